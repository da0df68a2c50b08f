// What a person does on the planning with the mouse and the keys.
#include "ui/models/plain_tool_tip.h"
#include "ui/pages/planning/planning_access.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace aanjager {

namespace {

constexpr double zoomStep = 1.25;
constexpr int edgeReach = 5; ///< of the mouse around the end of a bar

bool isSideways(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

Qt::KeyboardModifiers held(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

/** The keys that move in time belong to the planning before the window's shortcuts. */
bool PlanningChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if ((isSideways(key.key()) && held(key).testFlag(Qt::AltModifier)) || (key.key() == Qt::Key_Escape && m_pull)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PlanningChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        const QString words = toolTipAt(help.pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(), plainToolTip(words), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

QString PlanningChart::toolTipAt(const QPoint &point) const
{
    const PlanSpot spot = spotAt(point);
    if (spot.row < 0 || m_pull)
        return {};
    if (markAt(spot))
        return nameOf(spot);
    const PlanRow &row = m_model.row(spot.row);
    const bool isName = point.x() < nameWidth();
    if (row.kind != PlanRow::Kind::Measure)
        return isName ? row.title : QString();
    if (isName)
        return row.number + QLatin1Char(' ') + row.title;
    if (!row.hasBar())
        return m_model.words().plan(row.plan);
    QStringList lines{m_model.words().plan(row.plan), m_model.words().expectation(row)};
    for (const PlanLink &link : m_model.linksOf(row.measure()))
        lines.append(m_model.words().warning(link));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void PlanningChart::hover(const QPoint &point)
{
    const PlanSpot spot = spotAt(point);
    if (spot.row != m_hovered.row)
        viewport()->update();
    m_hovered = spot;
    const auto part = partAt(point, spot);
    const bool isEdge = part && spot.mark < 0 && *part != PlanPart::Whole;
    if (isEdge)
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (part)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

/** Milestones that are to be reached, and bars. */
bool PlanningChart::canMove(PlanSpot spot) const
{
    if (!m_isEditable || spot.row <= 0)
        return false;
    if (const PlanMark *mark = markAt(spot))
        return mark->kind == PlanMarkKind::Expectation ||
               (mark->kind == PlanMarkKind::Milestone && mark->state != MilestoneState::Reached);
    return spot.mark < 0 && m_model.row(spot.row).hasBar();
}

/** What the mouse would draw along here; nothing where that is nothing. */
std::optional<PlanPart> PlanningChart::partAt(const QPoint &point, PlanSpot spot) const
{
    if (point.x() < nameWidth() || !canMove(spot))
        return std::nullopt;
    if (spot.mark >= 0)
        return PlanPart::Whole;
    const PlanRow &row = m_model.row(spot.row);
    const QRectF bar = barRect(row, laneOf(spot.row)).adjusted(0, -4, 0, 4);
    if (!bar.adjusted(-edgeReach, 0, edgeReach, 0).contains(point))
        return std::nullopt;
    const double near = std::min<double>(edgeReach, bar.width() / 4);
    if (!row.plan.starts.isNull() && point.x() < bar.left() + near)
        return PlanPart::Start;
    if (!row.plan.ends.isNull() && point.x() > bar.right() - near)
        return PlanPart::End;
    return PlanPart::Whole;
}

void PlanningChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pull) {
        endPull();
        return;
    }
    const PlanSpot spot = spotAt(event->pos());
    if (spot.row < 0)
        return;
    const auto part = partAt(event->pos(), spot);
    setCurrent(spot);
    if (m_model.kindAt(spot.row) == PlanRow::Kind::Heading)
        return m_model.toggle(spot.row);
    if (part)
        m_pull = Pull{spot, movingPart(spot, *part), event->pos(), event->pos(), false, {}, {}};
}

void PlanningChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pull || !(event->buttons() & Qt::LeftButton))
        return hover(event->pos());
    const bool isFar = std::abs(event->pos().x() - m_pull->from.x()) >= QApplication::startDragDistance();
    if (m_pull->isBegun || isFar)
        pull(event->pos());
}

/** What it becomes when it is let go here; it is stored only then. */
void PlanningChart::pull(const QPoint &to)
{
    const auto days = static_cast<qint64>(std::lround((to.x() - m_pull->from.x()) / m_scale.pixelsPerDay()));
    m_pull->isBegun = true;
    m_pull->to = to;
    if (const PlanMark *mark = markAt(m_pull->spot))
        m_pull->date = dragged(mark->date, days);
    else
        m_pull->plan = dragged(m_model.row(m_pull->spot.row).plan, m_pull->part, days);
    viewport()->setCursor(m_pull->part == PlanPart::Whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    viewport()->update();
}

void PlanningChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pull)
        return;
    const Pull done = *m_pull;
    endPull();
    hover(event->pos());
    if (!done.isBegun)
        return;
    if (const PlanMark *mark = markAt(done.spot)) {
        if (done.date != mark->date)
            emit moveAsked(PlanMark(*mark), done.date);
    } else if (const PlanRow &row = m_model.row(done.spot.row); done.plan != row.plan) {
        emit replanAsked(row.measure(), done.plan);
    }
}

/** Gives up what is being drawn along; true when something was. */
bool PlanningChart::endPull()
{
    const bool was = m_pull && m_pull->isBegun;
    m_pull.reset();
    viewport()->unsetCursor();
    viewport()->update();
    return was;
}

void PlanningChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_model.measureAt(spotAt(event->pos()).row))
        emit openAsked(m_model.measureAt(spotAt(event->pos()).row));
}

void PlanningChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned.y() != 0)
            zoomBy(std::pow(zoomStep, turned.y() / 120.0), event->position().x());
        return event->accept();
    }
    const bool isAlong = (event->modifiers() & Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y());
    QScrollBar *bar = isAlong ? horizontalScrollBar() : verticalScrollBar();
    const int by = isAlong && turned.x() != 0 ? turned.x() : turned.y();
    bar->setValue(bar->value() - by * bar->singleStep() * QApplication::wheelScrollLines() / 120);
    event->accept();
}

void PlanningChart::goRow(int by)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        setCurrent({std::clamp(m_current.row + by, 0, last), -1});
}

/** Along the bar and the marks of the row. */
void PlanningChart::goMark(int by)
{
    if (m_current.row < 0)
        return;
    const auto marks = static_cast<int>(m_model.row(m_current.row).marks.size());
    setCurrent({m_current.row, std::clamp(m_current.mark + by, -1, marks - 1)});
}

/** Of a measure that is under way the start stays where it was. */
PlanPart PlanningChart::movingPart(PlanSpot spot, PlanPart part) const
{
    const PlanRow &row = m_model.row(spot.row);
    const bool hasBegun =
        (row.status != Status::NotStarted && row.status != Status::Preparing) || row.progress.percent.value_or(0) > 0;
    return markAt(spot) ? part : aanjager::movingPart(row.plan, part, hasBegun, m_model.today());
}

void PlanningChart::stepCurrent(PlanPart part, int steps)
{
    if (!canMove(m_current))
        return;
    if (const PlanMark *mark = currentMark()) {
        emit moveAsked(PlanMark(*mark), stepped(mark->date, steps));
        return;
    }
    const PlanRow &row = m_model.row(m_current.row);
    if (const Plan plan = stepped(row.plan, movingPart(m_current, part), steps); plan != row.plan)
        emit replanAsked(row.measure(), plan);
}

/** Alt with an arrow moves what is chosen, with Shift its end and with Ctrl its start. */
bool PlanningChart::moveBy(const QKeyEvent &event)
{
    if (!isSideways(event.key()) || !held(event).testFlag(Qt::AltModifier))
        return false;
    const PlanPart part = held(event).testFlag(Qt::ShiftModifier)     ? PlanPart::End
                          : held(event).testFlag(Qt::ControlModifier) ? PlanPart::Start
                                                                      : PlanPart::Whole;
    stepCurrent(part, event.key() == Qt::Key_Left ? -1 : 1);
    return true;
}

bool PlanningChart::handleKey(const QKeyEvent &event)
{
    const bool isCtrl = held(event) == Qt::ControlModifier || held(event) == (Qt::ControlModifier | Qt::ShiftModifier);
    const int page = std::max(1, verticalScrollBar()->pageStep() / std::max(1, heightOf(std::max(0, m_current.row))));
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return isCtrl && (zoomBy(zoomStep), true);
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return isCtrl && (zoomBy(1 / zoomStep), true);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !held(event) && (goRow(event.key() == Qt::Key_Up ? -1 : 1), true);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return !held(event) && (goRow(event.key() == Qt::Key_PageUp ? -page : page), true);
    case Qt::Key_Home:
    case Qt::Key_End:
        return (!held(event) || isCtrl) &&
               (goRow(event.key() == Qt::Key_Home ? -m_model.rowCount() : m_model.rowCount()), true);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !held(event) && (goMark(event.key() == Qt::Key_Left ? -1 : 1), true);
    case Qt::Key_Escape:
        return endPull();
    default:
        return false;
    }
}

void PlanningChart::keyPressEvent(QKeyEvent *event)
{
    if (m_model.rowCount() == 0)
        return event->ignore();
    if (moveBy(*event) || handleKey(*event))
        return event->accept();
    const bool isHeading = m_current.row >= 0 && m_model.kindAt(m_current.row) == PlanRow::Kind::Heading;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const PlanMark *mark = currentMark();
    if (held(*event))
        event->ignore();
    else if (isHeading && (isEnter || event->key() == Qt::Key_Space))
        m_model.toggle(m_current.row);
    else if (isEnter && chosen())
        emit openAsked(chosen());
    else if (event->key() == Qt::Key_Insert && chosen())
        emit milestoneAsked();
    else if (event->key() == Qt::Key_Delete && mark && m_isEditable &&
             (mark->kind == PlanMarkKind::Milestone || mark->kind == PlanMarkKind::Expectation))
        emit removeAsked(Id<Milestone>{mark->id});
    else
        event->ignore();
}

void PlanningChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse && spotAt(event->pos()).row >= 0)
        setCurrent(spotAt(event->pos()));
    if (!chosen())
        return;
    QMenu menu(this);
    menu.setAccessibleName(tr("Planning"));
    QAction *open = menu.addAction(tr("Open"));
    QAction *add = menu.addAction(tr("New milestone"));
    add->setEnabled(m_isEditable);
    menu.addSeparator();
    QAction *earlier = menu.addAction(tr("One step earlier"));
    QAction *later = menu.addAction(tr("One step later"));
    for (QAction *move : {earlier, later})
        move->setEnabled(canMove(m_current));
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(m_current).center());
    const QAction *chosenAction = menu.exec(at);
    if (chosenAction == open)
        emit openAsked(chosen());
    else if (chosenAction == add)
        emit milestoneAsked();
    else if (chosenAction == earlier || chosenAction == later)
        stepCurrent(PlanPart::Whole, chosenAction == earlier ? -1 : 1);
}

void PlanningChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void PlanningChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    endPull();
}

void PlanningChart::tellFocus()
{
    if (hasFocus() && m_current.row >= 0)
        tellPlanningFocus(*this, m_current);
}

} // namespace aanjager
