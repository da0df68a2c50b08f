// The state in one look: measures below their verdicts, and the key figures.
#include "ui/slides/slide_parts.h"

#include <algorithm>

namespace aanjager::slides {

namespace {

constexpr int columnsOfPage = 3; ///< columns of the newspaper
constexpr double slotGap = 48;
constexpr double listHead = 82, listGap = 26, listRowGap = 10;
constexpr double listMark = 42;
constexpr qsizetype nameLines = 2; ///< of a name

/** The columns that a part may fill. */
struct Place
{
    QRectF box;
    int columns = 1;

    QRectF slot(int at) const
    {
        const double width = (box.width() - slotGap * (columns - 1)) / columns;
        return {box.left() + (width + slotGap) * at, box.top(), width, box.height()};
    }
};

qsizetype rowsIn(const QList<report::Block> &part)
{
    qsizetype rows = 0;
    for (const report::Block &block : part)
        if (const auto *table = std::get_if<report::Table>(&block))
            rows += table->rows.size();
    return rows;
}

/** A column to each part, and what is left to the longest. */
QList<int> slotsOf(const QList<QList<report::Block>> &parts)
{
    QList<int> counts(parts.size(), 1);
    for (auto left = columnsOfPage - static_cast<int>(parts.size()); left > 0; --left) {
        qsizetype longest = 0;
        for (qsizetype i = 1; i < parts.size(); ++i)
            if (rowsIn(parts[i]) * counts[longest] > rowsIn(parts[longest]) * counts[i])
                longest = i;
        ++counts[longest];
    }
    return counts;
}

/** One part while it is laid out: its lists flow from column to column. */
class Newspaper
{
public:
    Newspaper(Sheet &sheet, const Place &place) : m_sheet(sheet), m_canvas(sheet.canvas), m_place(place)
    {
        m_y = slot().top();
    }

    void draw(const QList<report::Block> &lists)
    {
        for (const report::Block &block : lists)
            if (const auto *list = std::get_if<report::Table>(&block))
                drawList(*list);
    }

private:
    QRectF slot() const { return m_place.slot(m_slot); }
    bool fits(double height) const { return m_y + height <= slot().bottom() + 0.5; }
    bool isLastSlot() const { return m_slot + 1 >= m_place.columns; }

    void nextSlot()
    {
        ++m_slot;
        m_y = slot().top();
    }

    QStringList nameOf(const report::Row &row) const
    {
        return m_canvas.lines(row.cells.first().text, slot().width(), style::medium, nameLines);
    }

    double heightOf(const report::Row &row) const
    {
        const auto count = m_canvas.count(row.cells.first().text, slot().width(), style::medium);
        return style::medium.line * static_cast<double>(std::min(count, nameLines)) + listRowGap;
    }

    void drawList(const report::Table &list)
    {
        if (list.rows.size() < 2)
            return;
        if (m_y > slot().top())
            m_y += listGap;
        if (!fits(listHead + heightOf(list.rows[1])) && !isLastSlot())
            nextSlot();
        drawHead(list.rows.first().cells.first());
        const Tagged tag(m_canvas, "L");
        for (qsizetype i = 1; i < list.rows.size(); ++i) {
            const bool isLast = i + 1 == list.rows.size();
            if (!fits(heightOf(list.rows[i])) && !isLastSlot()) {
                nextSlot();
                m_y += listHead; // level with the rows beside it
            }
            const double after = isLast ? 0 : style::medium.line;
            if (isLastSlot() && !fits(heightOf(list.rows[i]) + after)) {
                drawMore(list, i);
                return;
            }
            drawItem(list.rows[i]);
        }
    }

    void drawHead(const report::Cell &head)
    {
        const Tagged tag(m_canvas, "H2");
        const QRectF box = slot();
        m_canvas.mark(head.mark, {box.left() + 2, m_y + 7, listMark, listMark});
        m_canvas.line(head.text + QLatin1Char(' '), box.left() + listMark + 20, m_y, style::group);
        m_canvas.line(head.quiet, box.left(), m_y, style::group, report::Align::Right, box.width());
        m_canvas.rule(box.left(), m_y + 64, box.width(), 3, m_canvas.palette().ink);
        m_y += listHead;
    }

    void drawItem(const report::Row &row)
    {
        const Tagged item(m_canvas, "LI");
        const Tagged words(m_canvas, "LBody");
        const double height = heightOf(row);
        m_canvas.link({slot().left(), m_y, slot().width(), height}, m_sheet.nextLink());
        m_canvas.lines(nameOf(row), slot().left(), m_y, style::medium);
        m_y += height;
    }

    void drawMore(const report::Table &list, qsizetype from)
    {
        const Tagged item(m_canvas, "LI");
        const Tagged words(m_canvas, "LBody");
        m_canvas.line(m_sheet.more(list.rows.size() - from), slot().left(), m_y, style::quiet);
        m_y += style::quiet.line;
        m_sheet.rows += list.rows.size() - from;
    }

    Sheet &m_sheet;
    SlideCanvas &m_canvas;
    const Place m_place;
    int m_slot = 0;
    double m_y = 0;
};

/** How wide a figure would be with its words on two lines. */
double wantedBy(const report::KeyFigure &figure, const SlideCanvas &canvas)
{
    const double words = std::max(canvas.width(figure.label, style::quiet), canvas.width(figure.note, style::quiet));
    return std::clamp(std::max(words, canvas.width(figure.figure, style::figure)), 200.0, 720.0);
}

} // namespace

void drawLists(Sheet &sheet, const QList<QList<report::Block>> &lists, const QRectF &box)
{
    const QList<int> counts = slotsOf(lists);
    const double width = (box.width() - slotGap * (columnsOfPage - 1)) / columnsOfPage;
    double left = box.left();
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const double own = width * counts[i] + slotGap * (counts[i] - 1);
        Newspaper(sheet, {{left, box.top(), own, box.height()}, counts[i]}).draw(lists[i]);
        left += own + slotGap;
    }
}

void drawFigures(Sheet &sheet, const report::KeyFigures &figures, const QRectF &box)
{
    SlideCanvas &canvas = sheet.canvas;
    canvas.rule(box.left(), box.top(), box.width(), 3, canvas.palette().ink);
    if (figures.figures.isEmpty())
        return;
    double wanted = 0;
    for (const report::KeyFigure &figure : figures.figures)
        wanted += wantedBy(figure, canvas);
    const double gaps = 40 * static_cast<double>(figures.figures.size() - 1);
    const double spare = box.width() - gaps - wanted;
    const double each = spare / static_cast<double>(figures.figures.size());
    double left = box.left();
    for (const report::KeyFigure &figure : figures.figures) {
        const double own =
            spare >= 0 ? wantedBy(figure, canvas) + each : wantedBy(figure, canvas) * (box.width() - gaps) / wanted;
        const Tagged tag(canvas, "P");
        double y = box.top() + 20;
        y += canvas.lines(canvas.lines(figure.figure, own, style::figure, 1), left, y, style::figure);
        const QString words = figure.note.isEmpty() ? figure.label : figure.label + QLatin1Char('\n') + figure.note;
        for (const QString &line : words.split(QLatin1Char('\n')))
            y += canvas.lines(canvas.lines(line, own, style::quiet, 1), left, y, style::quiet);
        left += own + 40;
    }
}

} // namespace aanjager::slides
