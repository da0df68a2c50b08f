#include "ui/import/arrivals_model.h"

#include "core/exchange/header_words.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/text/value_text.h"

#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype shownOfText = 200; ///< letters; a cell shows fewer

/** Where a column stands among the shown ones: as in the table of measures. */
int orderOf(const ColumnMapping &column)
{
    static const QStringList first{QStringLiteral("number"),      QStringLiteral("title"), target::owners.toString(),
                                   QStringLiteral("status"),      QStringLiteral("ends"),  QStringLiteral("progress"),
                                   QStringLiteral("health.time"), QStringLiteral("lead"),  QStringLiteral("theme")};
    const qsizetype place = column.round.isEmpty() ? first.indexOf(column.to) : -1;
    return static_cast<int>(place < 0 ? first.size() : place);
}

bool isSet(const PlannedMeasure &measure, const Field &field)
{
    return measure.set.contains(&field);
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
    return m_shown.reading ? static_cast<int>(m_shown.reading->plan->measures.size()) : 0;
}

/** What has the same form only shows other words, so that a cell that is looked at stays where it is. */
void ArrivalsModel::refresh()
{
    Shown next = shownOf(m_draft.reading());
    const bool isSame = next.rows == m_shown.rows && next.columns == m_shown.columns && !next.rows.isEmpty();
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
    Shown shown{reading};
    const ImportPlan &plan = *reading->plan;
    QSet<int> troubled;
    for (qsizetype i = 0; i < plan.problems.size(); ++i) {
        const ImportProblem &problem = plan.problems[i];
        if (problem.sheet != plan.sheet)
            continue;
        shown.problems.insert({problem.row, problem.letter}, i);
        if (!m_draft.isConfirmed(problem))
            troubled.insert(problem.row);
    }
    for (int i = 0; i < plan.measures.size(); ++i) {
        const PlannedMeasure &planned = plan.measures[i];
        const bool isHere = planned.sheet.isEmpty() || planned.sheet == plan.sheet; // not on that of an earlier round
        if (isHere && (!m_isTroubledOnly || troubled.contains(planned.row)))
            shown.rows.append(i);
    }
    for (int i = 0; i < plan.mapping.columns.size(); ++i)
        if (plan.mapping.columns[i].to != target::notes)
            shown.columns.append(i);
    std::stable_sort(shown.columns.begin(), shown.columns.end(),
                     [&](int a, int b) { return orderOf(plan.mapping.columns[a]) < orderOf(plan.mapping.columns[b]); });
    return shown;
}

QModelIndex ArrivalsModel::cellOf(int row, const QString &letter) const
{
    if (!m_shown.reading)
        return {};
    for (int place = 0; place < m_shown.columns.size(); ++place)
        if (columnLetter(column(place).column) == letter)
            for (int i = 0; i < m_shown.rows.size(); ++i)
                if (measure(i).row == row)
                    return index(i, place);
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
        m_shown.problems.constFind({measure(index.row()).row, columnLetter(column(index.column()).column)});
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
    return m_shown.reading->sheet->table.cell(measure(index.row()).row - 1, column(index.column()).column).toString();
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

QString ArrivalsModel::textOf(const QModelIndex &index) const
{
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
        return correction.row == measure(index.row()).row - 1 && correction.column == column(index.column()).column &&
               correction.sheet == m_shown.reading->sheet->table.name;
    });
}

QVariant ArrivalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_shown.reading)
        return {};
    const ColumnMapping &from = column(index.column());
    const PlannedMeasure &planned = measure(index.row());
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
    case Qt::TextAlignmentRole: {
        const bool isFigure = from.to == u"progress" || from.to == target::moneyLine;
        return static_cast<int>(isFigure ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
    }
    case StatusRole:
        return from.to == u"status" && from.round.isEmpty() && isSet(planned, *measureField(u"status")) &&
                       mark(index) == ImportMark::None
                   ? QVariant(static_cast<int>(planned.measure.status))
                   : QVariant();
    case OwnerKindRole:
        return from.to == target::owners && !planned.owners.isEmpty() && planned.owners.first().kind
                   ? QVariant(static_cast<int>(*planned.owners.first().kind))
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
        m_draft.correct(measure(index.row()).row - 1, column(index.column()).column, value.toString());
    return true;
}

QVariant ArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_shown.columns.size())
        return {};
    const ColumnMapping &from = column(section);
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
