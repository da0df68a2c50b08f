#pragma once

#include "ui/session/measure_edits.h"

namespace aanjager {

/*
 * What a person does to the records that belong to a measure; each is one change in the log and fails as Session::edit
 * does.
 */

/** Adds a record; one without an id gets one. */
Result<void> addRecord(Session &session, const Description &description, void *record);

template <class E> Result<Id<E>> addRecord(Session &session, E record)
{
    return addRecord(session, describe<E>(), &record).map([&] { return record.id; });
}

/** Removes a record with its parts. */
Result<void> removeRecord(Session &session, const Description &description, qint64 id);

/** Adds a commitment about a measure, made today. */
Result<Id<Commitment>> addCommitment(Session &session, Id<Measure> measure, const QString &text);

/** Marks a commitment as kept today, or as still to be kept. */
Result<void> keep(Session &session, Id<Commitment> id, bool kept);

/** Says that a measure serves a goal, or that it no longer does. */
Result<void> serve(Session &session, Id<Measure> measure, Id<Goal> goal, bool serves);

/** Adds an amount to be determined to a measure: a planned saving of the year of today. */
Result<Id<MoneyLine>> addMoneyLine(Session &session, Id<Measure> measure);

/** Why a value of the history cannot be written again. */
enum class NotRestorable { No, ReadOnly, RecordGone, AlreadyHolds, ReferenceGone };

/** Whether a field of a record may be given a value of its history. */
NotRestorable notRestorable(const Session &session, const Description &description, qint64 id, const Field &field,
                            const Value &value);

/** The value of a change that a person would bring back: the one that it wrote, or the one before where that still
 * holds.
 */
const Value &valueToRestore(const Session &session, const Description &description, qint64 id,
                            const FieldChange &change);

/** What a field of a record holds now; nothing also where the record is gone. */
Value currentValue(const State &state, const Description &description, qint64 id, const Field &field);

} // namespace aanjager
