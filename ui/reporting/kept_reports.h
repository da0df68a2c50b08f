#pragma once

#include "core/base/progress.h"
#include "core/insight/view.h"
#include "ui/reporting/report_request.h"

namespace aanjager {

/** A report of a round as it is kept at the closing: `closed` is the programme as that leaves it, `since` what it is
 * compared with. Needs a QGuiApplication, in any thread. Fails as `renderPdf`. */
Result<FrozenReport> keptReport(const ReportRequest &request, const View &closed, const std::optional<View> &since,
                                WorkProgress *progress = nullptr);

/** The pages of a kept report, as they were made. Fails with NotFound, Storage, Format. */
Result<QByteArray> keptPages(const ProgrammeFile &file, Id<FrozenReport> id);

/** The kept report that a request asks for, whatever build made it; nothing where none is kept. Fails with Storage. */
Result<std::optional<FrozenReport>> keptFor(const ProgrammeFile &file, const ReportRequest &request);

/** A kept report in another format, from its blocks. Fails with Format. */
Result<QByteArray> keptFile(const FrozenReport &kept, ReportFormat format);

} // namespace aanjager
