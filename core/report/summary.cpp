#include "core/report/summary.h"

#include "core/report/furniture.h"
#include "core/report/visible.h"

namespace aanjager::report {

Document summaryOf(const View &view, const std::optional<View> &since, const Wording &wording,
                   const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    Document document;
    furnish(document, parts, options, Kind::Summary);
    document.blocks = isClosedToReader(parts, view) ? closedReport(parts, options, Kind::Summary)
                                                    : summaryBlocks(parts, options.visibility);
    return document;
}

QList<Block> summaryBlocks(const ReportParts &parts, Visibility level)
{
    QList<Block> blocks = {Heading{1, headline(parts)}};
    for (const QString &line : leadParagraph(parts).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        blocks.append(Paragraph{line.trimmed(), Tone::Lead});
    blocks += askedDecisions(parts);
    blocks.append(keyFigures(parts));
    blocks += charts(parts);
    blocks += threeColumns(parts);
    if (parts.measures.isEmpty())
        return blocks;
    blocks.append(PageBreak{Orientation::Portrait, summaryFor(parts, level)});
    blocks.append(Heading{1, tableTitle(parts)});
    blocks += measuresTable(parts);
    blocks += explanations(parts);
    return blocks;
}

} // namespace aanjager::report
