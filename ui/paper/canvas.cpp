#include "ui/paper/canvas.h"

#include "ui/paper/layout_record.h"
#include "ui/paper/symbol.h"
#include "ui/paper/text_wrap.h"
#include "ui/theme/painters.h"

namespace aanjager::paper {

namespace {

constexpr double ascent = 0.969; ///< of Inter, in ems
constexpr double descent = 0.241;

double baselineIn(double top, const TextStyle &style)
{
    return top + (style.line - (ascent + descent) * style.size) / 2 + ascent * style.size;
}

QString iconOf(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::Municipality:
        return QStringLiteral("gemeente");
    case OwnerKind::Region:
        return QStringLiteral("regio");
    case OwnerKind::Provider:
        return QStringLiteral("aanbieder");
    case OwnerKind::Professional:
        break;
    }
    return QStringLiteral("professional");
}

/** What tells one mark of a size from another. */
QByteArray keyOf(const report::Mark &mark, const QSizeF &size)
{
    const int which = std::visit(
        [](const auto &value) {
            using Kind = std::decay_t<decltype(value)>;
            if constexpr (std::is_enum_v<Kind>)
                return static_cast<int>(value);
            return 0;
        },
        mark);
    return QByteArray::number(static_cast<qint64>(mark.index())) + ' ' + QByteArray::number(which) + ' ' +
           QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height());
}

QRectF inDots(const QRectF &box)
{
    constexpr double dots = PdfDevice::dotsPerPoint;
    return {box.x() * dots, box.y() * dots, box.width() * dots, box.height() * dots};
}

} // namespace

Canvas::Canvas(PdfDevice &device, const QLocale &locale)
    : m_device(device), m_locale(locale), m_palette(theme::lightPalette())
{
}

void Canvas::beginDrawing()
{
    m_draws = true;
    m_painter.begin(&m_device);
}

void Canvas::endDrawing()
{
    m_painter.end();
    m_draws = false;
}

void Canvas::newPage(const PageForm &form)
{
    if (m_draws)
        m_device.newPage();
    firstPage(form);
}

void Canvas::firstPage(const PageForm &form)
{
    m_page = form;
    if (m_draws)
        m_device.resizePage({form.width, form.height});
}

double Canvas::widthOf(const QString &text, const TextStyle &style) const
{
    return static_cast<double>(m_device.shaper().width(text, style.form)) * style.size;
}

QStringList Canvas::linesOf(const QString &text, double width, const TextStyle &style) const
{
    return wrapped(text, static_cast<float>(width / style.size), style.form, m_device.shaper());
}

QStringList Canvas::fewLines(const QString &text, double width, const TextStyle &style, qsizetype most) const
{
    QStringList lines = linesOf(text, width, style);
    if (lines.size() <= most)
        return lines;
    lines = lines.mid(0, most);
    const QString more = QStringLiteral("…");
    const double room = width - widthOf(more, style);
    const QStringList last = room > 0 ? linesOf(lines.last().trimmed(), room, style) : QStringList();
    lines.last() = last.value(0).trimmed() + more;
    return lines;
}

void Canvas::text(const QString &text, double x, double top, const TextStyle &style, report::Align align, double width)
{
    if (!m_draws || text.isEmpty())
        return;
    const ShapedText &shaped = m_device.shaper().shaped(text, style.form);
    double start = x;
    if (align != report::Align::Left) {
        const double room = width - static_cast<double>(shaped.width) * style.size;
        start += align == report::Align::Right ? room : room / 2;
    }
    m_device.showText(shaped, {start, baselineIn(top, style)}, style.size, m_palette.*style.ink);
}

double Canvas::lines(const QStringList &lines, double x, double top, const TextStyle &style, report::Align align,
                     double width)
{
    double y = top;
    for (const QString &line : lines) {
        text(align == report::Align::Left ? line : line.trimmed(), x, y, style, align, width);
        y += style.line;
    }
    return y - top;
}

