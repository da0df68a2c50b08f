#include "ui/models/filter_match.h"

namespace aanjager {

FilterMatch::FilterMatch(const MeasureFilter &filter, const MeasureRows &rows, FilterMoment moment)
    : m_filter(filter), m_rows(rows), m_moment(std::move(moment))
{
    const std::pair<bool, FilterPart> parts[] = {
        {!filter.themes.isEmpty(), FilterPart::Theme},
        {!filter.atBat.isEmpty(), FilterPart::AtBat},
        {!filter.leads.isEmpty(), FilterPart::Lead},
        {!filter.statuses.isEmpty(), FilterPart::Status},
        {!filter.verdicts.empty(), FilterPart::Verdict},
        {!filter.municipalities.isEmpty(), FilterPart::Municipality},
        {filter.needsAttention, FilterPart::Attention},
        {filter.asksSupport, FilterPart::Support},
        {filter.awaitsReport, FilterPart::Unreported},
        {filter.endsThisMonth, FilterPart::EndsThisMonth},
        {!filter.only.isEmpty() || !filter.onlyWords.isEmpty(), FilterPart::Only},
    };
    for (const auto &[asks, part] : parts)
        if (asks)
            m_parts.append(part);
    for (const qint64 municipality : filter.municipalities)
        m_columns.append(rows.columnOf(Id<Party>{municipality}));
}

bool FilterMatch::holds(int place, std::optional<FilterPart> except) const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [&](FilterPart part) { return part == except || holdsPart(place, part); });
}

bool FilterMatch::holdsPart(int place, FilterPart part) const
{
    const MeasureDigest &digest = m_rows.digest(place);
    switch (part) {
    case FilterPart::Theme:
        return m_filter.themes.contains(digest.theme);
    case FilterPart::AtBat:
        return digest.ownerKind != MeasureDigest::none &&
               m_filter.atBat.contains(static_cast<OwnerKind>(digest.ownerKind));
    case FilterPart::Lead:
        return m_filter.leads.contains(m_rows.at(place).measure.lead);
    case FilterPart::Status:
        return m_filter.statuses.contains(static_cast<Status>(digest.status));
    case FilterPart::Verdict:
        return m_filter.verdicts.contains(m_rows.at(place).verdict);
    case FilterPart::Municipality:
        return appliesIn(place);
    case FilterPart::Attention:
        return m_moment.attention.contains(digest.id);
    case FilterPart::Support:
        return digest.asksSupport;
    case FilterPart::Unreported:
        return m_moment.unreported.contains(digest.id);
    case FilterPart::EndsThisMonth:
        return endsInMonthOf(m_rows.at(place).measure, m_moment.today);
    case FilterPart::Only:
        return m_filter.only.contains(digest.id);
    }
    return true;
}

/** By its last day, as far as that is known. */
bool FilterMatch::endsInMonthOf(const Measure &measure, const QDate &day)
{
    const QDate end = measure.ends.last();
    return end.isValid() && end.year() == day.year() && end.month() == day.month();
}

bool FilterMatch::appliesIn(int place) const
{
    const QList<theme::StripCell> &strip = m_rows.at(place).strip;
    return std::any_of(m_columns.begin(), m_columns.end(), [&](qsizetype column) {
        return column >= 0 && column < strip.size() && applies(strip[column]);
    });
}

} // namespace aanjager
