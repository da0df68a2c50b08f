#pragma once

#include "core/storage/programme_file.h"

#include <QByteArray>

namespace aanjager {

/** What a progress summary is asked to be. */
struct SummaryRequest
{
    Moment moment = {};                      ///< of the state shown
    std::optional<Moment> since = {};        ///< what is compared with, where asked
    QString language = QStringLiteral("nl"); ///< "nl" or "en", whatever the window speaks
    Visibility visibility = Visibility::Board;
    QDate calendarToday = QDate::currentDate();
};

/** The progress summary of a programme as tagged PDF. Fails with NotFound, Invalid (moment), Storage, Format. Needs a
 * QGuiApplication. */
Result<QByteArray> summaryPdf(const ProgrammeFile &file, const SummaryRequest &request);

} // namespace aanjager
