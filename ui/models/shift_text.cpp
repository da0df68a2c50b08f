#include "ui/models/shift_text.h"

#include "core/report/shift_words.h"

namespace aanjager {

namespace {

int directionOf(const Shift &shift)
{
    if (shift.kind == ShiftKind::Progress)
        return shift.percent.value_or(-1) > shift.percentBefore.value_or(-1) ? 1 : -1;
    if (shift.kind == ShiftKind::Savings)
        return shift.saved > shift.savedBefore ? 1 : -1;
    return 0;
}

} // namespace

ShiftLine lineOf(const Shift &shift, const report::Wording &words)
{
    ShiftLine line{shift.kind,
                   {},
                   {},
                   report::shiftWords(shift, words),
                   report::briefShiftWords(shift, words),
                   {},
                   shift.healthBefore,
                   shift.health,
                   0};
    line.direction = directionOf(shift);
    if (shift.measure) {
        line.measure = shift.measure->id;
        line.code = shift.measure->number;
        line.title = shift.measure->title;
    } else if (shift.decision) {
        line.code = shift.decision->code;
        line.title = shift.decision->title;
    }
    return line;
}

} // namespace aanjager
