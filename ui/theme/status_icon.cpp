#include "ui/theme/status_icon.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <algorithm>
#include <functional>
#include <iterator>

namespace aanjager::theme {

namespace {

using PaintMark = std::function<void(QPainter &, const QRectF &, const Palette &)>;

/** An icon that is painted by one of our painters. */
class MarkIconEngine : public QIconEngine
{
public:
    explicit MarkIconEngine(PaintMark paintMark) : m_paintMark(std::move(paintMark)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        const int side = std::min(rect.width(), rect.height()); // as ThemedIconEngine
        m_paintMark(*painter, QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side),
                    Theme::instance().palette());
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // a button without room asks for nothing
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MarkIconEngine(m_paintMark); }

private:
    PaintMark m_paintMark;
};

} // namespace

QIcon statusIcon(Status status)
{
    return QIcon(new MarkIconEngine([status](QPainter &painter, const QRectF &rect, const Palette &palette) {
        paintStatusGlyph(painter, rect, status, palette);
    }));
}

QString ownerKindIcon(OwnerKind kind)
{
    static constexpr const char *names[] = {"gemeente", "regio", "aanbieder", "professional"};
    const auto place = static_cast<size_t>(kind);
    return place < std::size(names) ? QString::fromLatin1(names[place]) : QString(); // a newer word has none
}

QIcon verdictIcon(std::optional<Health> verdict)
{
    return QIcon(new MarkIconEngine([verdict](QPainter &painter, const QRectF &rect, const Palette &palette) {
        paintVerdict(painter, rect, verdict, palette);
    }));
}

} // namespace aanjager::theme
