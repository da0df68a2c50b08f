#include "ui/reporting/summary_report.h"

#include "core/report/summary.h"
#include "ui/paper/render.h"
#include "ui/text/wording.h"

namespace aanjager {

Result<report::Document> summaryDocument(const ProgrammeFile &file, const SummaryRequest &request)
{
    const auto view = viewAt(file, request.asOf, request.today);
    if (!view)
        return tl::unexpected(view.error());
    std::optional<View> since;
    if (request.since) {
        auto earlier = viewAt(file, *request.since, request.today);
        if (!earlier)
            return tl::unexpected(earlier.error());
        since = std::move(*earlier);
    }
    const text::Wording wording(request.language);
    return report::summaryOf(*view, since, wording, {request.visibility, {}});
}

Result<QByteArray> summaryPdf(const ProgrammeFile &file, const SummaryRequest &request)
{
    return summaryDocument(file, request).and_then([](const report::Document &document) {
        return paper::renderPdf(document);
    });
}

} // namespace aanjager