void Canvas::hidden(const QString &words, const QRectF &box)
{
    if (!m_draws || words.isEmpty())
        return;
    const TagScope scope(*this, hiddenWords);
    const ShapedText &shaped = m_device.shaper().shaped(words + QLatin1Char(' '), {});
    const double size = std::min(box.height(), box.width() / static_cast<double>(shaped.width));
    m_device.showText(shaped, {box.left(), box.center().y() + size / 3}, size, m_palette.ink);
}

void Canvas::horizontal(double x, double y, double width, double thickness, QColor theme::Palette::*colour)
{
    if (m_draws)
        m_device.fillBox({x, y - thickness / 2, width, thickness}, m_palette.*colour);
}

void Canvas::vertical(double x, double y, double height, double thickness, QColor theme::Palette::*colour)
{
    if (m_draws)
        m_device.fillBox({x - thickness / 2, y, thickness, height}, m_palette.*colour);
}

void Canvas::fill(const QRectF &box, const QColor &colour)
{
    if (m_draws)
        m_device.fillBox(box, colour);
}

void Canvas::mark(const report::Mark &mark, const QRectF &box)
{
    if (!m_draws || !hasMark(mark))
        return;
    const QRectF place = inDots({QPointF(), box.size()});
    m_device.stamp(keyOf(mark, box.size()), box.topLeft(), box.size(), [&] {
        if (const auto *status = std::get_if<Status>(&mark))
            theme::paintStatusGlyph(m_painter, place, *status, m_palette);
        else if (const auto *health = std::get_if<Health>(&mark))
            theme::paintVerdict(m_painter, place, *health, m_palette);
        else if (std::holds_alternative<report::NotReported>(mark))
            theme::paintVerdict(m_painter, place, std::nullopt, m_palette);
        else if (const auto *kind = std::get_if<OwnerKind>(&mark))
            theme::paintIcon(m_painter, place, iconOf(*kind), m_palette.ink2);
        else if (const auto *symbol = std::get_if<report::Symbol>(&mark))
            paintSymbol(m_painter, place, *symbol, m_palette);
    });
}

void Canvas::stamp(const QByteArray &key, const QRectF &box,
                   const std::function<void(QPainter &, const QRectF &)> &painting)
{
    if (!m_draws || box.isEmpty())
        return;
    const QByteArray own = key + ' ' + QByteArray::number(box.width()) + ' ' + QByteArray::number(box.height());
    m_device.stamp(own, box.topLeft(), box.size(), [&] {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        painting(m_painter, inDots({QPointF(), box.size()}));
        m_painter.restore();
    });
}

void Canvas::note(const char *kind, const QRectF &box)
{
    if (LayoutRecord *record = m_device.recording(); record && m_draws)
        record->blocks.append({box, record->lastPage(), QLatin1String(kind)});
}

void Canvas::paint(const QRectF &box, const std::function<void(QPainter &, const QRectF &)> &painting)
{
    if (!m_draws)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    painting(m_painter, inDots(box));
    m_painter.restore();
}

void Canvas::setFurniture(Furniture kind)
{
    if (m_draws)
        m_device.setFurniture(kind);
}

void Canvas::openTag(Tag tag, const TagFacts &facts)
{
    if (!m_draws)
        return;
    m_device.openTag(tag, facts);
    if (LayoutRecord *record = m_device.recording(); record && !facts.alternative.isEmpty())
        record->figures.append({facts.box, record->lastPage(), facts.alternative});
}

void Canvas::closeTag()
{
    if (m_draws)
        m_device.closeTag();
}

void Canvas::addOutline(int level, const QString &text, double y)
{
    if (m_draws)
        m_device.addOutline(level, text, y);
}

bool hasMark(const report::Mark &mark)
{
    return !std::holds_alternative<std::monostate>(mark);
}

} // namespace aanjager::paper
