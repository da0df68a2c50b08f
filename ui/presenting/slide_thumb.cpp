#include "ui/presenting/slide_thumb.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace aanjager {

namespace {

constexpr int veilStrength = 190;           ///< of 255
constexpr double ring = 6, aroundARow = 16; ///< in units of the slide
constexpr double cornerOfARow = 12, corner = 6;
constexpr double pointerRadius = 12; ///< in units of the slide
const QColor pointerColour(0xD6, 0x2B, 0x1F);

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

void paintPointer(QPainter &painter, const Show &show, const QRectF &slide)
{
    if (!show.hasPointer() || !show.pointedAt())
        return;
    const double scale = slide.width() / slides::slideSize.width();
    painter.setPen(QPen(Qt::white, 3 * scale));
    painter.setBrush(pointerColour);
    painter.drawEllipse(slide.topLeft() + *show.pointedAt() * scale, pointerRadius * scale, pointerRadius * scale);
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
    setAccessibleDescription(slide ? slide->title : m_emptyWords);
    update();
}

void SlideThumb::setShow(Show *show)
{
    m_show = show;
    setMouseTracking(true);
}

QRectF SlideThumb::box() const
{
    return {QPointF(), slides::slideSize.scaled(size(), Qt::KeepAspectRatio)};
}

QPointF SlideThumb::onSlide(const QPointF &point) const
{
    return point * slides::slideSize.width() / std::max(box().width(), 1.0);
}

void SlideThumb::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_show)
        return QWidget::mouseMoveEvent(event);
    const QPointF at = onSlide(event->position());
    m_show->point(at);
    setCursor(m_show->measureAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SlideThumb::mousePressEvent(QMouseEvent *event)
{
    if (m_show)
        m_show->openPage(m_show->measureAt(onSlide(event->position())));
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
    const QRectF box = this->box();
    const Shown shown = m_what();
    QPainterPath edge;
    edge.addRoundedRect(box, corner, corner);
    painter.setClipPath(edge);
    if (shown.slide) {
        const double ratio = devicePixelRatioF();
        QImage frame = m_live.frame(*shown.slide, shown.number, (box.size() * ratio).toSize());
        frame.setDevicePixelRatio(ratio);
        painter.drawImage(box.topLeft(), frame);
    } else {
        painter.fillRect(box, palette.surface);
        painter.setPen(palette.ink2);
        painter.drawText(box, Qt::AlignCenter, m_emptyWords);
    }
    if (m_show)
        paintMarkedLink(painter, *m_show, box);
    if (m_show)
        paintPointer(painter, *m_show, box);
    if (m_show && m_show->veil() != Show::Veil::None)
        paintVeil(painter, box);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_show ? palette.accent : palette.line2, m_show ? 2 : 1));
    const double inset = m_show ? 1 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
}

} // namespace aanjager
