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

constexpr double overviewGap = 0.02; ///< of the width

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
        speak();
        if (const report::Slide *next = m_show.next(); next && isVisible() && !m_show.isOverview())
            frameOf(*next, m_show.at() + 1);
    });
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
    if (m_show.veil() != Show::Veil::None)
        painter.fillRect(rect(), m_show.veil() == Show::Veil::Black ? Qt::black : Qt::white);
    else if (m_show.isOverview())
        paintOverview(painter);
    else
        paintSlide(painter);
    foresee();
}

void Stage::paintSlide(QPainter &painter)
{
    painter.drawImage(QPointF(), frameOf(m_show.slide(), m_show.number()));
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarkedLink(painter, m_show, slideRect());
    paintWords(painter, m_show.typed().isEmpty() ? m_show.told() : m_show.typed());
    paintPointer(painter, m_show, slideRect());
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

/** The first row of the overview that is in sight. */
qsizetype Stage::overviewRow() const
{
    const int rows = m_show.overviewColumns(); // as many as there are columns: all is 16:9
    return std::max<qsizetype>(0, m_show.marked() / m_show.overviewColumns() - rows + 1);
}

QRectF Stage::placeInOverview(qsizetype slide) const
{
    const int columns = m_show.overviewColumns();
    const QRectF whole = slideRect();
    const double gap = whole.width() * overviewGap;
    const double wide = (whole.width() - gap * (columns + 1)) / columns;
    const double high = wide * slides::slideSize.height() / slides::slideSize.width();
    const double gapBelow = (whole.height() - high * columns) / (columns + 1);
    const auto column = static_cast<double>(slide % columns);
    const auto row = static_cast<double>(slide / columns - overviewRow());
    return {whole.left() + gap + column * (wide + gap), whole.top() + gapBelow + row * (high + gapBelow), wide, high};
}

/** The number by which Enter goes there, in the corner of its slide. */
void Stage::paintNumber(QPainter &painter, qsizetype slide, const QRectF &place)
{
    const theme::Palette &palette = slides::slidePalette(m_show.live().room());
    const bool isMarked = slide == m_show.marked();
    constexpr double high = 0.14, letters = 0.1; // of the height of the slide
    QFont font = slides::fontOf(slides::style::badge);
    font.setPixelSize(static_cast<int>(place.height() * letters));
    painter.setFont(font);
    const QString words = QString::number(slide + 1);
    const double height = place.height() * high;
    const double wide = std::max(height, painter.fontMetrics().horizontalAdvance(words) + height / 2);
    const QRectF box(place.right() - wide, place.bottom() - height, wide, height);
    painter.fillRect(box, isMarked ? palette.accent : palette.line2);
    painter.setPen(isMarked ? palette.onaccent : palette.ink);
    painter.drawText(box, Qt::AlignCenter, words);
}

void Stage::paintOverview(QPainter &painter)
{
    const theme::Palette &palette = slides::slidePalette(m_show.live().room());
    painter.fillRect(rect(), palette.win);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = devicePixelRatioF();
    for (qsizetype i = overviewRow() * m_show.overviewColumns(); i < m_show.deck().slides.size(); ++i) {
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
        paintNumber(painter, i, place);
    }
}

qsizetype Stage::slideAt(const QPointF &point) const
{
    for (qsizetype i = overviewRow() * m_show.overviewColumns(); i < m_show.deck().slides.size(); ++i)
        if (placeInOverview(i).contains(point))
            return i;
    return -1;
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
    if (m_show.isOverview()) {
        if (const qsizetype slide = slideAt(event->position()); slide >= 0)
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
    if (!m_show.hasPointer() && !m_show.isOverview())
        setCursor(m_show.measureAt(at) ? Qt::PointingHandCursor : Qt::BlankCursor);
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
