// Measures × municipalities, one measure in each municipality, and what their cells mean.
#include "ui/charts/savings_chart.h"
#include "ui/slides/slide_parts.h"
#include "ui/theme/painters.h"

#include <QLocale>
#include <algorithm>

namespace aanjager::slides {

namespace {

constexpr double sampleWidth = 64, sampleHeight = 46;
constexpr double legendLine = 58, entryGap = 40, narrowestGap = 18, sampleGap = 12;
constexpr double legendMark = 38;
constexpr double matrixHead = 60, widestRow = 140, cellGap = 12, highestCell = 74;
constexpr Style titleStyle{leastText, 48}, closeTitle{leastText, 44};
constexpr double aroundTitle = 18, closeAround = 6;
constexpr double leastNumberRoom = 104, widestTotal = 190, titleRoom = 760, narrowestColumn = 94, widestColumn = 116;

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

double widthOf(const Entry &entry, const SlideCanvas &canvas)
{
    return entry.sample() + sampleGap + canvas.width(entry.words, style::quiet);
}

/** Between the entries: less where that brings all of them on one line. */
double gapOf(const QList<Entry> &entries, double width, const SlideCanvas &canvas)
{
    double wanted = 0;
    for (const Entry &entry : entries)
        wanted += widthOf(entry, canvas);
    const double gap = (width - wanted) / static_cast<double>(std::max<qsizetype>(entries.size() - 1, 1));
    return gap >= narrowestGap ? std::min(gap, entryGap) : entryGap;
}

/** An entry of a legend, and where it stands from the upper left of it. */
struct Placed
{
    Entry entry;
    QPointF at;
};

QList<Placed> placed(const SlideCanvas &canvas, const report::MatrixLegend &legend, double width)
{
    const QList<Entry> entries = entriesOf(legend);
    const double gap = gapOf(entries, width, canvas);
    QList<Placed> all;
    QPointF at;
    for (const Entry &entry : entries) {
        const double own = widthOf(entry, canvas);
        if (at.x() > 0 && at.x() + own > width)
            at = {0, at.y() + legendLine};
        all.append({entry, at});
        at.rx() += own + gap;
    }
    return all;
}

/** The height of each row, and of a line of its title: a row is as high as its title asks, and the rows share what is
 * left. Where there is too little the longest titles give way. */
struct Rows
{
    Style title = titleStyle;
    double around = aroundTitle;
    QList<qsizetype> lines;
    QList<double> heights;

