#include "ui/reporting/report_request.h"

#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "ui/paper/render.h"
#include "ui/reporting/kept_reports.h"
#include "ui/reporting/svg_figures.h"
#include "ui/text/wording.h"

#include <QFileInfo>

namespace aanjager {

QStringList reportSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("odt")};
}

std::optional<ReportFormat> reportFormatOf(const QString &fileName)
{
    const qsizetype at = reportSuffixes().indexOf(QFileInfo(fileName).suffix().toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<ReportFormat>(at));
}

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
    return reportFile(file, request, ReportFormat::Pdf);
}

Result<QByteArray> reportFile(const ProgrammeFile &file, const ReportRequest &request, ReportFormat format)
{
    const auto kept = keptFor(file, request);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept)
        return keptFile(**kept, format);
    return reportDocument(file, request).and_then([format](const report::Document &document) {
        return documentFile(document, format);
    });
}

Result<QByteArray> documentFile(const report::Document &document, ReportFormat format)
{
    const SvgFigures figures(document.language);
    switch (format) {
    case ReportFormat::Html:
        return report::htmlOf(document, figures);
    case ReportFormat::Odt:
        return report::odtOf(document, figures);
    case ReportFormat::Pdf:
        break;
    }
    return paper::renderPdf(document);
}

} // namespace aanjager
