#include "ui/pages/round/round_bar.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

namespace {

constexpr double gap = 2;
constexpr double leastPiece = 6;

} // namespace

RoundBar::RoundBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { update(); });
}

void RoundBar::show(int reported, int expected, const QString &inWords)
{
    m_reported = reported;
    m_expected = expected;
    setAccessibleName(inWords);
    setToolTip(inWords.toHtmlEscaped());
    update();
}

QSize RoundBar::sizeHint() const
{
    return {theme::Theme::instance().length(200), theme::Theme::instance().length(8)};
}

void RoundBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    const theme::Palette &palette = theme::Theme::instance().palette();
    const double height = theme::Theme::instance().length(7);
    const QRectF bar(0, (QWidget::height() - height) / 2.0, width(), height);
    painter.setPen(Qt::NoPen);
    const double piece = m_expected > 0 ? (bar.width() + gap) / m_expected : 0;
    if (piece < leastPiece) {
        painter.setBrush(palette.track);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setBrush(palette.accent);
        const double reached = m_expected > 0 ? bar.width() * m_reported / m_expected : 0;
        if (reached > 0)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(reached, height), height), 3, 3);
        return;
    }
    for (int i = 0; i < m_expected; ++i) {
        painter.setBrush(i < m_reported ? palette.accent : palette.track);
        painter.drawRoundedRect(QRectF(bar.left() + i * piece, bar.top(), piece - gap, height), 2, 2);
    }
}

} // namespace aanjager
