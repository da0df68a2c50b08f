#include "ui/pages/editing/commit_line.h"

#include "ui/pages/editing/marked.h"

#include <QKeyEvent>

namespace aanjager {

CommitLine::CommitLine(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    connect(this, &QLineEdit::textEdited, this, [this] { mark(false); });
}

void CommitLine::setStored(const QString &text)
{
    const bool typing = isPending() && QLineEdit::text() != text;
    m_stored = text;
    if (!typing)
        startAnew(text);
}

void CommitLine::startAnew(const QString &text)
{
    m_stored = text;
    mark(false);
    if (QLineEdit::text() == text)
        return;
    setText(text);
    setCursorPosition(0);
}

void CommitLine::refuse(const QString &why)
{
    mark(true, why);
}

void CommitLine::setCalm(bool calm)
{
    setProperty("calm", calm);
}

void CommitLine::offer()
{
    if (m_offering || !isPending())
        return;
    m_offering = true;
    emit committed(text());
    m_offering = false;
}

bool CommitLine::isPending() const
{
    return text() != m_stored;
}

bool CommitLine::leave()
{
    offer();
    return !isPending();
}

void CommitLine::mark(bool refused, const QString &why)
{
    const bool isOther = m_refused != refused || m_refusal != why;
    m_refused = refused;
    m_refusal = why;
    markRefused(*this, refused);
    if (!isOther)
        return;
    setAccessibleDescription(why);
    emit refusalChanged();
}

/** With nothing typed, undo is the programme's. */
bool CommitLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isPending()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return false;
    }
    return QLineEdit::event(event);
}

void CommitLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return offer();
    if (event->key() == Qt::Key_Escape && isPending())
        return startAnew(m_stored);
    QLineEdit::keyPressEvent(event);
}

void CommitLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool leaves = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (leaves && !m_refused)
        offer();
}

} // namespace aanjager
