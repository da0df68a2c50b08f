#pragma once

#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace aanjager {

class CommitText;

/**
 * One text of a round: as the figures propose it, until a person takes it over or types another. It is offered to be
 * stored when the focus leaves, after a pause, or at Ctrl+Enter; an empty one is the proposal again, as after Ctrl+D.
 */
class WordField : public QWidget
{
    Q_OBJECT

public:
    /** `words` with the key that leads here, e.g. "&Conclusion"; `advised` is the most characters that read well. */
    WordField(const QString &words, int advised, QWidget *parent = nullptr);

    /** Shows what is stored, else what is proposed; what a person is typing stays. */
    void show(const QString &stored, const QString &proposed, bool canEdit);
    /** As `show` of another record: what was typed is gone. */
    void startAnew();

    /** What stands on paper now: what is typed, or nothing where it is the proposal. */
    QString current() const;
    bool isProposed() const;
    /** The text that was offered could not be stored; it stays, marked. */
    void refuse();
    /** Offers what is not stored; true when nothing is left unstored. */
    bool leave();

    CommitText *editor() const { return m_text; }
    QPushButton *takeOverButton() const { return m_takeOver; }
    QPushButton *backButton() const { return m_back; }
    QString stateText() const;
    QString countText() const;

signals:
    /** With every key, and when a key brings back what is stored. */
    void typed();
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(const QString &words);
    QWidget *makeBackRow();
    void addKey();
    void takeOver();
    void goBack();
    void showState();

    int m_advised;
    QString m_stored;
    QString m_proposed;
    bool m_canEdit = false;
    CommitText *m_text;
    QLabel *m_state;
    QLabel *m_count;
    QPushButton *m_takeOver;
    QPushButton *m_back;
    QWidget *m_backRow;
    QTimer m_pause;
};

} // namespace aanjager
