#include "ui/pages/overview/figure_text.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int inset = 4; ///< at the left and right of the contents, so that hover has room

double widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
}

QFont afterFont()
{
    return theme::Theme::instance().font(TextStyle::CardTitle);
}

QFont markFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

double markWidth(const QString &mark)
{
    return mark.isEmpty() ? 0 : widthOf(mark, markFont()) + theme::Theme::instance().length(12);
}

} // namespace

void FigureText::show(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    updateGeometry();
    update();
}

QSize FigureText::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    double width = 2 * inset + widthOf(m_look.figure, theme.font(TextStyle::Figure));
    if (m_look.verdict)
        width += theme.length(22);
    if (!m_look.after.isEmpty())
        width += theme.length(5) + widthOf(m_look.after, afterFont());
    if (!m_look.mark.isEmpty())
        width += theme.length(9) + markWidth(m_look.mark);
    return {static_cast<int>(std::ceil(width)) + 1, theme.length(36)};
}

double FigureText::paintShape(QPainter &painter, double x) const
{
    if (!m_look.verdict)
        return x;
    const theme::Theme &theme = theme::Theme::instance();
    const double side = theme.length(14);
    theme::paintVerdict(painter, QRectF(x, (height() - side) / 2, side, side), *m_look.verdict, theme.palette());
    return x + theme.length(22);
}

void FigureText::paintMark(QPainter &painter, double x) const
{
    if (m_look.mark.isEmpty())
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const double tall = theme.length(19);
    const QRectF frame(x + 0.5, std::floor((height() - tall) / 2) + 0.5, std::floor(markWidth(m_look.mark)), tall);
    painter.setPen(QPen(theme.palette().line2, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(theme.palette().ink2);
    painter.setFont(markFont());
    painter.drawText(frame, Qt::AlignCenter, m_look.mark);
}

void FigureText::paintContents(QPainter &painter, const QRect &rect)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFont large = theme.font(TextStyle::Figure);
    const QFontMetricsF metrics(large);
    const double baseline = (rect.height() + metrics.capHeight()) / 2;
    double x = paintShape(painter, inset);
    painter.setFont(large);
    painter.setPen(m_look.isQuiet ? theme.palette().ink2 : theme.palette().ink);
    painter.drawText(QPointF(x, baseline), m_look.figure);
    x += metrics.horizontalAdvance(m_look.figure);
    if (!m_look.after.isEmpty()) {
        x += theme.length(5);
        painter.setFont(afterFont());
        painter.setPen(theme.palette().ink2);
        painter.drawText(QPointF(x, baseline), m_look.after);
        x += widthOf(m_look.after, afterFont());
    }
    paintMark(painter, x + theme.length(9));
}

void WordsLink::show(const QString &words)
{
    m_words = words;
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize WordsLink::sizeHint() const
{
    const QFontMetricsF metrics(theme::Theme::instance().font(TextStyle::BodyStrong));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_words))) + 2 * inset + 1,
            static_cast<int>(std::ceil(metrics.height())) + 4};
}

void WordsLink::paintContents(QPainter &painter, const QRect &rect)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    painter.setFont(theme::Theme::instance().font(TextStyle::BodyStrong));
    painter.setPen(!destination() ? palette.ink2 : isWarm() ? palette.accenthov : palette.accent);
    painter.drawText(rect.adjusted(inset, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignRight, m_words);
}

} // namespace aanjager
