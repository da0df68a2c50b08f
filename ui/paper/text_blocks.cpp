#include "ui/paper/blocks.h"

namespace aanjager::paper {

namespace {

constexpr double itemIndent = 14;
constexpr double itemGap = 3;

const TextStyle &styleOf(const report::Heading &heading, const Canvas &canvas)
{
    const TextStyle &title = canvas.page().lies ? style::titleAcross : style::title;
    return heading.level <= 1 ? title : heading.level == 2 ? style::heading : style::subheading;
}

const TextStyle &styleOf(const report::Paragraph &paragraph)
{
    switch (paragraph.tone) {
    case report::Tone::Lead:
        return style::lead;
    case report::Tone::Small:
        return style::small;
    case report::Tone::Body:
        break;
    }
    return style::body;
}

Tag tagOf(const report::Heading &heading)
{
    static constexpr Tag tags[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    return tags[std::clamp(heading.level, 1, 6) - 1];
}

/** A text as two lines that part at a pause, where both fit; nothing where there is no such place. */
QStringList partedAtPause(const QString &text, double width, const TextStyle &style, const Canvas &canvas)
{
    QStringList best;
    double shortest = width;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at > 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (!QStringLiteral(",:;.–").contains(text.at(at - 1)))
            continue;
        const QStringList parts = {text.left(at + 1), text.mid(at + 1)};
        const double longer = std::max(canvas.widthOf(parts.first(), style), canvas.widthOf(parts.last(), style));
        if (longer >= shortest)
            continue;
        shortest = longer;
        best = parts;
    }
    return best;
}

/** The lines of a heading; a title on two lines breaks where it pauses, else into lines that are about equally long. */
QStringList headingLines(const report::Heading &heading, double width, const Canvas &canvas)
{
    const TextStyle &style = styleOf(heading, canvas);
    QStringList lines = canvas.linesOf(heading.text, width, style);
    if (heading.level > 1 || lines.size() < 2)
        return lines;
    if (const QStringList parts = partedAtPause(heading.text, width, style, canvas);
        lines.size() == 2 && !parts.isEmpty())
        return parts;
    for (double narrower = width; narrower > width * 0.5; narrower -= width * 0.02) {
        const QStringList tried = canvas.linesOf(heading.text, narrower, style);
        if (tried.size() > lines.size())
            break;
        lines = tried;
    }
    return lines;
}

QStringList itemLines(const QString &item, double width, const Canvas &canvas)
{
    return canvas.linesOf(item, width - itemIndent, style::body);
}

double itemHeight(const QString &item, double width, const Canvas &canvas)
{
    return static_cast<double>(itemLines(item, width, canvas).size()) * style::body.line + itemGap;
}

void drawItemMark(const report::List &list, qsizetype index, const QPointF &at, Canvas &canvas)
{
    const TagScope label(canvas, "Lbl");
    const QString mark = list.numbered ? QStringLiteral("%1. ").arg(index + 1) : QStringLiteral("• ");
    canvas.text(mark, at.x(), at.y(), style::body);
}

void drawItem(const report::List &list, qsizetype index, const QPointF &at, double width, Canvas &canvas)
{
    const TagScope item(canvas, "LI");
    drawItemMark(list, index, at, canvas);
    const TagScope words(canvas, "LBody");
    canvas.lines(itemLines(list.items.at(index), width, canvas), at.x() + itemIndent, at.y(), style::body);
}

TagFacts factsOf(const report::List &list)
{
    TagFacts facts;
    facts.numbered = list.numbered;
    return facts;
}

/** How many lines go on this page, so that neither page gets one line alone. */
qsizetype linesHere(qsizetype left, const TextStyle &style, const Flow &flow)
{
    const auto fitting = static_cast<qsizetype>((flow.room() + 0.01) / style.line);
    if (fitting >= left)
        return left;
    const qsizetype here = std::min(fitting, left - 2);
    return here < 2 && !flow.atTop() ? 0 : std::max<qsizetype>(here, 1);
}

} // namespace

double heightOf(const report::Heading &heading, double width, const Canvas &canvas)
{
    const TextStyle &style = styleOf(heading, canvas);
    return static_cast<double>(headingLines(heading, width, canvas).size()) * style.line;
}

void draw(const report::Heading &heading, const QPointF &at, double width, Canvas &canvas)
{
    const TagScope tag(canvas, tagOf(heading));
    const TextStyle &style = styleOf(heading, canvas);
    canvas.lines(headingLines(heading, width, canvas), at.x(), at.y(), style);
}

double heightOf(const report::Paragraph &paragraph, double width, const Canvas &canvas)
{
    const TextStyle &style = styleOf(paragraph);
    return static_cast<double>(canvas.linesOf(paragraph.text, width, style).size()) * style.line;
}

void draw(const report::Paragraph &paragraph, const QPointF &at, double width, Canvas &canvas)
{
    const TagScope tag(canvas, "P");
    const TextStyle &style = styleOf(paragraph);
    canvas.lines(canvas.linesOf(paragraph.text, width, style), at.x(), at.y(), style);
}

void flow(const report::Paragraph &paragraph, Flow &flow)
{
    const TextStyle &style = styleOf(paragraph);
    const QStringList lines = flow.canvas().linesOf(paragraph.text, flow.form().inner(), style);
    for (qsizetype from = 0; from < lines.size();) {
        const qsizetype count = linesHere(lines.size() - from, style, flow);
        if (count > 0) {
            const TagScope tag(flow.canvas(), "P");
            flow.advance(flow.canvas().lines(lines.mid(from, count), flow.form().margin, flow.y(), style));
        }
        from += count;
        if (from < lines.size())
            flow.newPage();
    }
}

double leadHeight(const report::Paragraph &paragraph, double width, const Canvas &canvas)
{
    const double line = styleOf(paragraph).line;
    const double all = heightOf(paragraph, width, canvas);
    return all <= 3 * line ? all : 2 * line;
}

double heightOf(const report::List &list, double width, const Canvas &canvas)
{
    double height = 0;
    for (const QString &item : list.items)
        height += itemHeight(item, width, canvas);
    return height;
}

void draw(const report::List &list, const QPointF &at, double width, Canvas &canvas)
{
    const TagScope tag(canvas, "L", factsOf(list));
    QPointF place = at;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        drawItem(list, i, place, width, canvas);
        place.ry() += itemHeight(list.items.at(i), width, canvas);
    }
}

