#include "core/exchange/measure_history.h"

#include "core/exchange/header_words.h"
#include "core/exchange/round_reports.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace aanjager {

namespace {

bool sameAmount(const PlannedAmount &a, const PlannedAmount &b)
{
    return a.kind == b.kind && a.year == b.year && a.amount == b.amount;
}

/** Whether every one of `some` has its like in `all`. */
template <class T, class Like> bool areIn(const QList<T> &some, const QList<T> &all, Like like)
{
    return std::all_of(some.begin(), some.end(), [&](const T &one) {
        return std::any_of(all.begin(), all.end(), [&](const T &other) { return like(one, other); });
    });
}

bool areAmountsHeld(const QString &header, const PlannedMeasure &earlier, const PlannedMeasure &measure)
{
    QList<PlannedAmount> amounts;
    for (const PlannedAmount &amount : earlier.amounts)
        if (amount.header == header)
            amounts.append(amount);
    return areIn(amounts, measure.amounts, sameAmount);
}

/** How the measure applies is what it is now, or is a report of the municipality. */
bool isCellHeld(const QString &municipality, const PlannedMeasure &earlier, const PlannedMeasure &measure)
{
    QList<PlannedCell> cells;
    for (const PlannedCell &cell : earlier.cells)
        if (cell.municipality == municipality)
            cells.append(cell);
    return areIn(cells, measure.cells, [](const PlannedCell &one, const PlannedCell &other) {
        const bool isTold = one.word.status || one.word.progress;
        const bool isSame = one.word.degree == other.word.degree || (isTold && !one.word.isDegreeGiven);
        return one.municipality == other.municipality && isSame && (isTold || one.word == other.word);
    });
}

/** Whether the measure already holds what an earlier row says in this column. */
bool isHeld(const ColumnMapping &column, const PlannedMeasure &earlier, const PlannedMeasure &measure)
{
    const QString &to = column.to;
    if (to == u"theme")
        return folded(earlier.theme) == folded(measure.theme);
    if (to == u"lead_party")
        return folded(earlier.leadParty) == folded(measure.leadParty);
    if (to == u"merged_into")
        return earlier.mergedInto == measure.mergedInto;
    if (to == target::owners)
        return earlier.owners == measure.owners;
    if (to == target::moneyLine)
        return areAmountsHeld(column.header, earlier, measure);
    if (to == target::applicability)
        return isCellHeld(column.municipality, earlier, measure);
    if (to == target::action)
        return areIn(earlier.actions, measure.actions,
                     [](const PlannedAction &a, const PlannedAction &b) { return a.action.text == b.action.text; });
    if (to == target::planned)
        return earlier.measure.starts == measure.measure.starts && earlier.measure.ends == measure.measure.ends;
    const Field *field = measureField(to);
    return !field || !earlier.set.contains(field) || field->read(&earlier.measure) == field->read(&measure.measure);
}

QList<NoteEntry> differencesOf(const PlannedRow &row, const PlannedMeasure &measure)
{
    QList<NoteEntry> differences;
    for (const SourceText &source : row.texts)
        if (!isHeld(*source.column, row.measure, measure))
            differences.append({source.column->header, source.text});
    QString header;
    for (const SourceText &source : row.texts)
        if (source.column->to == u"title" || source.column->to == target::action)
            header = source.column->header;
    for (const PlannedAction &action : row.measure.actions) {
        const bool isThere = std::any_of(measure.actions.begin(), measure.actions.end(),
                                         [&](const PlannedAction &other) { return other.action == action.action; });
        if (const QString text = row.actionTexts.value(action.row); !isThere && !text.isEmpty())
            differences.append({header, text});
    }
    return differences;
}

/** A row that only a municipality tells: what the measure itself is, without what it reports. */
PlannedMeasure withoutReport(PlannedMeasure measure)
{
    measure.set.removeIf([](const Field *field) { return isReported(QString::fromLatin1(field->name)); });
    measure.notes.clear();
    return measure;
}

/** Gives a measure the number that only another row of it tells. */
void takeNumber(PlannedMeasure &measure, const PlannedMeasure &row)
{
    if (!measure.measure.number.isEmpty() || row.measure.number.isEmpty())
        return;
    measure.measure.number = row.measure.number;
    measure.set.append(describe<Measure>().field(u"number"));
}

/** Adds what a row says of its round; with a party it is that party that says so. */
void addRow(PlannedMeasure &measure, const PlannedRow &row)
{
    takeNumber(measure, row.measure);
    const qsizetype before = measure.reports.size();
    addEarlier(measure, row.measure, *row.round, differencesOf(row, measure));
    for (qsizetype i = before; i < measure.reports.size(); ++i)
        if (measure.reports[i].municipality.isEmpty())
            measure.reports[i].municipality = row.party;
}

/** A row that tells nothing of its round leaves the round in the note. */
void keepUntoldRound(PlannedMeasure &measure, const PlannedRow &row)
{
    const bool isTold = std::any_of(measure.reports.begin(), measure.reports.end(),
                                    [&](const PlannedReport &report) { return report.row == row.measure.row; });
    for (const SourceText &source : row.texts)
        if (!isTold && (source.column->to == target::round || source.column->to == target::party))
            measure.notes.append({source.column->header, source.text});
}

bool isToldBefore(const PlannedMeasure &measure, const PlannedRow &row)
{
    return std::any_of(measure.reports.begin(), measure.reports.end(), [&](const PlannedReport &report) {
        return report.round == row.round->label && report.municipality == row.party && report.row != row.measure.row;
    });
}

bool isRoundMisread(const PlannedRow &row)
{
    return !row.round && std::any_of(row.texts.begin(), row.texts.end(),
                                     [](const SourceText &source) { return source.column->to == target::round; });
}

/** The rows as a measure begins as it is now: those without a round, then the latest round and the lead before the
 * municipalities, and last what tells of no known round. */
QList<const PlannedRow *> latestFirst(const QList<PlannedRow> &rows)
{
    QList<const PlannedRow *> latest;
    for (const PlannedRow &row : rows)
        latest.append(&row);
    std::stable_sort(latest.begin(), latest.end(), [](const PlannedRow *a, const PlannedRow *b) {
        const auto rank = [](const PlannedRow *row) {
            return std::tuple(isRoundMisread(*row), row->round.has_value(), row->party.isEmpty() ? 0 : 1,
                              row->round ? -row->round->peildatum.toJulianDay() : 0);
        };
        return rank(a) < rank(b);
    });
    return latest;
}

/** Gives each row the name of its measure; one without a number that of the only number with its title, and with the
 * title too where measures of one number tell of the same round. */
class RowNames
{
public:
    explicit RowNames(const QList<PlannedRow> &rows)
    {
        for (const PlannedRow &row : rows)
            if (const Measure &measure = row.measure.measure; !measure.number.isEmpty() && !measure.title.isEmpty())
                m_keysOf[titleKey(measure.title)].insert(measureKey(measure));
        QHash<QString, QString> titles; // by number, round and party
        for (const PlannedRow &row : rows) {
            const QString number = numberKey(row.measure.measure.number);
            const QString title = titleKey(row.measure.measure.title);
            if (number.isEmpty() || title.isEmpty() || !row.round)
                continue;
            QString &first = titles[number + u'\n' + row.round->label + u'\n' + folded(row.party)];
            if (!first.isEmpty() && first != title)
                m_shared.insert(number);
            first = title;
        }
    }

