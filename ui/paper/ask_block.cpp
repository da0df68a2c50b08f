#include "ui/paper/blocks.h"

namespace aanjager::paper {

namespace {

constexpr double askGutter = 16.5;
constexpr double askIndent = 22.5;
constexpr double askTop = 7.5; ///< from the hairline to the title
constexpr double askAfter = 2; ///< below the title, and above what happens without it
constexpr double askRowGap = 14;

/** Three in a row; two or four stand in two columns. */
qsizetype inRow(const report::Asks &asks)
{
    const qsizetype count = asks.asks.size();
    return count <= 2 || count == 4 ? 2 : 3;
}

double askWidth(const report::Asks &asks, double width)
{
    const auto columns = static_cast<double>(inRow(asks));
    return (width - askGutter * (columns - 1)) / columns;
}

double heightOfLines(const QString &text, double width, const TextStyle &style, const Canvas &canvas)
{
    return text.isEmpty() ? 0 : static_cast<double>(canvas.linesOf(text, width, style).size()) * style.line;
}

double askHeight(const report::Ask &ask, double width, const Canvas &canvas)
{
    const double words = width - askIndent;
    return askTop + heightOfLines(ask.title, words, style::bodyStrong, canvas) + askAfter +
           heightOfLines(ask.text, words, style::body, canvas) +
           (ask.without.isEmpty() ? 0 : askAfter + heightOfLines(ask.without, words, style::small, canvas));
}

double askRowHeight(const report::Asks &asks, qsizetype from, double width, const Canvas &canvas)
{
    double height = 0;
    for (qsizetype i = from; i < std::min(from + inRow(asks), asks.asks.size()); ++i)
        height = std::max(height, askHeight(asks.asks.at(i), askWidth(asks, width), canvas));
    return height;
}

void drawAsk(const report::Ask &ask, const QPointF &at, double width, Canvas &canvas)
{
    canvas.horizontal(at.x(), at.y(), width, rule, &theme::Palette::line2);
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
        const QStringList lines = canvas.linesOf(text, width - askIndent, style);
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
    for (qsizetype from = 0; from < asks.asks.size(); from += inRow(asks))
        height += (from > 0 ? askRowGap : 0) + askRowHeight(asks, from, width, canvas);
    return height;
}

void draw(const report::Asks &asks, const QPointF &at, double width, Canvas &canvas)
{
    TagFacts facts;
    facts.numbered = true;
    const TagScope list(canvas, "L", facts);
    const double own = askWidth(asks, width);
    double y = at.y();
    for (qsizetype i = 0; i < asks.asks.size(); ++i) {
        const auto column = static_cast<double>(i % inRow(asks));
        drawAsk(asks.asks.at(i), {at.x() + column * (own + askGutter), y}, own, canvas);
        if (i % inRow(asks) == inRow(asks) - 1)
            y += askRowHeight(asks, i + 1 - inRow(asks), width, canvas) + askRowGap;
    }
}

} // namespace aanjager::paper
