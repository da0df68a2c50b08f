#include "ui/presenting/stage.h"

#include "ui/presenting/slide_thumb.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <cmath>
#include <utility>

namespace aanjager {

namespace {

constexpr int columns = 4, rowsInSight = 4; ///< of the overview
constexpr double pointerSize = 0.012;       ///< of the width
const QColor pointerColour(0xD6, 0x2B, 0x1F);

} // namespace

Stage::Stage(Show &show, QWidget *parent) : QWidget(parent), m_show(show)
{
    setWindowTitle(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::BlankCursor);
    connect(&show, &Show::moved, this, &Stage::follow);
    connect(&show, &Show::lookChanged, this, &Stage::follow);
    follow();
}

void Stage::follow()
{
    const report::Slide &slide = m_show.slide();
    setAccessibleName(slide.title.isEmpty() ? tr("Presentation") : slide.title);
    setCursor(m_show.hasPointer() || m_show.isOverview() ? Qt::ArrowCursor : Qt::BlankCursor);
    update();
}

QImage Stage::frameOf(const report::Slide &slide, qsizetype number)
{
    const double ratio = devicePixelRatioF();
    QImage frame = m_show.live().frame(slide, number, (QSizeF(size()) * ratio).toSize());
    frame.setDevicePixelRatio(ratio);
    return frame;
}

/** Paints the next slide as soon as there is nothing else to do, so that going there is at once. */
void Stage::foresee()
{
    if (std::exchange(m_isForeseeing, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isForeseeing = false;
        if (const report::Slide *next = m_show.next(); next && isVisible() && !m_show.isOverview())
            frameOf(*next, m_show.at() + 1);
    });
}

QRectF Stage::slideRect() const
{
    QRectF box(QPointF(), slides::slideSize.scaled(size(), Qt::KeepAspectRatio));
    box.moveCenter(QRectF(rect()).center());
    return box;
}

void Stage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_show.veil() != Show::Veil::None)
        painter.fillRect(rect(), m_show.veil() == Show::Veil::Black ? Qt::black : Qt::white);
    else if (m_show.isOverview())
        paintOverview(painter);
    else
        paintSlide(painter);
}

void Stage::paintSlide(QPainter &painter)
{
    painter.drawImage(QPointF(), frameOf(m_show.slide(), m_show.number()));
    foresee();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarkedLink(painter, m_show, slideRect());
    paintWords(painter, m_show.typed().isEmpty() ? m_show.told() : m_show.typed());
    if (!m_show.hasPointer() || !m_pointer)
        return;
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(pointerColour);
    const double radius = width() * pointerSize / 2;
    painter.drawEllipse(*m_pointer, radius, radius);
}

/** In a corner: the number that is being typed, to which Enter goes, or that something was written down. */
void Stage::paintWords(QPainter &painter, const QString &words)
{
    if (words.isEmpty())
        return;
    const theme::Palette &palette = slides::slidePalette(m_show.live().room());
    const QRectF slide = slideRect();
    painter.save();
    painter.translate(slide.topLeft());
    painter.scale(slide.width() / slides::slideSize.width(), slide.height() / slides::slideSize.height());
    painter.setFont(slides::fontOf(slides::style::badge));
    constexpr double high = 84, least = 140, above = 32, within = 36;
    const double wide = std::max(least, painter.fontMetrics().horizontalAdvance(words) + 2 * within);
    const QRectF box(slides::slideSize.width() - slides::margin - wide, above, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(box, 12, 12);
    painter.setPen(palette.onaccent);
    painter.drawText(box, Qt::AlignCenter, words);
    painter.restore();
}

qsizetype Stage::overviewRow() const
{
    return std::max<qsizetype>(0, m_show.marked() / columns - rowsInSight + 1);
}

QRectF Stage::placeInOverview(qsizetype slide) const
{
    const QRectF whole = slideRect();
    const double gap = whole.width() * 0.02;
    const double wide = (whole.width() - gap * (columns + 1)) / columns;
    const double high = wide * slides::slideSize.height() / slides::slideSize.width();
    const auto column = static_cast<double>(slide % columns);
    const auto row = static_cast<double>(slide / columns - overviewRow());
    return {whole.left() + gap + column * (wide + gap), whole.top() + gap + row * (high + gap), wide, high};
}

void Stage::paintOverview(QPainter &painter)
{
    const theme::Palette &palette = slides::slidePalette(m_show.live().room());
    painter.fillRect(rect(), palette.win);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = devicePixelRatioF();
    for (qsizetype i = overviewRow() * columns; i < m_show.deck().slides.size(); ++i) {
        const QRectF place = placeInOverview(i);
        if (place.top() > height())
            break;
        const report::Slide &slide = m_show.deck().slides[i];
        QImage frame = m_show.live().frame(slide, i, (place.size() * ratio).toSize());
        frame.setDevicePixelRatio(ratio);
        painter.drawImage(place.topLeft(), frame);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(i == m_show.marked() ? palette.accent : palette.line2, i == m_show.marked() ? 4 : 1));
        painter.drawRect(place);
    }
}

qsizetype Stage::slideAt(const QPointF &point) const
{
    for (qsizetype i = overviewRow() * columns; i < m_show.deck().slides.size(); ++i)
        if (placeInOverview(i).contains(point))
            return i;
    return -1;
}

Id<Measure> Stage::measureAt(const QPointF &point) const
{
    const QRectF slide = slideRect();
    const double scale = slides::slideSize.width() / std::max(slide.width(), 1.0);
    for (const auto &link : m_show.links())
        if (link.box.contains((point - slide.topLeft()) * scale))
            return link.measure;
    return {};
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    if (!m_show.press(*event))
        QWidget::keyPressEvent(event);
}

void Stage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton || event->button() == Qt::BackButton)
        return m_show.step(-1);
    if (m_show.isOverview()) {
        if (const qsizetype slide = slideAt(event->position()); slide >= 0)
            m_show.goTo(slide);
        return;
    }
    if (const Id<Measure> measure = m_show.veil() == Show::Veil::None ? measureAt(event->position()) : Id<Measure>())
        return m_show.openPage(measure);
    m_show.step(1);
}

void Stage::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_show.hasPointer())
        update();
    else if (!m_show.isOverview())
        setCursor(measureAt(event->position()) ? Qt::PointingHandCursor : Qt::BlankCursor);
}

void Stage::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().y()) >= 120)
        m_show.step(event->angleDelta().y() < 0 ? 1 : -1);
}

void Stage::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace aanjager
