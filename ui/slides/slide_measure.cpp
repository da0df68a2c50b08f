// One measure on a slide: its course, facts, and what is told of it.
#include "ui/slides/slide_parts.h"
#include "ui/theme/painters.h"

#include <algorithm>
#include <numeric>

namespace aanjager::slides {

namespace {

constexpr double earlierSide = 40, nowSide = 52;
constexpr double roundPitch = 92;
constexpr double barHeight = 24, tickHeight = 40;
constexpr double factGap = 8, factLabel = 210;
constexpr Style itemTitle{48, 60, QFont::DemiBold};
constexpr double itemMark = 46;
constexpr double sectionGap = 16, calloutBar = 8, calloutIndent = 32;

/** The verdicts of the last rounds, each above the name of its round; the last is now. */
double drawCourse(Sheet &sheet, const report::Legend &course, const QPointF &at)
{
    SlideCanvas &canvas = sheet.canvas;
    const Tagged tag(canvas, "P");
    double left = at.x();
    for (qsizetype i = 0; i < course.entries.size(); ++i) {
        const report::Cell &entry = course.entries[i];
        const bool isNow = i + 1 == course.entries.size();
        const double side = isNow ? nowSide : earlierSide;
        const double wide = std::max(roundPitch, canvas.width(entry.text, style::strong) + 24);
        canvas.mark(entry.mark, {left + (wide - 24 - side) / 2, at.y() + (nowSide - side) / 2, side, side});
        {
            const Tagged round(canvas, "Span");
            canvas.line(entry.text, left, at.y() + 60, isNow ? style::strong : style::quiet, report::Align::Centre,
                        wide - 24);
        }
        canvas.hidden(isNow ? entry.spoken : entry.spoken + QLatin1Char(','), {left, at.y(), wide - 24, nowSide});
        left += wide;
    }
    return left - at.x();
}

/** The last point that is not in the future. */
const report::ProgressChart::Point *nowOf(const report::ProgressChart &chart)
{
    const report::ProgressChart::Point *now = nullptr;
    for (const report::ProgressChart::Point &point : chart.points)
        if (point.at <= chart.now)
            now = &point;
    return now;
}

void drawBar(Sheet &sheet, const report::Figure &figure, const report::ProgressChart &chart, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    const auto *now = nowOf(chart);
    if (!now)
        return;
    const Tagged tag(canvas, "Figure", canvas.figureFacts(figure.alternative, box));
    const theme::Palette &palette = canvas.palette();
    const double top = box.top() + (tickHeight - barHeight) / 2;
    canvas.rounded({box.left(), top, box.width(), barHeight}, barHeight / 2, palette.track);
    if (now->reached && *now->reached > 0)
        canvas.rounded({box.left(), top, std::max(box.width() * *now->reached / 100, barHeight), barHeight},
                       barHeight / 2, palette.c1);
    const double plan = box.left() + box.width() * now->planned / 100;
    canvas.fill({plan - 6, box.top(), 12, tickHeight}, palette.surface);
    canvas.fill({plan - 3, box.top(), 6, tickHeight}, palette.ink);
}

/** The figure in large and the plan below it, at the right of a box. */
void drawReached(Sheet &sheet, const report::ProgressChart &chart, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    const Tagged tag(canvas, "P");
    canvas.line(chart.reachedLabel + QLatin1Char(' '), box.left(), box.top() - 18, style::large, report::Align::Right,
                box.width());
    if (const auto *now = nowOf(chart))
        canvas.line(QStringLiteral("%1 %2%").arg(chart.plannedLabel).arg(qRound(now->planned)), box.left(),
                    box.top() + 68, style::quiet, report::Align::Right, box.width());
}

/** A fact with its label; a quieter addition goes on the line below where it does not fit beside it. */
double drawFact(Sheet &sheet, const report::Row &row, double left, double y, double width, double room)
{
    SlideCanvas &canvas = sheet.canvas;
    const Tagged tr(canvas, "TR");
    {
        paper::TagFacts facts;
        facts.scope = paper::HeaderScope::Row;
        const Tagged th(canvas, "TH", facts);
        canvas.lines(canvas.lines(row.cells.first().text, factLabel - 16, style::quiet, 1), left, y, style::quiet);
    }
    const Tagged td(canvas, "TD");
    const report::Cell &cell = row.cells.last();
    double x = left + factLabel;
    if (hasMark(cell.mark)) {
        canvas.mark(cell.mark, {x, y + 7, 38, 38});
        x += 52;
    }
    const double wide = left + width - x;
    const auto most = static_cast<qsizetype>(std::max(1.0, std::min(2.0, (room + 1) / style::strong.line)));
    double height = canvas.lines(canvas.lines(cell.text, wide, style::strong, most), x, y, style::strong);
    const auto quietLines = static_cast<qsizetype>((room - height + 1) / style::quiet.line);
    height += canvas.lines(canvas.lines(cell.quiet, wide, style::quiet, std::min<qsizetype>(quietLines, 2)), x,
                           y + height, style::quiet);
    return height + factGap;
}

/** What is told under one head. */
struct Section
{
    QString head, text;
    bool isCallout = false;
    report::Mark mark = {};
};

QList<Section> sectionsOf(const QList<report::Block> &blocks)
{
    QList<Section> sections;
    for (const report::Block &block : blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            sections.append({heading->text, {}});
        else if (const auto *callout = std::get_if<report::Callout>(&block))
            sections.append({callout->title, callout->text, true, callout->mark});
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block)) {
            if (sections.isEmpty() || !sections.last().text.isEmpty())
                sections.append(Section());
            sections.last().text = paragraph->text;
        }
    }
    return sections;
}

