#include "ui/theme/icon.h"

#include "resources/carried.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <algorithm>

namespace aanjager::theme {

namespace {

/** Paints from the drawing each time it is asked for a size or colour that is not yet in the pixmap cache. */
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, const IconInk &ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height()); // what is left of a wide one parts it from words
        paintIcon(*painter, QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side), m_name,
                  colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("icon/%1/%2/%3x%4")
                                .arg(m_name, colour(mode, state).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        if (size.isEmpty())
            return {}; // a button without room asks for nothing
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_ink); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Palette &palette = Theme::instance().palette();
        if (mode == QIcon::Disabled)
            return palette.inkdis;
        return palette.*(state == QIcon::On ? m_ink.on : m_ink.plain);
    }

    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon icon(const QString &name, const IconInk &ink)
{
    return QIcon(new ThemedIconEngine(name, ink));
}

QIcon appIcon()
{
    carryResources();
    return QIcon(QStringLiteral(":/icons/app.svg"));
}

} // namespace aanjager::theme
