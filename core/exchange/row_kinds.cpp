#include "core/exchange/row_kinds.h"

#include "core/exchange/header_words.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr int rowsLookedAt = 400;

int columnTo(const Mapping &mapping, QStringView to)
{
    const ColumnMapping *column = mapping.columnOf(to);
    return column ? column->column : -1;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

bool isListItem(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:\\d{1,3}[.)]|[a-z][.)]|[-–—•*·○▪])\\s+\\S"));
    return form.match(text.toString()).hasMatch();
}

bool isCode(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{0,4}[-. ]?\\d{1,4}(?:[.-]\\d{1,3}){0,3}[a-z]?$"));
    return form.match(text.trimmed().toString()).hasMatch();
}

RowKinds::RowKinds(const Sheet &sheet, const TableShape &shape, const Mapping &mapping)
    : m_sheet(sheet)
    , m_shape(shape)
    , m_mapping(mapping)
    , m_number(columnTo(mapping, u"number"))
    , m_title(columnTo(mapping, u"title"))
    , m_action(columnTo(mapping, target::action))
    , m_theme(columnTo(mapping, u"theme"))
{
    int codes = 0;
    const int last = std::min(sheet.table.rowCount(), shape.headerRow + 1 + rowsLookedAt);
    for (int row = shape.headerRow + 1; row < last && m_number >= 0; ++row)
        codes += hasDigit(text(row, m_number));
    m_areNumbered = codes >= 2;
}

QString RowKinds::text(int row, int column) const
{
    return m_sheet.table.cell(row, column).toString().simplified();
}

/** The only cell of a row with text; −1 when there are more, or none. */
int RowKinds::onlyCell(int row) const
{
    int found = -1;
    for (int column = 0; column < m_sheet.table.width(row); ++column) {
        if (m_sheet.table.cell(row, column).trimmed().isEmpty())
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

/** One text alone: in the column of themes, or where the others have a number and this is none. */
bool RowKinds::isGroup(int row) const
{
    const int only = onlyCell(row);
    if (only < 0)
        return false;
    if (row + 1 < m_sheet.table.rowCount() && repeatsHeader(m_sheet.table, m_shape, row + 1))
        return true; // the title of a further part of the table
    const ColumnMapping *theme = m_mapping.columnOf(u"theme");
    if (theme && theme->fillDown && only == m_theme)
        return true;
    const bool isMerged = std::any_of(m_sheet.merged.begin(), m_sheet.merged.end(), [&](const CellRange &range) {
        return range.top == row && range.bottom == row && range.left <= only && range.right > std::max(only, 1);
    });
    if (m_theme >= 0)
        return false;
    return (only == m_number && m_areNumbered && !hasDigit(text(row, only))) || (isMerged && !isCode(text(row, only)));
}

bool RowKinds::isAction(int row) const
{
    if (m_action >= 0 && !text(row, m_action).isEmpty() && text(row, m_title).isEmpty())
        return true;
    return m_areNumbered && text(row, m_number).isEmpty() && isListItem(text(row, m_title));
}

RowKind RowKinds::of(int row) const
{
    if (m_sheet.table.isEmptyRow(row))
        return RowKind::Empty;
    if (m_shape.isOther(row))
        return RowKind::Other;
    if (repeatsHeader(m_sheet.table, m_shape, row))
        return RowKind::Header;
    if (isTotalsRow(m_sheet.table, row, m_number))
        return RowKind::Totals;
    if (row < m_shape.firstRow())
        return RowKind::Hint;
    if (isGroup(row))
        return RowKind::Group;
    if (isAction(row))
        return RowKind::Action;
    const bool isNamed = !text(row, m_number).isEmpty() || !text(row, m_title).isEmpty();
    return isNamed ? RowKind::Measure : RowKind::Untitled;
}

} // namespace aanjager
