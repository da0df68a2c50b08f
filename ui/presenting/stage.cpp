#include "ui/presenting/stage.h"

#include "ui/presenting/slide_grid.h"
#include "ui/presenting/slide_thumb.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <chrono>
#include <cmath>

namespace aanjager {

namespace {

constexpr std::chrono::milliseconds quiet(600); ///< since a slide was painted that is seen, or a key pressed
constexpr std::chrono::milliseconds pause(40);  ///< between those that may be seen

} // namespace

Stage::Stage(Show &show, QWidget *parent) : QWidget(parent), m_show(show)
{
    setWindowTitle(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::BlankCursor);
    m_rest.setSingleShot(true);
    m_foresight.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Stage::rest);
    connect(&m_foresight, &QTimer::timeout, this, &Stage::foresee);
    qApp->installEventFilter(this);
    connect(&show, &Show::moved, this, &Stage::follow);
    connect(&show, &Show::lookChanged, this, &Stage::follow);
    follow();
}

void Stage::follow()
{
    const report::Slide &slide = m_show.slide();
    setAccessibleName(slide.title.isEmpty() ? tr("Presentation") : slide.title);
    setCursor(m_show.hasPointer() || hasGrid() ? Qt::ArrowCursor : Qt::BlankCursor);
    update();
}

void Stage::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    follow();
}

bool Stage::hasGrid() const
{
    return m_isAlone && m_show.isOverview();
}

QImage Stage::frameOf(const report::Slide &slide, qsizetype number)
{
    return m_show.live().frame(slide, number, (QSizeF(size()) * devicePixelRatioF()).toSize());
}

/** As soon as there is nothing else to do: paints the next slide, so that going there is at once. */
void Stage::rest()
{
    speak();
    if (const report::Slide *next = m_show.next(); next && isVisible() && !hasGrid())
        frameOf(*next, m_show.at() + 1);
    m_foresight.start(quiet);
}

/** One slide at a time, so that a key never waits for more than one. */
void Stage::foresee()
{
    if (isVisible() && m_show.live().foresee(m_show.at()))
        m_foresight.start(pause);
}

/** Who types or clicks, in whatever window, is not to wait for it. */
bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (m_foresight.isActive())
            m_foresight.start(quiet);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/** What is read aloud: all that stands on the slide. */
void Stage::speak()
{
    QStringList words;
    for (const slides::SlideRecord::Text &text : m_show.live().record(m_show.slide(), m_show.number()).texts)
        words.append(text.words);
    setAccessibleDescription(m_show.veil() == Show::Veil::None ? words.join(QStringLiteral(", ")) : QString());
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
    if (hasGrid()) {
        painter.fillRect(rect(), slides::slidePalette(m_show.live().room()).win);
        SlideGrid(m_show, slideRect()).paint(painter, devicePixelRatioF());
    } else if (m_show.veil() != Show::Veil::None)
        painter.fillRect(rect(), m_show.veil() == Show::Veil::Black ? Qt::black : Qt::white);
    else
        paintSlide(painter);
    m_rest.start(0);
}

void Stage::paintSlide(QPainter &painter)
{
    const QImage frame = frameOf(m_show.slide(), m_show.number());
    painter.drawImage(QRectF(QPointF(), QSizeF(frame.size()) / devicePixelRatioF()), frame);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarkedLink(painter, m_show, slideRect());
    if (m_isAlone) // else who presents sees it
        paintCorner(painter, m_show, slideRect());
    paintPointer(painter, m_show, slideRect());
}

QPointF Stage::onSlide(const QPointF &point) const
{
    const QRectF slide = slideRect();
    return (point - slide.topLeft()) * slides::slideSize.width() / std::max(slide.width(), 1.0);
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
    if (hasGrid()) {
        if (const qsizetype slide = SlideGrid(m_show, slideRect()).slideAt(event->position()); slide >= 0)
            m_show.goTo(slide);
        return;
    }
    if (const Id<Measure> measure = m_show.measureAt(onSlide(event->position())))
        return m_show.openPage(measure);
    m_show.step(1);
}

void Stage::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = onSlide(event->position());
    m_show.point(at);
    if (!m_show.hasPointer() && !hasGrid())
        setCursor(m_show.measureAt(at) ? Qt::PointingHandCursor : Qt::BlankCursor);
}

void Stage::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().y()) >= 120)
        m_show.step(event->angleDelta().y() < 0 ? 1 : -1);
}

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_show.live().forget();
    emit resized();
}

void Stage::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace aanjager
