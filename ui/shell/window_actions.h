#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sidebar.h"

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
    bool sideFolded = false;
};

/** Where the window stands, as far as its menus tell it. */
struct WindowPlace
{
    QList<SidebarEntry> pages;
    QString page; ///< key of the one that is shown
    bool canGoBack = false;
    bool canGoForward = false;
    bool hasMissing = false; ///< something was not reported on in the open round
    bool hasChosen = false;  ///< a measure is chosen, on the page that shows them

    bool operator==(const WindowPlace &) const = default;
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
    ~WindowActions() override;

    /** Follows the programme: what can be undone, and what can be done at all. */
    void refresh();
    /** Follows where the window stands. */
    void setPlace(const WindowPlace &place);

    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }
    /** What is done with the programme as a whole, for the head of the sidebar. */
    QMenu *programmeMenu() const { return m_programmeMenu.get(); }

signals:
    void newProgrammeAsked();
    void openAsked();
    void recentAsked(const QString &path);
    void importAsked();
    void formsAsked();
    void formsBackAsked();
    void demoAsked();
    void reportAsked();
    void presentationAsked();
    void settingsAsked();
    void programmeSettingsAsked();
    void copyAsked();
    void folderAsked();
    void closeAsked();
    void newItemAsked();
    void paletteAsked();
    void renameAsked();
    void removeAsked();
    void templateAsked();
    void stepAsked(int by);
    void statusAsked(Status status);
    void findAsked();
    void nextPaneAsked();
    void previousPaneAsked();
    void backAsked();
    void forwardAsked();
    void pageAsked(const QString &key);
    void missingAsked();
    void sideFoldAsked(bool folded);
    void panelAsked();
    void languageChosen(const QString &code);
    void lookChosen(LookSetting look);
    void textSizeChosen(int percent);
    void keysAsked();
    void aboutAsked();

private:
    void fillFileMenu(QMenu &menu, QMainWindow &window);
    void fillRecent(QMenu &menu);
    void fillEditMenu(QMenu &menu, QMainWindow &window);
    void fillItemMenu(QMenu &menu);
    void fillViewMenu(QMenu &menu, const WindowChoices &choices);
    void fillPages();
    void fillLooks(QMenu &menu, const WindowChoices &choices);
    void fillReportMenu(QMenu &menu);
    void fillHelpMenu(QMenu &menu);
    void fillProgrammeMenu();
    QString wordsOf(const std::optional<Change> &change) const;
    QString undoWords(const std::optional<Change> &change, const QString &plain, const QString &named) const;

    PageContext m_context;
    WindowPlace m_place;
    std::unique_ptr<QMenu> m_programmeMenu;
    QMenu *m_itemMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_forms = nullptr;
    QAction *m_formsBack = nullptr;
    QAction *m_report = nullptr;
    QAction *m_presentation = nullptr;
    QAction *m_close = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_programmeSettings = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_newItem = nullptr;
    QAction *m_template = nullptr;
    QList<QAction *> m_ofChosen; ///< what is done with the chosen measure
    QList<QAction *> m_changing; ///< those of them that change it
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_missing = nullptr;
    QAction *m_side = nullptr;
    QAction *m_panel = nullptr;
    QList<QAction *> m_pages;
};

} // namespace aanjager
