#pragma once

#include "core/report/plan_chart.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <variant>

/* The figures of a report: their data, and the same in words. */
namespace aanjager::report {

/** Progress against plan over the peildata of the rounds; percentages 0–100. */
struct ProgressChart
{
    struct Point
    {
        QDate at;
        double planned = 0;
        std::optional<double> reached = {};  ///< nothing where nothing was reported
        std::optional<double> expected = {}; ///< where it will be as it goes now; nothing in the past
    };
    QList<Point> points;
    QDate now;                  ///< the moment of the report
    QString plannedLabel;       ///< e.g. "Plan 66 %"
    QString reachedLabel;       ///< e.g. "Bereikt 59 %"
    QString expectedLabel = {}; ///< e.g. "verwacht"; empty where nothing is expected
    bool small = false;         ///< of one measure, beside its facts
};

/** Savings against the deficit as a waterfall, per theme; amounts in cents. */
struct SavingsChart
{
    struct Step
    {
        QString label;
        qint64 planned = 0;
        qint64 realised = 0;
        QString plannedText; ///< as shown, e.g. "−1,35"
    };
    QString deficitLabel;
    QString deficitText; ///< e.g. "ruim 11"
    qint64 deficit = 0;
    QList<Step> steps;
    QString remainderLabel;
    QString remainderText;
    qint64 remainder = 0;
    QString realisedLegend, expectedLegend, remainderLegend, unitLabel;
};

/** A figure: its title, its drawing and the same in words for who cannot see it. */
struct Figure
{
    QString title;
    QString alternative;
    std::variant<ProgressChart, SavingsChart, PlanChart> drawing;
};

} // namespace aanjager::report
