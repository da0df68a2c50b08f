#include "ui/sheets/key_caps.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

double paintKeyCaps(QPainter &painter, const QRectF &rect, const QStringList &keys)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFont font = theme.font(theme::TextStyle::Label);
    const QFontMetricsF metrics(font);
    const double height = metrics.height() + 3;
    double right = rect.right();
    painter.setFont(font);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const double width = std::max(metrics.horizontalAdvance(*key) + 10, height);
        const QRectF cap(right - width + 0.5, rect.center().y() - height / 2 + 0.5, width - 1, height - 1);
        painter.setPen(QPen(theme.palette().line2, 1));
        painter.setBrush(theme.palette().surface);
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(theme.palette().ink2);
        painter.drawText(cap, Qt::AlignCenter, *key);
        right -= width + 4;
    }
    return keys.isEmpty() ? 0 : rect.right() - right - 4;
}

} // namespace aanjager
