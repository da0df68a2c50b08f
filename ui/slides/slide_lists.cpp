// The state in one look: measures below their verdicts, and the key figures.
#include "ui/slides/slide_parts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace aanjager::slides {

namespace {

constexpr int columnsOfPage = 3; ///< columns of the newspaper
constexpr double slotGap = 48;
constexpr double listHead = 76, listGap = 22, widestRowGap = 18, leastRowGap = 8;
constexpr double listMark = 42;
constexpr qsizetype mostMoreLines = 2, mostNumbers = 12; ///< of what there is no room for
constexpr Style nameStyle{leastText, 48, QFont::Medium};

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

/** One part while it is laid out: its lists flow from column to column. Can be tried without drawing. */
class Newspaper
{
public:
    Newspaper(Sheet &sheet, const Place &place, double rowGap)
        : m_sheet(sheet), m_canvas(sheet.canvas), m_place(place), m_rowGap(rowGap)
    {
        m_y = slot().top();
    }

    /** Whether all of it would be shown. */
    bool wouldBeWhole(const QList<report::Block> &lists)
    {
        m_isTried = true;
        draw(lists);
        return m_isWhole;
    }

    void draw(const QList<report::Block> &lists)
    {
        auto toCome = static_cast<double>(lists.size());
        for (const report::Block &block : lists) {
            m_toCome = --toCome;
            if (const auto *list = std::get_if<report::Table>(&block))
                drawList(*list);
        }
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

    /** A name is whole, unless a column of its own has no room for it. */
    qsizetype mostLines() const { return static_cast<qsizetype>((slot().height() - listHead) / nameStyle.line) - 1; }

    QStringList nameOf(const report::Row &row) const
    {
        return m_canvas.lines(row.cells.first().text, slot().width(), nameStyle, mostLines());
    }

    double heightOf(const report::Row &row) const
    {
        const auto count = m_canvas.count(row.cells.first().text, slot().width(), nameStyle);
        return nameStyle.line * static_cast<double>(std::min(count, mostLines())) + m_rowGap;
    }

    /** For the lists to come: their heads, with a name in each. */
    double reserved(bool withNames) const
    {
        const double names = withNames ? 2 * nameStyle.line + m_rowGap : 0;
        return m_toCome * (listGap + listHead + names + style::quiet.line);
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
        std::optional<Tagged> tag;
        if (!m_isTried)
            tag.emplace(m_canvas, "L");
        for (qsizetype i = 1; i < list.rows.size(); ++i) {
            const bool isLast = i + 1 == list.rows.size();
            if (!fits(heightOf(list.rows[i])) && !isLastSlot()) {
                nextSlot();
                m_y += listHead; // level with the rows beside it
            }
            const double after = isLast || !isLastSlot() ? 0 : heightOfMore(list, i + 1);
            if (isLastSlot() && !fits(heightOf(list.rows[i]) + after + reserved(i > 1)))
                return drawMore(list, i);
            drawItem(list.rows[i]);
        }
    }

    void drawHead(const report::Cell &head)
    {
        const double y = std::exchange(m_y, m_y + listHead);
        if (m_isTried)
            return;
        const Tagged tag(m_canvas, "H2");
        const QRectF box = slot();
        m_canvas.mark(head.mark, {box.left() + 2, y + 7, listMark, listMark});
        m_canvas.line(head.text + QLatin1Char(' '), box.left() + listMark + 20, y, style::group);
        m_canvas.line(head.quiet, box.left(), y, style::group, report::Align::Right, box.width());
        m_canvas.rule(box.left(), y + 62, box.width(), 3, m_canvas.palette().ink);
    }

    void drawItem(const report::Row &row)
    {
        const double height = heightOf(row);
        if (!m_isTried)
            drawName(row, height);
        m_y += height;
    }

    void drawName(const report::Row &row, double height)
    {
        const Tagged item(m_canvas, "LI");
        const Tagged words(m_canvas, "LBody");
        m_canvas.link({slot().left(), m_y, slot().width(), height}, m_sheet.nextLink());
        m_canvas.lines(nameOf(row), slot().left(), m_y, nameStyle);
    }

    /** How many more there are, and their numbers where these are few. */
    QString moreOf(const report::Table &list, qsizetype from) const
    {
        const QString count = m_sheet.more(list.rows.size() - from);
        if (list.rows.size() - from > mostNumbers)
            return count;
        QStringList numbers;
        for (const report::Row &row : list.rows.mid(from))
            numbers.append(row.cells.value(1).text);
        const QString all = (from > 1 ? count + QStringLiteral(": ") : QString()) + numbers.join(QStringLiteral(", "));
        const bool isShort = m_canvas.count(all, slot().width(), style::quiet) <= mostMoreLines;
        return isShort && !numbers.contains(QString()) ? all : count;
    }

    double heightOfMore(const report::Table &list, qsizetype from) const
    {
        const auto lines = m_canvas.count(moreOf(list, from), slot().width(), style::quiet);
        return style::quiet.line * static_cast<double>(lines);
    }

    void drawMore(const report::Table &list, qsizetype from)
    {
        m_isWhole = false;
        if (m_isTried)
            return;
        const Tagged item(m_canvas, "LI");
        const Tagged words(m_canvas, "LBody");
        const bool isRoom = fits(heightOfMore(list, from) + reserved(false));
        const QString more = isRoom ? moreOf(list, from) : m_sheet.more(list.rows.size() - from);
        const QStringList lines = m_canvas.lines(more, slot().width(), style::quiet, mostMoreLines);
        m_y += m_canvas.lines(lines, slot().left(), m_y, style::quiet);
        m_sheet.rows += list.rows.size() - from;
    }

    Sheet &m_sheet;
    SlideCanvas &m_canvas;
    const Place m_place;
    const double m_rowGap;
    double m_toCome = 0; ///< lists, in the same columns
    int m_slot = 0;
    double m_y = 0;
    bool m_isTried = false, m_isWhole = true;
};

/** The columns of one page, and the parts in them. */
struct Page
{
    Sheet &sheet;
    QRectF box;

