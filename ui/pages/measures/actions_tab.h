#pragma once

#include "core/domain/action.h"
#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace aanjager {

/** The actions of one measure, open ones first by their day: check one off, add one in one line. */
class ActionsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsTab(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** How many are still to be done. */
    int open() const { return m_open; }
    /** Adds the action that is being typed, if any; true when nothing typed is left. */
    bool leave();
    void takeBack();
    QLineEdit *newAction() const { return m_new; }

private:
    QWidget *rowOf(const Action &action);
    void add();
    void check(Id<Action> id, bool done);

    PageContext m_context;
    Id<Measure> m_measure;
    QList<Action> m_shown;
    bool m_editable = false;
    int m_open = 0;
    QVBoxLayout *m_rows;
    QLineEdit *m_new;
};

} // namespace aanjager
