#include "ui/presenting/slide_thumb.h"

#include "ui/presenting/slide_grid.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

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

void paintCorner(QPainter &painter, const Show &show, const QRectF &slide)
{
    const QString words = show.typed().isEmpty() ? show.told() : show.typed();
    if (words.isEmpty())
        return;
    const theme::Palette &palette = slides::slidePalette(show.live().room());
    painter.save();
    painter.translate(slide.topLeft());
    painter.scale(slide.width() / slides::slideSize.width(), slide.height() / slides::slideSize.height());
    painter.setFont(slides::fontOf(slides::style::badge));
    constexpr double high = 84, least = 140, above = 32, within = 36;
    const double most = slides::slideSize.width() - 2 * slides::margin;
    const double wide = std::clamp(painter.fontMetrics().horizontalAdvance(words) + 2 * within, least, most);
    const QRectF box(slides::slideSize.width() - slides::margin - wide, above, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(box, 12, 12);
    painter.setPen(palette.onaccent);
    painter.drawText(box, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(most - 2 * within)));
    painter.restore();
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
    setCursor(hasGrid() || m_show->measureAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SlideThumb::mousePressEvent(QMouseEvent *event)
{
    if (!m_show)
        return;
    if (!hasGrid())
        return m_show->openPage(m_show->measureAt(onSlide(event->position())));
    if (const qsizetype slide = SlideGrid(*m_show, box()).slideAt(event->position()); slide >= 0)
        m_show->goTo(slide);
}

/** All slides are shown where one is chosen; the room sees the slide that it saw. */
bool SlideThumb::hasGrid() const
{
    return m_show && m_show->isOverview();
}

void SlideThumb::paintVeil(QPainter &painter, const QRectF &box) const
{
    if (m_show->veil() == Show::Veil::None)
        return;
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
    if (hasGrid()) {
        painter.fillRect(box, slides::slidePalette(m_live.room()).win);
        SlideGrid(*m_show, box).paint(painter, devicePixelRatioF());
    } else if (shown.slide) {
        const double ratio = devicePixelRatioF();
        const QImage frame = m_live.frame(*shown.slide, shown.number, (box.size() * ratio).toSize());
        painter.drawImage(QRectF(box.topLeft(), QSizeF(frame.size()) / ratio), frame);
    } else {
        painter.fillRect(box, palette.surface);
        painter.setPen(palette.ink2);
        painter.drawText(box, Qt::AlignCenter, m_emptyWords);
    }
    if (m_show && !hasGrid()) {
        paintMarkedLink(painter, *m_show, box);
        paintPointer(painter, *m_show, box);
        paintVeil(painter, box);
    }
    if (m_show)
        paintCorner(painter, *m_show, box);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_show ? palette.accent : palette.line2, m_show ? 2 : 1));
    const double inset = m_show ? 1 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
}

} // namespace aanjager
