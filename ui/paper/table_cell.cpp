#include "ui/paper/table_cell.h"

#include <QTextBoundaryFinder>

namespace aanjager::paper {

namespace {

constexpr double earlierSize = 6.75; ///< of a mark of a round before
constexpr double earlierPitch = 9;
constexpr double hairMore = 0.5; ///< kerning may widen a line a little over the sum of its characters

const TextStyle &quietStyle(const CellPlace &place)
{
    return place.facts ? style::factQuiet : style::cellQuiet;
}

const TextStyle &belowStyle(const CellPlace &place)
{
    return place.facts ? style::factQuiet : style::cellBelow;
}

const TextStyle &styleOf(const report::Cell &cell, const CellPlace &place)
{
    if (cell.alarm)
        return style::cellAlarm;
    if (cell.strong)
        return style::cellStrong;
    const bool owner = std::holds_alternative<OwnerKind>(cell.mark);
    if (place.facts)
        return place.leads && !place.alone ? style::factQuiet : style::fact;
    return owner || (place.leads && !hasMark(cell.mark)) ? style::cellQuiet : style::cell;
}

double marksWidth(const report::Cell &cell)
{
    return static_cast<double>(cell.earlier.size()) * earlierPitch + (hasMark(cell.mark) ? markSize : 0);
}

QString noteOf(const report::Cell &cell)
{
    return cell.note > 0 ? QString::number(cell.note) : QString();
}

double noteWidth(const QString &note, const Canvas &canvas)
{
    return note.isEmpty() ? 0 : 1 + canvas.widthOf(note, style::note);
}

double spaceOf(const TextStyle &style, const Canvas &canvas)
{
    return canvas.widthOf(QStringLiteral(" "), style);
}

/** True when a line ends where its text does, or at a space: no word is cut there. */
bool endsWell(const QString &line, const QString &text)
{
    return line.size() == text.size() || line.endsWith(QLatin1Char(' '));
}

/** Lets quieter words go on after the last of the lines, as far as they fit there, and on lines below it. */
void goOnQuietly(const report::Cell &cell, const CellPlace &place, double width, QList<CellLine> &lines,
                 const Canvas &canvas)
{
    const TextStyle &own = styleOf(cell, place);
    const TextStyle &style = quietStyle(place);
    QString rest = cell.quiet;
    if (!lines.isEmpty()) {
        CellLine &last = lines.last();
        const double used = canvas.widthOf(last.words.trimmed(), own) + spaceOf(style, canvas);
        const double room = width - used;
        const QStringList fitting = room > 10 ? canvas.linesOf(rest, room, style) : QStringList();
        if (!fitting.isEmpty() && endsWell(fitting.first(), rest) &&
            canvas.widthOf(fitting.first().trimmed(), style) <= room) {
            last.quiet = fitting.first();
            rest.remove(0, fitting.first().size());
        }
    }
    if (!rest.isEmpty())
        for (const QString &line : canvas.linesOf(rest, width, style))
            lines.append({{}, line, {}, false});
}

void drawLine(const CellLine &line, const TextStyle &style, const CellPlace &place, const QPointF &at, double width,
              Canvas &canvas)
{
    const report::Align align = place.align;
    const TextStyle &quiet = quietStyle(place);
    if (line.quiet.isEmpty() && line.note.isEmpty()) {
        const bool left = align == report::Align::Left;
        canvas.text(left ? line.words : line.words.trimmed(), at.x(), at.y(), style, align, width);
        return;
    }
    const bool both = !line.words.isEmpty() && !line.quiet.isEmpty();
    const QString words = both ? line.words.trimmed() + QLatin1Char(' ') : line.words;
    const double own = canvas.widthOf(words, style) + canvas.widthOf(line.quiet, quiet);
    const double spare = width - own - noteWidth(line.note, canvas);
    double x = at.x() + (align == report::Align::Left ? 0 : align == report::Align::Right ? spare : spare / 2);
    canvas.text(words, x, at.y(), style);
    x += canvas.widthOf(words, style);
    canvas.text(line.quiet, x, at.y(), quiet);
    x += canvas.widthOf(line.quiet, quiet) + 1;
    canvas.text(line.note, x, at.y() - 2, style::note);
}

void drawMarks(const report::Cell &cell, const QPointF &at, double line, Canvas &canvas)
{
    double x = at.x();
    for (const report::Mark &mark : cell.earlier) {
        canvas.mark(mark, {x, at.y() + (line - earlierSize) / 2, earlierSize, earlierSize});
        x += earlierPitch;
    }
    // After smaller ones the mark of now stands out.
    const double side = cell.earlier.isEmpty() ? markSize : markSize * 1.2;
    canvas.mark(cell.mark, {x + (markSize - side) / 2, at.y() + (line - side) / 2, side, side});
}

} // namespace

double markRoom(const report::Cell &cell)
{
    const double marks = marksWidth(cell);
    return marks > 0 ? marks + markGap : 0;
}

bool isStacked(const report::Cell &cell)
{
    return !cell.below.isEmpty() || cell.text.contains(QLatin1Char('\n')) || cell.quiet.contains(QLatin1Char('\n'));
}

double naturalWidth(const report::Cell &cell, const CellPlace &place, const Canvas &canvas)
{
    if (cell.markOnly)
        return marksWidth(cell);
    const TextStyle &style = styleOf(cell, place);
    double words = canvas.widthOf(cell.text, style) + noteWidth(noteOf(cell), canvas);
    if (!cell.quiet.isEmpty())
        words += canvas.widthOf(cell.quiet, quietStyle(place)) +
                 (cell.text.isEmpty() ? 0 : spaceOf(quietStyle(place), canvas) + 0.01);
    if (!cell.below.isEmpty())
        words = std::max(words, canvas.widthOf(cell.below, belowStyle(place)));
    return markRoom(cell) + words + hairMore;
}

double longestWord(const QString &text, const TextStyle &style, const Canvas &canvas)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    double width = 0;
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > 0; from = to, to = breaks.toNextBoundary())
        width = std::max(width, canvas.widthOf(text.mid(from, to - from).trimmed(), style));
    return width;
}

