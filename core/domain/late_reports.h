#pragma once

#include "core/domain/round.h"

#include <memory>

namespace aanjager {

/**
 * What parties reported, for a state that does not hold it: by far the most of a large programme, and seldom looked at.
 * It reads from the programme's file what is asked for, always as of the moment that the state stands for. For the
 * thread that it was made in. All functions fail with Storage; with Conflict once the programme is another than it was
 * then, or is being changed; and with Refused in another thread.
 */
class LateReports
{
public:
    virtual ~LateReports() = default;
    LateReports() = default;
    LateReports(const LateReports &) = delete;
    LateReports &operator=(const LateReports &) = delete;

    /** What parties reported on a measure, in order of id. */
    virtual Result<QList<ProgressReport>> on(Id<Measure> measure) const = 0;
    /** What one party reported, in order of id. */
    virtual Result<QList<ProgressReport>> by(Id<Party> party) const = 0;
    /** All of it, in order of id. */
    virtual Result<QList<ProgressReport>> all() const = 0;
    /** The ids of all of it, ascending. */
    virtual Result<QList<qint64>> ids() const = 0;
    /** Those that refer to a record of another table, ascending. */
    virtual Result<QList<qint64>> referringTo(const char *table, qint64 id) const = 0;

    /** Those of these ids that are there, in no particular order. */
    virtual Result<QList<ProgressReport>> these(const QList<Id<ProgressReport>> &ids) const = 0;

    /** One of them; null where it is not there or cannot be read, see `problem`. Valid until the next call. What
     * follows it is read along, so that asking for one after another in order of id is quick. */
    virtual const ProgressReport *find(Id<ProgressReport> id) const = 0;
    /** Why the last `find` could not read; none where it could. */
    virtual std::optional<Error> problem() const = 0;

    /** The same of the programme as it is now. */
    virtual Result<std::shared_ptr<const LateReports>> ofNow() const = 0;
};

} // namespace aanjager
