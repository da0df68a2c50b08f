#include "ui/pages/editing/commit_text.h"

#include "ui/pages/editing/marked.h"
#include "ui/widgets/field_undo.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <cmath>

namespace aanjager {

namespace {

constexpr int mostLines = 10;
constexpr int frame = 12;    ///< border and padding above and below, as in the style sheet
constexpr int calmFrame = 6; ///< of a text that is plain until somebody comes

/** What an editor makes of a text: it has one kind of line end and no fixed spaces. */
QString asTyped(const QString &text)
{
    return QTextDocument(text).toPlainText();
}

} // namespace

CommitText::CommitText(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap; a bar would cover the last of them
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            mark(false);
        fit();
    });
}

/** A bar that came and went by itself would change the width, so the lines, so the height, so the bar. */
void CommitText::fit()
{
    const auto policy = lineCount() > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (policy != verticalScrollBarPolicy())
        setVerticalScrollBarPolicy(policy);
    updateGeometry();
}

int CommitText::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    return lines;
}

void CommitText::setStored(const QString &text)
{
    const QString shown = asTyped(text);
    if (!isPending() || toPlainText() == shown)
        return startAnew(text);
    m_stored = text;
    m_shown = shown;
}

void CommitText::startAnew(const QString &text)
{
    m_stored = text;
    m_shown = asTyped(text);
    mark(false);
    if (toPlainText() == m_shown)
        return forgetTyping(*this);
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
}

void CommitText::refuse()
{
    mark(true);
}

void CommitText::offer()
{
    if (m_offering || !isPending())
        return;
    m_offering = true;
    emit committed(toPlainText());
    m_offering = false;
    if (!isPending())
        forgetTyping(*this);
}

bool CommitText::isPending() const
{
    return toPlainText() != m_shown;
}

bool CommitText::leave()
{
    offer();
    return !isPending();
}

void CommitText::mark(bool refused)
{
    m_refused = refused;
    markRefused(*this, refused);
}

QSize CommitText::sizeHint() const
{
    const double line = QFontMetricsF(font()).lineSpacing();
    const int height = static_cast<int>(std::ceil(line * std::clamp(lineCount(), m_fewestLines, mostLines)));
    return {180, height + (property("calm").toBool() ? calmFrame : frame) +
                     2 * static_cast<int>(document()->documentMargin())};
}

void CommitText::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

void CommitText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return offer();
    if (event->key() == Qt::Key_Escape && isPending())
        return startAnew(m_stored);
    QPlainTextEdit::keyPressEvent(event);
}

void CommitText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool leaves = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (leaves && !m_refused)
        offer();
    if (leaves && !isPending())
        forgetTyping(*this);
}

void CommitText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace aanjager
