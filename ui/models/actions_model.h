#pragma once

#include "ui/models/action_filter.h"
#include "ui/models/lines_model.h"
#include "ui/models/roles.h"
#include "ui/session/session.h"
#include "ui/text/wording.h"

#include <QSet>

namespace aanjager {

/** By what the actions stand under headings. */
enum class ActionGrouping { Term, Measure, Holder };

enum class ActionColumn { Measure, Text, AtBat, Owner, Due, Term };
inline constexpr int actionColumns = 6;

/** Every action of the open programme under headings, the first due first; what is done is folded until asked for. */
class ActionsModel : public LinesModel
{
    Q_OBJECT

public:
    /** `session` and `words` must outlive the model. */
    ActionsModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    ActionGrouping grouping() const { return m_grouping; }
    void setGrouping(ActionGrouping grouping);
    const ActionFilter &filter() const { return m_filter; }
    void setFilter(const ActionFilter &filter);
    void toggle(const QModelIndex &heading);

    /** The action of a row; null for a heading. */
    Id<Action> actionAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Action> id, ActionColumn column = ActionColumn::Text) const;

    /** What a term is called: "Late". */
    static QString nameOf(ActionTerm term);
    /** Of what the filter leaves: how many are open, and late. */
    int open() const { return m_open; }
    int late() const { return m_late; }
    /** How many are open that another filter would leave; of what is done, how many. */
    int countWith(const ActionFilter &filter) const;
    /** Whether the filter leaves an action, folded away or not. */
    bool leaves(const Action &action) const { return fits(action, m_filter); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /** Which actions there are, or what is told of them, changed. */
    void counted();

private:
    struct Group
    {
        qint64 key = 0;
        QString name;
        QString trailing;
        QList<const Action *> actions;
    };

    bool fits(const Action &action, const ActionFilter &filter) const;
    bool holds(const Action &action, const QString &text) const;
    ActionTerm termOf(const Action &action) const;
    qint64 keyOf(const Action &action) const;
    QString nameOf(qint64 key) const;
    bool isFolded(qint64 key) const;
    QString trailingOf(const Group &group) const;
    QList<Group> groups() const;
    QList<MeasureLine> picture();
    void load();
    void follow(const QList<RowChange> &changes);
    void tellChanged(const QList<RowChange> &changes);
    QString words(const Action &action, ActionColumn column) const;
    QString termWords(const Action &action) const;
    QString ownerWords(const Action &action) const;
    TextTone tone(const Action &action, ActionColumn column) const;
    QString spoken(const Action &action) const;
    QVariant headingData(const MeasureLine &line, int column, int role) const;
    QVariant editData(const Action &action, ActionColumn column) const;

    Session &m_session;
    const text::Wording &m_words;
    ActionGrouping m_grouping = ActionGrouping::Term;
    ActionFilter m_filter;
    QSet<qint64> m_folded{static_cast<qint64>(ActionTerm::Done)}; ///< keys of groups by term
    QHash<qint64, Group> m_groups;
    QString m_refusal; ///< why the last value of an editor was not stored
    int m_open = 0, m_late = 0;
};

} // namespace aanjager
