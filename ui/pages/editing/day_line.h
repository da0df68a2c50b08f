#pragma once

#include "ui/pages/editing/commit_line.h"

#include <QDate>

namespace aanjager {

/** A field for a date in words, with a calendar at its end (F4) that writes the chosen day and offers it at once. */
class DayLine : public CommitLine
{
    Q_OBJECT

public:
    explicit DayLine(const QString &name, QWidget *parent = nullptr);

    /** The day that the calendar opens on; an invalid one opens it on today. */
    void setDay(QDate day) { m_day = day; }
    void openCalendar();

signals:
    /** A day was picked in the calendar. */
    void picked(QDate day);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_day;
    QAction *m_open;
};

} // namespace aanjager
