#include "ui/models/adoption_model.h"

#include "core/domain/decision_rules.h"

namespace aanjager {

AdoptionModel::AdoptionModel(Session &session, const text::Wording &words, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_words(words)
{
    connect(&session, &Session::changed, this, &AdoptionModel::refresh);
}

void AdoptionModel::show(Id<Decision> decision)
{
    if (decision == m_decision)
        return refresh();
    beginResetModel();
    m_decision = decision;
    m_votes.clear();
    for (const DecisionVote *vote : votesOf(m_session.state(), decision))
        m_votes.append(vote->id);
    endResetModel();
}

/** Councils keep their places while they are noted; where others come or go the list is anew. */
void AdoptionModel::refresh()
{
    QList<Id<DecisionVote>> votes;
    for (const DecisionVote *vote : votesOf(m_session.state(), m_decision))
        votes.append(vote->id);
    const auto isThere = [&](Id<DecisionVote> id) { return votes.contains(id); };
    if (votes.size() != m_votes.size() || !std::all_of(m_votes.cbegin(), m_votes.cend(), isThere)) {
        beginResetModel();
        m_votes = votes;
        return endResetModel();
    }
    if (!m_votes.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const DecisionVote *AdoptionModel::voteAt(const QModelIndex &index) const
{
    return index.isValid() ? m_session.state().find(m_votes.value(index.row())) : nullptr;
}

QModelIndex AdoptionModel::indexOf(Id<Party> council) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const DecisionVote *vote = voteAt(index(row)); vote && vote->party == council)
            return index(row);
    return {};
}

QModelIndex AdoptionModel::firstAwaited() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const DecisionVote *vote = voteAt(index(row)); vote && !isDecided(vote->state))
            return index(row);
    return {};
}

int AdoptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_votes.size());
}

QString AdoptionModel::whenWords(const DecisionVote &vote) const
{
    const bool isUsual = vote.state == VoteState::Planned || vote.state == VoteState::Adopted;
    QStringList parts;
    const QDate day = isDecided(vote.state) ? vote.day : vote.planned;
    if (day.isValid())
        parts.append(vote.state == VoteState::Planned ? tr("planned %1").arg(m_words.date(day)) : m_words.date(day));
    if (vote.state == VoteState::Planned && parts.isEmpty())
        parts.append(tr("not planned yet"));
    if (!isUsual || parts.isEmpty())
        parts.append(report::uncapitalised(m_words.label(vote.state)));
    return parts.join(QStringLiteral(", "));
}

QVariant AdoptionModel::data(const QModelIndex &index, int role) const
{
    const DecisionVote *vote = voteAt(index);
    if (!vote)
        return {};
    const Party *council = m_session.state().find(vote->party);
    const QString name = council ? council->name : QString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole: {
        QString words =
            name + QStringLiteral(": ") + m_words.label(vote->state) + QStringLiteral(", ") + whenWords(*vote);
        return vote->amendment.isEmpty() ? words : words + QStringLiteral(". ") + vote->amendment;
    }
    case TrailingRole:
        return whenWords(*vote);
    case VoteStateRole:
        return static_cast<int>(vote->state);
    case ToneRole:
        return static_cast<int>(isLate(*vote, m_session.today())    ? TextTone::Overdue
                                : vote->state == VoteState::Planned ? TextTone::Plain
                                                                    : TextTone::Secondary);
    case IdRole:
        return vote->id.value;
    default:
        return {};
    }
}

} // namespace aanjager
