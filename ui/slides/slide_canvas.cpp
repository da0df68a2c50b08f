#include "ui/slides/slide_canvas.h"

#include "ui/paper/pdf_device.h"
#include "ui/paper/symbol.h"
#include "ui/paper/text_wrap.h"
#include "ui/theme/painters.h"
#include "ui/theme/status_icon.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace aanjager::slides {

namespace {

constexpr double points = 0.5; ///< a unit on paper, of which the page is 960 × 540

bool endsApart(const QString &text)
{
    return !text.isEmpty() && text.back().isSpace();
}

/** The lines of a text; one ends in a space unless a word goes on in the next. */
QStringList wrapped(const QString &text, double width, const Style &style)
{
    QTextLayout layout(paper::unbroken(text), fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString part = text.mid(line.textStart(), line.textLength());
        lines.append(endsApart(part) ? part.trimmed() + QLatin1Char(' ') : part.trimmed());
    }
    layout.endLayout();
    return lines;
}

bool isOneWord(const QString &line)
{
    return !paper::unbroken(line).contains(QLatin1Char(' '));
}

/** The same lines, where that is possible without a last one of a single short word. */
QStringList withoutOrphan(QStringList lines, const QString &text, double width, const Style &style)
{
    constexpr double shortLine = 0.35;
    if (lines.size() < 2 || !isOneWord(lines.last()) ||
        QFontMetricsF(fontOf(style)).horizontalAdvance(lines.last()) > width * shortLine)
        return lines;
    for (const double narrower : {0.86, 0.72}) {
        const QStringList evener = wrapped(text, width * narrower, style);
        if (evener.size() != lines.size())
            break;
        if (!isOneWord(evener.last()))
            return evener;
    }
    return lines;
}

/** As many whole words of a text as there is room for, and an ellipsis: an amount is not told in part. */
QString endedEarly(const QString &text, double width, const Style &style)
{
    const QFontMetricsF metrics(fontOf(style));
    const QString elided = metrics.elidedText(text, Qt::ElideRight, width);
    const qsizetype end = paper::unbroken(text).lastIndexOf(QLatin1Char(' '), elided.size() - 1);
    return end <= 0 ? elided : text.left(end).trimmed() + QChar(0x2026);
}

} // namespace

SlideCanvas::SlideCanvas(QPainter &painter, const theme::Palette &palette, paper::PdfDevice *paper, SlideRecord *record)
    : m_painter(painter), m_palette(palette), m_paper(paper), m_record(record), m_ground(palette.surface)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

double SlideCanvas::width(const QString &text, const Style &style) const
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

QStringList SlideCanvas::lines(const QString &text, double width, const Style &style, qsizetype most) const
{
    if (text.isEmpty() || most < 1)
        return {};
    QStringList lines = wrapped(text, width, style);
    if (lines.size() <= most)
        return withoutOrphan(lines, text, width, style);
    if (m_record)
        m_record->cut.append(text);
    const QString rest = lines.mid(most - 1).join(QString());
    lines = lines.mid(0, most - 1);
    lines.append(endedEarly(rest, width, style));
    return lines;
}

QStringList SlideCanvas::balanced(const QString &text, double width, const Style &style, qsizetype most) const
{
    const auto count = static_cast<int>(this->count(text, width, style));
    if (count < 2 || count > most)
        return lines(text, width, style, most);
    double least = width / count, fitting = width;
    while (fitting - least > width / 64) {
        const double tried = (least + fitting) / 2;
        (this->count(text, tried, style) > count ? least : fitting) = tried;
    }
    return wrapped(text, fitting, style);
}

qsizetype SlideCanvas::count(const QString &text, double width, const Style &style) const
{
    return text.isEmpty() ? 0 : wrapped(text, width, style).size();
}

void SlideCanvas::line(const QString &text, double x, double top, const Style &style, report::Align align, double room)
{
    lines({text}, x, top, style, align, room);
}

