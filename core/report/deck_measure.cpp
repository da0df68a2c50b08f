// A measure on one slide, and measures × municipalities.
#include "core/report/cells.h"
#include "core/report/deck_parts.h"
#include "core/report/full_parts.h"
#include "core/report/matrix_words.h"
#include "core/report/measure_cells.h"

#include <QRegularExpression>

namespace aanjager::report {

namespace {

constexpr qsizetype roundsOnASlide = 4;
constexpr qsizetype rowsOnASlide = 6, columnsOnASlide = 10;
constexpr qsizetype mostRows = 27; ///< of more measures only those that ask for something are shown

/** "Q3" of "2020-Q3": the last rounds follow each other. */
QString shortRound(const QString &label)
{
    static const QRegularExpression quarter(QStringLiteral("^\\d{4}[- ]?(\\D?\\d)$"));
    const auto found = quarter.match(label);
    return found.hasMatch() ? found.captured(1) : label;
}

/** The verdict in each of the last rounds, with the name of the round; nothing where only one is known. */
Legend course(const Details &details, const Measure &measure)
{
    const auto verdicts = verdictsOf(measure, details.reports, details.parts.programme.aspects, roundsOnASlide);
    const auto &rounds = details.reports.rounds;
    Legend legend;
    if (verdicts.size() < 2 || rounds.size() < verdicts.size())
        return legend;
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        Cell cell{shortRound(rounds[rounds.size() - verdicts.size() + i]->label), verdictMark(verdicts[i])};
        cell.spoken = uncapitalised(details.words().verdict(verdicts[i]));
        legend.entries.append(cell);
    }
    return legend;
}

Table factsOnASlide(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Facts of %1")).arg(numberOf(measure)), {{}, {}}, {}, true};
    const auto add = [&](const QString &label, Cell cell) {
        if (cell.text.isEmpty() && cell.quiet.isEmpty())
            return;
        cell.strong = true;
        table.rows.append(Row{{{label}, cell}});
    };
    add(measureLabel(parts, u"status"), statusCell(parts, measure.status));
    add(details.say(QT_TRANSLATE_NOOP("Report", "Saving")), savingCell(details, measure));
    add(measureLabel(parts, u"ends"), endCell(details, measure));
    add(measureLabel(parts, u"lead"), {leadOf(parts, measure)});
    return table;
}

/** What is told of it, what matters most first: a slide has room for a few sentences. */
QList<Block> toldOf(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    QList<Block> blocks;
    const auto add = [&](QStringView field, const QString &text) {
        if (!text.trimmed().isEmpty())
            blocks += QList<Block>{Heading{2, measureLabel(parts, field)}, Paragraph{capitalised(text.simplified())}};
    };
    const auto verdict = parts.verdictOf(measure);
    const bool isTroubled = !isEnded(measure.status) && verdict && *verdict != Health::OnCourse;
    add(u"achieved", measure.achieved);
    if (isTroubled) {
        add(u"cause", measure.cause);
        add(u"correction", measure.correction);
    }
    if (!isTroubled || measure.correction.trimmed().isEmpty())
        add(u"next_step", measure.nextStep);
    if (!measure.supportAsked.trimmed().isEmpty() && !isEnded(measure.status))
        blocks.append(Callout{Symbol::Hand, measureLabel(parts, u"support_asked"),
                              capitalised(measure.supportAsked.simplified())});
    if (blocks.isEmpty())
        blocks.append(Paragraph{(measure.plainText.isEmpty() ? measure.description : measure.plainText).simplified()});
    return blocks;
}

/** The municipalities at the foot of the slide of a measure, and what their cells mean. */
QList<Block> stripOf(const Details &details, const Measure &measure)
{
    QList<Block> blocks;
    if (details.matrix.columns.size() > 2 * columnsOnASlide)
        return blocks; // more than are legible in one row; the matrix has them
    for (const Block &block : measurePerMunicipality(details, measure))
        if (const auto *strip = std::get_if<Strip>(&block)) {
            QList<MatrixCell> cells;
            for (const Strip::Entry &entry : strip->entries)
                cells.append(entry.cell);
            blocks = {matrixLegend(details, {cells}), *strip};
        }
    return blocks;
}

/** The rows of the matrix that go on slides: all, or those that ask for something where there are very many. */
QList<const Matrix::Row *> rowsShown(const Details &details)
{
    QList<const Matrix::Row *> rows;
    const bool isMany = details.matrix.rows.size() > mostRows;
    for (const ThemeGroup &group : measuresByTheme(details.parts))
        for (const Measure *measure : group.measures) {
            const auto verdict = details.parts.verdictOf(*measure);
            if (!isMany || (verdict && *verdict != Health::OnCourse && !isEnded(measure->status)))
                rows.append(&details.matrix.rows[details.rowOf.value(measure->id)]);
        }
    return rows.mid(0, mostRows);
}

MatrixTable::Row slideRow(const Details &details, const Matrix::Row &row, qsizetype first, qsizetype count)
{
    const Measure &measure = *row.measure;
    MatrixTable::Row shown;
    shown.number = measure.number;
    shown.verdict = verdictCell(details.parts, details.parts.verdictOf(measure), !isEnded(measure.status));
    shown.title = measure.title.simplified();
    for (qsizetype i = first; i < first + count; ++i) {
        shown.cells.append(matrixCell(details, measure, details.matrix.columns[i].id, row.cells[i]));
        shown.cells.last().word.clear();
    }
    return shown;
}

Slide matrixSlide(const Details &details, const QList<const Matrix::Row *> &rows, qsizetype first, qsizetype count)
{
    Slide slide{{SlideKind::Matrix}, -1, matrixTitle(details)};
    MatrixTable table;
    table.caption = slide.title;
    table.corner = capitalised(details.words().item(details.parts.programme));
    for (qsizetype i = first; i < first + count; ++i)
        table.columns.append({codeOf(details.matrix.columns[i]), details.matrix.columns[i].name});
    QList<QList<MatrixCell>> cells;
    for (const Matrix::Row *row : rows) {
        table.rows.append(slideRow(details, *row, first, count));
        cells.append(table.rows.last().cells);
        slide.links.append(row->measure->id);
    }
    slide.blocks = {table, matrixLegend(details, cells)};
    return slide;
}

QList<qsizetype> rowCounts(const Details &details, const QList<const Matrix::Row *> &rows)
{
    constexpr qsizetype letters = 27, line = 48, cell = 86, headAndLegend = 132;
    QList<qsizetype> heights;
    for (const Matrix::Row *row : rows)
        heights.append(std::max(linesAtMost(row->measure->title, letters) * line + 6, cell));
    return evenly(heights, rowsOnASlide, roomBelow({}, details) - headAndLegend);
}

} // namespace

