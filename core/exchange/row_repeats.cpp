// Two columns of a table that become the same: the first that gives something is taken.
#include "core/exchange/header_words.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/value_parsers.h"

#include <algorithm>

namespace aanjager {

/** Whether a column is the one, or becomes the same as the one, that is to the left of all that do. */
bool RowReader::isLike(const ColumnMapping &column, const ColumnMapping *rival) const
{
    return &column == rival || m_rivals.value(&column) == rival;
}

/** Whether the row has what a column becomes, from another column before it. */
bool RowReader::isGiven(const ColumnMapping &column) const
{
    const ColumnMapping *rival = m_rivals.value(&column);
    if (!rival)
        return false;
    if (column.to == target::year)
        return m_year.has_value();
    if (column.to == target::round)
        return m_round.has_value();
    if (column.to == target::party)
        return !m_party.isEmpty();
    if (column.to == u"theme")
        return !m_plan.theme.isEmpty();
    if (column.to == u"lead_party")
        return !m_plan.leadParty.isEmpty();
    if (column.to == u"merged_into")
        return !m_plan.mergedInto.text.isEmpty();
    if (column.to == target::applicability)
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const ColumnMapping &other) {
            return isLike(other, rival) &&
                   std::any_of(m_plan.cells.begin(), m_plan.cells.end(),
                               [&](const PlannedCell &cell) { return cell.municipality == municipalityOf(other); });
        });
    return m_plan.set.contains(measureField(column.to));
}

void RowReader::takeSecond(const ColumnMapping &column, const QString &text)
{
    const ColumnMapping *rival = m_rivals.value(&column);
    for (const ColumnMapping &other : m_mapping.columns)
        if (other.column < column.column && isLike(other, rival) &&
            textIn(other).simplified().compare(text.simplified(), Qt::CaseInsensitive) == 0)
            return; // the same twice
    report(ProblemKind::Extra, "second_value", column, text, rival->header);
    keep(column, text);
}

} // namespace aanjager
