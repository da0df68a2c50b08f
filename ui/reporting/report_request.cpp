#include "ui/reporting/report_request.h"

#include "ui/paper/render.h"
#include "ui/text/wording.h"

namespace aanjager {

Result<report::Document> reportDocument(const ProgrammeFile &file, const ReportRequest &request)
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
    return report::reportOf(request.kind, *view, since, wording,
                            {request.visibility, request.version, request.standing, request.party});
}

Result<QByteArray> reportPdf(const ProgrammeFile &file, const ReportRequest &request)
{
    return reportDocument(file, request).and_then([](const report::Document &document) {
        return paper::renderPdf(document);
    });
}

} // namespace aanjager
