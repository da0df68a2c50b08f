#pragma once

#include "core/insight/view.h"
#include "core/report/report.h"

#include <QByteArray>

namespace aanjager {

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

} // namespace aanjager
