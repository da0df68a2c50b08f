#include "ui/pages/overview/progress_view.h"
#include "ui/charts/progress_chart.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int edgeRoom = 14; ///< at the right of the plot, for half a name and the last dot

double dayNumber(const QDate &day)
{
    return static_cast<double>(day.toJulianDay());
}

QFont labelFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/** Lies over the plot and draws what belongs to a day. */
class ProgressChartView::Over : public QWidget
{
public:
    explicit Over(ProgressChartView &view) : QWidget(&view), m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_view.drawOver(painter);
    }

private:
    const ProgressChartView &m_view;
};

ProgressChartView::ProgressChartView(const report::Wording &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_over(new Over(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(paintsOwnFocus, true);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ProgressChartView::dress);
    dress();
}

bool ProgressChartView::makePlot()
{
    if (m_plot)
        return true;
    m_plot = ProgressPlot::make(this, edgeRoom);
    if (!m_plot)
        return false;
    place();
    m_plot->widget().show();
    m_over->raise();
    dress();
    return true;
}

void ProgressChartView::dress()
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const double unit = theme.length(100) / 100.0;
    QPen planned(palette.c5, 1.5 * unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    planned.setDashPattern({5 / 1.5, 4 / 1.5});
    const QPen reached(palette.c1, 2.25 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_look = {planned, reached, {palette.grid, 1}, {palette.axis, 1}, theme.font(TextStyle::Caption), palette.ink2};
    if (!m_plot)
        return;
    m_plot->dress(m_look);
    nameDays();
    m_over->update();
}

bool ProgressChartView::show(const report::Figure &figure)
{
    if (!makePlot())
        return false;
    m_drawn = std::get<report::ProgressChart>(figure.drawing);
    QList<QPointF> planned;
    m_reached.clear();
    for (const report::ProgressChart::Point &point : std::as_const(m_drawn.points)) {
        planned.append({dayNumber(point.at), point.planned});
        if (point.reached && point.at <= m_drawn.now)
            m_reached.append({dayNumber(point.at), *point.reached});
    }
    m_plot->show(planned, m_reached);
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.alternative);
    if (m_current && *m_current >= m_drawn.points.size())
        m_current.reset();
    nameDays();
    m_over->update();
    return true;
}

void ProgressChartView::place()
{
    m_over->setGeometry(rect());
    if (m_plot)
        m_plot->widget().setGeometry(rect());
}

QSize ProgressChartView::sizeHint() const
{
    return {theme::Theme::instance().length(320), theme::Theme::instance().length(180)};
}

/** Names below the axis, as many as stand apart, that of now always among them. */
void ProgressChartView::nameDays()
{
    if (m_drawn.points.isEmpty())
        return;
    const QFontMetricsF metrics(theme::Theme::instance().font(TextStyle::Caption));
    const double room = std::max(1.0, width() - metrics.horizontalAdvance(QStringLiteral("100%")) - 24.0);
    const double days = std::max(1.0, dayNumber(m_drawn.points.last().at) - dayNumber(m_drawn.points.first().at));
    const double last = dayNumber(m_drawn.points.last().at);
    const double half = metrics.horizontalAdvance(QStringLiteral("Q4 ’20")) / 2 * days / room;
    const double apart = (metrics.horizontalAdvance(QStringLiteral("Q4 ’20")) + 18) * days / room;
    QList<double> named;
    QMap<double, QString> names;
    const auto name = [&](const report::ProgressChart::Point &point) {
        const double at = dayNumber(point.at);
        const double edge = std::max(0.0, half - edgeRoom * days / room);
        if (at > last - edge || at < dayNumber(m_drawn.points.first().at) + half) // beside 0% it would be crowded
            return;
        for (const double other : std::as_const(named))
            if (std::abs(at - other) < apart)
                return;
        named.append(at);
        names.insert(at, charts::pointName(point.at, m_drawn.now, QLocale()));
    };
    qsizetype now = 0;
    for (qsizetype i = 0; i < m_drawn.points.size(); ++i)
        if (m_drawn.points[i].at <= m_drawn.now)
            now = i;
    name(m_drawn.points[now]);
    for (qsizetype i = now + 1; i < m_drawn.points.size(); ++i)
        name(m_drawn.points[i]);
    for (qsizetype i = now - 1; i >= 0; --i)
        name(m_drawn.points[i]);
    m_plot->nameDays(names);
}

QPointF ProgressChartView::placeOf(const QDate &day, double percent) const
{
    return m_plot->placeOf({dayNumber(day), percent});
}

std::optional<qsizetype> ProgressChartView::lastReached() const
{
    for (qsizetype i = m_drawn.points.size() - 1; i >= 0; --i)
        if (m_drawn.points[i].reached && m_drawn.points[i].at <= m_drawn.now)
            return i;
    return std::nullopt;
}

QString ProgressChartView::inWords(qsizetype point) const
{
    const report::ProgressChart::Point &at = m_drawn.points[point];
    const QString planned = tr("plan %1").arg(m_words.percent(at.planned));
    if (!at.reached || at.at > m_drawn.now)
        return QStringLiteral("%1: %2").arg(m_words.date(at.at), planned);
    return QStringLiteral("%1: %2, %3")
        .arg(m_words.date(at.at), tr("reached %1").arg(m_words.percent(*at.reached)), planned);
}

void ProgressChartView::stand(std::optional<qsizetype> point)
{
    if (point == m_current)
        return;
    m_current = point;
    m_over->update();
    if (!point)
        return;
    QAccessibleValueChangeEvent told(this, inWords(*point));
    QAccessible::updateAccessibility(&told);
}

void ProgressChartView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_drawn.points.size();
    const qsizetype at = m_current.value_or(lastReached().value_or(0));
    if (count > 0 && event->key() == Qt::Key_Left)
        stand(std::max<qsizetype>(0, at - 1));
    else if (count > 0 && event->key() == Qt::Key_Right)
        stand(std::min(count - 1, at + 1));
    else if (count > 0 && event->key() == Qt::Key_Home)
        stand(0);
    else if (count > 0 && event->key() == Qt::Key_End)
        stand(count - 1);
    else
        event->ignore();
}

