#pragma once

#include "core/domain/state.h"
#include "core/storage/programme_file.h"

namespace aanjager {

/** A programme as it is looked at: its records, and the day that counts as today. */
struct View
{
    State state;
    QDate today;
    qint64 sequence = 0; ///< the last change it holds
    QDateTime moment;    ///< when that change was made; invalid for an empty log
};

/** The key of the change that closes a round. */
inline const QString roundCloseLabel = QStringLiteral("round.close");

/** The programme as the change that closes `round` leaves it, asked for within that edit: equal to what `viewAt` gives
 * for the round ever after. Fails with NotFound, Storage. */
Result<View> viewAtClosing(const Edit &edit, Id<Round> round);

/**
 * The programme at a moment. Today is: the day itself for a day, the reference date for a round, the day of the change
 * for a change, and for now the programme's own fixed today or else `calendarToday`.
 * Fails with NotFound, Invalid, Storage.
 */
Result<View> viewAt(const ProgrammeFile &file, const Moment &moment, QDate calendarToday);

/** The round that a moment of it shows as was told then, since it came in from an older list after its time; nothing
 * where the log tells how it was. `state` is what it was after the change of this number. */
Result<std::optional<Round>> roundToldAt(const ProgrammeFile &file, const Moment &moment, qint64 sequence,
                                         const State &state);

/** What counts as today in a programme that is looked at now. */
QDate todayOf(const State &state, QDate calendarToday);

} // namespace aanjager
