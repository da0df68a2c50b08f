#include "ui/pages/planning/planning_chart.h"

#include "ui/pages/planning/planning_access.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int widestName = 312, narrowestName = 168; ///< beside the rim
constexpr int upperHead = 24, lowerHead = 24, boardHeight = 34;
constexpr int measureHeight = 26, headingHeight = 23, bodyPadding = 3;
constexpr int spanHeight = 14, milestoneSide = 12;
constexpr double mouseReach = 8;   ///< of the mouse around a mark
constexpr double mostFitted = 1.6; ///< pixels for a day; a short programme is drawn no wider

} // namespace

PlanningChart::PlanningChart(PlanningModel &model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    installPlanningAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(paintsOwnFocus, true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Planning"));
    setAccessibleDescription(tr("Arrows go over rows and marks, Alt with the arrows moves what is chosen in time."));
    connect(&model, &PlanningModel::renewed, this, &PlanningChart::renew);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &PlanningChart::followTheme);
    renew();
}

PlanningChart::~PlanningChart() = default;

void PlanningChart::followTheme()
{
    layOut();
    viewport()->update();
}

void PlanningChart::renew()
{
    m_pull.reset();
    m_hovered = {};
    m_scale.setRange(m_model.first(), m_model.last());
    layOut();
    keepCurrent();
    viewport()->update();
}

/** What was chosen is chosen still where it is there; else the measure that has come to its place. */
void PlanningChart::keepCurrent()
{
    const int last = m_model.rowCount() - 1;
    PlanSpot spot{m_keptMeasure ? m_model.placeOf(m_keptMeasure) : std::min(m_current.row, last), -1};
    if (spot.row < 0) {
        spot.row = std::clamp(m_current.row, std::min(1, last), last);
        while (spot.row >= 0 && spot.row < last && !m_model.measureAt(spot.row))
            ++spot.row;
    }
    if (spot.row >= 0 && m_keptMark.second != 0) {
        const QList<PlanMark> &marks = m_model.row(spot.row).marks;
        for (int mark = 0; mark < marks.size(); ++mark)
            if (marks[mark].id == m_keptMark.second && marks[mark].kind == m_keptMark.first)
                spot.mark = mark;
    }
    m_current = spot;
    m_keptMeasure = chosen();
    emit currentChanged();
}

void PlanningChart::layOut()
{
    const theme::Theme &theme = theme::Theme::instance();
    m_tops.clear();
    int top = theme.length(bodyPadding);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_tops.append(top);
        top += row == 0 ? 0 : heightOf(row);
    }
    m_tops.append(top + theme.length(2 * bodyPadding));
    const int room = viewport()->height() - bodyTop();
    verticalScrollBar()->setRange(0, std::max(0, m_tops.last() - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(theme.length(measureHeight));
    const int along = viewport()->width() - nameWidth();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_scale.width()) - along));
    horizontalScrollBar()->setPageStep(std::max(1, along));
    horizontalScrollBar()->setSingleStep(theme.length(40));
}

int PlanningChart::nameWidth() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return TableView::rim +
           std::clamp(viewport()->width() * 9 / 40, theme.length(narrowestName), theme.length(widestName));
}

int PlanningChart::boardTop() const
{
    return theme::Theme::instance().length(upperHead) + theme::Theme::instance().length(lowerHead);
}

int PlanningChart::bodyTop() const
{
    return boardTop() + theme::Theme::instance().length(boardHeight);
}

int PlanningChart::heightOf(int row) const
{
    const theme::Theme &theme = theme::Theme::instance();
    switch (m_model.kindAt(row)) {
    case PlanRow::Kind::Board:
        return theme.length(boardHeight);
    case PlanRow::Kind::Heading:
        return theme.length(headingHeight);
    case PlanRow::Kind::Measure:
        break;
    }
    return theme.length(measureHeight);
}

int PlanningChart::topOf(int row) const
{
    return row == 0 ? boardTop() : bodyTop() + m_tops[row] - verticalScrollBar()->value();
}

/** The row at a height of the view; -1 where there is none. */
int PlanningChart::rowAt(int y) const
{
    if (m_model.rowCount() == 0 || y < boardTop())
        return -1;
    if (y < bodyTop())
        return 0;
    const int wanted = y - bodyTop() + verticalScrollBar()->value();
    const auto next = std::upper_bound(m_tops.cbegin() + 1, m_tops.cend(), wanted);
    const int row = static_cast<int>(next - m_tops.cbegin()) - 1;
    return row >= 1 && row < m_model.rowCount() && wanted < m_tops[row] + heightOf(row) ? row : -1;
}

