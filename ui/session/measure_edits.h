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

/** Writes one field of several measures as one change. */
Result<void> setField(Session &session, const QList<Id<Measure>> &ids, QStringView field, const Value &value);

Result<void> removeMeasures(Session &session, const QList<Id<Measure>> &ids);

/** Adds a copy of each, with its municipalities, under the next numbers and last in the package. A copy begins anew:
 * what was reported, its status and its local states are not taken along. Returns the copies. */
Result<QList<Id<Measure>>> duplicateMeasures(Session &session, const QList<Id<Measure>> &ids);

/** Gives the measures of the programme this order, and those that moved a theme where one is said. */
Result<void> arrangeMeasures(Session &session, const QList<Id<Measure>> &order, const QList<Id<Measure>> &moved,
                             const std::optional<Id<Theme>> &theme);

/** Adds an open action to a measure. */
Result<Id<Action>> addAction(Session &session, Id<Measure> measure, const QString &text);

/** Checks an action off as done today, or opens it again. */
Result<void> tick(Session &session, Id<Action> id, bool done);

/** The number after the highest of this programme, in its own form: "M16" after "M15". `ahead` more come before it. */
QString nextNumber(const State &state, int ahead = 0);

} // namespace aanjager
