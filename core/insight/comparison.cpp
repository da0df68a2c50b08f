#include "core/insight/comparison.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

bool isSettled(const Decision &decision)
{
    return decision.state == DecisionState::Taken || decision.state == DecisionState::Amended;
}

} // namespace

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
    QList<const Decision *> decided;
    for (const Decision &decision : view.state.all<Decision>()) {
        const Decision *before = since.state.find(decision.id);
        if (isSettled(decision) && !(before && isSettled(*before)))
            decided.append(&decision);
    }
    std::sort(decided.begin(), decided.end(), [](const Decision *a, const Decision *b) {
        const int compared = naturalCompare(a->code, b->code);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return decided;
}

} // namespace aanjager