QRect PlanningChart::rowRect(int row) const
{
    return {0, topOf(row), viewport()->width(), heightOf(row)};
}

QRectF PlanningChart::laneOf(int row) const
{
    const int height = theme::Theme::instance().length(spanHeight);
    const QRect rect = rowRect(row);
    return {double(nameWidth()), rect.top() + (rect.height() - height) / 2.0, double(rect.width() - nameWidth()),
            double(height)};
}

/** Where a place along the time lies in the view. */
double PlanningChart::x(double along) const
{
    return nameWidth() + along - horizontalScrollBar()->value();
}

double PlanningChart::xOf(const PlanMark &mark) const
{
    return x(m_scale.right(mark.day()));
}

double PlanningChart::markSide() const
{
    return theme::Theme::instance().length(milestoneSide);
}

/** From the first to the last day of a plan; where one is not known, the period of the other. */
QRectF PlanningChart::barRect(const PlanRow &row, const QRectF &lane) const
{
    const QDate first = row.plan.starts.isNull() ? row.plan.ends.first : row.plan.starts.first;
    const QDate last = row.plan.ends.isNull() ? row.plan.starts.last() : row.plan.ends.last();
    const double left = x(m_scale.left(first));
    return {left, lane.top(), std::max(3.0, x(m_scale.right(last)) - left), lane.height()};
}

/** The rows of the body that are in sight, from and to; the second is one too many. */
std::pair<int, int> PlanningChart::rowsInSight() const
{
    if (m_model.rowCount() <= 1)
        return {1, 1};
    const int from = verticalScrollBar()->value(), until = from + viewport()->height() - bodyTop();
    const auto first = std::upper_bound(m_tops.cbegin() + 1, m_tops.cend() - 1, from);
    const auto last = std::lower_bound(m_tops.cbegin() + 1, m_tops.cend() - 1, until);
    return {std::max(1, static_cast<int>(first - m_tops.cbegin()) - 1), static_cast<int>(last - m_tops.cbegin())};
}

const PlanMark *PlanningChart::markAt(PlanSpot spot) const
{
    if (spot.row < 0 || spot.row >= m_model.rowCount() || spot.mark < 0)
        return nullptr;
    const QList<PlanMark> &marks = m_model.row(spot.row).marks;
    return spot.mark < marks.size() ? &marks[spot.mark] : nullptr;
}

void PlanningChart::setCurrent(PlanSpot spot)
{
    if (spot.row < 0 || spot.row >= m_model.rowCount() || (spot.mark >= 0 && !markAt(spot)))
        return;
    const bool isOther = spot != m_current;
    m_current = spot;
    m_keptMeasure = chosen();
    const PlanMark *mark = markAt(spot);
    m_keptMark = mark ? std::pair(mark->kind, mark->id) : std::pair(PlanMarkKind::Milestone, qint64{0});
    reveal(spot);
    viewport()->update();
    if (!isOther)
        return;
    emit currentChanged();
    tellFocus();
}

bool PlanningChart::choose(Id<Measure> measure, Id<Milestone> milestone)
{
    m_model.settle();
    const int row = m_model.placeOf(measure);
    if (row < 0)
        return false;
    PlanSpot spot{row, -1};
    const QList<PlanMark> &marks = m_model.row(row).marks;
    for (int mark = 0; mark < marks.size() && milestone; ++mark)
        if (marks[mark].id == milestone.value && marks[mark].kind == PlanMarkKind::Milestone)
            spot.mark = mark;
    setCurrent(spot);
    return true;
}

/** Brings a place into sight: its row, and of its time the bar's nearest end or the mark. */
void PlanningChart::reveal(PlanSpot spot)
{
    if (spot.row > 0) {
        QScrollBar *down = verticalScrollBar();
        const int top = m_tops[spot.row], bottom = top + heightOf(spot.row);
        const int room = viewport()->height() - bodyTop();
        if (top < down->value())
            down->setValue(top - theme::Theme::instance().length(bodyPadding));
        else if (bottom > down->value() + room)
            down->setValue(bottom - room);
    }
    const PlanRow &row = m_model.row(spot.row);
    const PlanMark *mark = markAt(spot);
    if (!mark && !row.hasBar())
        return;
    const QRectF bar = mark ? QRectF(xOf(*mark) - markSide(), 0, 2 * markSide(), 1) : barRect(row, laneOf(spot.row));
    const double left = nameWidth(), right = viewport()->width();
    if (bar.right() < left + markSide())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - static_cast<int>(left - bar.left()) - 24);
    else if (bar.left() > right - markSide())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(bar.right() - right) + 24);
}

