#include "ui/pages/round/progress_slider.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace aanjager {

namespace {

constexpr int smallStep = 5;
constexpr int restMs = 700;

} // namespace

ProgressSlider::ProgressSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 100);
    setSingleStep(smallStep);
    setPageStep(2 * smallStep);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Progress"));
    setProperty(paintsOwnFocus, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ProgressSlider::leave);
    connect(this, &QSlider::valueChanged, this, [this] {
        if (m_isQuiet)
            return;
        m_isPending = m_isKnown = true;
        m_rest.start();
    });
}

void ProgressSlider::show(std::optional<int> percent, std::optional<int> before, std::optional<int> plan)
{
    m_before = before;
    m_plan = plan;
    if (!m_isPending) {
        m_isQuiet = true;
        m_isKnown = percent.has_value();
        setValue(percent.value_or(0));
        m_isQuiet = false;
    }
    update();
}

void ProgressSlider::step(int by)
{
    if (isEnabled())
        setValue(value() + by * smallStep);
}

void ProgressSlider::leave()
{
    m_rest.stop();
    if (!m_isPending)
        return;
    m_isPending = false;
    emit picked(value());
}

QSize ProgressSlider::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {theme.length(160), theme.length(24)};
}

QRectF ProgressSlider::bar() const
{
    const double side = theme::Theme::instance().length(14), height = theme::Theme::instance().length(4);
    return {side / 2 + 2, (QWidget::height() - height) / 2.0, width() - side - 4, height};
}

double ProgressSlider::at(int percent) const
{
    return bar().left() + bar().width() * percent / 100;
}

void ProgressSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const QRectF track = bar();
    const double side = theme.length(14), middle = track.center().y();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.track);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const QColor ink = isEnabled() ? palette.accent : palette.field;
    if (m_isKnown) {
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(track.left(), track.top(), at(value()) - track.left(), track.height()),
                                track.height() / 2, track.height() / 2);
    }
    const auto tick = [&](int percent, double width, double half, const QColor &colour) {
        painter.fillRect(QRectF(at(percent) - width / 2 - 1, middle - half - 1, width + 2, 2 * half + 2),
                         palette.surface);
        painter.fillRect(QRectF(at(percent) - width / 2, middle - half, width, 2 * half), colour);
    };
    if (m_before)
        tick(*m_before, 1, theme.length(5), palette.ink2);
    if (m_plan)
        tick(*m_plan, 2, theme.length(7), palette.ink);
    painter.setPen(QPen(m_isKnown ? ink : palette.field, 2));
    painter.setBrush(palette.surface);
    painter.drawEllipse(QPointF(at(value()), middle), side / 2 - 1, side / 2 - 1);
    if (FocusRing::isOn(this)) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ProgressSlider::follow(const QPointF &point)
{
    const double share = (point.x() - bar().left()) / std::max(1.0, bar().width());
    setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 100 / smallStep)) * smallStep);
}

void ProgressSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        follow(event->position());
}

void ProgressSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        follow(event->position());
}

void ProgressSlider::mouseReleaseEvent(QMouseEvent *)
{
    leave();
}

void ProgressSlider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    leave();
}

} // namespace aanjager
