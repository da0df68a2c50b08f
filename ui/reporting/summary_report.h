#pragma once

#include "core/insight/view.h"
#include "core/report/document.h"

#include <QByteArray>

namespace aanjager {

/** What summary is asked of a programme. */
struct SummaryRequest
{
    Moment asOf = {};                          ///< the moment it shows
    std::optional<Moment> since = {};          ///< what changed since then is said
    Visibility visibility = Visibility::Board; ///< nothing less open appears
    QString language = QStringLiteral("nl");   ///< "nl" or "en"
    QDate today = QDate::currentDate();        ///< of the calendar; a programme may have fixed its own
};

/** The blocks of a summary. Fails as `viewAt`. */
Result<report::Document> summaryDocument(const ProgrammeFile &file, const SummaryRequest &request);

/** The summary as a tagged PDF; the same request on the same log gives equal bytes. Fails as `viewAt` and `renderPdf`.
 * Needs a QGuiApplication. */
Result<QByteArray> summaryPdf(const ProgrammeFile &file, const SummaryRequest &request);

} // namespace aanjager
