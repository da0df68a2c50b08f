#pragma once

#include "core/insight/party_figures.h"
#include "core/insight/view.h"

#include <functional>

namespace aanjager {

/** What is kept of an earlier moment to tell what moved since. */
struct Past
{
    struct OfMeasure
    {
        Status status = Status::NotStarted;
        std::optional<Health> health; ///< on the whole
        std::optional<int> percent;
        qint64 saved = 0; ///< cents realised in all years together
        bool operator==(const OfMeasure &) const = default;
    };

    QHash<Id<Measure>, OfMeasure> measures; ///< that were there
    QSet<Id<Decision>> taken;
    bool operator==(const Past &) const = default;
};

/** How it was in a state; verdicts by these aspects. */
Past pastOf(const State &state, const QStringList &aspects);

/** The figures of parties that belong to the view of now. */
using FiguresOfNow = std::function<Result<std::shared_ptr<const PartyFigures>>()>;

/**
 * How it was at a moment, verdicts by the aspects of now. `now` is what `file` holds, or held just after the change
 * that it names; where it is not whole, `figures` is asked where they matter. Reads the changes since from the log, not
 * the whole file. Fails as `viewAt`.
 */
Result<Past> pastAt(const ProgrammeFile &file, const Moment &moment, const View &now, const FiguresOfNow &figures);

} // namespace aanjager
