#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace aanjager {

/** Keys and what they do. */
struct ShortcutLine
{
    QList<QStringList> keys; ///< each a combination: {"Ctrl", "Z"}
    QString words;
};

/** Keys that belong together, under a title. */
struct ShortcutGroup
{
    QString title;
    QList<ShortcutLine> lines;
};

/**
 * Every key of a window: those of its menus as the menus say them, those of its pages as they are described here, as
 * far as the window has them now, and those that fields and tables know of themselves.
 */
QList<ShortcutGroup> shortcutGroups(const QWidget &window);

/** Keys of the window's pages that nobody described, as "Alt+1"; they are missing from the list. */
QStringList undescribedKeys(const QWidget &window);

} // namespace aanjager
