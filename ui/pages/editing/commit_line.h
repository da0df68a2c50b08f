#pragma once

#include <QLineEdit>

namespace aanjager {

/**
 * A field of one line that offers its text when a person is done with it: at Enter or when the focus leaves. Escape
 * brings back what is stored. Text that was refused stays, marked, until it is accepted or taken back. Text that has no
 * room ends in an ellipsis while nobody types, and is told whole in the tooltip.
 */
class CommitLine : public QLineEdit
{
    Q_OBJECT

public:
    /** `name` is what a screen reader calls the field. */
    explicit CommitLine(const QString &name, QWidget *parent = nullptr);

    /** What is stored; shown at once, unless a person is typing something else here. */
    void setStored(const QString &text);
    /** Shows this text whatever was typed: another record is shown. */
    void startAnew(const QString &text);
    /** The text could not be stored; it stays and is marked. `why` is a sentence for the person, where there is one. */
    void refuse(const QString &why = {});
    bool isRefused() const { return m_refused; }
    /** Why the text was refused; empty when it was not, or when nothing more is known. */
    const QString &refusal() const { return m_refusal; }
    /** Plain text that becomes a field under the mouse or the keyboard. */
    void setCalm(bool calm);
    /** Holds text that is not stored. */
    bool isPending() const;
    /** Offers what is not stored, refused before or not; true when nothing is left unstored. */
    bool leave();
    /** Shows what is stored again: what was typed is given up. */
    void takeBack() { startAnew(m_stored); }

signals:
    void committed(const QString &text);
    void refusalChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void mark(bool refused, const QString &why = {});
    QRect words() const;
    bool isTooLong() const;

    QString m_stored;
    QString m_refusal;
    bool m_refused = false;
    bool m_offering = false; ///< what is stored may be told again before the offer is over
};

} // namespace aanjager