    QString of(const Measure &measure) const
    {
        const QSet<QString> keys = measure.number.isEmpty() ? m_keysOf.value(titleKey(measure.title)) : QSet<QString>();
        const QString key = keys.size() == 1 ? *keys.begin() : measureKey(measure);
        return m_shared.contains(numberKey(measure.number)) ? key + u'\n' + titleKey(measure.title) : key;
    }

private:
    QHash<QString, QSet<QString>> m_keysOf; ///< by title
    QSet<QString> m_shared;                 ///< numbers of several measures
};

ImportProblem passedOver(const PlannedRow &row, const SourceTable &table)
{
    ImportProblem problem{ProblemKind::Skipped,
                          row.round ? QStringLiteral("round_told_twice") : QStringLiteral("row_without_round")};
    problem.row = row.measure.row;
    problem.found = joinedCells(table, row.measure.row - 1);
    return problem;
}

} // namespace

bool MeasureHistory::addCurrent(QList<PlannedRow> &rows, const std::optional<PlannedRound> &round,
                                QList<PlannedMeasure> &to, WorkProgress *progress)
{
    if (to.isEmpty())
        to.reserve(rows.size());
    for (PlannedRow &row : rows) {
        if (!goesOn(progress))
            return false;
        to.append(std::move(row.measure));
        if (round)
            takeAsReported(to.last(), *round);
    }
    return true;
}

/** Knows the names of all measures until now. */
void MeasureHistory::name(const QList<PlannedMeasure> &measures)
{
    for (; m_named < measures.size(); ++m_named)
        m_names.add(measures[m_named].measure, measures[m_named].theme, m_named);
}

void MeasureHistory::addEarlier(const QList<PlannedRow> &rows, const PlannedRound &round, QList<PlannedMeasure> &to)
{
    name(to);
    QList<MeasureNames::Wanted> wanted;
    wanted.reserve(rows.size());
    for (const PlannedRow &row : rows)
        wanted.append({&row.measure.measure, row.measure.theme});
    const QList<MeasureNames::Match> matches = m_names.find(wanted);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (matches[i].place < 0) {
            QList<PlannedRow> alone{rows[i]};
            addCurrent(alone, round, to);
            continue;
        }
        PlannedRow row = rows[i];
        row.round = round;
        addRow(to[matches[i].place], row);
    }
}

void MeasureHistory::addByRow(const QList<PlannedRow> &rows, const SourceTable &table, QList<PlannedMeasure> &to,
                              QList<ImportProblem> &problems)
{
    const RowNames names(rows);
    QHash<QString, qsizetype> places;
    const QList<const PlannedRow *> latest = latestFirst(rows);
    for (const PlannedRow *row : latest) {
        const QString key = names.of(row->measure.measure);
        const qsizetype place = places.value(key, -1);
        if (place < 0) {
            places.insert(key, to.size());
            to.append(row->party.isEmpty() ? row->measure : withoutReport(row->measure));
            if (row->round && row->party.isEmpty())
                takeAsReported(to.last(), *row->round);
            else if (row->round)
                addRow(to.last(), *row);
            keepUntoldRound(to.last(), *row);
        } else if (!row->round || isToldBefore(to[place], *row)) {
            problems.append(passedOver(*row, table));
        } else {
            addRow(to[place], *row);
            keepUntoldRound(to[place], *row);
        }
    }
    // In the order of the table again.
    std::stable_sort(to.begin(), to.end(),
                     [](const PlannedMeasure &a, const PlannedMeasure &b) { return a.row < b.row; });
}

} // namespace aanjager
