#pragma once

#include "core/insight/view.h"
#include "core/report/wording.h"
#include "ui/theme/painters.h"

namespace aanjager {

/** The verdict on the whole of a measure in one round. */
struct RoundVerdict
{
    QString round;
    std::optional<Health> verdict;
    bool operator==(const RoundVerdict &) const = default;
};

/** All that the table shows of one measure, computed once; two equal rows look the same. */
struct MeasureRow
{
    Measure measure;
    QString themeName;
    std::optional<Health> verdict;
    QList<RoundVerdict> earlier; ///< the last rounds before now, oldest first, at most three
    std::optional<int> percent;  ///< reached
    std::optional<int> plan;     ///< planned by today; nothing when it ended
    int reported = 0;            ///< municipalities with a figure of their own
    int applicable = 0;
    std::optional<int> daysSinceReport;
    bool stale = false;            ///< not reported for longer than the programme allows
    bool late = false;             ///< its last day has passed and it did not end
    QList<theme::StripCell> strip; ///< a cell for each municipality, by name
    QStringList stripTexts;
    QString mergedInto; ///< number of the measure it went into
    QString searched;   ///< folded text that the search looks in

    bool operator==(const MeasureRow &) const = default;
};

/** The rows of every measure, in the order of the package. */
QList<MeasureRow> measureRows(const View &view, const report::Wording &words);

/** A text as the search compares it: case and accents aside. */
QString searchable(const QString &text);

} // namespace aanjager
