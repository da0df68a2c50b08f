#include "ui/import/arrivals_model.h"

#include "core/exchange/header_words.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/text/value_text.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype shownOfText = 200; ///< letters; a cell shows fewer

/** Where a column stands among the shown ones: as in the table of measures. */
int orderOf(const ColumnMapping &column)
{
    static const QStringList first{QStringLiteral("number"), QStringLiteral("title"), target::owners.toString(),
                                   QStringLiteral("status"), QStringLiteral("ends"),  QStringLiteral("progress"),
                                   QStringLiteral("health"), QStringLiteral("lead"),  QStringLiteral("theme")};
    const qsizetype place = column.round.isEmpty() ? first.indexOf(column.to) : -1;
    return static_cast<int>(place < 0 ? first.size() : place);
}

/** The same columns in the same order, whatever they become. */
bool areSame(const QList<ColumnMapping> &some, const QList<ColumnMapping> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const ColumnMapping &a, const ColumnMapping &b) { return a.column == b.column; });
}

/** The row says it, for now or for the round that the row is about. */
bool isSet(const PlannedMeasure &measure, const Field &field)
{
    return measure.set.contains(&field) || measure.fromRounds.contains(&field);
}

bool isFigure(const ColumnMapping &column)
{
    return column.to == u"progress" || column.to == target::moneyLine;
}

} // namespace

ArrivalsModel::ArrivalsModel(ImportDraft &draft, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_words(words), m_text(words)
{
    connect(&draft, &ImportDraft::read, this, &ArrivalsModel::refresh);
    refresh();
}

void ArrivalsModel::setTroubledOnly(bool only)
{
    m_isTroubledOnly = only;
    refresh();
}

int ArrivalsModel::arriving() const
{
    return m_shown.total;
}

/** What has the same form only shows other words, so that a cell that is looked at stays where it is. */
void ArrivalsModel::refresh()
{
    Shown next = shownOf(m_draft.reading());
    const bool isSame = next.rows == m_shown.rows && areSame(next.columns, m_shown.columns) && !next.rows.isEmpty();
    if (!isSame)
        beginResetModel();
    m_shown = std::move(next);
    if (!isSame)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ArrivalsModel::Shown ArrivalsModel::shownOf(const std::shared_ptr<const SheetReading> &reading) const
{
    if (!reading || !reading->plan)
        return {};
    const ImportPlan &plan = *reading->plan;
    Shown shown{reading, reading->roundSheets.value(m_sheet)};
    const bool isOfRound = shown.sheet != nullptr;
    if (!isOfRound)
        shown.sheet = reading->sheet;
    const QString name = isOfRound ? m_sheet : plan.sheet;
    QSet<int> troubled;
    for (qsizetype i = 0; i < plan.problems.size(); ++i) {
        const ImportProblem &problem = plan.problems[i];
        if (problem.sheet != name)
            continue;
        shown.problems.insert({problem.row, problem.letter}, i);
        if (!m_draft.isConfirmed(problem))
            troubled.insert(problem.row);
    }
    const QList<ColumnMapping> *columns = &plan.mapping.columns;
    for (const RoundMapping &round : plan.mapping.rounds)
        if (isOfRound && round.sheet.compare(name, Qt::CaseInsensitive) == 0)
            columns = &round.columns;
    for (const ColumnMapping &column : *columns)
        if (column.to != target::notes)
            shown.columns.append(column);
    std::stable_sort(shown.columns.begin(), shown.columns.end(),
                     [](const ColumnMapping &a, const ColumnMapping &b) { return orderOf(a) < orderOf(b); });
    if (isOfRound)
        takeRoundRows(shown, troubled);
    else
        takeRows(shown, troubled);
    return shown;
}

/** The rows of the measures. */
void ArrivalsModel::takeRows(Shown &shown, const QSet<int> &troubled) const
{
    const ImportPlan &plan = *shown.reading->plan;
    for (int i = 0; i < plan.measures.size(); ++i) {
        const PlannedMeasure &planned = plan.measures[i];
        const bool isHere = planned.sheet.isEmpty() || planned.sheet == plan.sheet; // not on that of an earlier round
        shown.total += isHere;
        if (!isHere || (m_isTroubledOnly && !troubled.contains(planned.row)))
            continue;
        shown.rows.append(planned.row);
        shown.measures.append(i);
    }
}

/** The rows that tell something of an earlier round, and those with a problem in a cell. */
void ArrivalsModel::takeRoundRows(Shown &shown, const QSet<int> &troubled) const
{
    const QString &name = shown.sheet->table.name;
    QSet<int> rows;
    for (const PlannedMeasure &measure : shown.reading->plan->measures) {
        if (measure.sheet == name)
            rows.insert(measure.row);
        for (const PlannedReport &report : measure.reports)
            if (report.sheet == name) {
                rows.insert(report.row);
                if (report.municipality.isEmpty())
                    shown.reports.insert(report.row, &report);
            }
    }
    for (auto problem = shown.problems.cbegin(); problem != shown.problems.cend(); ++problem)
        if (problem.key().first > 0 && !problem.key().second.isEmpty())
            rows.insert(problem.key().first);
    shown.total = static_cast<int>(rows.size());
    if (m_isTroubledOnly)
        rows &= troubled;
    shown.rows = rows.values();
    std::sort(shown.rows.begin(), shown.rows.end());
}

QStringList ArrivalsModel::sheets() const
{
    if (!m_shown.reading)
        return {};
    QStringList names{m_shown.reading->plan->sheet};
    const QList<RoundMapping> &rounds = m_shown.reading->plan->mapping.rounds;
    for (auto round = rounds.crbegin(); round != rounds.crend(); ++round)
        for (auto sheet = m_shown.reading->roundSheets.cbegin(); sheet != m_shown.reading->roundSheets.cend(); ++sheet)
            if (sheet.key().compare(round->sheet, Qt::CaseInsensitive) == 0)
                names.append(sheet.key());
    return names;
}

QString ArrivalsModel::sheet() const
{
    return m_shown.sheet ? m_shown.sheet->table.name : QString();
}

void ArrivalsModel::showSheet(const QString &name)
{
    if (name == m_sheet)
        return;
    m_sheet = name;
    beginResetModel();
    m_shown = shownOf(m_draft.reading());
    endResetModel();
}

QModelIndex ArrivalsModel::cellOf(int row, const QString &letter) const
{
    if (!m_shown.reading)
        return {};
    const auto at = static_cast<int>(m_shown.rows.indexOf(row));
    for (int place = 0; at >= 0 && place < m_shown.columns.size(); ++place)
        if (columnLetter(column(place).column) == letter)
            return index(at, place);
    return {};
}

int ArrivalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int ArrivalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.columns.size());
}

