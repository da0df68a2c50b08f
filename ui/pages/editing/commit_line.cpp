#include "ui/pages/editing/commit_line.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/pages/editing/marked.h"
#include "ui/widgets/field_undo.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <QToolTip>

namespace aanjager {

namespace {

constexpr int wordInset = 2; ///< Qt's own, of the words in a line

} // namespace

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
        return forgetTyping(*this);
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
    if (!isPending())
        forgetTyping(*this);
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

bool CommitLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QPoint place = static_cast<QHelpEvent *>(event)->globalPos();
        QToolTip::showText(place, isTooLong() ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLineEdit::event(event);
}

/** Where the words stand: inside the frame, before what stands at the end. */
QRect CommitLine::words() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).marginsRemoved(textMargins());
    for (const QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (button->isVisible())
            inside.setRight(std::min(inside.right(), button->x()));
    return inside.adjusted(wordInset, 0, -wordInset, 0);
}

bool CommitLine::isTooLong() const
{
    return fontMetrics().horizontalAdvance(text()) > words().width() + 1;
}

/** A field that is being typed in scrolls; one that is only read ends in an ellipsis. */
void CommitLine::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isTooLong())
        return QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(words(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words().width()));
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
    if (leaves && !isPending())
        forgetTyping(*this);
}

} // namespace aanjager
