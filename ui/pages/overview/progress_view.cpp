#include "ui/pages/overview/progress_view.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int edgeRoom = 14; ///< at the right of the plot, for half a name and the last dot

double dayNumber(const QDate &day)
{
    return static_cast<double>(day.toJulianDay());
}

QString quarterName(const QDate &day)
{
    return QStringLiteral("Q%1 ’%2").arg((day.month() + 2) / 3).arg(day.year() % 100, 2, 10, QLatin1Char('0'));
}

QFont labelFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ProgressChartView::ProgressChartView(const report::Wording &words, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_words(words)
    , m_planned(new QLineSeries(chart()))
    , m_reached(new QLineSeries(chart()))
    , m_percents(new QValueAxis(chart()))
    , m_days(new QCategoryAxis(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(paintsOwnFocus, true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({2, 6, edgeRoom, 0});
    makeAxes();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ProgressChartView::dress);
    dress();
}

void ProgressChartView::makeAxes()
{
    m_percents->setRange(0, 100);
    m_percents->setTickCount(3);
    m_percents->setMinorTickCount(1);
    m_percents->setLabelFormat(QStringLiteral("%d%%"));
    m_percents->setLineVisible(false);
    m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_days->setGridLineVisible(false);
    m_days->setTruncateLabels(false);
    chart()->addAxis(m_percents, Qt::AlignLeft);
    chart()->addAxis(m_days, Qt::AlignBottom);
    for (QLineSeries *series : {m_planned, m_reached}) {
        chart()->addSeries(series);
        series->attachAxis(m_percents);
        series->attachAxis(m_days);
    }
}

void ProgressChartView::dress()
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const double unit = theme.length(100) / 100.0;
    QPen planned(palette.c5, 1.5 * unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    planned.setDashPattern({5 / 1.5, 4 / 1.5});
    m_planned->setPen(planned);
    m_reached->setPen(QPen(palette.c1, 2.25 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_percents->setGridLinePen(QPen(palette.grid, 1));
    m_percents->setMinorGridLinePen(QPen(palette.grid, 1));
    m_days->setLinePen(QPen(palette.axis, 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_percents), static_cast<QAbstractAxis *>(m_days)}) {
        axis->setLabelsFont(theme.font(TextStyle::Caption));
        axis->setLabelsBrush(palette.ink2);
    }
    nameDays();
    viewport()->update();
}

void ProgressChartView::show(const report::Figure &figure)
{
    m_drawn = std::get<report::ProgressChart>(figure.drawing);
    QList<QPointF> planned, reached;
    for (const report::ProgressChart::Point &point : std::as_const(m_drawn.points)) {
        planned.append({dayNumber(point.at), point.planned});
        if (point.reached && point.at <= m_drawn.now)
            reached.append({dayNumber(point.at), *point.reached});
    }
    m_planned->replace(planned);
    m_reached->replace(reached);
    m_days->setRange(planned.first().x(), planned.last().x());
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.alternative);
    if (m_current && *m_current >= m_drawn.points.size())
        m_current.reset();
    nameDays();
    viewport()->update();
}

QSize ProgressChartView::sizeHint() const
{
    return {theme::Theme::instance().length(320), theme::Theme::instance().length(180)};
}

/** Names below the axis, as many as stand apart, that of now always among them. */
void ProgressChartView::nameDays()
{
    const QStringList before = m_days->categoriesLabels();
    for (const QString &name : before)
        m_days->remove(name);
    if (m_drawn.points.isEmpty())
        return;
    const QFontMetricsF metrics(theme::Theme::instance().font(TextStyle::Caption));
    const double room = std::max(1.0, viewport()->width() - metrics.horizontalAdvance(QStringLiteral("100%")) - 24.0);
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
        names.insert(at, quarterName(point.at));
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
    for (auto at = names.cbegin(); at != names.cend(); ++at)
        m_days->append(at.value(), at.key());
}

QPointF ProgressChartView::placeOf(const QDate &day, double percent) const
{
    return chart()->mapToPosition({dayNumber(day), percent}, m_planned);
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
    viewport()->update();
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
    stand(chart()->plotArea().adjusted(-8, -8, 8, 8).contains(event->position()) ? nearest : std::nullopt);
}

void ProgressChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!FocusRing::isOn(this))
        stand({});
}

void ProgressChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        stand(lastReached());
}

void ProgressChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    stand({});
}

void ProgressChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    nameDays();
}

void ProgressChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_drawn.points.isEmpty())
        return;
    const theme::PaintScope scope(*painter);
    drawNow(*painter);
    drawDots(*painter);
    if (m_current)
        drawBubble(*painter);
    else
        drawLabels(*painter);
    if (!FocusRing::isOn(this))
        return;
    painter->setPen(QPen(theme::Theme::instance().palette().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/** The line of now lies over the plot, so it is thin and pale. */
void ProgressChartView::drawNow(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
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
    const QRectF plot = chart()->plotArea();
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
    const QRectF plot = chart()->plotArea();
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
    const double left = std::clamp(planned.x() - width / 2, 0.0, std::max(0.0, viewport()->width() - width - 1.0));
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
