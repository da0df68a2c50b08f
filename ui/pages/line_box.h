#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aanjager {

/** Asks for one line beside what it is about, over a page: Enter gives what is typed, also nothing; Escape, or going
 * elsewhere, gives nothing. */
class LineBox : public QFrame
{
    Q_OBJECT

public:
    using Then = std::function<void(const QString &line)>;

    explicit LineBox(QWidget *page);

    /** `action` is what the button that gives it is called; the keyboard comes back to `back`. */
    void ask(const QString &title, const QString &prompt, const QString &action, const QRect &beside, QWidget *back,
             Then then);
    QLineEdit *line() const { return m_line; }
    QPushButton *doButton() const { return m_do; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void end(bool isGiven);

    QLabel *m_title;
    QLineEdit *m_line;
    QPushButton *m_do;
    QPushButton *m_cancel;
    QWidget *m_back = nullptr;
    Then m_then;
};

} // namespace aanjager
