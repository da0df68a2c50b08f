#include "ui/models/shift_text.h"

#include <QCoreApplication>
#include <cstdlib>

namespace aanjager {

namespace {

/** The words of what moved. */
class ShiftText
{
    Q_DECLARE_TR_FUNCTIONS(ShiftText)

public:
    static QString brief(const Shift &shift, const report::Wording &words)
    {
        return shift.kind == ShiftKind::Verdict ? tr("now %1").arg(report::uncapitalised(words.verdict(shift.health)))
                                                : of(shift, words);
    }

    static QString of(const Shift &shift, const report::Wording &words)
    {
        switch (shift.kind) {
        case ShiftKind::Verdict:
            return between(words.verdict(shift.healthBefore), words.verdict(shift.health));
        case ShiftKind::Decision:
            return report::uncapitalised(words.label(shift.decision->state));
        case ShiftKind::Status:
            return between(words.label(shift.statusBefore), words.label(shift.status));
        case ShiftKind::Progress:
            return ofProgress(shift, words);
        case ShiftKind::Savings:
            return ofSavings(shift, words);
        case ShiftKind::Added:
            return tr("new");
        }
        return {};
    }

private:
    static QString between(const QString &before, const QString &after)
    {
        return tr("from %1 to %2").arg(report::uncapitalised(before), report::uncapitalised(after));
    }

    static QString ofProgress(const Shift &shift, const report::Wording &words)
    {
        if (!shift.percent)
            return tr("progress no longer reported");
        if (!shift.percentBefore)
            return tr("progress %1, not reported before").arg(words.percent(*shift.percent));
        return tr("progress from %1 to %2").arg(words.percent(*shift.percentBefore), words.percent(*shift.percent));
    }

    static QString ofSavings(const Shift &shift, const report::Wording &words)
    {
        const qint64 more = shift.saved - shift.savedBefore;
        const QString amount = words.money(Money{std::abs(more)});
        return more > 0 ? tr("saving %1 higher").arg(amount) : tr("saving %1 lower").arg(amount);
    }
};

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
    ShiftLine line{
        shift.kind,         {},           {}, ShiftText::of(shift, words), ShiftText::brief(shift, words), {},
        shift.healthBefore, shift.health, 0};
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
