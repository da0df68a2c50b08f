#include "core/insight/past.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/comparison.h"
#include "core/insight/money_totals.h"
#include "core/insight/told_state.h"
#include "core/storage/state_history.h"

#include <cmath>

namespace aanjager {

namespace {

std::shared_ptr<const PartyFigures> figuresOf(const State &state)
{
    return std::make_shared<const PartyFigures>(state);
}

/** As `viewAt`, without a second copy of the file. Fails with Conflict where it takes one. */
Result<State> stateThen(const ProgrammeFile &file, const Moment &moment, const View &now, const FiguresOfNow &figures)
{
    const auto sequence = file.sequenceAt(moment);
    if (!sequence)
        return tl::unexpected(sequence.error());
    auto then = stateAt(now.state, file, now.sequence, *sequence);
    if (!then)
        return then;
    const auto round = roundToldAt(file, moment, *sequence, *then);
    if (!round)
        return tl::unexpected(round.error());
    if (!*round)
        return then;
    if (!then->isWhole() && *sequence != now.sequence)
        return fail(ErrorKind::Conflict, QStringLiteral("not at hand"), {file.path()});
    const auto told = then->isWhole() ? figuresOf(*then) : figures();
    return told.map([&](const auto &read) {
        takeStateAsTold(*then, **round, *read);
        return *std::move(then);
    });
}

} // namespace

Past pastOf(const State &state, const QStringList &aspects)
{
    Past past;
    const auto cells = cellsByMeasure(state);
    const MoneyTotals money(state);
    for (const Measure &measure : state.all<Measure>()) {
        const auto percent = progressOf(measure, cells.value(measure.id), state).percent;
        past.measures.insert(measure.id,
                             {measure.status, overallHealth(measure, aspects),
                              percent ? std::optional(static_cast<int>(std::lround(*percent))) : std::nullopt,
                              money.of(measure.id, MoneyKind::SavingRealised).cents});
    }
    for (const Decision &decision : state.all<Decision>())
        if (isTaken(decision))
            past.taken.insert(decision.id);
    return past;
}

Result<Past> pastAt(const ProgrammeFile &file, const Moment &moment, const View &now, const FiguresOfNow &figures)
{
    const QStringList aspects = now.state.programme().aspects;
    return guarded(file.path(), [&]() -> Result<Past> {
        const auto then = stateThen(file, moment, now, figures);
        if (then)
            return pastOf(*then, aspects);
        if (then.error().kind != ErrorKind::Conflict)
            return tl::unexpected(then.error());
        return viewAt(file, moment, now.today).map([&](const View &view) { return pastOf(view.state, aspects); });
    });
}

} // namespace aanjager
