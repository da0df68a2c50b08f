#include "ui/import/columns_model.h"

#include "core/exchange/header_words.h"
#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace aanjager {

ColumnsModel::ColumnsModel(ImportDraft &draft, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_words(words), m_text(words)
{
    m_targets.append(target::notes.toString());
    for (const Field &field : describe<Measure>().fields) {
        const QString name = QString::fromLatin1(field.name);
        if (name == u"owner_kind")
            m_targets.append(target::owners.toString());
        else if (measureField(name) && field.kind != FieldKind::Picture)
            m_targets.append(name);
    }
    for (const QStringView to : {target::moneyLine, target::year, target::action, target::applicability,
                                 target::planned, target::round, target::party})
        m_targets.append(to.toString());
    connect(&draft, &ImportDraft::mappingChanged, this, &ColumnsModel::refresh);
    connect(&draft, &ImportDraft::read, this, &ColumnsModel::refresh);
    m_rows = static_cast<int>(draft.mapping().columns.size());
}

/** The same columns stay where they are, so that what is chosen and scrolled to stays too. */
void ColumnsModel::refresh()
{
    const auto rows = static_cast<int>(m_draft.mapping().columns.size());
    if (rows == m_rows && rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ColumnsModel::mapped() const
{
    const QList<ColumnMapping> &columns = m_draft.mapping().columns;
    return static_cast<int>(std::count_if(columns.begin(), columns.end(),
                                          [](const ColumnMapping &column) { return column.to != target::notes; }));
}

const ColumnFinding *ColumnsModel::finding(int row) const
{
    const auto &reading = m_draft.reading();
    return reading && row < reading->findings.size() ? &reading->findings[row] : nullptr;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ColumnsModel::Said ColumnsModel::outcome(int row) const
{
    const ColumnFinding *found = finding(row);
    if (!found || mapping(row).to == target::notes)
        return {};
    if (const ColumnMapping *rival = rivalOf(m_draft.mapping(), mapping(row), m_draft.parties()))
        return {ImportMark::Check, tr("same as %1").arg(columnLetter(rival->column))};
    if (found->invalid > 0)
        return {ImportMark::Wrong, tr("%n not valid", nullptr, found->invalid)};
    if (found->unknown > 0)
        return {ImportMark::Check, tr("%n unknown", nullptr, found->unknown)};
    if (found->guessed > 0)
        return {ImportMark::Good, tr("%n converted", nullptr, found->guessed)};
    const auto rows = static_cast<int>(m_draft.reading()->plan->measures.size());
    return {found->filled > 0 ? ImportMark::Good : ImportMark::None,
            tr("%1 of %2").arg(m_words.number(found->filled), m_words.number(rows))};
}

QString ColumnsModel::becomes(const ColumnMapping &column) const
{
    if (column.to == target::applicability && !column.municipality.isEmpty())
        return column.municipality;
    QString words = m_text.target(column.to);
    if (!column.round.isEmpty() && column.to != target::notes)
        words = tr("%1 in %2").arg(words, column.round);
    if (column.to == target::moneyLine && column.kind)
        words = m_words.label(*column.kind) + (column.year ? QStringLiteral(" %1").arg(*column.year) : QString());
    return words;
}

QString ColumnsModel::textOf(int row, int column) const
{
    switch (column) {
    case Letter:
        return columnLetter(mapping(row).column);
    case Header:
        return mapping(row).header.simplified();
    case Example:
        return finding(row) ? finding(row)->examples.join(QStringLiteral(", ")) : QString();
    case Becomes:
        return becomes(mapping(row));
    default:
        return outcome(row).words;
    }
}

QStringList ColumnsModel::choices() const
{
    QStringList words;
    for (const QString &to : m_targets)
        words.append(m_text.target(to));
    return words;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_draft.mapping().columns.size())
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Letter || column == Outcome ? QVariant() : plainToolTip(textOf(row, column));
    case Qt::EditRole:
        return m_targets.indexOf(mapping(row).to);
    case ChoicesRole:
        return choices();
    case ToneRole:
        return static_cast<int>(column == Example ? TextTone::Secondary : TextTone::Strong);
    case LookRole:
        return static_cast<int>(column == Letter    ? CellLook::Badge
                                : column == Becomes ? CellLook::Choice
                                : column == Outcome ? CellLook::Outcome
                                                    : CellLook::Plain);
    case MarkRole:
        return static_cast<int>(outcome(row).mark);
    case QuietRole:
        return mapping(row).to == target::notes;
    default:
        return {};
    }
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    if (role != Qt::EditRole || index.column() != Becomes || choice < 0 || choice >= m_targets.size())
        return false;
    ColumnMapping column = mapping(index.row());
    if (column.to == m_targets[choice])
        return true;
    column.to = m_targets[choice];
    column.values.clear();
    if (!isReported(column.to))
        column.round.clear();
    if (column.to == target::moneyLine && !column.kind)
        column.kind = moneyKindOf(column.header).value_or(MoneyKind::Cost);
    if (column.to == target::applicability && column.municipality.isEmpty())
        column.municipality = column.header.simplified();
    m_draft.setColumn(column);
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{QString(), tr("Column in the file"), tr("Example"), tr("Becomes"), QString()};
    return names.value(section);
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

} // namespace aanjager
