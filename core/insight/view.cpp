#include "core/insight/view.h"

#include "core/insight/closing_view.h"
#include "core/insight/told_state.h"
#include "core/storage/state_loader.h"

namespace aanjager {

namespace {

const Round *roundAt(const Moment &moment, const State &state)
{
    if (const auto *wanted = std::get_if<Moment::Round>(&moment.at))
        for (const Round &round : state.all<Round>())
            if (round.label == wanted->label && round.closed.isValid())
                return &round;
    return nullptr;
}

/** A round that was closed here is as the log has it, on whichever day that was said to be. */
std::optional<Round> roundToldBefore(const Change &change, const Moment &moment, const State &state)
{
    const Round *round = change.label.key == roundCloseLabel ? nullptr : roundAt(moment, state);
    return round && round->closed < change.at.date() ? std::optional(*round) : std::nullopt;
}

QDate dayOf(const Moment &moment, const State &state, const QDateTime &changed)
{
    if (const auto *day = std::get_if<QDate>(&moment.at))
        return *day;
    if (const auto *wanted = std::get_if<Moment::Round>(&moment.at))
        for (const Round &round : state.all<Round>())
            if (round.label == wanted->label)
                return round.peildatum;
    return changed.date();
}

Result<Change> changeOf(const ProgrammeFile &file, qint64 sequence)
{
    return guarded(file.path(), [&] { return changeLog::find(file.store().database(), sequence).value_or(Change()); });
}

} // namespace

Result<std::optional<Round>> roundToldAt(const ProgrammeFile &file, const Moment &moment, qint64 sequence,
                                         const State &state)
{
    return changeOf(file, sequence).map([&](const Change &change) { return roundToldBefore(change, moment, state); });
}

QDate todayOf(const State &state, QDate calendarToday)
{
    const QDate pinned = state.programme().pinnedToday;
    return pinned.isValid() ? pinned : calendarToday;
}

Result<View> viewAt(const ProgrammeFile &file, const Moment &moment, QDate calendarToday)
{
    const auto sequence = file.sequenceAt(moment);
    if (!sequence)
        return tl::unexpected(sequence.error());
    const auto changed = changeOf(file, *sequence);
    if (!changed)
        return tl::unexpected(changed.error());
    if (moment.isNow())
        return loadState(file.store()).map([&](State state) {
            const QDate today = todayOf(state, calendarToday);
            return View{std::move(state), today, *sequence, changed->at};
        });
    const auto snapshot = file.asOf(moment);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return loadState((*snapshot)->store()).map([&](State state) {
        if (const auto round = roundToldBefore(*changed, moment, state))
            takeStateAsTold(state, *round, PartyFigures(state));
        const QDate today = dayOf(moment, state, changed->at);
        return View{std::move(state), today, *sequence, changed->at};
    });
}

Result<View> viewAtClosing(const Edit &edit, Id<Round> id)
{
    return loadState(edit.store()).and_then([&](State state) {
        return viewAtClosing(edit, id, View{std::move(state), {}, changeLog::last(edit.store().database()), {}});
    });
}

Result<View> viewAtClosing(const Edit &edit, Id<Round> id, View before)
{
    if (before.sequence != changeLog::last(edit.store().database()) || !before.state.isWhole())
        return fail(ErrorKind::Conflict, QStringLiteral("the programme changed meanwhile"));
    return edit.store().get(id).map([&](const Round &round) {
        before.state.table<Round>().put(round);
        return View{std::move(before.state), round.peildatum, before.sequence + 1, edit.at()};
    });
}

} // namespace aanjager
