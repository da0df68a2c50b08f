// The clock of a meeting: when it began, how long the item takes, and how much later it will end.
#include "ui/pages/elided_label.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/notices.h"
#include "ui/session/meeting_edits.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace aanjager {

namespace {

constexpr int minute = 60, briefest = 30; ///< seconds; what takes less is not written down

} // namespace

int MeetingView::secondsAtItem() const
{
    const Meeting *meeting = m_context.session.state().find(m_meeting);
    const AgendaItem *item = m_context.session.state().find(m_item);
    if (!meeting || !item)
        return 0;
    const int now = isRunning(*meeting) && m_itemSince.isValid() ? std::max(0, m_itemSince.secsTo(m_clock())) : 0;
    return item->minutesSpent.value_or(0) * minute + now;
}

/** What the item took by now, where the meeting is running and it is worth noting. */
std::optional<int> MeetingView::minutesAtItem() const
{
    const Meeting *meeting = m_context.session.state().find(m_meeting);
    const bool isTimed = meeting && isRunning(*meeting) && m_itemSince.isValid();
    if (!isTimed || m_itemSince.secsTo(m_clock()) < briefest)
        return std::nullopt;
    return qRound(secondsAtItem() / static_cast<double>(minute));
}

/** Writes down what the item took that is left, where nothing else of it is written. */
void MeetingView::noteTime()
{
    const AgendaItem *item = m_context.session.state().find(m_item);
    const std::optional<int> minutes = minutesAtItem();
    if (!item || !minutes || minutes == item->minutesSpent || !m_context.session.canEdit())
        return;
    m_itemSince = m_clock();
    m_context.attempt([session = &m_context.session, id = m_item, state = item->state, minutes] {
        return handleItem(*session, id, state, minutes);
    });
}

void MeetingView::beginOrEnd()
{
    const Meeting *meeting = m_context.session.state().find(m_meeting);
    if (!meeting || !m_context.session.canEdit() || !writeDown())
        return;
    if (!isRunning(*meeting)) {
        m_context.attempt([session = &m_context.session, id = m_meeting, now = m_clock()] {
            return beginMeeting(*session, id, now);
        });
        m_itemSince = m_clock();
        return takeKeyboard();
    }
    noteTime();
    const QTime now = m_clock();
    if (m_context.attempt(
            [session = &m_context.session, id = m_meeting, now] { return endMeeting(*session, id, now); }))
        m_context.notices.doneWithUndo(tr("Ended at %1; the minutes can be saved or copied").arg(textOf(now)));
    m_print->setFocus(Qt::ShortcutFocusReason);
}

void MeetingView::showClock()
{
    const State &state = m_context.session.state();
    const Meeting *meeting = m_context.session.isOpen() ? state.find(m_meeting) : nullptr;
    if (!meeting)
        return;
    const bool runs = isRunning(*meeting);
    if (runs && isVisible())
        m_tick.start();
    else
        m_tick.stop();
    m_running->setVisible(runs);
    m_run->setText(runs ? tr("End") : meeting->began.isEmpty() ? tr("Begin") : tr("Go on"));
    m_run->setToolTip(runs ? tr("Ends the meeting: the clock stops") : tr("Begins the meeting: the clock runs"));
    m_run->setEnabled(m_context.session.canEdit());
    showPace(*meeting);
    const AgendaItem *item = state.find(m_item);
    const int seconds = secondsAtItem();
    const bool isTimed = item && (runs || item->minutesSpent);
    m_elapsed->setVisible(isTimed);
    m_ofPlan->setVisible(isTimed);
    if (!isTimed)
        return;
    const QLatin1Char zero('0');
    m_elapsed->setText(
        runs ? QStringLiteral("%1:%2").arg(seconds / minute, 2, 10, zero).arg(seconds % minute, 2, 10, zero)
             : tr("%1 min").arg(*item->minutesSpent));
    const int planned = item->minutesPlanned.value_or(0);
    m_ofPlan->setText(planned == 0 ? QString() : tr("of %1 min").arg(planned));
    const bool isOver = planned > 0 && seconds > planned * minute;
    if (m_elapsed->property("over").toBool() != isOver) {
        m_elapsed->setProperty("over", isOver);
        m_elapsed->style()->unpolish(m_elapsed);
        m_elapsed->style()->polish(m_elapsed);
    }
}

void MeetingView::showPace(const Meeting &meeting)
{
    const State &state = m_context.session.state();
    const auto pace = paceOf(state, meeting, m_item, secondsAtItem(), m_clock());
    int planned = 0;
    for (const AgendaItem *item : agendaOf(state, m_meeting))
        planned += item->minutesPlanned.value_or(0);
    QString words = planned > 0 ? tr("%1 min in all").arg(planned) : QString();
    if (pace) {
        words = QStringLiteral("%1 – %2").arg(meeting.began, textOf(pace->ends));
        if (!isRunning(meeting))
            words = QStringLiteral("%1 – %2").arg(meeting.began, meeting.ended);
        if (pace->over > 0)
            words += QStringLiteral(", ") + tr("%1 min over").arg(pace->over);
        else if (pace->over < 0)
            words += QStringLiteral(", ") + tr("%1 min ahead").arg(-pace->over);
    } else if (!meeting.began.isEmpty()) {
        words = meeting.ended.isEmpty() ? tr("since %1").arg(meeting.began)
                                        : QStringLiteral("%1 – %2").arg(meeting.began, meeting.ended);
    }
    m_planned->setWhole(words);
}

void MeetingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showClock();
}

void MeetingView::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace aanjager
