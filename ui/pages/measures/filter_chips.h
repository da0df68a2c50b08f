#pragma once

#include "ui/models/measure_facets.h"
#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace aanjager {

class ChipButton;
class MeasuresModel;

/** The filter of the measures as chips: a menu for each part with counts, what asks for attention or support in one
 * click, what a figure led to, and all of it away in one step. */
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /** `model` must outlive it and is what the chips filter. */
    FilterChips(const PageContext &context, MeasuresModel *model, QWidget *parent = nullptr);

    ChipButton *chip(FilterPart part) const;
    QPushButton *showAllButton() const { return m_showAll; }

signals:
    /** A person asks for another filter. */
    void asked(const MeasureFilter &filter);

private:
    struct Part
    {
        FilterPart part;
        ChipButton *chip;
    };

    void addMenu(FilterPart part);
    void addToggle(FilterPart part);
    void fill(QMenu *menu, FilterPart part);
    void say();
    QString nameOf(FilterPart part) const;
    QStringList chosen(FilterPart part) const;

    PageContext m_context;
    MeasuresModel *m_model;
    QList<Part> m_parts;
    QPushButton *m_showAll;
    QTimer m_later; ///< counts follow when the table has been painted
};

} // namespace aanjager
