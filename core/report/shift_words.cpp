#include "core/report/shift_words.h"

#include <cstdlib>

namespace aanjager::report {

namespace {

QString between(const QString &before, const QString &after, const Wording &words)
{
    return words.say(QT_TRANSLATE_NOOP("Report", "from %1 to %2")).arg(uncapitalised(before), uncapitalised(after));
}

QString ofProgress(const Shift &shift, const Wording &words)
{
    if (!shift.percent)
        return words.say(QT_TRANSLATE_NOOP("Report", "progress no longer reported"));
    const QString now = words.percent(*shift.percent);
    if (!shift.percentBefore)
        return words.say(QT_TRANSLATE_NOOP("Report", "progress %1, not reported before")).arg(now);
    return words.say(QT_TRANSLATE_NOOP("Report", "progress from %1 to %2"))
        .arg(words.percent(*shift.percentBefore), now);
}

QString ofSavings(const Shift &shift, const Wording &words)
{
    const qint64 more = shift.saved - shift.savedBefore;
    const QString amount = words.money(Money{std::abs(more)});
    return more > 0 ? words.say(QT_TRANSLATE_NOOP("Report", "saving %1 higher")).arg(amount)
                    : words.say(QT_TRANSLATE_NOOP("Report", "saving %1 lower")).arg(amount);
}

} // namespace

QString shiftWords(const Shift &shift, const Wording &words)
{
    switch (shift.kind) {
    case ShiftKind::Verdict:
        return between(words.verdict(shift.healthBefore), words.verdict(shift.health), words);
    case ShiftKind::Decision:
        return uncapitalised(words.label(shift.decision->state));
    case ShiftKind::Status:
        return between(words.label(shift.statusBefore), words.label(shift.status), words);
    case ShiftKind::Progress:
        return ofProgress(shift, words);
    case ShiftKind::Savings:
        return ofSavings(shift, words);
    case ShiftKind::Added:
        break;
    }
    return words.say(QT_TRANSLATE_NOOP("Report", "new"));
}

QString briefShiftWords(const Shift &shift, const Wording &words)
{
    if (shift.kind != ShiftKind::Verdict)
        return shiftWords(shift, words);
    return words.say(QT_TRANSLATE_NOOP("Report", "now %1")).arg(uncapitalised(words.verdict(shift.health)));
}

} // namespace aanjager::report