void ProgressChartView::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<qsizetype> nearest;
    double least = 1e9;
    for (qsizetype i = 0; i < m_drawn.points.size(); ++i)
        if (const double away = std::abs(placeOf(m_drawn.points[i].at, 0).x() - event->position().x()); away < least) {
            least = away;
            nearest = i;
        }
    stand(nearest && m_plot->area().adjusted(-8, -8, 8, 8).contains(event->position()) ? nearest : std::nullopt);
}

void ProgressChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!FocusRing::isOn(this))
        stand({});
}

void ProgressChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        stand(lastReached());
}

void ProgressChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    stand({});
}

void ProgressChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    nameDays();
}

void ProgressChartView::drawOver(QPainter &painter) const
{
    if (m_drawn.points.isEmpty())
        return;
    const theme::PaintScope scope(painter);
    drawNow(painter);
    drawDots(painter);
    if (m_current)
        drawBubble(painter);
    else
        drawLabels(painter);
    if (!FocusRing::isOn(this))
        return;
    painter.setPen(QPen(theme::Theme::instance().palette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/** The line of now lies over the plot, so it is thin and pale. */
void ProgressChartView::drawNow(QPainter &painter) const
{
    const QRectF plot = m_plot->area();
    const double x = placeOf(m_drawn.now, 0).x();
    painter.setPen(QPen(theme::Theme::instance().palette().line2, 1));
    painter.drawLine(QPointF(std::round(x) + 0.5, plot.top()), QPointF(std::round(x) + 0.5, plot.bottom()));
}

void ProgressChartView::drawDots(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const auto last = lastReached();
    painter.setPen(QPen(theme.palette().surface, 1.5));
    painter.setBrush(theme.palette().c1);
    for (qsizetype i = 0; last && i <= *last; ++i) {
        const report::ProgressChart::Point &point = m_drawn.points[i];
        const double radius = theme.length(i == *last ? 9 : 6) / 2.0;
        if (point.reached)
            painter.drawEllipse(placeOf(point.at, *point.reached), radius, radius);
    }
}

/** Each line is named where now is: the higher one above it at the left, the lower one below it at the right. */
void ProgressChartView::drawLabels(QPainter &painter) const
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    const QRectF plot = m_plot->area();
    double plannedNow = m_drawn.points.last().planned;
    for (const report::ProgressChart::Point &point : m_drawn.points)
        if (point.at >= m_drawn.now) {
            plannedNow = point.planned;
            break;
        }
    const auto last = lastReached();
    const bool behind = !last || *m_drawn.points[*last].reached <= plannedNow;
    const auto draw = [&](const QPointF &at, bool above, const QString &words, const QColor &colour) {
        const double width = metrics.horizontalAdvance(words), away = 9;
        const bool left = (above && at.x() - width - away > plot.left()) || at.x() + width + away > plot.right();
        const double y = above ? std::max(at.y() - away, plot.top() + metrics.ascent())
                               : std::min(at.y() + away + metrics.ascent() / 2, plot.bottom() - 5);
        const double x = left ? at.x() - width - away : at.x() + away;
        painter.fillRect(QRectF(x - 2, y - metrics.ascent(), width + 4, metrics.height()), palette.surface);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(x, y), words);
    };
    draw(placeOf(m_drawn.now, plannedNow), behind, m_drawn.plannedLabel, palette.ink2);
    if (last)
        draw(placeOf(m_drawn.points[*last].at, *m_drawn.points[*last].reached), !behind, m_drawn.reachedLabel,
             palette.c1);
}

void ProgressChartView::drawBubble(QPainter &painter) const
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const report::ProgressChart::Point &point = m_drawn.points[*m_current];
    const QRectF plot = m_plot->area();
    const QPointF planned = placeOf(point.at, point.planned);
    painter.setPen(QPen(palette.axis, 1, Qt::DotLine));
    painter.drawLine(QPointF(planned.x(), plot.top()), QPointF(planned.x(), plot.bottom()));
    painter.setPen(QPen(palette.c5, 1.5));
    painter.setBrush(palette.surface);
    painter.drawEllipse(planned, 4, 4);
    if (point.reached && point.at <= m_drawn.now) {
        painter.setPen(QPen(palette.surface, 1.5));
        painter.setBrush(palette.c1);
        painter.drawEllipse(placeOf(point.at, *point.reached), 5.5, 5.5);
    }
    const QString words = inWords(*m_current);
    const QFontMetricsF metrics(labelFont());
    const double width = metrics.horizontalAdvance(words) + 16, tall = metrics.height() + 8;
    const double left = std::clamp(planned.x() - width / 2, 0.0, std::max(0.0, rect().width() - width - 1.0));
    const bool low = planned.y() < plot.top() + tall + 14;
    const QRectF box(left, low ? plot.bottom() - tall - 8 : plot.top(), width, tall);
    painter.setPen(QPen(palette.line2, 1));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(palette.ink);
    painter.setFont(labelFont());
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace aanjager
