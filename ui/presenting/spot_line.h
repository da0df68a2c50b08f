#pragma once

#include "core/exchange/decision_note.h"
#include "ui/presenting/show.h"

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;

namespace aanjager {

/** What is said at a slide, written down in the minutes of the meeting by one line and Enter: what became of a
 * decision, an action, a promise or a note. */
class SpotLine : public QFrame
{
    Q_OBJECT

public:
    SpotLine(const PageContext &context, Show &show, QWidget *parent = nullptr);

    /** Begins a line of this kind; a decision is one that the slide asks, where it asks any. */
    void begin(MinuteKind kind);
    QLineEdit *field() const { return m_field; }
    /** What the line will write down, in words. */
    QString becomes() const;
    int written() const { return m_written; }
    /** What time it is; the clock's unless a test says so. */
    void setClock(std::function<QTime()> clock) { m_clock = std::move(clock); }

signals:
    /** A line was written down, or given up: the keys are the show's again. */
    void ended(bool isWritten);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSettling() const;
    void say();
    void writeDown();
    Result<void> write();
    Id<AgendaItem> item(Id<Decision> decision) const;
    QString wordsOf(const DecisionNote &note) const;
    QString councilsOf(const DecisionNote &note) const;
    DecisionNote note() const;

    PageContext m_context;
    Show &m_show;
    std::function<QTime()> m_clock = &QTime::currentTime;
    MinuteKind m_kind = MinuteKind::Note;
    QLabel *m_badge;
    QLineEdit *m_field;
    QLabel *m_becomes;
    int m_written = 0;
};

} // namespace aanjager
