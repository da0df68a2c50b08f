#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace aanjager {

/** What a page or panel shows when it has nothing: an icon, one sentence, one line, and what to do about it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /** Without an action there is no button. */
    EmptyState(const QString &icon, const QString &sentence, const QString &line, const QString &action = {},
               QWidget *parent = nullptr);

    /** Says something else. */
    void say(const QString &sentence, const QString &line);
    QString sentence() const;
    QPushButton *button() const { return m_button; }

signals:
    void acted();

private:
    QLabel *m_sentence;
    QLabel *m_line;
    QPushButton *m_button = nullptr;
};

} // namespace aanjager
