#include "core/insight/shifts.h"

#include "core/domain/measure_rules.h"
#include "core/insight/comparison.h"

#include <algorithm>

namespace aanjager {

namespace {

void addShifts(QList<Shift> &shifts, const Measure &measure, const Past::OfMeasure &now, const Past::OfMeasure &then)
{
    const auto start = [&](ShiftKind kind) {
        Shift shift;
        shift.kind = kind;
        shift.measure = &measure;
        return shift;
    };
    if (Shift shift = start(ShiftKind::Verdict); now.health != then.health) {
        shift.healthBefore = then.health;
        shift.health = now.health;
        shifts.append(shift);
    }
    if (Shift shift = start(ShiftKind::Status); now.status != then.status) {
        shift.statusBefore = then.status;
        shift.status = now.status;
        shifts.append(shift);
    }
    if (Shift shift = start(ShiftKind::Progress); now.percent != then.percent) {
        shift.percentBefore = then.percent;
        shift.percent = now.percent;
        shifts.append(shift);
    }
    if (Shift shift = start(ShiftKind::Savings); now.saved != then.saved) {
        shift.savedBefore = then.saved;
        shift.saved = now.saved;
        shifts.append(shift);
    }
}

} // namespace

QList<Shift> shiftsSince(const View &view, const Past &past)
{
    const Past now = pastOf(view.state, view.state.programme().aspects);
    const QList<const Measure *> measures = measuresInOrder(view.state.all<Measure>());
    QList<Shift> shifts;
    for (const Measure *measure : measures)
        if (const auto then = past.measures.constFind(measure->id); then != past.measures.cend())
            addShifts(shifts, *measure, now.measures[measure->id], *then);
    for (const Decision *decision : decidedSince(view, past.taken)) {
        Shift shift;
        shift.kind = ShiftKind::Decision;
        shift.decision = decision;
        shifts.append(shift);
    }
    for (const Measure *measure : measures)
        if (!past.measures.contains(measure->id)) {
            Shift shift;
            shift.kind = ShiftKind::Added;
            shift.measure = measure;
            shifts.append(shift);
        }
    std::stable_sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) {
        return std::tuple(a.kind, !a.worsened()) < std::tuple(b.kind, !b.worsened());
    });
    return shifts;
}

QList<Shift> shiftsSince(const View &view, const View &since)
{
    return shiftsSince(view, pastOf(since.state, view.state.programme().aspects));
}

} // namespace aanjager
