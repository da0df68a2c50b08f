// How a round begins, becomes otherwise, is closed and opened again.
#include "core/domain/round_rules.h"
#include "core/insight/closing_view.h"
#include "ui/session/round_change.h"
#include "ui/session/round_edits.h"

namespace aanjager {

Result<Id<Round>> beginRound(Session &session, Round round, QList<RoundExpectation> expected)
{
    if (round.id.isNull())
        round.id = newId<Round>();
    for (RoundExpectation &each : expected)
        each.round = round.id;
    return asOneChange(session, roundLabelOf("round.open", round.id),
                       [&](Edit &edit) {
                           return edit.insert(round).map([](auto) {}).and_then([&] {
                               return inTurn(expected, [&](const RoundExpectation &each) {
                                   return edit.insert(each).map([](auto) {});
                               });
                           });
                       })
        .map([&] { return round.id; });
}

Result<void> changeRound(Session &session, const Round &round, const QList<RoundExpectation> &expected)
{
    const auto same = [](const RoundExpectation &a, const RoundExpectation &b) {
        return a.measure == b.measure && a.party == b.party;
    };
    QList<RoundExpectation> was;
    for (const RoundExpectation &each : session.state().all<RoundExpectation>())
        if (each.round == round.id)
            was.append(each);
    const auto without = [&](const QList<RoundExpectation> &all, const QList<RoundExpectation> &others) {
        QList<RoundExpectation> rest;
        for (const RoundExpectation &each : all)
            if (std::none_of(others.begin(), others.end(), [&](const auto &other) { return same(each, other); }))
                rest.append(each);
        return rest;
    };
    return asOneChange(session, roundLabelOf("round.change", round.id), [&](Edit &edit) {
        return edit.update(round)
            .and_then([&] {
                return inTurn(without(was, expected),
                              [&](const RoundExpectation &gone) { return edit.remove(gone.id); });
            })
            .and_then([&] {
                return inTurn(without(expected, was), [&](RoundExpectation added) {
                    added.round = round.id;
                    return edit.insert(added).map([](auto) {});
                });
            });
    });
}

Result<void> closeRound(Session &session, Id<Round> id, const MakeReports &make, std::optional<View> before,
                        WorkProgress *progress)
{
    const auto close = [&](Edit &edit) {
        return edit.store()
            .get(id)
            .and_then([&](Round round) -> Result<void> {
                if (round.closed.isValid())
                    return closedError(round);
                round.closed = session.today();
                round.closedChange = edit.changeUid();
                return edit.update(round);
            })
            .and_then([&] { return before ? viewAtClosing(edit, id, *std::move(before)) : viewAtClosing(edit, id); })
            .and_then(make)
            .and_then([&](const QList<FrozenReport> &reports) {
                return inTurn(reports, [&](FrozenReport report) -> Result<void> {
                    if (!goesOn(progress))
                        return stopped();
                    report.round = id;
                    report.made = session.today();
                    return edit.insert(report).map([](auto) {});
                });
            });
    };
    return session
        .changeAtLength([&](ProgrammeFile &file) {
            return file.edit({roundCloseLabel, {QString::number(id.value)}}, close, progress);
        })
        .map([](const auto &) {});
}

Result<void> reopenRound(Session &session, Id<Round> id)
{
    QList<Id<FrozenReport>> kept;
    for (const FrozenReport &report : session.state().all<FrozenReport>())
        if (report.round == id)
            kept.append(report.id);
    return asOneChange(session, roundLabelOf("round.reopen", id), [&](Edit &edit) {
        return edit.store()
            .get(id)
            .and_then([&](Round round) {
                round.closed = {};
                round.closedChange.clear();
                return edit.update(round);
            })
            .and_then([&] { return inTurn(kept, [&](Id<FrozenReport> each) { return edit.remove(each); }); });
    });
}

} // namespace aanjager
