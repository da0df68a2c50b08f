// Measures × municipalities, with the reasons why a measure does not apply in full.
#include "core/report/cells.h"
#include "core/report/full_parts.h"
#include "core/report/matrix_words.h"

namespace aanjager::report {

namespace {

constexpr qsizetype columnsOnAPage = 20; ///< more municipalities go on further pages

/** Numbers the reasons as they are met; the same reason has one number. */
class Reasons
{
public:
    int numberOf(const QString &reason)
    {
        if (reason.isEmpty())
            return 0;
        const int next = static_cast<int>(m_notes.notes.size()) + 1;
        const auto known = m_numbers.constFind(reason);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(reason, next);
        m_notes.notes.append({next, reason});
        return next;
    }

    const Footnotes &notes() const { return m_notes; }

private:
    QHash<QString, int> m_numbers;
    Footnotes m_notes;
};

/** The municipalities from `first` to before `end`. */
struct Span
{
    qsizetype first = 0, end = 0;
};

CellShares sharesOf(const CellCounts &counts)
{
    return {counts.done, counts.running, counts.preparing, counts.notStarted, counts.notReported};
}

MatrixTable::Row matrixRow(const Details &details, const Matrix::Row &row, const Span &span, Reasons &reasons)
{
    const Measure &measure = *row.measure;
    MatrixTable::Row shown;
    shown.number = measure.number;
    shown.verdict = verdictCell(details.parts, details.parts.verdictOf(measure), !isEnded(measure.status));
    shown.title = measure.title;
    for (qsizetype i = span.first; i < span.end; ++i) {
        const Applicability *cell = row.cells[i];
        shown.cells.append(matrixCell(details, measure, details.matrix.columns[i].id, cell));
        shown.cells.last().word.clear();
        shown.cells.last().note = cell ? reasons.numberOf(reasonOf(details, *cell)) : 0;
    }
    shown.shares = sharesOf(row.counts);
    shown.total = underWay(details, row.counts);
    return shown;
}

MatrixTable matrixTable(const Details &details, const Span &span, Reasons &reasons)
{
    const Matrix &matrix = details.matrix;
    MatrixTable table;
    const QString items = details.words().items(details.parts.programme);
    table.caption =
        details.say(QT_TRANSLATE_NOOP("Report", "State of every one of the %1 in each municipality")).arg(items);
    table.corner = details.say(QT_TRANSLATE_NOOP("Report", "%1, verdict"))
                       .arg(capitalised(details.words().item(details.parts.programme)));
    table.totalHead = details.say(QT_TRANSLATE_NOOP("Report", "Under way or finished"));
    for (qsizetype i = span.first; i < span.end; ++i) {
        table.columns.append({codeOf(matrix.columns[i]), matrix.columns[i].name});
        table.footTotals.append(underWayShort(details, matrix.columnCounts[i]));
    }
    for (const ThemeGroup &group : measuresByTheme(details.parts)) {
        bool begins = !table.rows.isEmpty();
        for (const Measure *measure : group.measures) {
            const qsizetype at = details.rowOf.value(measure->id, -1);
            table.rows.append(matrixRow(details, matrix.rows[at], span, reasons));
            table.rows.last().apart = begins;
            begins = false;
        }
    }
    table.footLabel = details.say(QT_TRANSLATE_NOOP("Report", "Under way or finished/applicable"));
    table.grandTotal = underWay(details, matrix.total);
    return table;
}

MatrixLegend matrixTableLegend(const Details &details, const MatrixTable &table)
{
    QList<QList<MatrixCell>> rows;
    for (const MatrixTable::Row &row : table.rows)
        rows.append(row.cells);
    return matrixLegend(details, rows);
}

} // namespace

QString matrixTitle(const Details &details)
{
    const Matrix &matrix = details.matrix;
    int active = 0;
    for (const CellCounts &counts : matrix.columnCounts)
        active += counts.underWay() > 0 ? 1 : 0;
    const auto all = static_cast<int>(matrix.columns.size());
    const QString items = details.words().items(details.parts.programme);
    if (active == 0)
        return details.say(QT_TRANSLATE_NOOP("Report", "No municipality has %1 under way or finished yet")).arg(items);
    const QString total = underWay(details, matrix.total);
    if (active == all) {
        const QString where =
            all == 1
                ? matrix.columns.first().name
                : details.say(QT_TRANSLATE_NOOP("Report", "all %1 municipalities")).arg(details.words().inWords(all));
        return details.say(QT_TRANSLATE_NOOP("Report", "In %1 %2 are under way or finished: %3"))
            .arg(where, items, total);
    }
    return details
        .say(QT_TRANSLATE_N_NOOP("Report", "In %1 of %2 municipalities %3 are under way or finished: %4"), active)
        .arg(details.words().inWords(active), details.words().inWords(all), items, total);
}

QList<Block> matrixPages(const Details &details)
{
    const qsizetype all = details.matrix.columns.size();
    if (all == 0 || details.matrix.rows.isEmpty())
        return {};
    const QString footer = details.say(QT_TRANSLATE_NOOP("Report", "State by municipality"));
    const qsizetype pages = (all + columnsOnAPage - 1) / columnsOnAPage;
    QList<Block> blocks;
    for (qsizetype page = 0; page < pages; ++page) {
        Reasons reasons;
        const MatrixTable table = matrixTable(details, {page * all / pages, (page + 1) * all / pages}, reasons);
        blocks.append(PageBreak{Orientation::Landscape, footer});
        if (page == 0)
            blocks.append(Heading{1, matrixTitle(details)});
        else
            blocks.append(Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "%1 to %2"))
                                         .arg(table.columns.first().name, table.columns.last().name)});
        blocks.append(matrixTableLegend(details, table));
        blocks.append(table);
        if (!reasons.notes().notes.isEmpty())
            blocks.append(reasons.notes());
    }
    return blocks;
}

} // namespace aanjager::report
