#pragma once

#include "core/domain/round.h"
#include "ui/session/session.h"

namespace aanjager {

/*
 * What a person does in a reporting round; each is one change in the log. All fail as Session::edit does, with NotFound
 * where the round or the measure is gone, and with Refused where the round is closed.
 */

/** On what and by whom is reported: a measure in a round, by its lead (no party) or by a party. */
struct ReportPlace
{
    Id<Round> round;
    Id<Measure> measure;
    Id<Party> party = {};

    bool operator==(const ReportPlace &) const = default;
};

/** Opens a round, asking what `expected` says. */
Result<Id<Round>> beginRound(Session &session, Round round, QList<RoundExpectation> expected);
/** Writes a round's label and days, and who is asked, anew. */
Result<void> changeRound(Session &session, const Round &round, const QList<RoundExpectation> &expected);

/** The report at a place; nothing where none was begun. Fails as late reports do. */
Result<std::optional<ProgressReport>> reportAt(const View &view, const ReportPlace &place);
/** What a party told of a measure before this round; nothing where it never did. Fails as late reports do. */
Result<std::optional<ProgressReport>> reportBefore(const View &view, const ReportPlace &place);

/** Writes one field of a report, which is begun where it is not there. A lead's report stays a draft until it is
 * submitted; what a party tells, and what is changed of a submitted report, holds at once. */
Result<void> tell(Session &session, const ReportPlace &place, QStringView field, const Value &value);
/** Writes several fields of several reports, and submits them, as one change. */
struct Telling
{
    ReportPlace place;
    QList<std::pair<QString, Value>> values; ///< by the names of the fields
};
/** The same for `unchanged`: what was told before still holds there. */
Result<void> tellAll(Session &session, const QList<Telling> &tellings, const QList<ReportPlace> &unchanged = {});

/** Submits a report as it stands, begun or not; the state of the measure or its cell follows. */
Result<void> submit(Session &session, const ReportPlace &place);
/** Submits what was told before as what still holds, for each. */
Result<void> submitUnchanged(Session &session, const QList<ReportPlace> &places);

/** Marks reports as signed off today, or as not signed off. */
Result<void> signOff(Session &session, Id<Round> round, const QList<Id<ProgressReport>> &reports, bool signedOff);

/** Makes the reports that are kept of a closed round, from the programme as the closing leaves it. */
using MakeReports = std::function<Result<QList<FrozenReport>>(const View &closed)>;
/** Closes a round today and keeps its reports: all of it or nothing. `make` may let the window listen; meanwhile
 * nothing else can be changed. With `before`, the whole programme as it is now, it need not be read here; fails with
 * Conflict where that is another. What takes long of the storing lets `progress` breathe. */
Result<void> closeRound(Session &session, Id<Round> round, const MakeReports &make,
                        std::optional<View> before = std::nullopt, WorkProgress *progress = nullptr);
/** Opens a closed round again; its reports stay in the history alone. */
Result<void> reopenRound(Session &session, Id<Round> round);

} // namespace aanjager