double widthOf(const Section &section, double width)
{
    return section.isCallout ? width - calloutIndent : width;
}

/** How many lines each may take so that all fit: the longest give way first. */
QList<qsizetype> linesFor(const QList<Section> &sections, double width, double room, const SlideCanvas &canvas)
{
    QList<qsizetype> counts;
    double heads = 0;
    for (const Section &section : sections) {
        counts.append(canvas.count(section.text, widthOf(section, width), style::body));
        heads += (section.head.isEmpty() ? 0 : style::head.line) + sectionGap;
    }
    const auto fitting = static_cast<qsizetype>((room - heads + sectionGap + 1) / style::body.line);
    const auto total = [&] { return std::accumulate(counts.begin(), counts.end(), qsizetype(0)); };
    while (total() > fitting && *std::max_element(counts.begin(), counts.end()) > 1)
        --*std::max_element(counts.begin(), counts.end());
    return counts;
}

void drawSection(Sheet &sheet, const Section &section, qsizetype most, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    double x = box.left(), y = box.top();
    if (section.isCallout) {
        const double height = style::head.line + style::body.line * static_cast<double>(most);
        canvas.fill({x, y, calloutBar, height}, canvas.palette().ink);
        x += calloutIndent;
    }
    if (!section.head.isEmpty()) {
        const Tagged tag(canvas, "H2");
        if (hasMark(section.mark)) {
            canvas.mark(section.mark, {x, y + 7, 38, 38});
            canvas.line(section.head, x + 54, y, style::strong);
        } else {
            canvas.line(section.head, x, y, style::head);
        }
        y += style::head.line;
    }
    const Tagged tag(canvas, "P");
    canvas.lines(canvas.lines(section.text, widthOf(section, box.width()), style::body, most), x, y, style::body);
}

} // namespace

double drawItemTitle(Sheet &sheet, const report::ItemTitle &item, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    const report::Cell verdict = item.pills.value(0);
    const double indent = hasMark(verdict.mark) ? itemMark + 20 : 0;
    const QString words = (item.number + QLatin1Char(' ') + item.title).trimmed();
    const Tagged tag(canvas, "H2");
    const QStringList lines = canvas.balanced(words, box.width() - indent, itemTitle, 3);
    if (indent > 0) {
        const QRectF mark(box.left(), box.top() + (itemTitle.line - itemMark) / 2, itemMark, itemMark);
        canvas.mark(verdict.mark, mark);
        canvas.hidden(verdict.text, mark);
    }
    double height = 0;
    {
        const Tagged title(canvas, "Span");
        height = canvas.lines(lines, box.left() + indent, box.top(), itemTitle);
    }
    canvas.link({box.left(), box.top(), box.width(), height}, sheet.nextLink());
    return height;
}

void drawFacts(Sheet &sheet, const QList<report::Block> &blocks, const QRectF &box)
{
    double y = box.top();
    for (const report::Block &block : blocks) {
        if (const auto *course = std::get_if<report::Legend>(&block)) {
            drawCourse(sheet, *course, {box.left(), y});
        } else if (const auto *figure = std::get_if<report::Figure>(&block)) {
            const auto *chart = std::get_if<report::ProgressChart>(&figure->drawing);
            if (!chart)
                continue;
            drawReached(sheet, *chart, box);
            drawBar(sheet, *figure, *chart, {box.left(), y + 130, box.width(), tickHeight});
        } else if (const auto *facts = std::get_if<report::Table>(&block)) {
            if (blocks.size() > 1)
                y += blocks.size() > 2 || std::holds_alternative<report::Figure>(blocks.first()) ? 196 : 136;
            paper::TagFacts tagFacts;
            tagFacts.summary = facts->caption;
            const Tagged table(sheet.canvas, "Table", tagFacts);
            for (const report::Row &row : facts->rows)
                if (const double room = box.bottom() - y; room >= style::strong.line)
                    y += drawFact(sheet, row, box.left(), y, box.width(), room);
        }
    }
}

void drawTold(Sheet &sheet, const QList<report::Block> &blocks, const QRectF &box)
{
    const QList<Section> sections = sectionsOf(blocks);
    const QList<qsizetype> counts = linesFor(sections, box.width(), box.height(), sheet.canvas);
    double y = box.top();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const double height =
            (sections[i].head.isEmpty() ? 0 : style::head.line) + style::body.line * static_cast<double>(counts[i]);
        if (y + height > box.bottom() + 1)
            return;
        drawSection(sheet, sections[i], counts[i], {box.left(), y, box.width(), height});
        y += height + sectionGap;
    }
}

} // namespace aanjager::slides
