#include "ui/import/columns_model.h"

#include "core/exchange/header_words.h"
#include "ui/models/plain_tool_tip.h"

#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

constexpr qsizetype fewestOfGroup = 3;

/** Whose column it is: its header without what it says of whom ("Voortgang Noord"). */
QString placeIn(const QString &header)
{
    QStringList words = header.simplified().split(u' ');
    words.removeIf([](const QString &word) {
        const QList<HeaderMeaning> meanings = meaningsOf(word);
        return !meanings.isEmpty() && (isReported(meanings.first().to) || word == u"%");
    });
    return words.isEmpty() ? header.simplified() : words.join(u' ');
}

/** The column as it is when it becomes something else. */
ColumnMapping asTarget(ColumnMapping column, const QString &to)
{
    column.to = to;
    column.values.clear();
    column.isNameGuessed = false;
    column.isSecond = false;
    if (!isReported(to)) {
        column.round.clear();
        if (to != target::applicability)
            column.municipality.clear();
    }
    if (to == target::moneyLine && !column.kind)
        column.kind = moneyKindOf(column.header).value_or(MoneyKind::Cost);
    if (to == target::applicability && column.municipality.isEmpty())
        column.municipality = placeIn(column.header);
    return column;
}

} // namespace

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
    lookThrough();
    m_rows = rowsOfMapping();
}

/** Columns of municipalities beside each other together; those without a header and a text not at all. */
QList<QList<int>> ColumnsModel::rowsOfMapping() const
{
    const QList<ColumnMapping> &columns = m_draft.mapping().columns;
    const auto &reading = m_draft.reading();
    QList<QList<int>> rows;
    const auto endRun = [&rows](QList<int> &run) {
        if (run.size() >= fewestOfGroup)
            rows.append(run);
        else
            for (const int place : std::as_const(run))
                rows.append(QList<int>{place});
        run.clear();
    };
    QList<int> run;
    for (int place = 0; place < columns.size(); ++place) {
        const ColumnMapping &column = columns[place];
        const bool isKnown = reading && reading->plan && place < reading->findings.size();
        const bool isBlank = isKnown && column.to == target::notes && reading->findings[place].filled == 0 &&
                             column.header == columnLetter(column.column);
        if (isBlank)
            continue;
        if (column.to == target::applicability && column.round.isEmpty()) {
            run.append(place);
            continue;
        }
        endRun(run);
        rows.append(QList<int>{place});
    }
    endRun(run);
    return rows;
}

/** Which columns become what one before them becomes, and how many rows of the sheet are measures. */
void ColumnsModel::lookThrough()
{
    const auto &reading = m_draft.reading();
    const QList<PlannedMeasure> measures = reading && reading->plan ? reading->plan->measures : QList<PlannedMeasure>();
    m_measures = std::count_if(measures.begin(), measures.end(), [&](const PlannedMeasure &measure) {
        return measure.sheet.isEmpty() || measure.sheet == reading->plan->sheet;
    });
    const QList<Party> parties = m_draft.parties();
    const Mapping &mapping = m_draft.mapping();
    m_rivals.clear();
    for (int place = 0; place < mapping.columns.size(); ++place)
        if (const ColumnMapping *rival = rivalOf(mapping, mapping.columns[place], parties))
            m_rivals.insert(place, columnLetter(rival->column));
}