void SlideCanvas::write(const QString &text, bool isApart, double x, double top, const Style &style,
                        report::Align align, double room)
{
    if (text.isEmpty())
        return;
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font);
    const double advance = metrics.horizontalAdvance(text);
    double left = x;
    if (align != report::Align::Left)
        left += align == report::Align::Right ? room - advance : (room - advance) / 2;
    const double above = (style.line - metrics.ascent() - metrics.descent()) / 2;
    const QColor ink = m_ink.isValid() ? m_ink : m_palette.*style.ink;
    m_painter.setFont(font);
    m_painter.setPen(ink);
    const QPointF start(left, top + above + metrics.ascent());
    m_painter.drawText(start, m_paper && isApart ? text + QLatin1Char(' ') : text);
    if (m_record)
        m_record->texts.append({{left, top, advance, style.line}, text, style.size, ink, m_ground, m_isFurniture});
}

double SlideCanvas::lines(const QStringList &lines, double x, double top, const Style &style, report::Align align,
                          double room)
{
    double y = top;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isApart = i + 1 == lines.size() || endsApart(lines[i]);
        write(endsApart(lines[i]) ? lines[i].trimmed() : lines[i], isApart, x, y, style, align, room);
        y += style.line;
    }
    return y - top;
}

double SlideCanvas::text(const QString &text, const QRectF &box, const Style &style)
{
    const auto most = static_cast<qsizetype>((box.height() + 1) / style.line);
    return lines(lines(text, box.width(), style, most), box.left(), box.top(), style);
}

void SlideCanvas::fill(const QRectF &box, const QColor &colour)
{
    m_painter.fillRect(box, colour);
}

void SlideCanvas::rounded(const QRectF &box, double radius, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(box, radius, radius);
}

void SlideCanvas::rule(double x, double y, double width, double thickness, const QColor &colour)
{
    fill({x, y - thickness / 2, width, thickness}, colour);
}

void SlideCanvas::mark(const report::Mark &mark, const QRectF &box)
{
    if (m_record && hasMark(mark))
        m_record->marks.append(box);
    if (const auto *status = std::get_if<Status>(&mark))
        theme::paintStatusGlyph(m_painter, box, *status, m_palette);
    else if (const auto *health = std::get_if<Health>(&mark))
        theme::paintVerdict(m_painter, box, *health, m_palette);
    else if (std::holds_alternative<report::NotReported>(mark))
        theme::paintVerdict(m_painter, box, std::nullopt, m_palette);
    else if (const auto *kind = std::get_if<OwnerKind>(&mark))
        theme::paintIcon(m_painter, box, theme::ownerKindIcon(*kind), m_palette.ink2);
    else if (const auto *symbol = std::get_if<report::Symbol>(&mark))
        paper::paintSymbol(m_painter, box, *symbol, m_palette);
}

void SlideCanvas::hidden(const QString &words, const QRectF &box)
{
    if (!m_paper || words.isEmpty())
        return;
    const Tagged scope(*this, paper::hiddenWords);
    const paper::ShapedText &shaped = m_paper->shaper().shaped(words + QLatin1Char(' '), {});
    const double size = std::min(box.height(), box.width() / static_cast<double>(shaped.width)) * points;
    m_paper->showText(shaped, {box.left() * points, box.center().y() * points + size / 3}, size, m_palette.ink);
}

void SlideCanvas::link(const QRectF &box, Id<Measure> measure)
{
    if (m_record && measure)
        m_record->links.append({box, measure});
}

void SlideCanvas::openTag(paper::Tag tag, const paper::TagFacts &facts)
{
    if (m_paper)
        m_paper->openTag(tag, facts);
}

void SlideCanvas::closeTag()
{
    if (m_paper)
        m_paper->closeTag();
}

void SlideCanvas::setFurniture(paper::Furniture kind)
{
    m_isFurniture = kind != paper::Furniture::None;
    if (m_paper)
        m_paper->setFurniture(kind);
}

void SlideCanvas::addOutline(const QString &text)
{
    if (m_paper)
        m_paper->addOutline(1, text, 0);
}

paper::TagFacts SlideCanvas::figureFacts(const QString &alternative, const QRectF &box) const
{
    paper::TagFacts facts;
    facts.alternative = alternative;
    facts.box = {box.topLeft() * points, box.size() * points};
    return facts;
}

bool hasMark(const report::Mark &mark)
{
    return !std::holds_alternative<std::monostate>(mark);
}

} // namespace aanjager::slides