Slide measureSlide(const SlideSource &source, const Measure &measure)
{
    const Details &details = source.details;
    Slide slide{{SlideKind::Measure, {}, measure.id}, -1, calledOf(measure)};
    const auto verdict = details.parts.verdictOf(measure);
    if (verdict || !isEnded(measure.status)) {
        slide.mark = verdictMark(verdict);
        slide.markSpoken = details.words().verdict(verdict);
    }
    QList<Block> left;
    if (const Legend rounds = course(details, measure); !rounds.entries.isEmpty())
        left.append(rounds);
    if (const auto figure = progressOfMeasure(details, measure))
        left.append(*figure);
    left.append(factsOnASlide(details, measure));
    slide.blocks.append(std::make_shared<const Columns>(Columns{{left, toldOf(details, measure)}}));
    slide.blocks += stripOf(details, measure);
    return slide;
}

QList<Slide> matrixSlides(const SlideSource &source)
{
    const Details &details = source.details;
    const QList<const Matrix::Row *> rows = rowsShown(details);
    QList<Slide> slides;
    qsizetype column = 0;
    for (const qsizetype columns : evenly(details.matrix.columns.size(), columnsOnASlide)) {
        qsizetype from = 0;
        for (const qsizetype count : rowCounts(details, rows)) {
            slides.append(matrixSlide(details, rows.mid(from, count), column, columns));
            from += count;
        }
        column += columns;
    }
    return slides;
}

} // namespace aanjager::report
