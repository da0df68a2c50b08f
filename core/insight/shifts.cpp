#include "core/insight/shifts.h"

#include "core/domain/measure_rules.h"
#include "core/insight/money_totals.h"

#include <algorithm>
#include <cmath>

namespace aanjager {

namespace {

using Cells = QHash<Id<Measure>, QList<const Applicability *>>;

/** A state with what is read from it per measure, made once. */
struct Moments
{
    explicit Moments(const State &of) : state(of), cells(cellsByMeasure(of)), money(of) {}

    std::optional<int> percentOf(const Measure &measure) const
    {
        const auto percent = progressOf(measure, cells.value(measure.id), state).percent;
        return percent ? std::optional(static_cast<int>(std::lround(*percent))) : std::nullopt;
    }
    qint64 savedOn(const Measure &measure) const { return money.of(measure.id, MoneyKind::SavingRealised).cents; }

    const State &state;
    const Cells cells;
    const MoneyTotals money;
};

void addShifts(QList<Shift> &shifts, const Movement &moved, const Moments &now, const Moments &then)
{
    const Measure &measure = *moved.measure;
    const Measure &before = *then.state.find(measure.id);
    const auto start = [&](ShiftKind kind) {
        Shift shift;
        shift.kind = kind;
        shift.measure = &measure;
        return shift;
    };
    if (Shift shift = start(ShiftKind::Verdict); moved.health != moved.healthBefore) {
        shift.healthBefore = moved.healthBefore;
        shift.health = moved.health;
        shifts.append(shift);
    }
    if (Shift shift = start(ShiftKind::Status); moved.status != moved.statusBefore) {
        shift.statusBefore = moved.statusBefore;
        shift.status = moved.status;
        shifts.append(shift);
    }
    Shift progress = start(ShiftKind::Progress);
    progress.percentBefore = then.percentOf(before);
    progress.percent = now.percentOf(measure);
    if (progress.percent != progress.percentBefore)
        shifts.append(progress);
    Shift savings = start(ShiftKind::Savings);
    savings.savedBefore = then.savedOn(before);
    savings.saved = now.savedOn(measure);
    if (savings.saved != savings.savedBefore)
        shifts.append(savings);
}

} // namespace

QList<Shift> shiftsSince(const View &view, const View &since)
{
    const Moments now(view.state), then(since.state);
    QList<Shift> shifts;
    for (const Movement &moved : movementsOf(view, since))
        addShifts(shifts, moved, now, then);
    for (const Decision *decision : decidedSince(view, since)) {
        Shift shift;
        shift.kind = ShiftKind::Decision;
        shift.decision = decision;
        shifts.append(shift);
    }
    for (const Measure &measure : inOrder(view.state.all<Measure>()))
        if (!since.state.find(measure.id)) {
            Shift shift;
            shift.kind = ShiftKind::Added;
            shift.measure = view.state.find(measure.id);
            shifts.append(shift);
        }
    std::stable_sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) {
        return std::tuple(a.kind, !a.worsened()) < std::tuple(b.kind, !b.worsened());
    });
    return shifts;
}

} // namespace aanjager