double leastWidth(const report::Cell &cell, const CellPlace &place, const Canvas &canvas)
{
    if (cell.markOnly)
        return marksWidth(cell);
    const double words = longestWord(cell.text, styleOf(cell, place), canvas);
    return markRoom(cell) + noteWidth(noteOf(cell), canvas) + hairMore +
           std::max({words, cell.quiet.isEmpty() ? 0 : longestWord(cell.quiet, quietStyle(place), canvas),
                     cell.below.isEmpty() ? 0 : longestWord(cell.below, belowStyle(place), canvas)});
}

QList<CellLine> cellLines(const report::Cell &cell, const CellPlace &place, double width, const Canvas &canvas)
{
    if (cell.markOnly)
        return {};
    const TextStyle &style = styleOf(cell, place);
    const QString note = noteOf(cell);
    const double room = width - markRoom(cell) - noteWidth(note, canvas);
    QList<CellLine> lines;
    if (!cell.text.isEmpty() || cell.quiet.isEmpty())
        for (const QString &words : canvas.linesOf(cell.text, room, style))
            lines.append({words});
    if (!cell.quiet.isEmpty())
        goOnQuietly(cell, place, room, lines, canvas);
    if (!note.isEmpty())
        lines.last().note = note;
    if (!cell.below.isEmpty())
        for (const QString &words : canvas.linesOf(cell.below, room, belowStyle(place)))
            lines.append({words, {}, {}, true});
    return lines;
}

void drawCell(const report::Cell &cell, const CellPlace &place, const CellPart &part, const QPointF &at, double width,
              Canvas &canvas)
{
    if (!canvas.draws())
        return;
    const bool begins = part.from == 0;
    const double marks = marksWidth(cell);
    const double spare = cell.markOnly ? width - marks : 0;
    const double shift = place.align == report::Align::Left    ? 0
                         : place.align == report::Align::Right ? spare
                                                               : spare / 2;
    const QRectF box(at.x() + shift, at.y() + (part.line - markSize) / 2, marks, markSize);
    if (begins && marks > 0)
        drawMarks(cell, {box.x(), at.y()}, part.line, canvas);
    if (cell.markOnly) {
        canvas.hidden(begins ? cell.text : QString(), box);
        return;
    }
    const QString spoken = begins && marks > 0 ? cell.spoken : QString();
    canvas.hidden(spoken, box);
    if (!spoken.isEmpty())
        canvas.openTag("Span");
    const double room = markRoom(cell);
    QPointF next(at.x() + room, at.y());
    for (const CellLine &line : cellLines(cell, place, width, canvas).mid(part.from, part.to - part.from)) {
        const TextStyle &style = line.below ? belowStyle(place) : styleOf(cell, place);
        drawLine(line, style, place, {next.x(), next.y() + (part.line - style.line) / 2}, width - room, canvas);
        next.ry() += part.line;
    }
    if (!spoken.isEmpty())
        canvas.closeTag();
}

} // namespace aanjager::paper