    double asked(qsizetype row) const
    {
        return std::max(title.line * static_cast<double>(lines[row]) + around, highestCell + cellGap);
    }
    double askedByAll() const
    {
        double all = 0;
        for (qsizetype i = 0; i < lines.size(); ++i)
            all += asked(i);
        return all;
    }
};

Rows rowsWithin(const report::MatrixTable &matrix, double titleWidth, double room, const SlideCanvas &canvas)
{
    Rows rows;
    for (const report::MatrixTable::Row &row : matrix.rows)
        rows.lines.append(std::max<qsizetype>(canvas.count(row.title, titleWidth, titleStyle), 1));
    if (rows.lines.isEmpty())
        return rows;
    if (rows.askedByAll() > room) {
        rows.title = closeTitle;
        rows.around = closeAround;
    }
    for (auto longest = std::max_element(rows.lines.begin(), rows.lines.end());
         rows.askedByAll() > room && *longest > 1; longest = std::max_element(rows.lines.begin(), rows.lines.end()))
        --*longest;
    const double equal = room / static_cast<double>(rows.lines.size());
    if (rows.askedByAll() > room) {
        rows.heights.fill(equal, rows.lines.size());
        return rows;
    }
    double share = equal; // of those that ask for no more
    for (qsizetype pass = 0; pass < rows.lines.size(); ++pass) {
        double left = room;
        int sharing = 0;
        for (qsizetype i = 0; i < rows.lines.size(); ++i)
            if (rows.asked(i) > share)
                left -= rows.asked(i);
            else
                ++sharing;
        share = sharing > 0 ? left / sharing : share;
    }
    for (qsizetype i = 0; i < rows.lines.size(); ++i)
        rows.heights.append(std::max(rows.asked(i), std::min(share, widestRow)));
    return rows;
}

/** Beside the titles, so that they begin below each other. */
double numberRoom(const report::MatrixTable &matrix, const SlideCanvas &canvas)
{
    double room = 0;
    for (const report::MatrixTable::Row &row : matrix.rows)
        if (!row.number.isEmpty())
            room = std::max({room, leastNumberRoom, canvas.width(row.number, style::strong) + 20});
    return room;
}

} // namespace

double legendHeight(const Sheet &sheet, const report::MatrixLegend &legend, double width)
{
    const QList<Placed> all = placed(sheet.canvas, legend, width);
    return all.isEmpty() ? 0 : all.last().at.y() + legendLine;
}

void drawLegend(Sheet &sheet, const report::MatrixLegend &legend, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    const Tagged tag(canvas, "P");
    const QList<Placed> all = placed(canvas, legend, box.width());
    for (const auto &[entry, at] : all) {
        const QPointF place = box.topLeft() + at;
        const double sampleTop = place.y() + (legendLine - (entry.cell ? sampleHeight : legendMark)) / 2;
        if (entry.cell)
            drawCell(canvas, *entry.cell, {place.x(), sampleTop, sampleWidth, sampleHeight}, true);
        else
            canvas.mark(entry.mark, {place.x(), sampleTop, legendMark, legendMark});
        const QString apart = at == all.last().at ? QString() : QStringLiteral(" "); // for who reads it aloud
        canvas.line(entry.words + apart, place.x() + entry.sample() + sampleGap,
                    place.y() + (legendLine - style::quiet.line) / 2, style::quiet);
    }
}

void drawStrip(Sheet &sheet, const report::Strip &strip, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    {
        const Tagged caption(canvas, "P");
        canvas.hidden(strip.caption, {box.topLeft(), QSizeF(box.width(), 64)});
    }
    const Tagged list(canvas, "L");
    const double pitch = box.width() / static_cast<double>(std::max<qsizetype>(strip.entries.size(), 1));
    const double wide = std::min(pitch - 14, 152.0);
    double x = box.left();
    for (const report::Strip::Entry &entry : strip.entries) {
        const Tagged item(canvas, "LI");
        {
            const Tagged label(canvas, "Lbl");
            canvas.lines(canvas.lines(entry.label, pitch - 4, style::body, 1), x, box.top() + 76,
                         entry.cell.degree == Degree::NotApplicable ? style::quiet : style::body, report::Align::Centre,
                         pitch);
        }
        const Tagged words(canvas, "LBody");
        const QRectF cell(x + (pitch - wide) / 2, box.top() + 6, wide, 64);
        drawCell(canvas, entry.cell, cell);
        canvas.hidden(entry.cell.spoken, cell);
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
    const bool hasTotals = !matrix.totalHead.isEmpty();
    const double totalRoom = hasTotals ? std::max(widestTotal, canvas.width(matrix.totalHead, style::head) + 24) : 0;
    const double cellsRoom = box.width() - titleRoom - totalRoom;
    const double pitch = std::clamp(cellsRoom / columns, narrowestColumn, widestColumn);
    const double cellsLeft = box.right() - totalRoom - pitch * columns;
    const double titleLeft = box.left() + legendMark + 18 + numberRoom(matrix, canvas);
    const double titleWidth = cellsLeft - titleLeft - 24;
    const Rows rows = rowsWithin(matrix, titleWidth, box.height() - matrixHead, canvas);
    const auto head = [&](const QString &text, double x, double width, report::Align align, const QString &name = {}) {
        paper::TagFacts scope;
        scope.scope = paper::HeaderScope::Column;
        const Tagged th(canvas, "TH", scope);
        canvas.hidden(name == text ? QString() : name, {x, box.top(), width, style::head.line});
        canvas.lines(canvas.lines(text, width, style::head, 1), x, box.top(), style::head, align, width);
    };
    {
        const Tagged tr(canvas, "TR");
        head(matrix.corner, box.left(), cellsLeft - box.left() - 20, report::Align::Left);
        double x = cellsLeft;
        for (const report::MatrixTable::Head &column : matrix.columns) {
            head(column.code, x, pitch, report::Align::Centre, column.name);
            x += pitch;
        }
        if (hasTotals)
            head(matrix.totalHead, box.right() - totalRoom, totalRoom, report::Align::Right);
    }
    canvas.rule(box.left(), box.top() + matrixHead, box.width(), 3, canvas.palette().ink);
    double y = box.top() + matrixHead;
    for (qsizetype i = 0; i < matrix.rows.size(); ++i) {
        const report::MatrixTable::Row &shown = matrix.rows[i];
        const double row = rows.heights[i], above = (row - style::body.line) / 2;
        const double cellHeight = std::min(row - cellGap, highestCell);
        const Tagged tr(canvas, "TR");
        canvas.link({box.left(), y, box.width(), row}, sheet.nextLink());
        {
            paper::TagFacts scope;
            scope.scope = paper::HeaderScope::Row;
            const Tagged th(canvas, "TH", scope);
            const QRectF mark(box.left(), y + (row - legendMark) / 2, legendMark, legendMark);
            canvas.mark(shown.verdict.mark, mark);
            if (!shown.number.isEmpty()) {
                const Tagged number(canvas, "Span");
                canvas.line(shown.number, box.left() + legendMark + 18, y + above, style::strong);
            }
            canvas.hidden(shown.verdict.text, mark);
            const Tagged name(canvas, "Span");
            const QStringList words = canvas.lines(shown.title, titleWidth, rows.title, rows.lines[i]);
            canvas.lines(words, titleLeft, y + (row - rows.title.line * static_cast<double>(words.size())) / 2,
                         rows.title);
        }
        double x = cellsLeft;
        for (const report::MatrixCell &cell : shown.cells) {
            const Tagged td(canvas, "TD");
            const QRectF place(x + cellGap / 2, y + (row - cellHeight) / 2, pitch - cellGap, cellHeight);
            drawCell(canvas, cell, place);
            canvas.hidden(cell.spoken, place);
            x += pitch;
        }
        y += row;
        if (!hasTotals)
            continue;
        const Tagged td(canvas, "TD");
        canvas.line(shown.total, box.right() - totalRoom, y - row + above, style::body, report::Align::Right,
                    totalRoom);
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
