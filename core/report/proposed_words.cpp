#include "core/report/proposed_words.h"

#include "core/report/furniture.h"
#include "core/report/visible.h"

namespace aanjager::report {

ProposedWords proposedWords(const View &view, const std::optional<View> &since, const Wording &wording,
                            const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    if (isClosedToReader(parts, view))
        return {};
    return {proposedConclusion(parts), proposedIntroduction(parts), proposedGoesWell(parts), proposedRubs(parts)};
}

} // namespace aanjager::report
