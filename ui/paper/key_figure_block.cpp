#include "ui/paper/blocks.h"

#include <numeric>

namespace aanjager::paper {

namespace {

using CountedMarks = report::KeyFigure::CountedMarks;

constexpr double figurePad = 11;   ///< from the divider to the words
constexpr double figureAfter = 12; ///< from the words to the next divider
constexpr double labelGap = 3;     ///< between the label and the figure or the marks
constexpr double countsGap = 10;   ///< between the label of counted marks and the first count
constexpr double countGap = 11;    ///< between two counts
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

double wantedWidth(const report::KeyFigure &figure, const Canvas &canvas)
{
    double words = std::max({canvas.widthOf(figure.label, style::small), canvas.widthOf(figure.figure, style::figure),
                             canvas.widthOf(figure.note, style::small)});
    if (!figure.marks.isEmpty())
        words = std::max(words, marksWidth(figure, canvas));
    return figurePad + words + figureAfter;
}

/** The widths of all figures in a row: what each wants, and what is left over shared equally; scaled down where it is
 * too much. */
std::vector<double> figureWidths(const report::KeyFigures &figures, double width, const Canvas &canvas)
{
    std::vector<double> widths;
    for (const report::KeyFigure &figure : figures.figures)
        widths.push_back(wantedWidth(figure, canvas));
    const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &one : widths)
        one = wanted <= width ? one + (width - wanted) / static_cast<double>(widths.size()) : one * width / wanted;
    return widths;
}

QStringList smallLines(const QString &text, double width, const Canvas &canvas)
{
    return text.isEmpty() ? QStringList() : canvas.linesOf(text, width - figurePad - 4, style::small);
}

double keyFigureHeight(const report::KeyFigure &figure, double width, const Canvas &canvas)
{
    const qsizetype small =
        smallLines(figure.label, width, canvas).size() + smallLines(figure.note, width, canvas).size();
    const double main = figure.marks.isEmpty() ? (figure.figure.isEmpty() ? 0 : style::figure.line)
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
        canvas.text(figure.figure, x, y, style::figure);
        y += style::figure.line;
    }
    small(figure.note);
}

} // namespace

double heightOf(const report::KeyFigures &figures, double width, const Canvas &canvas)
{
    const std::vector<double> widths = figureWidths(figures, width, canvas);
    double height = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        height = std::max(height, keyFigureHeight(figures.figures.at(static_cast<qsizetype>(i)), widths[i], canvas));
    return height;
}

void draw(const report::KeyFigures &figures, const QPointF &at, double width, Canvas &canvas)
{
    const std::vector<double> widths = figureWidths(figures, width, canvas);
    const double height = heightOf(figures, width, canvas);
    const TagScope list(canvas, "L");
    double x = at.x();
    for (size_t i = 0; i < widths.size(); ++i) {
        canvas.vertical(x + rule / 2, at.y(), height, rule, &theme::Palette::line2);
        drawKeyFigure(figures.figures.at(static_cast<qsizetype>(i)), {x, at.y()}, widths[i], canvas);
        x += widths[i];
    }
}

} // namespace aanjager::paper
