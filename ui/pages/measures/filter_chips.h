#pragma once

#include "ui/models/measure_facets.h"
#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace aanjager {

class ChipButton;
class MeasuresModel;

/**
 * The filter of the measures as chips: a menu for each part with counts, what asks for attention or support in one
 * click, and what a figure led to. Chips without room stand in a menu of their own; one that asks for something is
 * always in sight.
 */
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /** `model` must outlive it and is what the chips filter. */
    FilterChips(const PageContext &context, MeasuresModel *model, QWidget *parent = nullptr);

    ChipButton *chip(FilterPart part) const;
    ChipButton *moreChip() const { return m_more; }

signals:
    /** A person asks for another filter. */
    void asked(const MeasureFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        FilterPart part;
        ChipButton *chip;
    };

    void addMenu(FilterPart part);
    void addToggle(FilterPart part);
    void fill(QMenu *menu, FilterPart part);
    void fillMore();
    void turn(FilterPart part, bool asked);
    bool asks(FilterPart part) const;
    void arrange();
    void say();
    bool isChoosing() const;
    QString nameOf(FilterPart part) const;
    QString unreportedWords() const;
    QStringList chosen(FilterPart part) const;

    PageContext m_context;
    MeasuresModel *m_model;
    QList<Part> m_parts;
    ChipButton *m_more;
    QTimer m_later; ///< counts follow when the table has been painted
};

} // namespace aanjager
