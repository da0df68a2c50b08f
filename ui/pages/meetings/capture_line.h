#pragma once

#include "core/exchange/minute_line.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace aanjager {

/**
 * What is said, typed in one line and stored at Enter. A letter and a space, or a sign, at its start says what it is: a
 * decision, an action, a commitment or a note; Backspace at the start makes it a note again. Below it stands what comes
 * of the line.
 */
class CaptureLine : public QFrame
{
    Q_OBJECT

public:
    explicit CaptureLine(const PageContext &context, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    MinuteKind kind() const { return m_kind; }
    void setKind(MinuteKind kind);
    /** What the line becomes, in words. */
    QString becomes() const;
    MinuteDraft draft() const;
    /** From which day the days in it count; today unless said. */
    void setDay(QDate from);
    bool isEmpty() const;
    /** Empty, and a note again. */
    void clear();

signals:
    void entered();
    /** Ctrl with an arrow: the next item (1) or the one before (-1). */
    void stepAsked(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &text);
    void say();
    QWidget *makeKeys();
    void drawBadges();

    PageContext m_context;
    MinuteKind m_kind = MinuteKind::Note;
    QDate m_from;
    QToolButton *m_badge;
    QLineEdit *m_field;
    QLabel *m_becomes;
    QList<QToolButton *> m_kinds;
    QString m_last; ///< what stood in the field before the last key
};

} // namespace aanjager
