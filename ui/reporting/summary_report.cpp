#include "ui/reporting/summary_report.h"

#include "core/report/summary.h"
#include "ui/paper/render.h"
#include "ui/text/wording.h"

namespace aanjager {

Result<QByteArray> summaryPdf(const ProgrammeFile &file, const SummaryRequest &request)
{
    const auto view = viewAt(file, request.moment, request.calendarToday);
    if (!view)
        return tl::unexpected(view.error());
    std::optional<View> since;
    if (request.since) {
        auto earlier = viewAt(file, *request.since, request.calendarToday);
        if (!earlier)
            return tl::unexpected(earlier.error());
        since = std::move(*earlier);
    }
    report::SummaryOptions options;
    options.visibility = request.visibility;
    return paper::renderPdf(report::summaryOf(*view, since, text::Wording(request.language), options));
}

} // namespace aanjager
