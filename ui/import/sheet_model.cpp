#include "ui/import/sheet_model.h"

#include "core/report/wording.h"
#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype shownOfCell = 300; ///< letters; more is in no cell that fits on a screen

} // namespace

void SheetModel::setReading(const std::shared_ptr<const SheetReading> &reading)
{
    beginResetModel();
    m_kinds.reset();
    m_reading = reading;
    m_width = 0;
    if (m_reading) {
        const SourceTable &table = m_reading->sheet->table;
        for (int row = 0; row < table.rowCount(); ++row)
            m_width = std::max(m_width, table.width(row));
        if (m_reading->shape && !m_reading->mapping.columns.isEmpty())
            m_kinds = std::make_unique<RowKinds>(*own(), *m_reading->shape, m_reading->mapping);
    }
    endResetModel();
}

const Sheet *SheetModel::own() const
{
    return m_reading->part ? m_reading->part.get() : m_reading->sheet.get();
}

int SheetModel::headerRow() const
{
    return m_reading && m_reading->shape ? m_reading->shape->headerRow : -1;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : m_reading->sheet->table.rowCount();
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + m_width;
}

SheetModel::Row SheetModel::rowOf(int row) const
{
    if (m_reading->sheet->table.isEmptyRow(row))
        return Row::Empty;
    if (headerRow() < 0)
        return Row::Unknown;
    if (m_reading->shape->isOther(row))
        return Row::Other;
    if (row <= headerRow())
        return row >= m_reading->shape->firstHeaderRow() ? Row::Header : Row::Banner;
    if (!m_kinds)
        return Row::Unknown;
    switch (m_kinds->of(row)) {
    case RowKind::Empty:
        return Row::Empty;
    case RowKind::Header:
        return Row::Header;
    case RowKind::Hint:
        return Row::Hint;
    case RowKind::Totals:
        return Row::Totals;
    case RowKind::Group:
        return Row::Group;
    case RowKind::Measure:
        return Row::Measure;
    case RowKind::Action:
        return Row::Action;
    default:
        return Row::Untitled;
    }
}

QString SheetModel::nameOf(Row row) const
{
    switch (row) {
    case Row::Banner:
        return tr("Above the header");
    case Row::Header:
        return tr("Header");
    case Row::Hint:
        return tr("Explanation");
    case Row::Measure:
        return report::capitalised(m_item);
    case Row::Action:
        return tr("Action");
    case Row::Group:
        return tr("Theme");
    case Row::Totals:
        return tr("Totals");
    case Row::Other:
        return tr("Other table");
    case Row::Untitled:
        return tr("Passed over");
    case Row::Unknown:
    case Row::Empty:
        break;
    }
    return {};
}

bool SheetModel::isMerged(int row, int column) const
{
    const QList<CellRange> &ranges = m_reading->sheet->merged;
    return std::any_of(ranges.begin(), ranges.end(), [=](const CellRange &range) {
        return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    });
}

/** What is said of a cell beside its text. */
QString SheetModel::marksOf(int row, int column) const
{
    QStringList marks;
    if (m_reading->sheet->hiddenRows.contains(row))
        marks.append(tr("This row is hidden in the file."));
    if (m_reading->sheet->hiddenColumns.contains(column))
        marks.append(tr("This column is hidden in the file."));
    if (const auto &area = m_reading->shape ? m_reading->shape->area : std::nullopt; area && !area->holds(row, column))
        marks.append(tr("Of another table on the sheet."));
    if (isMerged(row, column))
        marks.append(tr("Part of a merged cell."));
    return marks.join(u' ');
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column() - firstCell;
    if (role == RowRole)
        return static_cast<int>(rowOf(row));
    if (role == ToneRole) {
        const auto &area = m_reading->shape ? m_reading->shape->area : std::nullopt;
        if (column >= 0 && area && !area->holds(row, column))
            return static_cast<int>(TextTone::Secondary);
        const bool isHidden =
            m_reading->sheet->hiddenRows.contains(row) || m_reading->sheet->hiddenColumns.contains(column);
        return static_cast<int>(column < 0 || isHidden ? TextTone::Secondary : TextTone::Plain);
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText)
        return role == Qt::TextAlignmentRole && index.column() == numberColumn ? QVariant(int(Qt::AlignRight))
                                                                               : QVariant();
    if (index.column() == numberColumn)
        return QString::number(row + 1);
    if (index.column() == kindColumn)
        return nameOf(rowOf(row));
    const QString text = m_reading->sheet->table.cell(row, column).left(shownOfCell).toString().simplified();
    if (role == Qt::DisplayRole)
        return text;
    const QString marks = marksOf(row, column);
    const QString all = text.isEmpty() ? marks : text + (marks.isEmpty() ? QString() : u'\n' + marks);
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(all)) : QVariant(all);
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == numberColumn)
        return tr("Row");
    return section == kindColumn ? tr("Is") : columnLetter(section - firstCell);
}

} // namespace aanjager
