#include "ui/widgets/day_calendar.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace aanjager {

using theme::TextStyle;

DayCalendar::DayCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    dress();
}

/** Qt names its parts for this, and gives the arrows pictures of its own when it is shown in another style. */
void DayCalendar::dress()
{
    const theme::Theme &theme = theme::Theme::instance();
    const auto button = [&](const char *name, const QString &icon, const QString &words) {
        auto *step = findChild<QToolButton *>(QLatin1String(name));
        if (!step)
            return;
        step->setIcon(theme::icon(icon));
        step->setIconSize({theme.length(16), theme.length(16)});
        step->setAccessibleName(words);
        step->setToolTip(words);
    };
    button("qt_calendar_prevmonth", QStringLiteral("chevron-left"), tr("Month before"));
    button("qt_calendar_nextmonth", QStringLiteral("chevron-right"), tr("Month after"));
    if (auto *bar = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette ground = bar->palette();
        ground.setColor(QPalette::Base, theme.palette().raised);
        bar->setPalette(ground);
        bar->setBackgroundRole(QPalette::Base);
    }
    for (const char *name : {"qt_calendar_monthbutton", "qt_calendar_yearbutton"})
        if (auto *words = findChild<QToolButton *>(QLatin1String(name)))
            words->setFont(theme.font(TextStyle::BodyStrong));
    if (auto *days = findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview")))
        days->setFont(theme.font(TextStyle::Body));
    QTextCharFormat names;
    names.setForeground(theme.palette().ink2);
    names.setBackground(theme.palette().raised);
    names.setFont(theme.font(TextStyle::Label));
    setHeaderTextFormat(names);
    QTextCharFormat plain; // Qt's Saturdays are red, which is a verdict here
    plain.setForeground(theme.palette().ink2);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, plain);
}

void DayCalendar::showEvent(QShowEvent *event)
{
    QCalendarWidget::showEvent(event);
    dress();
}

QSize DayCalendar::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    constexpr int days = 7, weeks = 6, cell = 34, line = 30, headAndNames = 66;
    return {theme.length(days * cell), theme.length(weeks * line + headAndNames)};
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const theme::PaintScope scope(*painter);
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const bool isChosen = date == selectedDate();
    const bool isOther = date.month() != monthShown() || date.year() != yearShown();
    painter->fillRect(rect, palette.raised);
    const double side = std::min(rect.width(), rect.height()) - 2;
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(rect).center());
    const bool isToday = date == QDate::currentDate();
    painter->setPen(isToday && !isChosen ? QPen(palette.accent, 1) : QPen(Qt::NoPen));
    painter->setBrush(isChosen ? QBrush(palette.accent) : QBrush(Qt::NoBrush));
    if (isChosen || isToday)
        painter->drawRoundedRect(disc, 6, 6);
    painter->setPen(isChosen ? palette.onaccent : isOther ? palette.ink3 : palette.ink);
    painter->setFont(theme.font(isChosen ? TextStyle::BodyStrong : TextStyle::Body));
    painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
}

} // namespace aanjager
