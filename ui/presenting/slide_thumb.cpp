#include "ui/presenting/slide_thumb.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

namespace {

constexpr int veilStrength = 190;           ///< of 255
constexpr double ring = 6, aroundARow = 16; ///< in units of the slide
constexpr double cornerOfARow = 12, corner = 6;

} // namespace

void paintMarkedLink(QPainter &painter, const Show &show, const QRectF &slide)
{
    const auto links = show.links();
    if (show.markedLink() < 0 || show.markedLink() >= links.size())
        return;
    const QRectF box = links[show.markedLink()].box;
    const double scale = slide.width() / slides::slideSize.width();
    const QRectF place(slide.topLeft() + box.topLeft() * scale, box.size() * scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(slides::slidePalette(show.live().room()).accent, ring * scale));
    painter.drawRoundedRect(place.adjusted(-aroundARow * scale, 0, aroundARow * scale, 0), cornerOfARow * scale,
                            cornerOfARow * scale);
}

SlideThumb::SlideThumb(LiveDeck &live, const QString &name, std::function<Shown()> what, QWidget *parent)
    : QWidget(parent), m_live(live), m_what(std::move(what))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(name);
    refresh();
}

void SlideThumb::refresh()
{
    const report::Slide *slide = m_what().slide;
    setAccessibleDescription(slide ? slide->title : QString());
    update();
}

void SlideThumb::paintVeil(QPainter &painter, const QRectF &box) const
{
    const int shade = m_show->veil() == Show::Veil::Black ? 0 : 255;
    painter.fillRect(box, QColor(shade, shade, shade, veilStrength));
}

void SlideThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Palette &palette = theme::Theme::instance().palette();
    QRectF box(QPointF(), slides::slideSize.scaled(size(), Qt::KeepAspectRatio));
    const Shown shown = m_what();
    if (shown.slide) {
        const double ratio = devicePixelRatioF();
        QImage frame = m_live.frame(*shown.slide, shown.number, (box.size() * ratio).toSize());
        frame.setDevicePixelRatio(ratio);
        painter.drawImage(box.topLeft(), frame);
    } else {
        painter.fillRect(box, palette.surface);
    }
    if (m_show)
        paintMarkedLink(painter, *m_show, box);
    if (m_show && m_show->veil() != Show::Veil::None)
        paintVeil(painter, box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_show ? palette.accent : palette.line2, m_show ? 2 : 1));
    const double inset = m_show ? 1 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
}

} // namespace aanjager