    double columnWidth() const { return (box.width() - slotGap * (columnsOfPage - 1)) / columnsOfPage; }
    Place place(double left, int columns) const
    {
        return {{left, box.top(), columnWidth() * columns + slotGap * (columns - 1), box.height()}, columns};
    }
    bool fits(const QList<report::Block> &part, int columns, double rowGap = leastRowGap) const
    {
        return Newspaper(sheet, place(box.left(), columns), rowGap).wouldBeWhole(part);
    }
};

/** A column to each part; what is left goes to the first, which asks for something, until it is shown whole, and then
 * to the longest. */
QList<int> slotsOf(const QList<QList<report::Block>> &parts, const Page &page)
{
    QList<int> counts(parts.size(), 1);
    for (auto left = columnsOfPage - static_cast<int>(parts.size()); left > 0; --left) {
        if (!page.fits(parts.first(), counts.first())) {
            ++counts.first();
            continue;
        }
        qsizetype longest = 0;
        for (qsizetype i = 1; i < parts.size(); ++i)
            if (rowsIn(parts[i]) * counts[longest] > rowsIn(parts[longest]) * counts[i])
                longest = i;
        ++counts[longest];
    }
    return counts;
}

/** How wide a figure would be with its words on two lines. */
double wantedBy(const report::KeyFigure &figure, const SlideCanvas &canvas)
{
    const double words = std::max(canvas.width(figure.label, style::quiet), canvas.width(figure.note, style::quiet));
    return std::max(std::clamp(words, 200.0, 720.0), canvas.width(figure.figure, style::figure) + 1);
}

} // namespace

void drawLists(Sheet &sheet, const QList<QList<report::Block>> &lists, const QRectF &box)
{
    if (lists.isEmpty())
        return;
    const Page page{sheet, box};
    const QList<int> counts = slotsOf(lists, page);
    bool isAiry = true; // alike in all columns
    for (qsizetype i = 0; i < lists.size(); ++i)
        isAiry = isAiry && page.fits(lists[i], counts[i], widestRowGap);
    double left = box.left();
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const Place place = page.place(left, counts[i]);
        Newspaper(sheet, place, isAiry ? widestRowGap : leastRowGap).draw(lists[i]);
        left += place.box.width() + slotGap;
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
    double least = 0; // what is short comes off the words, never off a figure
    for (const report::KeyFigure &figure : figures.figures)
        least += canvas.width(figure.figure, style::figure);
    const double share = wanted > least ? std::max(0.0, (box.width() - gaps - least) / (wanted - least)) : 0;
    for (const report::KeyFigure &figure : figures.figures) {
        const double number = canvas.width(figure.figure, style::figure);
        const double own =
            spare >= 0 ? wantedBy(figure, canvas) + each : number + (wantedBy(figure, canvas) - number) * share;
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
