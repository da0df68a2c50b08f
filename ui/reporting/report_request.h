#pragma once

#include "core/insight/view.h"
#include "core/report/report.h"

#include <QByteArray>

namespace aanjager {

/** As what file a report leaves the program. */
enum class ReportFormat { Pdf, Html, Odt };

/** The format that a file's name asks for by its suffix; nothing for another one. */
std::optional<ReportFormat> reportFormatOf(const QString &fileName);
/** The suffixes of the formats: "pdf", "html", "odt". */
QStringList reportSuffixes();

/** What report is asked of a programme. */
struct ReportRequest
{
    report::Kind kind = report::Kind::Summary;
    Moment asOf = {};                          ///< the moment it shows
    std::optional<Moment> since = {};          ///< what changed since then is said
    Visibility visibility = Visibility::Board; ///< nothing less open appears
    QString language = QStringLiteral("nl");   ///< "nl" or "en"
    report::Standing standing = report::Standing::ByRound;
    QString version = {};               ///< as it is called; left out when empty
    Id<Party> party = {};               ///< the only party a report per party is about; empty for all
    QDate today = QDate::currentDate(); ///< of the calendar; a programme may have fixed its own
};

/** The blocks of a report. Fails as `viewAt`. */
Result<report::Document> reportDocument(const ProgrammeFile &file, const ReportRequest &request);

/** The report as a tagged PDF; the same request on the same log gives equal bytes. Fails as `viewAt` and `renderPdf`.
 * Needs a QGuiApplication. */
Result<QByteArray> reportPdf(const ProgrammeFile &file, const ReportRequest &request);

/** The report in this format, from the same blocks; as `reportPdf`. One that was kept when its round was closed is
 * given as it was kept. */
Result<QByteArray> reportFile(const ProgrammeFile &file, const ReportRequest &request, ReportFormat format);

/** A document in this format. Fails as `renderPdf`. Needs a QGuiApplication. */
Result<QByteArray> documentFile(const report::Document &document, ReportFormat format);

} // namespace aanjager
