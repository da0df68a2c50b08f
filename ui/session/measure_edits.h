#pragma once

#include "ui/session/session.h"

namespace aanjager {

/*
 * What a person does to measures and their actions; each is one change in the log. All fail as Session::edit does, and
 * a value that is as stored changes nothing.
 */

/** Writes one field of a record by its name, e.g. "health.time". Fails also with Invalid for an unknown field. */
Result<void> setField(Session &session, const Description &description, qint64 id, QStringView field,
                      const Value &value);

template <class E> Result<void> setField(Session &session, Id<E> id, QStringView field, const Value &value)
{
    return setField(session, describe<E>(), id.value, field, value);
}

/** Adds a measure of this title with the next number, last in its theme. */
Result<Id<Measure>> addMeasure(Session &session, const QString &title, Id<Theme> theme = {});

Result<void> removeMeasure(Session &session, Id<Measure> id);

/** Adds an open action to a measure. */
Result<Id<Action>> addAction(Session &session, Id<Measure> measure, const QString &text);

/** Checks an action off as done today, or opens it again. */
Result<void> tick(Session &session, Id<Action> id, bool done);

/** The number after the highest of this programme, in its own form: "M16" after "M15". */
QString nextNumber(const State &state);

} // namespace aanjager