const ImportProblem *ArrivalsModel::problem(const QModelIndex &index) const
{
    const auto found =
        m_shown.problems.constFind({m_shown.rows[index.row()], columnLetter(column(index.column()).column)});
    return found == m_shown.problems.cend() ? nullptr : &m_shown.reading->plan->problems[*found];
}

ImportMark ArrivalsModel::mark(const QModelIndex &index) const
{
    const ImportProblem *found = problem(index);
    if (!found || found->kind != ProblemKind::Invalid)
        return ImportMark::None;
    return choicesOf(column(index.column())) ? ImportMark::Check : ImportMark::Wrong;
}

QString ArrivalsModel::rawText(const QModelIndex &index) const
{
    return m_shown.sheet->table.cell(m_shown.rows[index.row()] - 1, column(index.column()).column).toString();
}

QString ArrivalsModel::fieldText(const PlannedMeasure &measure, const ColumnMapping &column, const Field &field) const
{
    if (column.to == u"theme")
        return measure.theme;
    if (column.to == u"lead_party")
        return measure.leadParty;
    if (column.to == u"merged_into")
        return measure.mergedInto.text;
    return isSet(measure, field) ? text::valueText(m_words, field, field.read(&measure.measure)) : QString();
}

QString ArrivalsModel::amountText(const PlannedMeasure &measure, const ColumnMapping &column) const
{
    for (const PlannedAmount &amount : measure.amounts)
        if (amount.header == column.header)
            return m_words.money(amount.amount);
    return {};
}

