#pragma once

#include "core/insight/view.h"
#include "core/report/document.h"
#include "core/report/wording.h"

namespace aanjager::report {

/** Which report: two pages for a board; the whole programme; who does what by when; what is asked and settled; measures
 * × municipalities; what runs when. */
enum class Kind { Summary, Full, Actions, Decisions, Matrix, Planning };

/** Whether a report may still change. By the round, it is final once the round it is about is closed. */
enum class Standing { ByRound, Draft, Final };

/** What a report is asked to be. */
struct ReportOptions
{
    Visibility visibility = Visibility::Board; ///< nothing less open appears
    QString version = {};                      ///< as it is called, e.g. "2"; left out when empty
    Standing standing = Standing::ByRound;
    Id<Party> party = {}; ///< the only party that a report per party is about; empty for all
};

/** The report of this kind, of `view`. With `since`, what changed is said. */
Document reportOf(Kind kind, const View &view, const std::optional<View> &since, const Wording &wording,
                  const ReportOptions &options = {});

/** Whether it is about a round; the others are of a moment, and a draft only where somebody says so. */
constexpr bool isOfRound(Kind kind)
{
    return kind == Kind::Summary || kind == Kind::Full;
}

/** Its code on the command line and in settings: "summary", "full", "actions", "decisions", "matrix", "planning". */
QString codeOf(Kind kind);
std::optional<Kind> kindOf(const QString &code);
QStringList kindCodes();

} // namespace aanjager::report
