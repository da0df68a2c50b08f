#pragma once

#include "ui/pages/measures/action_rows.h"

#include <QWidget>

namespace aanjager {

class CommitLine;

/** The actions of one measure, open ones first by their day: check one off, add one in one line. */
class ActionsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsTab(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** How many are still to be done. */
    int open() const { return m_rows->open(); }
    /** Adds the action that is being typed, if any; true when nothing typed is left. */
    bool leave();
    void takeBack();
    CommitLine *newAction() const { return m_new; }

private:
    void add(const QString &text);

    PageContext m_context;
    Id<Measure> m_measure;
    ActionRows *m_rows;
    CommitLine *m_new;
};

} // namespace aanjager