/** What the report of an earlier round says; anything else as it stands in the file. */
QString ArrivalsModel::reportText(const QModelIndex &index) const
{
    const PlannedReport *report = m_shown.reports.value(m_shown.rows[index.row()]);
    const Field *field = describe<ProgressReport>().field(column(index.column()).to);
    const bool isSaid = report && field && report->set.contains(field);
    return isSaid ? text::valueText(m_words, *field, field->read(&report->report)) : rawText(index);
}

QString ArrivalsModel::textOf(const QModelIndex &index) const
{
    if (isOfRound())
        return (mark(index) == ImportMark::None ? reportText(index) : rawText(index)).simplified().left(shownOfText);
    const PlannedMeasure &planned = measure(index.row());
    const ColumnMapping &from = column(index.column());
    if (mark(index) != ImportMark::None)
        return rawText(index).simplified().left(shownOfText);
    if (!from.round.isEmpty())
        return rawText(index).simplified().left(shownOfText);
    if (const Field *field = measureField(from.to))
        return fieldText(planned, from, *field).simplified().left(shownOfText);
    if (from.to == target::moneyLine)
        return amountText(planned, from);
    if (from.to == target::applicability)
        for (const PlannedCell &cell : planned.cells)
            if (cell.municipality == (from.municipality.isEmpty() ? from.header : from.municipality))
                return m_words.label(cell.word.degree);
    QStringList owners;
    if (from.to == target::owners)
        for (const OwnerWord &owner : planned.owners)
            owners.append(owner.name);
    const bool isAsFound = measureField(from.to) == nullptr && from.to != target::owners;
    return isAsFound ? rawText(index).simplified().left(shownOfText) : owners.join(QStringLiteral(", "));
}

bool ArrivalsModel::isCorrected(const QModelIndex &index) const
{
    const QList<Correction> &corrections = m_draft.corrections();
    return std::any_of(corrections.begin(), corrections.end(), [&](const Correction &correction) {
        return correction.row == m_shown.rows[index.row()] - 1 && correction.column == column(index.column()).column &&
               correction.sheet == m_shown.sheet->table.name;
    });
}

QVariant ArrivalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_shown.reading)
        return {};
    const ColumnMapping &from = column(index.column());
    const PlannedMeasure *planned = isOfRound() ? nullptr : &measure(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{textOf(index)};
        if (const ImportProblem *found = problem(index))
            lines += QStringList{m_text.problem(*found), m_text.outcome(*found)};
        const QString text = lines.join(u'\n');
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case Qt::EditRole:
        return rawText(index);
    case MarkRole:
        return static_cast<int>(mark(index));
    case CorrectedRole:
        return isCorrected(index);
    case ToneRole:
        return static_cast<int>(from.to == u"number"  ? TextTone::Code
                                : from.to == u"title" ? TextTone::Strong
                                                      : TextTone::Plain);
    case Qt::TextAlignmentRole:
        return static_cast<int>(isFigure(from) ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
    case StatusRole:
        return planned && from.to == u"status" && from.round.isEmpty() && isSet(*planned, *measureField(u"status")) &&
                       mark(index) == ImportMark::None
                   ? QVariant(static_cast<int>(planned->measure.status))
                   : QVariant();
    case OwnerKindRole:
        return planned && from.to == target::owners && !planned->owners.isEmpty() && planned->owners.first().kind
                   ? QVariant(static_cast<int>(*planned->owners.first().kind))
                   : QVariant();
    default:
        return {};
    }
}

bool ArrivalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toString() != rawText(index))
        m_draft.correct(m_shown.sheet->table.name, m_shown.rows[index.row()] - 1, column(index.column()).column,
                        value.toString());
    return true;
}

QVariant ArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_shown.columns.size())
        return {};
    const ColumnMapping &from = column(section);
    if (role == Qt::TextAlignmentRole && isFigure(from)) // above the figures
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (from.to == target::applicability)
        return from.municipality.isEmpty() ? from.header : from.municipality;
    if (!from.round.isEmpty())
        return tr("%1 in %2").arg(m_text.target(from.to), from.round);
    return from.to == target::moneyLine ? from.header.simplified() : m_text.target(from.to);
}

Qt::ItemFlags ArrivalsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace aanjager
