#include "core/exchange/header_rows.h"

#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"
#include "core/exchange/value_parsers.h"

#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int longestTitle = 80;
constexpr int mostHeaderRows = 3;

QString titleAt(const SourceTable &table, int row, int column)
{
    return table.cell(row, column).toString().simplified();
}

bool isKnownWord(const QString &title)
{
    const auto meanings = meaningsOf(title);
    return (!meanings.isEmpty() && meanings.first().score >= 70) || periodIn(title) || weekIn(title);
}

/** The titles of groups in a row, drawn out over the columns that they stand above. */
class GroupTitles
{
public:
    GroupTitles(const SourceTable &table, const QList<CellRange> &merged, int upper, int lower)
    {
        const int width = std::max(table.width(upper), table.width(lower));
        QSet<QString> below;
        int from = -1;
        int until = -1;
        for (int column = 0; column < width; ++column) {
            const QString title = titleAt(table, upper, column);
            const QString own = titleAt(table, lower, column);
            if (!title.isEmpty()) {
                from = column;
                until = lastOf(merged, upper, column);
                below.clear();
            } else if (from >= 0 && (until >= 0 ? column > until : own.isEmpty() || below.contains(own))) {
                from = -1;
            }
            below.insert(own);
            m_titles += from < 0 ? QString() : titleAt(table, upper, from);
            m_starts.append(from);
        }
    }

    QString at(int column) const { return m_titles.value(column); }
    /** How many columns the group at a column stands above. */
    qsizetype widthAt(int column) const
    {
        return m_starts.value(column, -1) < 0 ? 0 : m_starts.count(m_starts[column]);
    }

private:
    /** The last column of a cell that is merged over several; −1 when it is not. */
    static int lastOf(const QList<CellRange> &merged, int row, int column)
    {
        for (const CellRange &range : merged)
            if (range.top == row && range.left == column && range.right > column)
                return range.right;
        return -1;
    }

    QStringList m_titles;
    QList<int> m_starts;
};

/** Whether what stands in a row under a group may be the title of a column: known, or the same under several groups. */
bool areTitles(const SourceTable &table, int upper, int lower, const GroupTitles &groups)
{
    QSet<QString> seen;
    int known = 0;
    int all = 0;
    for (int column = 0; column < table.width(lower); ++column) {
        const QString own = titleAt(table, lower, column);
        if (own.isEmpty())
            continue;
        if (own.size() > longestTitle)
            return false;
        ++all;
        known += isKnownWord(own) || seen.contains(own) || isKnownWord(groups.at(column) + u' ' + own);
        if (!titleAt(table, upper, column).isEmpty() && groups.widthAt(column) < 2 && !isKnownWord(own))
            return false;
        seen.insert(own);
    }
    return all >= 2 && known * 2 >= all;
}

/** Whether the upper row holds titles of groups of the columns that the lower row names. */
bool standsAbove(const SourceTable &table, const QList<CellRange> &merged, int upper, int lower)
{
    if (upper < 0 || lower >= table.rowCount() || table.isEmptyRow(upper) || table.isEmptyRow(lower))
        return false;
    const GroupTitles groups(table, merged, upper, lower);
    int titles = 0;
    int wide = 0;
    bool isPeriod = false;
    int first = -1;
    for (int column = 0; column < table.width(upper); ++column) {
        const QString title = titleAt(table, upper, column);
        const QString own = titleAt(table, lower, column);
        if (title.isEmpty())
            continue;
        if (title.size() > longestTitle || (column == 0 && !own.isEmpty()))
            return false; // a banner stands above the first column
        first = first < 0 ? column : first;
        ++titles;
        const bool isOfPeriod = periodIn(title) || folded(title).startsWith(u"week");
        if (!own.isEmpty() && groups.widthAt(column) < 2 && !isOfPeriod)
            return false;
        wide += !own.isEmpty() && (groups.widthAt(column) > 1 || isOfPeriod);
        isPeriod |= isOfPeriod;
    }
    const bool isMeant = titles > 1 || (first > 0 && (isPeriod || wide > 0));
    return isMeant && wide > 0 && areTitles(table, upper, lower, groups);
}

} // namespace

HeaderRows headerRowsAround(const SourceTable &table, const QList<CellRange> &merged, int row)
{
    HeaderRows rows{row, 1};
    if (standsAbove(table, merged, row, row + 1))
        rows = {row + 1, 2};
    while (rows.count < mostHeaderRows && standsAbove(table, merged, rows.first() - 1, rows.first()))
        ++rows.count;
    return rows;
}

ColumnTitles titlesIn(const SourceTable &table, const QList<CellRange> &merged, const HeaderRows &rows)
{
    QList<GroupTitles> groups;
    int width = table.width(rows.last);
    for (int row = rows.first(); row < rows.last; ++row) {
        groups.append(GroupTitles(table, merged, row, row + 1));
        width = std::max(width, table.width(row));
    }
    ColumnTitles titles;
    QSet<QString> taken;
    qsizetype named = 0;
    for (int column = 0; column < width; ++column) {
        QStringList parts;
        for (const GroupTitles &group : groups)
            parts += group.at(column);
        parts += titleAt(table, rows.last, column);
        parts.removeAll(QString());
        QString title = parts.join(u' ');
        if (!title.isEmpty())
            named = column + 1;
        const QString own = parts.isEmpty() ? QString() : parts.last();
        if (title.isEmpty())
            title = columnLetter(column);
        if (taken.contains(title))
            title += QStringLiteral(" (%1)").arg(columnLetter(column));
        taken.insert(title);
        titles.full += title;
        titles.own += own.isEmpty() ? title : own;
    }
    titles.full.resize(named);
    titles.own.resize(named);
    return titles;
}

} // namespace aanjager