QRect PlanningChart::rectOf(PlanSpot spot) const
{
    if (spot.row < 0 || spot.row >= m_model.rowCount())
        return {};
    const PlanMark *mark = markAt(spot);
    if (!mark)
        return rowRect(spot.row);
    const QPointF centre(xOf(*mark), laneOf(spot.row).center().y());
    return QRectF(centre.x() - mouseReach, centre.y() - mouseReach, 2 * mouseReach, 2 * mouseReach).toAlignedRect();
}

PlanSpot PlanningChart::spotAt(const QPoint &point) const
{
    PlanSpot spot{rowAt(point.y()), -1};
    if (spot.row < 0 || point.x() < nameWidth())
        return spot;
    double nearest = mouseReach;
    const QList<PlanMark> &marks = m_model.row(spot.row).marks;
    for (int mark = 0; mark < marks.size(); ++mark)
        if (const double away = std::abs(xOf(marks[mark]) - point.x()); away <= nearest) {
            nearest = away;
            spot.mark = mark;
        }
    return spot;
}

QString PlanningChart::nameOf(PlanSpot spot) const
{
    if (const PlanMark *mark = markAt(spot))
        return m_model.words().mark(*mark, m_model.today());
    return spot.row >= 0 && spot.row < m_model.rowCount()
               ? m_model.index(spot.row).data(Qt::AccessibleTextRole).toString()
               : QString();
}

PlanZoom PlanningChart::zoom() const
{
    return m_showsWhole ? PlanZoom::Year
                        : TimeScale::zoomOf(m_scale.pixelsPerDay() * 100 / theme::Theme::instance().length(100));
}

/** Another scale, with the day at this place of the view where it was. */
void PlanningChart::setScale(double pixelsPerDay, double anchor)
{
    const double along = anchor - nameWidth() + horizontalScrollBar()->value();
    const double days = along / m_scale.pixelsPerDay();
    m_scale.setPixelsPerDay(pixelsPerDay);
    layOut();
    horizontalScrollBar()->setValue(
        static_cast<int>(std::lround(days * m_scale.pixelsPerDay() - (anchor - nameWidth()))));
    m_isFitted = true;
    m_showsWhole = false;
    viewport()->update();
    emit zoomChanged();
}

double PlanningChart::pixelsForWhole() const
{
    const double days = std::max(1.0, m_scale.width() / m_scale.pixelsPerDay());
    return std::max(100, viewport()->width() - nameWidth()) / days;
}

void PlanningChart::setZoom(PlanZoom zoom)
{
    const double scale = theme::Theme::instance().length(100) / 100.0;
    const double pixels =
        zoom == PlanZoom::Year ? std::min(pixelsForWhole(), mostFitted * scale) : TimeScale::pixelsOf(zoom) * scale;
    setScale(pixels, (nameWidth() + viewport()->width()) / 2.0);
    m_showsWhole = zoom == PlanZoom::Year;
    emit zoomChanged();
}

void PlanningChart::zoomBy(double factor, std::optional<double> around)
{
    const double middle = (nameWidth() + viewport()->width()) / 2.0;
    setScale(m_scale.pixelsPerDay() * factor, std::max(around.value_or(middle), double(nameWidth())));
}

void PlanningChart::fitTime()
{
    constexpr double smallest = 0.5;
    const double scale = theme::Theme::instance().length(100) / 100.0;
    m_scale.setPixelsPerDay(std::clamp(pixelsForWhole(), smallest * scale, mostFitted * scale));
    m_showsWhole = false;
    layOut();
    showToday();
    emit zoomChanged();
}

/** Today a good third from the left: what comes matters more than what was. */
void PlanningChart::showToday()
{
    const double room = viewport()->width() - nameWidth();
    horizontalScrollBar()->setValue(static_cast<int>(m_scale.right(m_model.today()) - room * 0.4));
    viewport()->update();
}

void PlanningChart::setShowsLinks(bool shows)
{
    m_showsLinks = shows;
    viewport()->update();
}

void PlanningChart::setThen(const std::optional<PlansThen> &then)
{
    m_then = then;
    viewport()->update();
}

void PlanningChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (!m_isFitted)
        fitTime();
    else if (m_showsWhole)
        setZoom(PlanZoom::Year);
}

void PlanningChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followTheme();
}

} // namespace aanjager
