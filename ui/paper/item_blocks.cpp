#include "ui/paper/blocks.h"
#include "ui/theme/painters.h"

#include <cmath>

namespace aanjager::paper {

namespace {

constexpr double pillHeight = 16.5;
constexpr double pillText = 19.5; ///< from the left edge of a pill to its words
constexpr double pillEnd = 7.5;
constexpr double pillGap = 7.5;
constexpr double mostPillWidth = 180; ///< of the words in one
constexpr double pillLine = 21;       ///< from one line of pills to the next
constexpr double headTitleGap = 4;    ///< below number, group and pills
constexpr double barWidth = 2.25;
constexpr double calloutIndent = 12;
constexpr double calloutPad = 1.5;      ///< of the bar above and below the words
constexpr double calloutGap = 1.5;      ///< between title and text
constexpr double noteColumnWidth = 128; ///< the least width of a column of notes
constexpr qsizetype mostNoteColumns = 5;
constexpr double noteNumber = 13.5;
constexpr double noteGutter = 14;
constexpr TextStyle numberStyle = {{Face::Bold, true}, 9, 12};
constexpr TextStyle groupStyle = {{Face::Regular}, 9, 12, &theme::Palette::ink2};
constexpr TextStyle pillStyle = {{Face::SemiBold}, 9, 12};
constexpr TextStyle noteForm = {{Face::Regular, true}, 8.25, 11.25};

QStringList linesOrNone(const QString &text, double width, const TextStyle &style, const Canvas &canvas)
{
    return text.isEmpty() ? QStringList() : canvas.linesOf(text, width, style);
}

/** The words of a pill: those of a state are few, and stay on one line. */
QString pillWordsOf(const report::Cell &pill, const Canvas &canvas)
{
    return canvas.fewLines(pill.text, mostPillWidth, pillStyle, 1).value(0);
}

double pillWidth(const report::Cell &pill, const Canvas &canvas)
{
    return (hasMark(pill.mark) ? pillText : pillEnd) + canvas.widthOf(pillWordsOf(pill, canvas), pillStyle) + pillEnd;
}

const TextStyle &headTitleStyle(const Canvas &canvas)
{
    return canvas.page().lies ? style::titleAcross : style::title;
}

/** Where the parts of a head go. */
struct HeadForm
{
    struct Pill
    {
        qsizetype index = 0;
        double x = 0;
        double y = 0;
    };
    QList<Pill> pills;
    QString number;
    double groupLeft = 0;
    QStringList group;
    QStringList title;
    double above = 0; ///< the height of number, group and pills
};

/** Pills stand at the right of the number, in as many lines as they need; below it where they would leave no room. */
HeadForm formOf(const report::ItemTitle &head, double width, const Canvas &canvas)
{
    HeadForm form;
    double row = 0;
    for (const report::Cell &pill : head.pills)
        row += pillWidth(pill, canvas) + pillGap;
    form.number = canvas.fewLines(head.number, width / 3, numberStyle, 1).value(0);
    form.groupLeft = form.number.isEmpty() ? 0 : canvas.widthOf(form.number, numberStyle) + 7.5;
    const double words = form.groupLeft + canvas.widthOf(head.group, groupStyle);
    const bool beside = words + row <= width || row <= width * 0.55;
    const double groupRoom = (beside ? width - row : width) - form.groupLeft;
    form.group = linesOrNone(head.group, std::max(groupRoom, 60.0), groupStyle, canvas);
    const double groupHeight = std::max<double>(static_cast<double>(form.group.size()), 1) * groupStyle.line;
    const double least = beside ? pillHeight : groupHeight + 4;
    double x = beside ? width - row + pillGap : 0;
    double y = beside ? 0 : least;
    for (qsizetype i = 0; i < head.pills.size(); ++i) {
        const double own = pillWidth(head.pills.at(i), canvas);
        if (x > 0 && x + own > width + 0.5) {
            x = 0;
            y += pillLine;
        }
        form.pills.append({i, x, y});
        x += own + pillGap;
    }
    const double pills = head.pills.isEmpty() ? 0 : y + pillHeight;
    form.above = std::max(pills, groupHeight + (beside ? 4.5 : 0));
    form.title = canvas.linesOf(head.title, width, headTitleStyle(canvas));
    return form;
}

QColor pillFill(const report::Mark &mark)
{
    const theme::Palette &palette = theme::lightPalette();
    if (const auto *health = std::get_if<Health>(&mark))
        return theme::verdictFill(*health, palette);
    if (const auto *status = std::get_if<Status>(&mark))
        return *status == Status::Done         ? palette.p3
               : *status == Status::Running    ? palette.p2
               : *status == Status::Preparing  ? palette.p1
               : *status == Status::NotStarted ? palette.p0
                                               : palette.p4;
    return palette.p4;
}

TextStyle pillWords(const report::Mark &mark)
{
    TextStyle style = pillStyle;
    if (const auto *health = std::get_if<Health>(&mark))
        style.ink = *health == Health::OnCourse    ? &theme::Palette::oktext
                    : *health == Health::Attention ? &theme::Palette::warntext
                                                   : &theme::Palette::stoptext;
    else if (const auto *status = std::get_if<Status>(&mark); status && *status == Status::Done)
        style.ink = &theme::Palette::onr3;
    return style;
}

void drawPill(const report::Cell &pill, const QPointF &at, Canvas &canvas)
{
    const QRectF box(at, QSizeF(pillWidth(pill, canvas), pillHeight));
    const auto *status = std::get_if<Status>(&pill.mark);
    const bool outlined =
        std::holds_alternative<report::NotReported>(pill.mark) || (status && *status == Status::NotStarted);
    canvas.paint(box, [&](QPainter &painter, const QRectF &place) {
        const theme::Palette &palette = theme::lightPalette();
        const double line = outlined ? 0.75 * PdfDevice::dotsPerPoint : 0;
        painter.setPen(outlined ? QPen(palette.line2, line) : QPen(Qt::NoPen));
        painter.setBrush(outlined ? palette.surface : pillFill(pill.mark));
        const QRectF body = place.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
        const double side = markSize * PdfDevice::dotsPerPoint;
        if (status && *status == Status::Done)
            theme::paintStatusGlyph(
                painter, QRectF(place.left() + place.height() * 0.3, place.center().y() - side / 2, side, side),
                *status, theme::GlyphInk{palette.onr3, palette.p3});
    });
    if (!(status && *status == Status::Done))
        canvas.mark(pill.mark, {at.x() + 5, at.y() + (pillHeight - markSize) / 2, markSize, markSize});
    const double x = at.x() + (hasMark(pill.mark) ? pillText : pillEnd);
    const double y = at.y() + (pillHeight - pillStyle.line) / 2;
    const QRectF sign(at.x() + 5, y, markSize, pillStyle.line);
    canvas.hidden(pill.spoken, sign);
    const TagScope words(canvas, "Span");
    canvas.text(pillWordsOf(pill, canvas) + QLatin1Char(' '), x, y, pillWords(pill.mark));
}

struct CalloutForm
{
    QStringList title;
    QStringList text;
    double height = 0;
};

CalloutForm formOf(const report::Callout &callout, double width, const Canvas &canvas)
{
    CalloutForm form;
    const double mark = hasMark(callout.mark) ? markSize + markGap : 0;
    form.title = linesOrNone(callout.title, width - calloutIndent - mark, style::bodyStrong, canvas);
    form.text = linesOrNone(callout.text, width - calloutIndent, style::body, canvas);
    form.height = 2 * calloutPad + static_cast<double>(form.title.size()) * style::bodyStrong.line +
                  static_cast<double>(form.text.size()) * style::body.line +
                  (form.title.isEmpty() || form.text.isEmpty() ? 0 : calloutGap);
    return form;
}

} // namespace

double heightOf(const report::ItemTitle &title, double width, const Canvas &canvas)
{
    const HeadForm form = formOf(title, width, canvas);
    return form.above + headTitleGap + static_cast<double>(form.title.size()) * headTitleStyle(canvas).line;
}

void draw(const report::ItemTitle &title, const QPointF &at, double width, Canvas &canvas)
{
    const HeadForm form = formOf(title, width, canvas);
    const double y = at.y() + (pillHeight - groupStyle.line) / 2;
    if (!title.number.isEmpty() || !title.group.isEmpty()) {
        const TagScope tag(canvas, "P");
        canvas.text(form.number + QLatin1Char(' '), at.x(), y, numberStyle);
        canvas.lines(form.group, at.x() + form.groupLeft, y, groupStyle);
    }
    if (!form.pills.isEmpty()) {
        const TagScope tag(canvas, "P");
        for (const HeadForm::Pill &pill : form.pills)
            drawPill(title.pills.at(pill.index), at + QPointF(pill.x, pill.y), canvas);
    }
    const TagScope tag(canvas, "H1");
    canvas.lines(form.title, at.x(), at.y() + form.above + headTitleGap, headTitleStyle(canvas));
}

double heightOf(const report::Callout &callout, double width, const Canvas &canvas)
{
    return formOf(callout, width, canvas).height;
}

void draw(const report::Callout &callout, const QPointF &at, double width, Canvas &canvas)
{
    const CalloutForm form = formOf(callout, width, canvas);
    canvas.vertical(at.x() + barWidth / 2, at.y(), form.height, barWidth, &theme::Palette::ink);
    const double x = at.x() + calloutIndent;
    double y = at.y() + calloutPad;
    if (!form.title.isEmpty()) {
        const TagScope tag(canvas, "P");
        const double mark = hasMark(callout.mark) ? markSize + markGap : 0;
        canvas.mark(callout.mark, {x, y + (style::bodyStrong.line - markSize) / 2, markSize, markSize});
        y += canvas.lines(form.title, x + mark, y, style::bodyStrong) + calloutGap;
    }
    if (form.text.isEmpty())
        return;
    const TagScope tag(canvas, "P");
    canvas.lines(form.text, x, y, style::body);
}

namespace {

/** Notes stand in columns, read line by line. */
/** As far from line to line as the page asks. */
TextStyle noteStyle(const Canvas &canvas)
{
    TextStyle style = noteForm;
    style.line = canvas.density().noteLine;
    return style;
}

double noteWidth(qsizetype columns, double width)
{
    return (width - noteGutter * static_cast<double>(columns - 1)) / static_cast<double>(columns);
}

/** The room for the number of a note: that of the widest. */
double numberWidth(const report::Footnotes &footnotes, const Canvas &canvas)
{
    double width = noteNumber - 3;
    for (const report::Footnotes::Note &note : footnotes.notes)
        width = std::max(width, canvas.widthOf(QString::number(note.number), noteForm));
    return width + 3;
}

QStringList noteLines(const report::Footnotes::Note &note, double width, const Canvas &canvas)
{
    return canvas.linesOf(note.text, width, noteForm);
}

double noteRowHeight(const report::Footnotes &footnotes, qsizetype from, qsizetype columns, double width,
                     const Canvas &canvas)
{
    qsizetype lines = 1;
    const double room = noteWidth(columns, width) - numberWidth(footnotes, canvas);
    for (qsizetype i = from; i < std::min(from + columns, footnotes.notes.size()); ++i)
        lines = std::max(lines, noteLines(footnotes.notes.at(i), room, canvas).size());
    return static_cast<double>(lines) * canvas.density().noteLine;
}

double notesHeight(const report::Footnotes &footnotes, qsizetype columns, double width, const Canvas &canvas)
{
    double height = 0;
    for (qsizetype from = 0; from < footnotes.notes.size(); from += columns)
        height += noteRowHeight(footnotes, from, columns, width, canvas);
    return height;
}

/** As many columns as take the least height; of many notes, as many as fit. */
qsizetype noteColumns(const report::Footnotes &footnotes, double width, const Canvas &canvas)
{
    constexpr qsizetype many = 100;
    const auto fitting = static_cast<qsizetype>((width + noteGutter) / (noteColumnWidth + noteGutter));
    const qsizetype most =
        std::clamp<qsizetype>(std::min(fitting, mostNoteColumns), 1, std::max<qsizetype>(footnotes.notes.size(), 1));
    if (footnotes.notes.size() > many)
        return most;
    qsizetype best = most;
    double least = notesHeight(footnotes, most, width, canvas);
    for (qsizetype columns = most - 1; columns >= std::max<qsizetype>(most - 2, 1); --columns)
        if (const double height = notesHeight(footnotes, columns, width, canvas); height < least) {
            least = height;
            best = columns;
        }
    return best;
}

void drawNoteRow(const report::Footnotes &footnotes, qsizetype from, qsizetype columns, const QPointF &at, double width,
                 Canvas &canvas)
{
    const TextStyle style = noteStyle(canvas);
    const double own = noteWidth(columns, width);
    const double number = numberWidth(footnotes, canvas);
    double x = at.x();
    for (qsizetype i = from; i < std::min(from + columns, footnotes.notes.size()); ++i) {
        const report::Footnotes::Note &note = footnotes.notes.at(i);
        const TagScope tag(canvas, "Note");
        {
            const TagScope label(canvas, "Lbl");
            canvas.text(QString::number(note.number) + QLatin1Char(' '), x, at.y(), style);
        }
        const TagScope words(canvas, "P");
        canvas.lines(noteLines(note, own - number, canvas), x + number, at.y(), style);
        x += own + noteGutter;
    }
}

} // namespace

double heightOf(const report::Footnotes &footnotes, double width, const Canvas &canvas)
{
    return notesHeight(footnotes, noteColumns(footnotes, width, canvas), width, canvas);
}

void draw(const report::Footnotes &footnotes, const QPointF &at, double width, Canvas &canvas)
{
    const qsizetype columns = noteColumns(footnotes, width, canvas);
    QPointF place = at;
    for (qsizetype from = 0; from < footnotes.notes.size(); from += columns) {
        drawNoteRow(footnotes, from, columns, place, width, canvas);
        place.ry() += noteRowHeight(footnotes, from, columns, width, canvas);
    }
}

namespace {

/** Notes that no page can hold beside each other go on over pages, one below the other. */
void flowHighNotes(const QList<report::Footnotes::Note> &notes, double number, Flow &flow)
{
    const TextStyle style = noteStyle(flow.canvas());
    for (const report::Footnotes::Note &note : notes) {
        const QStringList lines = noteLines(note, flow.form().inner() - number, flow.canvas());
        for (qsizetype from = 0; from < lines.size();) {
            if (!flow.fits(style.line))
                flow.newPage();
            const auto fitting = std::max<qsizetype>(static_cast<qsizetype>((flow.room() + 0.01) / style.line), 1);
            const TagScope tag(flow.canvas(), "Note");
            if (from == 0) {
                const TagScope label(flow.canvas(), "Lbl");
                flow.canvas().text(QString::number(note.number) + QLatin1Char(' '), flow.place().x(), flow.y(), style);
            }
            const TagScope words(flow.canvas(), "P");
            flow.advance(flow.canvas().lines(lines.mid(from, fitting), flow.place().x() + number, flow.y(), style));
            from += fitting;
        }
    }
}

} // namespace

void flow(const report::Footnotes &footnotes, Flow &flow)
{
    const double width = flow.form().inner();
    const qsizetype columns = noteColumns(footnotes, width, flow.canvas());
    for (qsizetype from = 0; from < footnotes.notes.size(); from += columns) {
        const double height = noteRowHeight(footnotes, from, columns, width, flow.canvas());
        if (height > flow.form().room()) {
            flowHighNotes(footnotes.notes.mid(from, columns), numberWidth(footnotes, flow.canvas()), flow);
            continue;
        }
        if (!flow.fits(height) && !flow.atTop())
            flow.newPage();
        drawNoteRow(footnotes, from, columns, flow.place(), width, flow.canvas());
        flow.advance(height);
    }
}

double leadHeight(const report::Footnotes &footnotes, double width, const Canvas &canvas)
{
    return footnotes.notes.isEmpty()
               ? 0
               : noteRowHeight(footnotes, 0, noteColumns(footnotes, width, canvas), width, canvas);
}

} // namespace aanjager::paper
