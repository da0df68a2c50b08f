#pragma once

#include "core/domain/entities.h"

#include <QDate>
#include <QList>
#include <QString>

namespace aanjager::report {

/** Measures in time, a bar for each with what is done and expected of it, and what stands beside it. A day that is not
 * valid is not known. */
struct PlanChart
{
    enum class MarkKind { Reached, ToCome, Missed, Decided, Asked, Overdue, Met, Meeting };

    struct Mark
    {
        QDate day;
        MarkKind kind = MarkKind::ToCome;
    };

    /** A bar, or the heading of a group where `isHeading`. */
    struct Row
    {
        QString label; ///< e.g. "M11 Verblijf afbouwen"
        QDate first, last, doneUntil, expected;
        bool isLaterStill = false, isStopped = false, isHeading = false;
        QList<Mark> marks;
        QString trailing;        ///< after the bar, e.g. "45 %"
        bool hasVerdict = false; ///< its sign stands behind the label; a dash where `verdict` was not reported
        std::optional<Health> verdict = {};
    };

    /** What stands above the bars: a year, or a quarter of one. */
    struct Period
    {
        QDate first;
        QString name;
        bool isYear = false;
    };

    QList<Row> rows;
    QDate first, last, today;
    QString todayLabel;
    QList<Period> periods;
    QString doneLegend, plannedLegend, expectedLegend, milestoneLegend, missedLegend, decisionLegend;
};

} // namespace aanjager::report