/** The same columns stay where they are, so that what is chosen and scrolled to stays too. */
void ColumnsModel::refresh()
{
    lookThrough();
    const QList<QList<int>> rows = rowsOfMapping();
    if (rows == m_rows && !rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ColumnsModel::total() const
{
    int count = 0;
    for (const QList<int> &row : m_rows)
        count += static_cast<int>(row.size());
    return count;
}

int ColumnsModel::rowOf(int column) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (const int place : m_rows[row])
            if (m_draft.mapping().columns[place].column == column)
                return row;
    return -1;
}

QString ColumnsModel::letters(int row) const
{
    const QString first = columnLetter(mapping(row).column);
    return isGroup(row) ? first + u'–' + columnLetter(m_draft.mapping().columns[m_rows[row].last()].column) : first;
}

QString ColumnsModel::header(int row) const
{
    const QString first = mapping(row).header.simplified();
    return isGroup(row) ? tr("%1 … %2").arg(first, m_draft.mapping().columns[m_rows[row].last()].header.simplified())
                        : first;
}

int ColumnsModel::mapped() const
{
    const QList<ColumnMapping> &columns = m_draft.mapping().columns;
    return static_cast<int>(std::count_if(columns.begin(), columns.end(),
                                          [](const ColumnMapping &column) { return column.to != target::notes; }));
}

/** What is found in the columns of a row together. */
ColumnFinding ColumnsModel::finding(int row) const
{
    constexpr qsizetype examplesShown = 5;
    ColumnFinding all;
    const auto &reading = m_draft.reading();
    for (const int place : m_rows[row]) {
        if (!reading || place >= reading->findings.size())
            continue;
        const ColumnFinding &found = reading->findings[place];
        all.filled += found.filled;
        all.unknown += found.unknown;
        all.invalid += found.invalid;
        all.guessed += found.guessed;
        for (const QString &example : found.examples)
            if (!all.examples.contains(example) && all.examples.size() < examplesShown)
                all.examples.append(example);
    }
    return all;
}

/** Names of municipalities that nobody confirmed. */
int ColumnsModel::namesToCheck(int row) const
{
    int names = 0;
    for (const int place : m_rows[row]) {
        const ColumnMapping &column = m_draft.mapping().columns[place];
        names += column.to == target::applicability && column.isNameGuessed;
    }
    return names;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ColumnsModel::Said ColumnsModel::outcome(int row) const
{
    const auto &reading = m_draft.reading();
    if (!reading || !reading->plan || mapping(row).to == target::notes)
        return {};
    for (const int place : m_rows[row])
        if (const auto rival = m_rivals.constFind(place); rival != m_rivals.cend())
            return {ImportMark::Check, tr("same as %1").arg(*rival)};
    const ColumnFinding found = finding(row);
    const int names = namesToCheck(row);
    if (found.invalid > 0)
        return {ImportMark::Wrong, tr("%n not valid", nullptr, found.invalid)};
    if (found.unknown > 0)
        return {ImportMark::Check, tr("%n unknown", nullptr, found.unknown)};
    if (names > 0)
        return {ImportMark::Check, tr("%n name(s)", nullptr, names)};
    if (found.guessed > 0)
        return {namesParties(mapping(row)) ? ImportMark::Check : ImportMark::Good,
                namesParties(mapping(row)) ? tr("%n name(s)", nullptr, found.guessed)
                                           : tr("%n converted", nullptr, found.guessed)};
    const auto cells = static_cast<int>(m_measures * m_rows[row].size());
    return {found.filled > 0 ? ImportMark::Good : ImportMark::None,
            tr("%1 of %2").arg(m_words.number(found.filled), m_words.number(cells))};
}

QString ColumnsModel::becomes(const ColumnMapping &column) const
{
    if (column.to == target::applicability && !column.municipality.isEmpty())
        return column.municipality;
    QString words = m_text.target(column.to);
    if (!column.round.isEmpty() && column.to != target::notes)
        words = (column.municipality.isEmpty() ? tr("%1 in %2").arg(words, column.round)
                                               : tr("%1 in %2, by %3").arg(words, column.round, column.municipality));
    if (column.to == target::moneyLine && column.kind)
        words = m_words.label(*column.kind) + (column.year ? QStringLiteral(" %1").arg(*column.year) : QString());
    return words;
}

QString ColumnsModel::textOf(int row, int column) const
{
    switch (column) {
    case Letter:
        return letters(row);
    case Header:
        return header(row);
    case Example:
        return finding(row).examples.join(QStringLiteral(", "));
    case Becomes:
        return isGroup(row) ? tr("Matrix: %n municipalities", nullptr, static_cast<int>(m_rows[row].size()))
                            : becomes(mapping(row));
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        m_rows[index.row()].last() >= m_draft.mapping().columns.size())
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
    if (mapping(index.row()).to == m_targets[choice])
        return true;
    QList<ColumnMapping> columns;
    for (const int place : m_rows[index.row()])
        columns.append(asTarget(m_draft.mapping().columns[place], m_targets[choice]));
    m_draft.setColumns(columns);
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{QString(), tr("In the file"), tr("Example"), tr("Becomes"), QString()};
    return names.value(section);
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

} // namespace aanjager
