// Measures × municipalities, one measure in each municipality, and what their cells mean.
#include "ui/charts/savings_chart.h"
#include "ui/slides/slide_parts.h"
#include "ui/theme/painters.h"

#include <QLocale>
#include <algorithm>

namespace aanjager::slides {

namespace {

constexpr double sampleWidth = 78, sampleHeight = 46;
constexpr double legendLine = 58, entryGap = 40, sampleGap = 16;
constexpr double legendMark = 38;
constexpr double matrixHead = 60, widestRow = 80, cellGap = 12;
constexpr double numberRoom = 104, totalRoom = 190, widestColumn = 116;

theme::MatrixCellLook lookOf(const report::MatrixCell &cell, bool isSample = false)
{
    theme::MatrixCellLook look{cell.degree, cell.status, cell.supportAsked};
    look.sample = isSample;
    return look;
}

void drawCell(SlideCanvas &canvas, const report::MatrixCell &cell, const QRectF &box, bool isSample = false)
{
    theme::paintMatrixCell(canvas.painter(), box, lookOf(cell, isSample), fontOf(style::body), canvas.palette());
}

/** What a legend explains, each with what it shows. */
struct Entry
{
    QString words;
    const report::MatrixCell *cell = nullptr;
    report::Mark mark = {};

    double sample() const { return cell ? sampleWidth : legendMark; }
};

QList<Entry> entriesOf(const report::MatrixLegend &legend)
{
    QList<Entry> entries;
    for (const report::MatrixLegend::Entry &entry : legend.entries)
        entries.append({entry.words, &entry.cell, {}});
    for (const report::Cell &cell : legend.marks)
        entries.append({cell.text, nullptr, cell.mark});
    return entries;
}

/** The entries line by line. */
QList<QList<Entry>> legendLines(const SlideCanvas &canvas, const report::MatrixLegend &legend, double width)
{
    QList<QList<Entry>> lines;
    double left = width + 1;
    for (const Entry &entry : entriesOf(legend)) {
        const double own = entry.sample() + sampleGap + canvas.width(entry.words, style::quiet) + entryGap;
        if (left + own - entryGap > width) {
            lines.append(QList<Entry>());
            left = 0;
        }
        lines.last().append(entry);
        left += own;
    }
    return lines;
}

} // namespace

double legendHeight(const Sheet &sheet, const report::MatrixLegend &legend, double width)
{
    return legendLine * static_cast<double>(legendLines(sheet.canvas, legend, width).size());
}

void drawLegend(Sheet &sheet, const report::MatrixLegend &legend, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    const Tagged tag(canvas, "P");
    double y = box.top();
    for (const QList<Entry> &line : legendLines(canvas, legend, box.width())) {
        double x = box.left();
        for (const Entry &entry : line) {
            if (entry.cell)
                drawCell(canvas, *entry.cell, {x, y + (legendLine - sampleHeight) / 2, sampleWidth, sampleHeight},
                         true);
            else
                canvas.mark(entry.mark, {x, y + (legendLine - legendMark) / 2, legendMark, legendMark});
            x += entry.sample() + sampleGap;
            canvas.line(entry.words + QLatin1Char(' '), x, y + (legendLine - style::quiet.line) / 2, style::quiet);
            x += canvas.width(entry.words, style::quiet) + entryGap;
        }
        y += legendLine;
    }
}

void drawStrip(Sheet &sheet, const report::Strip &strip, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    const Tagged list(canvas, "L");
    const double pitch = box.width() / static_cast<double>(std::max<qsizetype>(strip.entries.size(), 1));
    const double wide = std::min(pitch - 14, 152.0);
    double x = box.left();
    for (const report::Strip::Entry &entry : strip.entries) {
        const Tagged item(canvas, "LI");
        const Tagged words(canvas, "LBody");
        const QRectF cell(x + (pitch - wide) / 2, box.top() + 6, wide, 64);
        drawCell(canvas, entry.cell, cell);
        canvas.hidden(entry.cell.spoken, cell);
        const QStringList label = canvas.lines(entry.label, pitch - 4, style::body, 1);
        canvas.lines(label, x, box.top() + 76, entry.cell.degree == Degree::NotApplicable ? style::quiet : style::body,
                     report::Align::Centre, pitch);
        x += pitch;
    }
}

void drawMatrix(Sheet &sheet, const report::MatrixTable &matrix, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    paper::TagFacts facts;
    facts.summary = matrix.caption;
    const Tagged table(canvas, "Table", facts);
    const auto columns = static_cast<double>(std::max<qsizetype>(matrix.columns.size(), 1));
    const double pitch = std::min(widestColumn, (box.width() - 560 - totalRoom) / columns);
    const double cellsLeft = box.right() - totalRoom - pitch * columns;
    const double row = std::min(widestRow, (box.height() - matrixHead) /
                                               static_cast<double>(std::max<qsizetype>(matrix.rows.size(), 1)));
    const double above = (row - style::body.line) / 2;
    const auto head = [&](const QString &text, double x, double width, report::Align align) {
        paper::TagFacts scope;
        scope.scope = paper::HeaderScope::Column;
        const Tagged th(canvas, "TH", scope);
        canvas.lines(canvas.lines(text, width, style::head, 1), x, box.top(), style::head, align, width);
    };
    {
        const Tagged tr(canvas, "TR");
        head(matrix.corner, box.left(), cellsLeft - box.left() - 20, report::Align::Left);
        double x = cellsLeft;
        for (const report::MatrixTable::Head &column : matrix.columns) {
            head(column.code, x, pitch, report::Align::Centre);
            x += pitch;
        }
        head(matrix.totalHead, box.right() - totalRoom - 20, totalRoom + 20, report::Align::Right);
    }
    canvas.rule(box.left(), box.top() + matrixHead, box.width(), 3, canvas.palette().ink);
    double y = box.top() + matrixHead;
    for (const report::MatrixTable::Row &shown : matrix.rows) {
        const Tagged tr(canvas, "TR");
        canvas.link({box.left(), y, box.width(), row}, sheet.nextLink());
        {
            paper::TagFacts scope;
            scope.scope = paper::HeaderScope::Row;
            const Tagged th(canvas, "TH", scope);
            const QRectF mark(box.left(), y + (row - legendMark) / 2, legendMark, legendMark);
            canvas.mark(shown.verdict.mark, mark);
            canvas.hidden(shown.verdict.text, mark);
            const double left = box.left() + legendMark + 18;
            canvas.line(shown.number + QLatin1Char(' '), left, y + above, style::strong);
            const double title = left + (shown.number.isEmpty() ? 0 : numberRoom);
            canvas.lines(canvas.lines(shown.title, cellsLeft - title - 24, style::body, 1), title, y + above,
                         style::body);
        }
        double x = cellsLeft;
        for (const report::MatrixCell &cell : shown.cells) {
            const Tagged td(canvas, "TD");
            const QRectF place(x + cellGap / 2, y + cellGap / 2, pitch - cellGap, row - cellGap);
            drawCell(canvas, cell, place);
            canvas.hidden(cell.spoken, place);
            x += pitch;
        }
        const Tagged td(canvas, "TD");
        canvas.line(shown.total, box.right() - totalRoom, y + above, style::body, report::Align::Right, totalRoom);
        y += row;
    }
}

void drawSavings(Sheet &sheet, const report::Figure &figure, const QRectF &box)
{
    const auto *chart = std::get_if<report::SavingsChart>(&figure.drawing);
    if (!chart)
        return;
    SlideCanvas &canvas = sheet.canvas;
    const Tagged tag(canvas, "Figure", canvas.figureFacts(figure.alternative, box));
    constexpr double pointsOfLabel = 8.5;
    charts::ChartInk ink{canvas.palette(), fontOf(style::body), fontOf(style::strong), leastText / pointsOfLabel,
                         QLocale(sheet.deck.language)};
    const double wanted = charts::savingsChartHeight(*chart) * ink.unit;
    ink.unit = std::min(ink.unit, ink.unit * box.height() / std::max(wanted, 1.0));
    charts::paintSavingsChart(canvas.painter(), box, *chart, ink);
}

} // namespace aanjager::slides
