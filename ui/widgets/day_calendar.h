#pragma once

#include <QCalendarWidget>

namespace aanjager {

/** A month to pick a day from, as the rest of the window looks: the chosen day filled, today ringed. */
class DayCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    void dress();
};

} // namespace aanjager
