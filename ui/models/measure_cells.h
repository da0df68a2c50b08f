#pragma once

#include "ui/models/measure_row.h"

#include <QCoreApplication>
#include <QVariant>

namespace aanjager {

/** The columns of the table of measures, from the left. */
enum class MeasureColumn { Number, Title, AtBat, Lead, Status, Health, Progress, End, Reported, Municipalities };
inline constexpr int measureColumns = 10;

/** How a column is called in settings, e.g. "atBat". */
QString columnKey(MeasureColumn column);

/** Measures under one heading: what the heading says of them. */
struct MeasureGroup
{
    qint64 key = 0; ///< of the theme, owner kind or status; orders nothing
    QString name;
    int count = 0;
    std::array<int, 4> tally = {}; ///< on course, attention, intervene, not reported
    std::optional<int> percent;    ///< mean progress

    bool operator==(const MeasureGroup &) const = default;
};

/** Answers for the cells of the table: words, tooltips and what the delegates draw. */
class MeasureCells
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCells)

public:
    explicit MeasureCells(const report::Wording &words) : m_words(words) {}

    QString header(MeasureColumn column, const Programme &programme) const;
    QVariant data(const MeasureRow &row, MeasureColumn column, int role, QDate today) const;
    QVariant data(const MeasureGroup &group, int role, const Programme &programme) const;

    /** A date for a narrow column: "31 dec" in the year of today, else "sep ’21", "Q3 ’21". */
    QString shortDate(const ImpreciseDate &date, QDate today) const;
    /** The verdicts of the last rounds and now, in words. */
    QString trend(const MeasureRow &row) const;

private:
    QString words(const MeasureRow &row, MeasureColumn column, QDate today) const;
    QString explanation(const MeasureRow &row, MeasureColumn column) const;
    QString progress(const MeasureRow &row) const;
    QString sinceReport(const MeasureRow &row) const;
    QString reported(const MeasureRow &row) const;
    QString coverage(const MeasureRow &row) const;

    const report::Wording &m_words;
};

} // namespace aanjager
