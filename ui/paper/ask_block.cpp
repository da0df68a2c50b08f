#include "ui/paper/blocks.h"

namespace aanjager::paper {

namespace {

constexpr qsizetype asksInRow = 3;
constexpr double askGutter = 16.5;
constexpr double askIndent = 22.5;
constexpr double askTop = 7.5; ///< from the hairline to the title
constexpr double askAfter = 2; ///< below the title, and above what happens without it
constexpr double askRowGap = 14;

double askWidth(double width)
{
    return (width - askGutter * (asksInRow - 1)) / asksInRow;
}

double heightOfLines(const QString &text, double width, const TextStyle &style, const Canvas &canvas)
{
    return text.isEmpty() ? 0 : static_cast<double>(canvas.linesOf(text, width, style).size()) * style.line;
}

double askHeight(const report::Ask &ask, double width, const Canvas &canvas)
{
    const double words = askWidth(width) - askIndent;
    return askTop + heightOfLines(ask.title, words, style::bodyStrong, canvas) + askAfter +
           heightOfLines(ask.text, words, style::body, canvas) +
           (ask.without.isEmpty() ? 0 : askAfter + heightOfLines(ask.without, words, style::small, canvas));
}

double rowHeight(const report::Asks &asks, qsizetype from, double width, const Canvas &canvas)
{
    double height = 0;
    for (qsizetype i = from; i < std::min(from + asksInRow, asks.asks.size()); ++i)
        height = std::max(height, askHeight(asks.asks.at(i), width, canvas));
    return height;
}

void drawAsk(const report::Ask &ask, const QPointF &at, double width, Canvas &canvas)
{
    canvas.horizontal(at.x(), at.y(), askWidth(width), rule, &theme::Palette::line2);
    const TagScope item(canvas, "LI");
    {
        const TagScope label(canvas, "Lbl");
        canvas.text(QString::number(ask.number) + QLatin1Char(' '), at.x(), at.y() + askTop - 1, style::number);
    }
    const TagScope body(canvas, "LBody");
    double y = at.y() + askTop;
    const auto paragraph = [&](const QString &text, const TextStyle &style) {
        if (text.isEmpty())
            return;
        const TagScope tag(canvas, "P");
        const QStringList lines = canvas.linesOf(text, askWidth(width) - askIndent, style);
        y += canvas.lines(lines, at.x() + askIndent, y, style);
    };
    paragraph(ask.title, style::bodyStrong);
    y += askAfter;
    paragraph(ask.text, style::body);
    y += askAfter;
    paragraph(ask.without, style::small);
}

} // namespace

double heightOf(const report::Asks &asks, double width, const Canvas &canvas)
{
    double height = 0;
    for (qsizetype from = 0; from < asks.asks.size(); from += asksInRow)
        height += (from > 0 ? askRowGap : 0) + rowHeight(asks, from, width, canvas);
    return height;
}

void draw(const report::Asks &asks, const QPointF &at, double width, Canvas &canvas)
{
    TagFacts facts;
    facts.numbered = true;
    const TagScope list(canvas, "L", facts);
    double y = at.y();
    for (qsizetype i = 0; i < asks.asks.size(); ++i) {
        const auto column = static_cast<double>(i % asksInRow);
        drawAsk(asks.asks.at(i), {at.x() + column * (askWidth(width) + askGutter), y}, width, canvas);
        if (i % asksInRow == asksInRow - 1)
            y += rowHeight(asks, i + 1 - asksInRow, width, canvas) + askRowGap;
    }
}

} // namespace aanjager::paper
