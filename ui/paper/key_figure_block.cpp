#include "ui/paper/blocks.h"

#include <numeric>

namespace aanjager::paper {

namespace {

using CountedMarks = report::KeyFigure::CountedMarks;

constexpr double figurePad = 11;   ///< from the divider to the words
constexpr double figureAfter = 12; ///< from the words to the next divider
constexpr double figureRowGap = 14;
constexpr double labelGap = 3;   ///< between the label and the figure or the marks
constexpr double countsGap = 10; ///< between the label of counted marks and the first count
constexpr double countGap = 11;  ///< between two counts
constexpr double countsLine = 13.5;
constexpr TextStyle countLabel = {{Face::Regular, true}, 9, countsLine};

double countLabelWidth(const report::KeyFigure &figure, const Canvas &canvas)
{
    double width = 0;
    for (const CountedMarks &row : figure.marks)
        width = std::max(width, canvas.widthOf(row.label, countLabel));
    return width;
}

/** The width of every column of counts, so that the rows stand below each other. */
double countWidth(const report::KeyFigure &figure, const Canvas &canvas)
{
    double width = 0;
    for (const CountedMarks &row : figure.marks)
        for (const report::Cell &count : row.counts)
            width = std::max(width, canvas.widthOf(count.text, countLabel));
    return markSize + markGap + width;
}

double marksWidth(const report::KeyFigure &figure, const Canvas &canvas)
{
    qsizetype most = 0;
    for (const CountedMarks &row : figure.marks)
        most = std::max(most, row.counts.size());
    return countLabelWidth(figure, canvas) + countsGap +
           static_cast<double>(most) * (countWidth(figure, canvas) + countGap) - countGap;
}

/** The width at which a figure stands well: its note may take two lines. */
double wantedWidth(const report::KeyFigure &figure, const Canvas &canvas)
{
    constexpr double halved = 0.6; // two lines are seldom equally long
    double words = std::max({canvas.widthOf(figure.label, style::small), canvas.widthOf(figure.figure, style::figure),
                             canvas.widthOf(figure.note, style::small) * halved});
    if (!figure.marks.isEmpty())
        words = std::max(words, marksWidth(figure, canvas));
    return figurePad + words + figureAfter;
}

/** Figures that stand in one row, with their widths. */
struct FigureRow
{
    qsizetype first = 0;
    std::vector<double> widths;
};

/** What is left over in a row is shared equally; a figure that is too wide for a row of its own is narrowed. */
void justify(FigureRow &row, double width)
{
    const double wanted = std::accumulate(row.widths.begin(), row.widths.end(), 0.0);
    for (double &one : row.widths)
        one = wanted <= width ? one + (width - wanted) / static_cast<double>(row.widths.size()) : one * width / wanted;
}

/** As many figures in a row as fit there. */
std::vector<FigureRow> figureRows(const report::KeyFigures &figures, double width, const Canvas &canvas)
{
    std::vector<FigureRow> rows;
    double used = 0;
    for (qsizetype i = 0; i < figures.figures.size(); ++i) {
        const double wanted = wantedWidth(figures.figures.at(i), canvas);
        if (rows.empty() || used + wanted > width) {
            rows.push_back({i, {}});
            used = 0;
        }
        rows.back().widths.push_back(wanted);
        used += wanted;
    }
    for (FigureRow &row : rows)
        justify(row, width);
    return rows;
}

QStringList smallLines(const QString &text, double width, const Canvas &canvas)
{
    return text.isEmpty() ? QStringList() : canvas.linesOf(text, width - figurePad - 4, style::small);
}

QStringList figureLines(const QString &figure, double width, const Canvas &canvas)
{
    return figure.isEmpty() ? QStringList() : canvas.linesOf(figure, width - figurePad - 4, style::figure);
}

double keyFigureHeight(const report::KeyFigure &figure, double width, const Canvas &canvas)
{
    const qsizetype small =
        smallLines(figure.label, width, canvas).size() + smallLines(figure.note, width, canvas).size();
    const double main = figure.marks.isEmpty()
                            ? static_cast<double>(figureLines(figure.figure, width, canvas).size()) * style::figure.line
                            : static_cast<double>(figure.marks.size()) * countsLine;
    return labelGap + main + static_cast<double>(small) * style::small.line;
}

void drawCount(const report::Cell &count, double x, double y, Canvas &canvas)
{
    const QRectF box(x, y + (countsLine - markSize) / 2, markSize, markSize);
    canvas.mark(count.mark, box);
    canvas.hidden(count.spoken, box);
    const TagScope tag(canvas, "Span");
    canvas.text(count.text + QLatin1Char(' '), x + markSize + markGap, y, countLabel);
}

void drawMarks(const report::KeyFigure &figure, const QPointF &at, Canvas &canvas)
{
    const double first = at.x() + countLabelWidth(figure, canvas) + countsGap;
    const double pitch = countWidth(figure, canvas) + countGap;
    double y = at.y();
    for (const CountedMarks &row : figure.marks) {
        const TagScope paragraph(canvas, "P");
        {
            const TagScope tag(canvas, "Span");
            canvas.text(row.label + QLatin1Char(' '), at.x(), y, countLabel);
        }
        double x = first;
        for (const report::Cell &count : row.counts) {
            drawCount(count, x, y, canvas);
            x += pitch;
        }
        y += countsLine;
    }
}

void drawKeyFigure(const report::KeyFigure &figure, const QPointF &at, double width, Canvas &canvas)
{
    const TagScope item(canvas, "LI");
    const TagScope body(canvas, "LBody");
    const double x = at.x() + figurePad;
    double y = at.y();
    const auto small = [&](const QString &text) {
        if (text.isEmpty())
            return;
        const TagScope tag(canvas, "P");
        y += canvas.lines(smallLines(text, width, canvas), x, y, style::small);
    };
    small(figure.label);
    y += labelGap;
    if (!figure.marks.isEmpty()) {
        drawMarks(figure, {x, y}, canvas);
        y += static_cast<double>(figure.marks.size()) * countsLine;
    } else if (!figure.figure.isEmpty()) {
        const TagScope tag(canvas, "P");
        y += canvas.lines(figureLines(figure.figure, width, canvas), x, y, style::figure);
    }
    small(figure.note);
}

double figureRowHeight(const report::KeyFigures &figures, const FigureRow &row, const Canvas &canvas)
{
    double height = 0;
    for (size_t i = 0; i < row.widths.size(); ++i)
        height = std::max(
            height, keyFigureHeight(figures.figures.at(row.first + static_cast<qsizetype>(i)), row.widths[i], canvas));
    return height;
}

} // namespace

double heightOf(const report::KeyFigures &figures, double width, const Canvas &canvas)
{
    double height = -figureRowGap;
    for (const FigureRow &row : figureRows(figures, width, canvas))
        height += figureRowGap + figureRowHeight(figures, row, canvas);
    return std::max(height, 0.0);
}

void draw(const report::KeyFigures &figures, const QPointF &at, double width, Canvas &canvas)
{
    const TagScope list(canvas, "L");
    double y = at.y();
    for (const FigureRow &row : figureRows(figures, width, canvas)) {
        const double height = figureRowHeight(figures, row, canvas);
        double x = at.x();
        for (size_t i = 0; i < row.widths.size(); ++i) {
            canvas.vertical(x + rule / 2, y, height, rule, &theme::Palette::line2);
            drawKeyFigure(figures.figures.at(row.first + static_cast<qsizetype>(i)), {x, y}, row.widths[i], canvas);
            x += row.widths[i];
        }
        y += height + figureRowGap;
    }
}

} // namespace aanjager::paper
