#pragma once

#include <QPlainTextEdit>

namespace aanjager {

/**
 * A field of several lines that offers its text when the focus leaves or at Ctrl+Enter; it is as high as its text, from
 * one line to ten. Escape brings back what is stored; text that was refused stays, marked.
 */
class CommitText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommitText(const QString &name, QWidget *parent = nullptr);

    /** What is stored; shown at once, unless a person is typing something else here. */
    void setStored(const QString &text);
    /** Shows this text whatever was typed: another record is shown. */
    void startAnew(const QString &text);
    void refuse();
    bool isRefused() const { return m_refused; }
    /** Holds text that is not stored. */
    bool isPending() const;
    /** It is at least as high as so many lines. */
    void setFewestLines(int lines);
    /** Offers what is not stored, refused before or not; true when nothing is left unstored. */
    bool leave();
    /** Shows what is stored again: what was typed is given up. */
    void takeBack() { startAnew(m_stored); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void committed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer();
    void fit();
    int lineCount() const;
    void mark(bool refused);

    QString m_stored;
    QString m_shown; ///< what is stored as the editor gives it back
    int m_fewestLines = 1;
    bool m_refused = false;
    bool m_offering = false; ///< what is stored may be told again before the offer is over
    bool m_quiet = false;    ///< the program changes the text, not a person
};

} // namespace aanjager
