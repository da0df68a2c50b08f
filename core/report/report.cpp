#include "core/report/report.h"

#include "core/report/actions_report.h"
#include "core/report/decisions_report.h"
#include "core/report/full.h"
#include "core/report/matrix_report.h"
#include "core/report/planning_report.h"
#include "core/report/summary.h"

namespace aanjager::report {

namespace {

const QStringList codes = {QStringLiteral("summary"),   QStringLiteral("full"),   QStringLiteral("actions"),
                           QStringLiteral("decisions"), QStringLiteral("matrix"), QStringLiteral("planning")};

} // namespace

Document reportOf(Kind kind, const View &view, const std::optional<View> &since, const Wording &wording,
                  const ReportOptions &options)
{
    switch (kind) {
    case Kind::Full:
        return fullOf(view, since, wording, options);
    case Kind::Actions:
        return actionsOf(view, since, wording, options);
    case Kind::Decisions:
        return decisionsOf(view, since, wording, options);
    case Kind::Matrix:
        return matrixReportOf(view, wording, options);
    case Kind::Planning:
        return planningOf(view, since, wording, options);
    case Kind::Summary:
        break;
    }
    return summaryOf(view, since, wording, options);
}

QString codeOf(Kind kind)
{
    return codes.at(static_cast<int>(kind));
}

std::optional<Kind> kindOf(const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(static_cast<Kind>(at));
}

QStringList kindCodes()
{
    return codes;
}

} // namespace aanjager::report
