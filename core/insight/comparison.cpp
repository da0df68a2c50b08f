#include "core/insight/comparison.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager {

bool isSettled(const Decision &decision)
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
    QSet<Id<Decision>> settled;
    for (const Decision &decision : since.state.all<Decision>())
        if (isSettled(decision))
            settled.insert(decision.id);
    return decidedSince(view, settled);
}

QList<const Decision *> decidedSince(const View &view, const QSet<Id<Decision>> &settled)
{
    QList<const Decision *> decided;
    for (const Decision &decision : view.state.all<Decision>())
        if (isSettled(decision) && !settled.contains(decision.id))
            decided.append(&decision);
    std::sort(decided.begin(), decided.end(), [](const Decision *a, const Decision *b) {
        const int compared = naturalCompare(a->code, b->code);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return decided;
}

QList<const Decision *> concludedSince(const View &view, const View *since)
{
    QList<const Decision *> concluded;
    for (const Decision &decision : view.state.all<Decision>()) {
        const Decision *before = since ? since->state.find(decision.id) : nullptr;
        if (!isAwaited(decision) && !(before && !isAwaited(*before)))
            concluded.append(&decision);
    }
    std::sort(concluded.begin(), concluded.end(), [](const Decision *a, const Decision *b) {
        const QDate first = (a->decidedOn.isNull() ? a->due : a->decidedOn).first;
        const QDate second = (b->decidedOn.isNull() ? b->due : b->decidedOn).first;
        if (first != second)
            return first > second;
        const int compared = naturalCompare(b->code, a->code);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return concluded;
}

QList<const Decision *> awaitedDecisions(const State &state)
{
    QList<const Decision *> decisions;
    for (const Decision &decision : state.all<Decision>())
        if (isAwaited(decision))
            decisions.append(&decision);
    std::sort(decisions.begin(), decisions.end(), [](const Decision *a, const Decision *b) {
        if (a->due.isNull() != b->due.isNull())
            return b->due.isNull();
        if (a->due.last() != b->due.last())
            return a->due.last() < b->due.last();
        const int compared = naturalCompare(a->code, b->code);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return decisions;
}

} // namespace aanjager
