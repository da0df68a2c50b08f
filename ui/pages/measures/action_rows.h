#pragma once

#include "core/domain/action.h"
#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace aanjager {

/** Actions of one measure, open ones first by their day, each with a box to check it off. */
class ActionRows : public QWidget
{
    Q_OBJECT

public:
    enum class Which { All, Open };

    ActionRows(const PageContext &context, Which which, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** How many of the measure are still to be done. */
    int open() const { return m_open; }

private:
    QWidget *rowOf(const Action &action);
    QLabel *textOf(const Action &action, QWidget *row) const;
    void check(Id<Action> id, bool done);

    PageContext m_context;
    Which m_which;
    Id<Measure> m_measure;
    QList<Action> m_shown;
    bool m_editable = false;
    int m_open = 0;
    QVBoxLayout *m_rows;
};

} // namespace aanjager
