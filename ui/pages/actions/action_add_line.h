#pragma once

#include "core/exchange/action_line.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace aanjager {

/**
 * A new action in one line, with below it what becomes of it as it is typed. Enter adds it, and the next can be typed.
 * What it understood of measure, party and day are buttons: each is taken out of the line by a click, Enter, Delete or
 * Backspace.
 */
class ActionAddLine : public QFrame
{
    Q_OBJECT

public:
    explicit ActionAddLine(const PageContext &context, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /** What would be added now, in words. */
    QString becomes() const;
    /** The button that takes a part out of the line; null where the line has none. */
    QToolButton *partButton(ActionLine::Part part) const;
    /** Adds what is typed; true when nothing is left unstored. */
    bool leave();

signals:
    void added(Id<Action> action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void add();
    void addPart(ActionLine::Part part, const QString &icon, const QString &words);
    void takeOut(ActionLine::Part part);
    bool takesFieldKey(QEvent &event);

    PageContext m_context;
    QLineEdit *m_field;
    QWidget *m_preview;
    QHBoxLayout *m_parts;
    QStringList m_becomes;
    QHash<int, QToolButton *> m_buttons; ///< by ActionLine::Part
};

} // namespace aanjager
