#include "ui/pages/editing/commit_line.h"

#include "ui/pages/editing/marked.h"

#include <QKeyEvent>

namespace aanjager {

CommitLine::CommitLine(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    connect(this, &QLineEdit::textEdited, this, [this] { mark(false); });
}

void CommitLine::setStored(const QString &text)
{
    const bool typing = (hasFocus() || m_refused) && QLineEdit::text() != m_stored && QLineEdit::text() != text;
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

void CommitLine::refuse()
{
    mark(true);
}

void CommitLine::offer()
{
    if (text() != m_stored)
        emit committed(text());
}

void CommitLine::mark(bool refused)
{
    m_refused = refused;
    markRefused(*this, refused);
}

/** With nothing typed, undo is the programme's. */
bool CommitLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text() == m_stored) {
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
    if (event->key() == Qt::Key_Escape && text() != m_stored)
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
