#pragma once

#include "core/exchange/decision_note.h"
#include "core/exchange/minute_line.h"
#include "ui/presenting/show.h"

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace aanjager {

/** What is said at a slide, written down in the minutes of the meeting by one line and Enter: what became of a
 * decision, an action, a promise or a note. */
class SpotLine : public QFrame
{
    Q_OBJECT

public:
    /** Who sees what stands in the line: on the slides themselves it names nothing that they may not show. */
    enum class Seen { ByPresenter, ByAll };

    SpotLine(const PageContext &context, Show &show, Seen seen, QWidget *parent = nullptr);

    /** Begins a line of this kind, or makes the one that is being typed of this kind; a decision is one that the slide
     * asks, where it asks any. A note is for the driver team: where all see the line it is typed unseen. */
    void begin(MinuteKind kind);
    /** Goes on with the line that was being typed in another place, which has none then. */
    void takeOver(SpotLine &other);
    /** From when it was begun until it was written down or given up, in sight or not. */
    bool isOpen() const { return m_isOpen; }
    /** How large its letters are, in pixels; on the slides those of a room, beside them those of the window. */
    void setTextSize(int pixels);
    QLineEdit *field() const { return m_field; }
    MinuteKind kind() const { return m_kind; }
    /** What the line will write down, in words. */
    QString becomes() const;
    /** What time it is; the clock's unless a test says so. */
    void setClock(std::function<QTime()> clock) { m_clock = std::move(clock); }

signals:
    /** It is in sight or it is not. */
    void openChanged();
    /** A line was written down, or given up: the keys are the show's again. */
    void ended(bool isWritten);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void holdTwoLines();
    void open(MinuteKind kind, const QString &text);
    void close();
    bool isUnseen() const { return m_seen == Seen::ByAll && m_kind == MinuteKind::Note; }
    void say();
    void saySo(const QString &words, bool isRefused);
    void writeDown();
    Result<void> write();
    bool isBlank() const;
    QString wordsOfLine() const;
    QString wordsOfDecision(const DecisionNote &said) const;
    MinuteDraft draft(const QString &words) const;
    Id<AgendaItem> item(Id<Decision> decision, Id<Measure> measure) const;
    QString hint() const;
    DecisionsAsked asked() const;
    DecisionNote note() const;

    PageContext m_context;
    Show &m_show;
    const Seen m_seen;
    State m_state; ///< what the line may name
    std::function<QTime()> m_clock = &QTime::currentTime;
    MinuteKind m_kind = MinuteKind::Note;
    bool m_isOpen = false;
    QToolButton *m_badge;
    QLineEdit *m_field;
    QLabel *m_kindName, *m_becomes;
};

} // namespace aanjager
