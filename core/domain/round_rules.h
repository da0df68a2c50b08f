#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** The round after the last one: the next period where its label names one ("2021-Q1" after "2020-Q4"), with as many
 * days to report in as that one gave. Where there is none yet: the last quarter that has ended on `today`. It has no
 * id.
 */
Round proposedRound(const State &state, QDate today);

/** What another round of these expectations asks: as the round `like`, under new ids. */
QList<RoundExpectation> expectationsLike(const State &state, Id<Round> like, Id<Round> round);

/** A report of the lead that is begun: what may be read off the measure is as it is now, the texts are still to be
 * written. Not submitted. */
ProgressReport begunReport(const Measure &measure, Id<Round> round);
/** As above, of a municipality on a measure; `cell` is null where nothing is known of it. */
ProgressReport begunReport(const Measure &measure, const Applicability *cell, Id<Party> party, Id<Round> round);

/** What holds now, told again on this day: nothing changed. */
ProgressReport unchangedReport(const Measure &measure, Id<Round> round, QDate submitted);
ProgressReport unchangedReport(const ProgressReport &begun, const ProgressReport *before, QDate submitted);

/** The cell after a report of its municipality: what it does not tell stays as it was. A cell that was undecided and
 * now has a state applies fully. */
void followReport(Applicability &cell, const ProgressReport &report);

/** A verdict of attention or intervene whose cause, consequence and correction are not all told. */
bool lacksExplanation(const ProgressReport &report, const QStringList &aspects);

/** Whether the lead reported on a measure in a round with a later reference date: an older round then tells nothing
 * about the state of now. */
bool isOvertaken(const State &state, Id<Measure> measure, const Round &round);

} // namespace aanjager
