#include "ui/models/decisions_model.h"

#include "core/domain/decision_rules.h"
#include "core/domain/measure_rules.h"
#include "core/exchange/value_parsers.h"
#include "core/insight/comparison.h"
#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace aanjager {

DecisionsModel::DecisionsModel(Session &session, const text::Wording &words, QObject *parent)
    : FoldingRegister(session, parent), m_words(words)
{
    load();
}

bool DecisionsModel::tellsOf(const QByteArray &table) const
{
    static const QSet<QByteArray> tables{tableOf<Decision>, tableOf<DecisionVote>, tableOf<DecisionMeasure>,
                                         tableOf<Body>,     tableOf<Measure>,      tableOf<Party>,
                                         tableOf<Programme>};
    return tables.contains(table);
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

QList<const Decision *> DecisionsModel::decisionsIn(Group group) const
{
    const State &state = m_session.state();
    auto found = group == Unsettled ? unsettledDecisions(state) : settledSince(state, nullptr);
    found.removeIf([this](const Decision *decision) { return !fits(*decision, m_filter); });
    return found;
}

QList<MeasureLine> DecisionsModel::picture()
{
    m_municipalities = municipalities(m_session.state());
    m_counts.clear();
    QList<MeasureLine> lines;
    for (const Group group : {Unsettled, Settled}) {
        const auto decisions = decisionsIn(group);
        m_counts.insert(group, static_cast<int>(decisions.size()));
        if (decisions.isEmpty())
            continue;
        lines.append({-1, headings, group});
        if (!isFolded(group))
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

void DecisionsModel::setTypeBelow(bool below)
{
    if (below == m_isTypeBelow)
        return;
    m_isTypeBelow = below;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, decisionColumns - 1), {BelowRole});
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

int DecisionsModel::unsettled() const
{
    return static_cast<int>(unsettledDecisions(m_session.state()).size());
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
