#pragma once

#include "ui/pages/measures/selection_bar.h"

class QLayout;
class QPushButton;

namespace aanjager {

/** What can be done to the chosen actions; each is one change, told with the way back. */
class ActionsBulk : public SelectionBar
{
    Q_OBJECT

public:
    explicit ActionsBulk(const PageContext &context, QWidget *parent = nullptr);

    void setActions(const QList<Id<Action>> &ids);
    const QList<Id<Action>> &actions() const { return m_ids; }

    /** Done today, with what shows it where something is typed. */
    void finish(const QString &evidence = {});
    void postpone(QDate due);
    void give(Id<Party> party);
    void remove();
    /** What their owners are to be reminded of, as text on the clipboard. */
    void copyReminder();
    QString reminder() const;

    QPushButton *doneButton() const { return m_done; }

private:
    void makeDone(QLayout *row);
    void makePostpone(QLayout *row);
    void makeOwner(QLayout *row);
    bool store(const QString &field, const std::function<void(Action &)> &change);
    QString many() const;

    QPushButton *m_done = nullptr;
    QList<Id<Action>> m_ids;
};

} // namespace aanjager
