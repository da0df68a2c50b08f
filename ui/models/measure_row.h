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
    QList<RoundVerdict> earlier;   ///< the last rounds before now, oldest first, at most three
    std::optional<double> reached; ///< in percent
    std::optional<int> percent;    ///< as it is shown
    std::optional<int> plan;       ///< planned by today; nothing when it ended
    int reported = 0;              ///< municipalities with a figure of their own
    int applicable = 0;
    std::optional<int> daysSinceReport;
    bool stale = false;            ///< not reported for longer than the programme allows
    bool late = false;             ///< its last day has passed and it did not end
    QList<theme::StripCell> strip; ///< a cell for each municipality, by name
    QStringList municipalities;    ///< their names; all rows share them
    QString mergedInto;            ///< number of the measure it went into
    QByteArray searched;           ///< folded text that the search looks in, in UTF-8

    bool operator==(const MeasureRow &) const = default;
};

/** What rows are made from beside the measure itself. Pointers are into the state of a view and owned by it. */
struct RowSources
{
    QList<Party> municipalities; ///< the columns of the matrix, by name
    QStringList names;           ///< of these
    QList<Round> rounds;         ///< the closed rounds that a trend shows, oldest first
};

/** What a view holds that all rows share. */
RowSources rowSourcesOf(const View &view);

/** What a view holds that one measure's row is made from. */
struct RowRecords
{
    QList<const Applicability *> cells = {};
    QList<const ProgressReport *> reports = {}; ///< of the lead, for each of `RowSources::rounds`; null where none
};

MeasureRow rowOf(const Measure &measure, const RowRecords &records, const RowSources &sources, const View &view,
                 const report::Wording &words);

/** What each cell of its strip tells, e.g. "Dordrecht: full, running". */
QStringList stripTexts(const MeasureRow &row, const report::Wording &words);
QString stripText(const QString &municipality, const theme::StripCell &cell, const report::Wording &words);

/** A text as the search compares it: case and accents aside. */
QString searchable(const QString &text);

} // namespace aanjager
