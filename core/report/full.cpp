#include "core/report/full.h"

#include "core/report/full_parts.h"
#include "core/report/furniture.h"
#include "core/report/visible.h"

namespace aanjager::report {

Document fullOf(const View &view, const std::optional<View> &since, const Wording &wording,
                const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    Document document;
    furnish(document, parts, options, Kind::Full);
    if (isClosedToReader(parts, view)) {
        document.blocks = closedReport(parts, options, Kind::Full);
        return document;
    }
    const Details details(parts, options);
    document.blocks = coverPage(details);
    document.blocks.append(PageBreak{Orientation::Portrait, summaryFor(parts, options.visibility)});
    document.blocks += summaryBlocks(parts, options.visibility);
    document.blocks += matrixPages(details);
    document.blocks += themePages(details);
    for (const ThemeGroup &group : measuresByTheme(parts))
        for (const Measure *measure : group.measures)
            document.blocks += measurePage(details, *measure);
    document.blocks += moneyPages(details);
    document.blocks += decisionPages(details);
    if (!parts.measures.isEmpty())
        document.blocks += annexPages(details);
    return document;
}

} // namespace aanjager::report
