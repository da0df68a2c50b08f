#include "core/report/details.h"

#include "core/base/natural_order.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager::report {

namespace {

QHash<Id<Measure>, qsizetype> rowsByMeasure(const Matrix &matrix)
{
    QHash<Id<Measure>, qsizetype> rows;
    for (qsizetype i = 0; i < matrix.rows.size(); ++i)
        rows.insert(matrix.rows[i].measure->id, i);
    return rows;
}

/** By day, those without one last; then as people count, then by id, so that equal records have one order. */
template <class E> void sortByDay(QList<const E *> &list, QDate (*dayOf)(const E &), QString (*nameOf)(const E &))
{
    std::sort(list.begin(), list.end(), [&](const E *a, const E *b) {
        const QDate first = dayOf(*a), second = dayOf(*b);
        if (first != second)
            return first.isValid() && (!second.isValid() || first < second);
        const int compared = naturalCompare(nameOf(*a), nameOf(*b));
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
}

} // namespace

Details::Details(const ReportParts &shared, const ReportOptions &asked)
    : parts(shared)
    , options(asked)
    , state(shared.view.state)
    , matrix(matrixOf(shared.view))
    , reports(reportsByMeasure(shared.view))
    , money(shared.view.state)
    , cells(cellsByMeasure(shared.view.state))
    , rowOf(rowsByMeasure(matrix))
{
    indexWork();
    indexDecisions();
}

const QString &Details::nameOf(Id<Party> party) const
{
    static const QString nobody;
    const Party *found = state.find(party);
    return found ? found->name : nobody;
}

void Details::indexWork()
{
    for (const Action &action : state.all<Action>()) {
        if (isOpen(action))
            actions[action.measure].append(&action);
        else if (action.state == ActionState::Done)
            ++actionsDone[action.measure];
    }
    for (QList<const Action *> &list : actions)
        sortByDay<Action>(
            list, [](const Action &action) { return action.due; },
            [](const Action &action) { return action.code + action.text; });
    for (const Milestone &milestone : state.all<Milestone>())
        milestones[milestone.measure].append(&milestone);
    for (QList<const Milestone *> &list : milestones)
        sortByDay<Milestone>(
            list, [](const Milestone &milestone) { return milestone.planned.last(); },
            [](const Milestone &milestone) { return milestone.text; });
    for (const MeasureParty &role : state.all<MeasureParty>())
        if (state.find(role.party))
            parties[role.measure].append(&role);
    for (QList<const MeasureParty *> &list : parties)
        std::sort(list.begin(), list.end(), [this](const MeasureParty *a, const MeasureParty *b) {
            return std::tuple(a->role, nameOf(a->party), a->id) < std::tuple(b->role, nameOf(b->party), b->id);
        });
    for (const Measure &measure : parts.measures)
        for (const MeasureParty *role : this->parties.value(measure.id))
            if (!role->ask.trimmed().isEmpty() && !isEnded(measure.status))
                asks[role->party].append(role);
    for (const Commitment *commitment : openCommitments(state)) {
        commitments[commitment->measure].append(commitment);
        promises[commitment->byParty].append(commitment);
    }
}

void Details::indexDecisions()
{
    for (const DecisionMeasure &link : state.all<DecisionMeasure>()) {
        const Decision *decision = state.find(link.decision);
        const Measure *measure = state.find(link.measure);
        if (!decision || !measure)
            continue;
        decisions[link.measure].append(decision);
        measuresOf[link.decision].append(measure);
    }
    for (QList<const Decision *> &list : decisions)
        std::sort(list.begin(), list.end(), [](const Decision *a, const Decision *b) {
            const int compared = naturalCompare(a->code, b->code);
            return compared != 0 ? compared < 0 : a->id < b->id;
        });
    for (QList<const Measure *> &list : measuresOf)
        std::sort(list.begin(), list.end(), [](const Measure *a, const Measure *b) {
            const int compared = naturalCompare(a->number, b->number);
            return compared != 0 ? compared < 0 : a->id < b->id;
        });
}

QList<ThemeGroup> measuresByTheme(const ReportParts &parts)
{
    QHash<const Theme *, QList<const Measure *>> byTheme;
    for (const Measure &measure : parts.measures)
        byTheme[parts.view.state.find(measure.theme)].append(&measure);
    QList<ThemeGroup> groups;
    for (const Theme *theme : themesInOrder(parts.view.state) + QList<const Theme *>{nullptr})
        if (const auto measures = byTheme.constFind(theme); measures != byTheme.cend())
            groups.append({theme, *measures});
    return groups;
}

QList<const Commitment *> openCommitments(const State &state)
{
    QList<const Commitment *> open;
    for (const Commitment &commitment : state.all<Commitment>())
        if (!commitment.keptOn.isValid())
            open.append(&commitment);
    sortByDay<Commitment>(
        open, [](const Commitment &commitment) { return commitment.due; },
        [](const Commitment &commitment) { return commitment.text; });
    return open;
}

} // namespace aanjager::report
