#pragma once

#include "core/domain/state.h"
#include "core/storage/store.h"

#include <vector>

namespace aanjager {

/**
 * Status and progress that parties reported, of every measure in every round: small enough to keep for the whole of a
 * large programme. Only of reports that were submitted.
 */
class PartyFigures
{
public:
    /** What one party reported on one measure in one round. */
    struct Figure
    {
        bool isTold = false; ///< it reported at all
        std::optional<Status> status = {};
        std::optional<int> progress = {}; ///< percent
    };

    PartyFigures() = default;
    /** Of a state that is whole. */
    explicit PartyFigures(const State &state);
    /** Reads them from a store, a part at a time, so that whoever wants to write does not wait for the whole. Fails
     * with Storage, and with Conflict when the store changed between two parts. */
    static Result<PartyFigures> read(const Store &store);

    /** Reported on this measure by any party. */
    bool isReported(Id<Measure> measure) const { return m_rowOf.contains(measure); }
    Figure of(Id<Measure> measure, Id<Party> party, Id<Round> round) const;

private:
    static constexpr qint8 untold = -2, none = -1;
    struct Cell
    {
        qint8 status = untold, progress = none;
    };

    using PlaneKey = std::pair<Id<Party>, Id<Round>>;

    void add(Id<Measure> measure, Id<Party> party, Id<Round> round, std::optional<Status> status,
             std::optional<int> progress);

    QHash<Id<Measure>, qsizetype> m_rowOf;   ///< the place of a measure in every plane
    QHash<PlaneKey, qsizetype> m_planeOf;    ///< into `m_planes`
    std::vector<std::vector<Cell>> m_planes; ///< a cell for each measure, as far as any was told
};

} // namespace aanjager
