#pragma once

#include "ui/models/roles.h"
#include "ui/session/session.h"
#include "ui/text/wording.h"

#include <QAbstractListModel>

namespace aanjager {

/** The councils that are asked about one decision: those that decided by their day, then who comes when,
 * as it was when they came in sight. DisplayRole is
 * the council, TrailingRole what it did or when it will, VoteStateRole its VoteState. */
class AdoptionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum AdoptionRole : int { VoteStateRole = FirstOwnRole };

    /** `session` and `words` must outlive the model. */
    AdoptionModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    void show(Id<Decision> decision);
    Id<Decision> decision() const { return m_decision; }
    /** The vote of a row; null where there is none. Valid until the next change. */
    const DecisionVote *voteAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Party> council) const;
    /** The first council that did not decide yet; an invalid index where all did. */
    QModelIndex firstAwaited() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString whenWords(const DecisionVote &vote) const;

    Session &m_session;
    const text::Wording &m_words;
    Id<Decision> m_decision;
    QList<Id<DecisionVote>> m_votes;
};

} // namespace aanjager
