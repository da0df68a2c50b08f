#include "ui/pages/history/value_painter.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

namespace aanjager {

namespace {

constexpr double glyphSide = 14;
constexpr double gap = 6;
constexpr double arrowSide = 14;
constexpr double barWidth = 58;

bool isDrawn(const ValueLook &look)
{
    return (look.kind == ValueLook::Kind::Status && look.status) || look.kind == ValueLook::Kind::Verdict;
}

/** Paints values from left to right. */
class ValueLine
{
public:
    ValueLine(QPainter &painter, const QRectF &rect, bool enabled)
        : m_painter(painter), m_rect(rect), m_enabled(enabled), m_theme(theme::Theme::instance())
    {
    }

    double widthOf(const ValueLook &look, theme::TextStyle style) const
    {
        const double words = QFontMetricsF(m_theme.font(style)).horizontalAdvance(look.words) + 1;
        return words + (isDrawn(look) ? m_theme.length(glyphSide) + gap : 0);
    }

    void value(const ValueLook &look, theme::TextStyle style, const QColor &ink, double room)
    {
        double left = m_rect.left();
        const double side = m_theme.length(glyphSide);
        if (isDrawn(look)) {
            const QRectF glyph(left, m_rect.center().y() - side / 2, side, side);
            if (look.kind == ValueLook::Kind::Status)
                theme::paintStatusGlyph(m_painter, glyph, *look.status, m_theme.palette());
            else
                theme::paintVerdict(m_painter, glyph, look.verdict, m_theme.palette());
            left += side + gap;
        }
        const QRectF words(left, m_rect.top(), m_rect.left() + room - left, m_rect.height());
        m_painter.setFont(m_theme.font(style));
        m_painter.setPen(m_enabled ? ink : m_theme.palette().inkdis);
        m_painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(look.words, Qt::ElideRight, qFloor(words.width())));
        m_rect.setLeft(m_rect.left() + std::min(room, widthOf(look, style)) + gap);
    }

    void arrow()
    {
        const double side = m_theme.length(arrowSide);
        theme::paintIcon(m_painter, QRectF(m_rect.left(), m_rect.center().y() - side / 2, side, side),
                         QStringLiteral("arrow-right"), m_theme.palette().ink3);
        m_rect.setLeft(m_rect.left() + side + gap);
    }

    void bar(int percent)
    {
        const double height = m_theme.length(12), width = m_theme.length(barWidth);
        if (m_rect.width() < width)
            return;
        theme::paintProgressBar(m_painter, QRectF(m_rect.left() + gap, m_rect.center().y() - height / 2, width, height),
                                percent, std::nullopt, m_theme.palette());
    }

    double room() const { return m_rect.width(); }

private:
    QPainter &m_painter;
    QRectF m_rect;
    bool m_enabled;
    const theme::Theme &m_theme;
};

} // namespace

void paintValueChange(QPainter &painter, const QRectF &rect, const ChangeLook &change, bool enabled)
{
    const theme::PaintScope scope(painter);
    const theme::Palette &palette = theme::Theme::instance().palette();
    ValueLine line(painter, rect, enabled);
    const auto strong = theme::TextStyle::BodyStrong, plain = theme::TextStyle::Body;
    if (!change.isFirst) {
        const double wanted = line.widthOf(change.before, plain);
        const double arrow = theme::Theme::instance().length(arrowSide) + 2 * gap;
        const double after = line.widthOf(change.after, strong);
        const double left = std::max(line.room() - arrow - after, (line.room() - arrow) / 2);
        line.value(change.before, plain, palette.ink2, std::min(wanted, left));
        line.arrow();
    }
    line.value(change.after, strong, palette.ink, line.room());
    if (change.after.percent)
        line.bar(*change.after.percent);
}

} // namespace aanjager
