#pragma once

#include "ui/models/measure_filter.h"
#include "ui/models/measure_rows.h"

namespace aanjager {

/** The parts of a filter that are chosen, not typed. */
enum class FilterPart { Theme, AtBat, Lead, Status, Verdict, Municipality, Attention, Support, Only };

/** Tells of each row whether it fits what is chosen in a filter; the text is looked for by MeasureSearch. */
class FilterMatch
{
public:
    /** All must outlive it; `attention`: ids of the measures that ask for attention. */
    FilterMatch(const MeasureFilter &filter, const MeasureRows &rows, const QSet<qint64> &attention);

    /** Whether the row at a place fits, but for one part. */
    bool holds(int place, std::optional<FilterPart> except = {}) const;

private:
    bool holdsPart(int place, FilterPart part) const;
    bool appliesIn(int place) const;

    const MeasureFilter &m_filter;
    const MeasureRows &m_rows;
    const QSet<qint64> &m_attention;
    QList<FilterPart> m_parts;  ///< that ask for something
    QList<qsizetype> m_columns; ///< of the municipalities
};

/** Whether a measure applies in a municipality, as its strip says. */
inline bool applies(const theme::StripCell &cell)
{
    return cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
}

} // namespace aanjager
