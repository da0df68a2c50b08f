#include "ui/widgets/field_undo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextEdit>
#include <memory>
#include <optional>
#include <utility>

namespace aanjager {

namespace {

constexpr char followed[] = "followedByFieldUndo";

struct Typing
{
    bool canUndo = false;
    bool canRedo = false;
};

/** The line that has the keyboard where this object has it: its own, or the one inside it. */
QLineEdit *lineOf(QObject *focused)
{
    if (auto *line = qobject_cast<QLineEdit *>(focused))
        return line;
    if (auto *list = qobject_cast<QComboBox *>(focused))
        return list->lineEdit();
    const auto *spin = qobject_cast<QAbstractSpinBox *>(focused);
    return spin ? spin->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

Typing typingIn(const QTextDocument &document, bool isReadOnly)
{
    return {document.isUndoAvailable() && !isReadOnly, document.isRedoAvailable() && !isReadOnly};
}

/** What was typed in a field; nothing where this is no field of text. */
std::optional<Typing> typingIn(QObject *focused)
{
    if (const QLineEdit *line = lineOf(focused))
        return Typing{line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(focused))
        return typingIn(*plain->document(), plain->isReadOnly());
    if (const auto *text = qobject_cast<QTextEdit *>(focused))
        return typingIn(*text->document(), text->isReadOnly());
    return std::nullopt;
}

} // namespace

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        if (QLineEdit *line = lineOf(watched))
            follow(*line);
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isUndo = key.matches(QKeySequence::Undo);
    const auto typing = isUndo || key.matches(QKeySequence::Redo) ? typingIn(watched) : std::nullopt;
    if (!typing || typing->canUndo || (!isUndo && typing->canRedo))
        return false;
    event->ignore(); // and the field does not get to say that the key is its own
    return true;
}

/** QLineEdit remembers what it held when it is cleared, as if a person had wiped it. */
void FieldUndo::follow(QLineEdit &line)
{
    if (line.property(followed).toBool())
        return;
    line.setProperty(followed, true);
    const auto isTyped = std::make_shared<bool>(false);
    connect(&line, &QLineEdit::textEdited, this,
            [isTyped, &line] { *isTyped = line.isUndoAvailable() || line.isRedoAvailable(); });
    connect(&line, &QLineEdit::textChanged, this, [isTyped, &line] {
        if (!std::exchange(*isTyped, false))
            forgetTyping(line);
    });
}

void forgetTyping(QLineEdit &line)
{
    if (!line.isUndoAvailable() && !line.isRedoAvailable())
        return;
    const QSignalBlocker quiet(line);
    const int caret = line.cursorPosition(), start = line.selectionStart();
    const auto length = line.selectionLength();
    const bool isModified = line.isModified();
    line.setText(line.text());
    line.setModified(isModified);
    if (start < 0)
        line.setCursorPosition(caret);
    else if (caret == start)
        line.setSelection(start + static_cast<int>(length), -static_cast<int>(length));
    else
        line.setSelection(start, static_cast<int>(length));
}

void forgetTyping(QPlainTextEdit &text)
{
    text.document()->clearUndoRedoStacks();
}

} // namespace aanjager
