#pragma once

#include <QObject>

class QLineEdit;
class QPlainTextEdit;

namespace aanjager {

/**
 * The undo and redo keys in the text fields of the application: a field takes back what was typed in it; one in which
 * nothing was typed since it was filled leaves the key to the window. A text that the program puts in a field, or takes
 * out of it, is not typed.
 */
class FieldUndo : public QObject
{
    Q_OBJECT

public:
    /** Watches every field for as long as `parent` lives. */
    explicit FieldUndo(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QLineEdit &line);
};

/** What a field shows is stored: nothing in it is to be taken back any more. Text, caret and selection stay. */
void forgetTyping(QLineEdit &line);
void forgetTyping(QPlainTextEdit &text);

} // namespace aanjager
