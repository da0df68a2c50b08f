#pragma once

#include "ui/pages/page_context.h"

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;

namespace aanjager {

/** What a person chose about the window itself. */
struct WindowChoices
{
    QString language;
    LookSetting look = LookSetting::System;
    int textSize = 100;
};

/**
 * The menu bar: every command of the window with its key, and which of them can be given now. Undo and redo are called
 * by what they take back.
 */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /** Fills the menu bar of `window`, whose child it is. */
    WindowActions(const PageContext &context, const WindowChoices &choices, QMainWindow &window);

    /** Follows the programme: what can be undone, and what can be done at all. */
    void refresh();

    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }

signals:
    void newProgrammeAsked();
    void openAsked();
    void recentAsked(const QString &path);
    void importAsked();
    void demoAsked();
    void reportAsked();
    void authorAsked();
    void closeAsked();
    void newItemAsked();
    void paletteAsked();
    void nextPaneAsked();
    void previousPaneAsked();
    void languageChosen(const QString &code);
    void lookChosen(LookSetting look);
    void textSizeChosen(int percent);
    void keysAsked();
    void aboutAsked();

private:
    void fillFileMenu(QMenu &menu, QMainWindow &window);
    void fillRecent(QMenu &menu);
    void fillEditMenu(QMenu &menu, QMainWindow &window);
    void fillViewMenu(QMenu &menu, const WindowChoices &choices);
    void fillHelpMenu(QMenu &menu);
    QString undoWords(const std::optional<Change> &change, const QString &plain, const QString &named) const;

    PageContext m_context;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_report = nullptr;
    QAction *m_close = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_newItem = nullptr;
};

} // namespace aanjager
