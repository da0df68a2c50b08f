#pragma once

#include "core/exchange/action_line.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QHBoxLayout;
class QLineEdit;

namespace aanjager {

/** A new action in one line, with below it what becomes of it as it is typed. Enter adds it, and the next can be typed.
 */
class ActionAddLine : public QFrame
{
    Q_OBJECT

public:
    explicit ActionAddLine(const PageContext &context, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /** What would be added now, in words. */
    QString becomes() const;
    /** Adds what is typed; true when nothing is left unstored. */
    bool leave();

signals:
    void added(Id<Action> action);

private:
    void say();
    void add();
    void addPart(const QString &icon, const QString &words);

    PageContext m_context;
    QLineEdit *m_field;
    QWidget *m_preview;
    QHBoxLayout *m_parts;
};

} // namespace aanjager
