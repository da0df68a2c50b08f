#include "ui/shell/programme_head.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QPainter>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int markSide = 26;
constexpr int markAt = 16;  ///< from the left edge
constexpr int wordsAt = 50; ///< from the left edge
constexpr int chevronSide = 12;

} // namespace

ProgrammeHead::ProgrammeHead(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setProperty(paintsOwnFocus, true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Menu of the programme"));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QWidget::updateGeometry);
}

void ProgrammeHead::show(const QString &name, const QString &region)
{
    m_name = name;
    m_region = region;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, region));
    setToolTip(QStringLiteral("%1<br>%2").arg(name.toHtmlEscaped(), region.toHtmlEscaped()));
    update();
}

void ProgrammeHead::setFolded(bool folded)
{
    m_isFolded = folded;
    update();
}

QSize ProgrammeHead::sizeHint() const
{
    return {theme::Theme::instance().length(markSide + 2 * markAt), theme::Theme::instance().length(64)};
}

QSize ProgrammeHead::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ProgrammeHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const QRectF ground = QRectF(rect()).adjusted(8, 8, -8, -8);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? palette.sel : palette.track);
        painter.drawRoundedRect(ground, 6, 6);
    }
    const double side = theme.length(markSide);
    const double left = m_isFolded ? (width() - side) / 2 : theme.length(markAt);
    theme::paintAppMark(painter, QRectF(left, (height() - side) / 2, side, side), palette);
    if (!m_isFolded)
        paintWords(painter, QRectF(theme.length(wordsAt), 0, width() - theme.length(wordsAt) - 7, height()));
    if (FocusRing::isOn(this)) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ProgrammeHead::paintWords(QPainter &painter, const QRectF &rect) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const double side = theme.length(chevronSide);
    theme::paintIcon(painter, QRectF(rect.right() - side, rect.center().y() - side / 2, side, side),
                     QStringLiteral("chevron-down"), palette.ink2);
    QFont nameFont = theme.font(TextStyle::BodyStrong);
    nameFont.setWeight(QFont::DemiBold);
    const QFont regionFont = theme.font(TextStyle::Caption);
    const QFontMetricsF name(nameFont), region(regionFont);
    const double room = rect.width() - side;
    const double top = rect.center().y() - (name.height() + region.height() + 1) / 2;
    painter.setFont(nameFont);
    painter.setPen(palette.ink);
    painter.drawText(QRectF(rect.left(), top, room, name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     name.elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(regionFont);
    painter.setPen(palette.ink2);
    painter.drawText(QRectF(rect.left(), top + name.height() + 1, room, region.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, region.elidedText(m_region, Qt::ElideRight, room));
}

} // namespace aanjager
