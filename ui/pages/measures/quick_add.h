#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace aanjager {

class ChipButton;

/**
 * A new measure in one line: its title, and beside it in which theme it comes, which can be chosen. It is in sight
 * while it is asked for, and while something is typed.
 */
class QuickAdd : public QWidget
{
    Q_OBJECT

public:
    explicit QuickAdd(const PageContext &context, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    ChipButton *themeButton() const { return m_chip; }
    /** Comes into sight and takes the keyboard. */
    void ask();
    /** Out of sight, and empty. */
    void putAway();
    void setTitle(const QString &title);
    /** Names the field, and says in it what comes of typing. */
    void setWords(const QString &name, const QString &hint);
    /** The theme of what is chosen in the table: that of a new measure, until a person picks another. */
    void suggest(Id<Theme> theme);
    /** In which a new measure comes; null for none. */
    Id<Theme> theme() const;
    void pick(Id<Theme> theme);

signals:
    /** Enter in a title. */
    void entered();
    /** A person put it away by the keyboard. */
    void leaveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void say();
    void goIfUnused();

    PageContext m_context;
    QLineEdit *m_field;
    ChipButton *m_chip;
    Id<Theme> m_suggested;
    std::optional<Id<Theme>> m_picked;
};

} // namespace aanjager
