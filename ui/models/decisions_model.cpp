#include "ui/models/decisions_model.h"

#include "core/base/natural_order.h"
#include "core/domain/decision_rules.h"
#include "core/domain/measure_rules.h"
#include "core/exchange/value_parsers.h"
#include "core/storage/changeset.h"
#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr int headings = 0; ///< what a heading is about

bool tellsOfDecisions(const QByteArray &table)
{
    return table == tableOf<Decision> || table == tableOf<DecisionVote> || table == tableOf<DecisionMeasure> ||
           table == tableOf<Body> || table == tableOf<Measure> || table == tableOf<Party> ||
           table == tableOf<Programme>;
}

/** Awaited, or put off: somebody still has to look at it. */
bool isStillOpen(const Decision &decision)
{
    return isAwaited(decision) || decision.state == DecisionState::Postponed;
}

QDate whenOf(const ImpreciseDate &date)
{
    return date.isNull() ? QDate(9999, 12, 31) : date.last();
}

} // namespace

DecisionsModel::DecisionsModel(Session &session, const text::Wording &words, QObject *parent)
    : LinesModel(parent), m_session(session), m_words(words)
{
    connect(&session, &Session::opened, this, [this] {
        m_filter = {};
        m_folded.clear();
        load();
    });
    connect(&session, &Session::changed, this, &DecisionsModel::follow);
    connect(&session, &Session::dayChanged, this, &DecisionsModel::load);
    load();
}

void DecisionsModel::load()
{
    beginWith(picture());
    emit counted();
}

void DecisionsModel::follow(const QList<RowChange> &changes)
{
    const auto isShown = [](const RowChange &change) { return tellsOfDecisions(change.table); };
    if (std::none_of(changes.cbegin(), changes.cend(), isShown))
        return;
    become(picture());
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, decisionColumns - 1));
    emit counted();
}

bool DecisionsModel::fits(const Decision &decision, const DecisionFilter &filter) const
{
    const State &state = m_session.state();
    if (!filter.types.isEmpty() && !(decision.type && filter.types.contains(*decision.type)))
        return false;
    if (!filter.states.isEmpty() && !filter.states.contains(decision.state))
        return false;
    if (!filter.bodies.isEmpty() && !filter.bodies.contains(decision.body))
        return false;
    if (filter.onlyDue && !isDue(decision, m_session.today(), state.programme().soonWithinDays.value_or(0)))
        return false;
    if (filter.measure) {
        const auto measures = measuresOf(state, decision.id);
        const auto isIt = [&](const Measure *measure) { return measure->id == filter.measure; };
        if (!decision.wholePackage && std::none_of(measures.cbegin(), measures.cend(), isIt))
            return false;
    }
    if (filter.text.isEmpty())
        return true;
    const QStringList all{decision.code,   decision.title,       below(decision), decision.text,
                          decision.advice, decision.consequence, decision.cover,  decision.outcome};
    return folded(all.join(QLatin1Char(' '))).contains(folded(filter.text));
}

/** What is awaited by when it is due; what is settled the last first. */
QList<const Decision *> DecisionsModel::decisionsIn(Group group) const
{
    QList<const Decision *> found;
    for (const Decision &decision : m_session.state().all<Decision>())
        if (isStillOpen(decision) == (group == Awaited) && fits(decision, m_filter))
            found.append(&decision);
    std::sort(found.begin(), found.end(), [group](const Decision *a, const Decision *b) {
        const auto day = [](const Decision *each) {
            return each->decidedOn.isNull() ? whenOf(each->due) : whenOf(each->decidedOn);
        };
        const bool isOff = a->state == DecisionState::Postponed, isOtherOff = b->state == DecisionState::Postponed;
        if (isOff != isOtherOff)
            return isOtherOff;
        if (day(a) != day(b))
            return (day(a) < day(b)) == (group == Awaited);
        const int compared = naturalCompare(a->code, b->code);
        return compared != 0 ? (compared < 0) == (group == Awaited) : a->id < b->id;
    });
    return found;
}

QList<MeasureLine> DecisionsModel::picture()
{
    m_municipalities = municipalities(m_session.state());
    m_counts.clear();
    QList<MeasureLine> lines;
    for (const Group group : {Awaited, Settled}) {
        const auto decisions = decisionsIn(group);
        m_counts.insert(group, static_cast<int>(decisions.size()));
        if (decisions.isEmpty())
            continue;
        lines.append({-1, headings, group});
        if (!m_folded.contains(group))
            for (const Decision *decision : decisions)
                lines.append({0, -1, decision->id.value});
    }
    return lines;
}

void DecisionsModel::setFilter(const DecisionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    become(picture());
    emit counted();
}

void DecisionsModel::toggle(const QModelIndex &heading)
{
    if (!heading.isValid() || !lineAt(heading).isHeading())
        return;
    const qint64 key = lineAt(heading).id;
    if (!m_folded.remove(key))
        m_folded.insert(key);
    become(picture());
    const int row = rowOf(headings, key);
    emit dataChanged(index(row, 0), index(row, decisionColumns - 1));
}

Id<Decision> DecisionsModel::decisionAt(const QModelIndex &index) const
{
    return index.isValid() && !lineAt(index).isHeading() ? Id<Decision>{lineAt(index).id} : Id<Decision>();
}

QModelIndex DecisionsModel::indexOf(Id<Decision> id, DecisionColumn column) const
{
    const int row = rowOf(-1, id.value);
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(column));
}

QList<Id<Decision>> DecisionsModel::shown() const
{
    QList<Id<Decision>> ids;
    for (const MeasureLine &line : lines())
        if (!line.isHeading())
            ids.append(Id<Decision>{line.id});
    return ids;
}

Id<Decision> DecisionsModel::first() const
{
    const auto ids = shown();
    return ids.isEmpty() ? Id<Decision>() : ids.first();
}

int DecisionsModel::all() const
{
    return static_cast<int>(m_session.state().all<Decision>().size());
}

int DecisionsModel::awaited() const
{
    const auto &decisions = m_session.state().all<Decision>();
    return static_cast<int>(std::count_if(decisions.cbegin(), decisions.cend(), &isAwaited));
}

int DecisionsModel::countWith(const DecisionFilter &filter) const
{
    const auto &decisions = m_session.state().all<Decision>();
    return static_cast<int>(std::count_if(decisions.cbegin(), decisions.cend(),
                                          [&](const Decision &decision) { return fits(decision, filter); }));
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : decisionColumns;
}

Qt::ItemFlags DecisionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (lineAt(index).isHeading())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace aanjager
