#include "ui/delegates/paint_cache.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmapCache>
#include <cmath>

namespace aanjager {

void paintCached(QPainter &painter, const QRect &rect, const QString &key,
                 const std::function<void(QPainter &, const QRectF &)> &paint)
{
    if (rect.isEmpty())
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const double ratio = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    const QString full = QStringLiteral("%1/%2x%3@%4/%5%6")
                             .arg(key)
                             .arg(rect.width())
                             .arg(rect.height())
                             .arg(ratio)
                             .arg(theme.scale())
                             .arg(theme.isDark() ? QLatin1Char('d') : QLatin1Char('l'));
    QPixmap picture;
    if (!QPixmapCache::find(full, &picture)) {
        picture = QPixmap((QSizeF(rect.size()) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        paint(inner, QRectF(QPointF(), QSizeF(rect.size())));
        inner.end();
        QPixmapCache::insert(full, picture);
    }
    painter.drawPixmap(rect.topLeft(), picture);
}

void paintCachedIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour)
{
    paintCached(painter, rect, QStringLiteral("icon/%1/%2").arg(name, colour.name()),
                [&](QPainter &inner, const QRectF &box) { theme::paintIcon(inner, box, name, colour); });
}

} // namespace aanjager
