#include "core/insight/comparison.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

/** The day by which a decision stands in a list: when it was decided, else when it is due; far away without one. */
QDate placeOf(const Decision &decision)
{
    const ImpreciseDate &day = decision.decidedOn.isNull() ? decision.due : decision.decidedOn;
    return day.isNull() ? QDate(9999, 12, 31) : day.last();
}

bool isBeforeByCode(const Decision *a, const Decision *b)
{
    const int compared = naturalCompare(a->code, b->code);
    return compared != 0 ? compared < 0 : a->id < b->id;
}

} // namespace

bool isTaken(const Decision &decision)
{
    return decision.state == DecisionState::Taken || decision.state == DecisionState::Amended;
}

QList<Movement> movementsOf(const View &view, const View &since)
{
    const QStringList &aspects = view.state.programme().aspects;
    QList<Movement> movements;
    for (const Measure &measure : inOrder(view.state.all<Measure>()))
        if (const Measure *before = since.state.find(measure.id))
            movements.append({view.state.find(measure.id), overallHealth(*before, aspects),
                              overallHealth(measure, aspects), before->status, measure.status});
    return movements;
}

QList<const Decision *> decidedSince(const View &view, const View &since)
{
    QSet<Id<Decision>> taken;
    for (const Decision &decision : since.state.all<Decision>())
        if (isTaken(decision))
            taken.insert(decision.id);
    return decidedSince(view, taken);
}

QList<const Decision *> decidedSince(const View &view, const QSet<Id<Decision>> &taken)
{
    QList<const Decision *> decided;
    for (const Decision &decision : view.state.all<Decision>())
        if (isTaken(decision) && !taken.contains(decision.id))
            decided.append(&decision);
    std::sort(decided.begin(), decided.end(), &isBeforeByCode);
    return decided;
}

QList<const Decision *> settledSince(const State &state, const State *since)
{
    QList<const Decision *> settled;
    for (const Decision &decision : state.all<Decision>()) {
        const Decision *before = since ? since->find(decision.id) : nullptr;
        if (isSettled(decision) && !(before && isSettled(*before)))
            settled.append(&decision);
    }
    std::sort(settled.begin(), settled.end(), [](const Decision *a, const Decision *b) {
        return placeOf(*a) != placeOf(*b) ? placeOf(*a) > placeOf(*b) : isBeforeByCode(b, a);
    });
    return settled;
}

QList<const Decision *> unsettledDecisions(const State &state)
{
    QList<const Decision *> decisions;
    for (const Decision &decision : state.all<Decision>())
        if (!isSettled(decision))
            decisions.append(&decision);
    std::sort(decisions.begin(), decisions.end(), [](const Decision *a, const Decision *b) {
        const auto place = [](const Decision *each) {
            return std::pair(each->state == DecisionState::Postponed, placeOf(*each));
        };
        return place(a) != place(b) ? place(a) < place(b) : isBeforeByCode(a, b);
    });
    return decisions;
}

QList<const Decision *> awaitedDecisions(const State &state)
{
    QList<const Decision *> decisions = unsettledDecisions(state);
    decisions.removeIf([](const Decision *decision) { return !isAwaited(*decision); });
    return decisions;
}

} // namespace aanjager
