#pragma once

#include "ui/models/measure_row.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>
#include <QVariant>

namespace aanjager {

/** The columns of the table of measures, from the left. */
enum class MeasureColumn {
    Number,
    Title,
    Theme,
    AtBat,
    Lead,
    Status,
    Health,
    Progress,
    Start,
    End,
    Reported,
    Municipalities
};
inline constexpr int measureColumns = 12;
/** Columns that are there for who asks for them. */
inline constexpr MeasureColumn optionalColumns[] = {MeasureColumn::Theme, MeasureColumn::Start};

/** How a column is called in settings, e.g. "atBat". */
QString columnKey(MeasureColumn column);
/** The column of a key; nothing for one that is unknown. */
std::optional<MeasureColumn> columnOfKey(const QString &key);

/** Which columns are out of sight where nobody said otherwise. */
QSet<MeasureColumn> usuallyHidden();
/** Which columns are hidden, as JSON and back: what was said before an optional column existed leaves that one hidden,
 * and the title is never hidden. */
QJsonObject hiddenToJson(const QSet<MeasureColumn> &hidden);
QSet<MeasureColumn> hiddenFromJson(const QJsonObject &json);

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
    QString municipalities(const MeasureRow &row) const;
    QString coverage(const MeasureRow &row) const;

    const report::Wording &m_words;
};

} // namespace aanjager
