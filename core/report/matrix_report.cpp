#include "core/report/matrix_report.h"

#include "core/report/full_parts.h"
#include "core/report/furniture.h"
#include "core/report/visible.h"

namespace aanjager::report {

Document matrixReportOf(const View &view, const Wording &wording, const ReportOptions &options)
{
    const ReportParts parts(visibleTo(view, options.visibility), std::nullopt, wording);
    Document document;
    furnish(document, parts, options, Kind::Matrix);
    if (isClosedToReader(parts, view)) {
        document.blocks = closedReport(parts, options, Kind::Matrix);
        return document;
    }
    document.blocks = matrixPages(Details(parts, options));
    if (document.blocks.isEmpty())
        document.blocks = {
            Heading{1, reportName(parts, options, Kind::Matrix)},
            Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "There are no municipalities yet.")), Tone::Lead}};
    return document;
}

} // namespace aanjager::report