namespace {

/** An item that no page can hold goes on over pages, as items without a mark. */
void flowHighItem(const report::List &list, qsizetype index, Flow &flow)
{
    const QStringList lines = itemLines(list.items.at(index), flow.form().inner(), flow.canvas());
    for (qsizetype from = 0; from < lines.size();) {
        const auto fitting = static_cast<qsizetype>((flow.room() + 0.01) / style::body.line);
        if (fitting < std::min<qsizetype>(2, lines.size() - from) && !flow.atTop()) {
            flow.newPage();
            continue;
        }
        const TagScope item(flow.canvas(), "LI");
        if (from == 0)
            drawItemMark(list, index, flow.place(), flow.canvas());
        const TagScope words(flow.canvas(), "LBody");
        const QPointF at = flow.place() + QPointF(itemIndent, 0);
        const qsizetype count = std::clamp<qsizetype>(fitting, 1, lines.size() - from);
        flow.advance(flow.canvas().lines(lines.mid(from, count), at.x(), at.y(), style::body));
        from += count;
    }
    flow.advance(flow.fits(itemGap) ? itemGap : 0);
}

} // namespace

void flow(const report::List &list, Flow &flow)
{
    const TagScope tag(flow.canvas(), "L", factsOf(list));
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const double height = itemHeight(list.items.at(i), flow.form().inner(), flow.canvas());
        if (height > flow.form().room()) {
            flowHighItem(list, i, flow);
            continue;
        }
        if (!flow.fits(height) && !flow.atTop())
            flow.newPage();
        drawItem(list, i, flow.place(), flow.form().inner(), flow.canvas());
        flow.advance(height);
    }
}

double leadHeight(const report::List &list, double width, const Canvas &canvas)
{
    return list.items.isEmpty() ? 0 : itemHeight(list.items.first(), width, canvas);
}

} // namespace aanjager::paper
