#pragma once

#include "ui/models/measure_filter.h"
#include "ui/models/measure_rows.h"

namespace aanjager {

/** The parts of a filter that are chosen, not typed. */
enum class FilterPart {
    Theme,
    AtBat,
    Lead,
    Status,
    Verdict,
    Municipality,
    Attention,
    Support,
    Unreported,
    EndsThisMonth,
    Only
};

/** What a filter asks of the moment beside the rows: ids of measures, and the day. */
struct FilterMoment
{
    QSet<qint64> attention;  ///< that ask for attention
    QSet<qint64> unreported; ///< that nothing was reported on in the open round
    QDate today;
};

/** Tells of each row whether it fits what is chosen in a filter; the text is looked for by MeasureSearch. */
class FilterMatch
{
public:
    /** Filter and rows must outlive it; of the moment only what the filter asks for needs to be filled. */
    FilterMatch(const MeasureFilter &filter, const MeasureRows &rows, FilterMoment moment);

    /** Whether the row at a place fits, but for one part. */
    bool holds(int place, std::optional<FilterPart> except = {}) const;

private:
    bool holdsPart(int place, FilterPart part) const;
    bool appliesIn(int place) const;
    static bool endsInMonthOf(const Measure &measure, const QDate &day);

    const MeasureFilter &m_filter;
    const MeasureRows &m_rows;
    FilterMoment m_moment;
    QList<FilterPart> m_parts;  ///< that ask for something
    QList<qsizetype> m_columns; ///< of the municipalities
};

/** Whether a measure applies in a municipality, as its strip says. */
inline bool applies(const theme::StripCell &cell)
{
    return cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
}

} // namespace aanjager
