#include "ui/pages/editing/day_line.h"

#include "ui/theme/icon.h"
#include "ui/widgets/day_calendar.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace aanjager {

DayLine::DayLine(const QString &name, QWidget *parent) : CommitLine(name, parent)
{
    m_open = addAction(theme::icon(QStringLiteral("session")), QLineEdit::TrailingPosition);
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Calendar (F4)"));
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, &DayLine::openCalendar);
}

void DayLine::openCalendar()
{
    if (isReadOnly())
        return;
    QMenu menu(this);
    auto *calendar = new DayCalendar(&menu);
    calendar->setAccessibleName(accessibleName());
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    QDate day;
    const auto take = [&](QDate chosen) {
        day = chosen;
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    auto *whole = new QWidgetAction(&menu);
    whole->setDefaultWidget(calendar);
    menu.addAction(whole);
    connect(&menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(Qt::PopupFocusReason); });
    menu.exec(mapToGlobal(QPoint(0, height())));
    setFocus(Qt::PopupFocusReason);
    if (day.isValid())
        emit picked(day);
}

/** The calendar shows itself where it can be used: under the mouse or the keyboard. */
bool DayLine::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        m_open->setVisible(!isReadOnly());
        break;
    case QEvent::Leave:
        m_open->setVisible(hasFocus() && !isReadOnly());
        break;
    case QEvent::FocusOut:
        m_open->setVisible(underMouse() && !isReadOnly());
        break;
    default:
        break;
    }
    return CommitLine::event(event);
}

void DayLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier)
        return openCalendar();
    CommitLine::keyPressEvent(event);
}

} // namespace aanjager
