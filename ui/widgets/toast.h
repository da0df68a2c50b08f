#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace aanjager {

/**
 * A short message at the bottom of its host, with at most two actions. What is done goes after six seconds (longer
 * while the mouse or the focus is on it); what failed stays until it is closed. A screen reader hears it as an alert.
 */
class Toast : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        QString words;
        std::function<void()> run;
    };

    static constexpr int staysFor = 6000; ///< milliseconds

    /** Hidden until asked for; it keeps to the bottom centre of `host`, whose child it is. */
    explicit Toast(QWidget *host);

    void showDone(const QString &text, const Action &action = {});
    /** `other` stands behind the first action. */
    void showError(const QString &text, const Action &action = {}, const Action &other = {});

    /** It stays above this bar while that is in sight and not empty; null for none. */
    void standAbove(QWidget *bar);

    QString text() const;
    QPushButton *actionButton() const { return m_actionButton; }
    QPushButton *otherButton() const { return m_otherButton; }
    QToolButton *closeButton() const { return m_closeButton; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameCloseButton();
    void present(const QString &kind, const QString &text, const Action &action, const Action &other);
    void act(const std::function<void()> &run);
    void place();
    void goIfUnwatched();

    QPointer<QWidget> m_bar;
    QLabel *m_text;
    QPushButton *m_actionButton;
    QPushButton *m_otherButton;
    QToolButton *m_closeButton;
    QTimer m_clock{this};
    std::function<void()> m_run, m_runOther;
};

} // namespace aanjager
