#include "ui/widgets/icon_label.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

IconLabel::IconLabel(const QString &icon, int side, QColor theme::Palette::*ink, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_side(side), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QWidget::updateGeometry);
}

QSize IconLabel::sizeHint() const
{
    const int side = theme::Theme::instance().length(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintIcon(painter, rect(), m_icon, theme::Theme::instance().palette().*m_ink);
}

} // namespace aanjager
