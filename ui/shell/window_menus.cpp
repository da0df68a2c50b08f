// What stands in the menus of the window.
#include "ui/shell/window_actions.h"

#include "ui/pages/notices.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>

namespace aanjager {

namespace {

/** One of a few that exclude each other. */
QAction *choice(QMenu &menu, QActionGroup &group, const QString &words, bool chosen)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    group.addAction(action);
    return action;
}

/** Words beside a key that the page itself listens to. */
QString withKey(const QString &words, const QKeySequence &key)
{
    return words + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

} // namespace

void WindowActions::fillFileMenu(QMenu &menu, QMainWindow &window)
{
    m_new = menu.addAction(tr("New programme…"), this, &WindowActions::newProgrammeAsked);
    menu.addAction(tr("Open…"), this, &WindowActions::openAsked)->setShortcut(QKeySequence::Open);
    m_recent = menu.addMenu(tr("Open recent"));
    connect(m_recent, &QMenu::aboutToShow, this, [this] { fillRecent(*m_recent); });
    menu.addAction(tr("Demonstration programme"), this, &WindowActions::demoAsked)->setShortcut(Qt::CTRL | Qt::Key_D);
    menu.addSeparator();
    m_import = menu.addAction(tr("Import a list…"), this, &WindowActions::importAsked);
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);
    m_forms = menu.addAction(tr("Make forms to fill in…"), this, &WindowActions::formsAsked);
    m_formsBack = menu.addAction(tr("Read forms that came back…"), this, &WindowActions::formsBackAsked);
    menu.addSeparator();
    m_copy = menu.addAction(tr("Save as a copy…"), this, &WindowActions::copyAsked);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_folder = menu.addAction(tr("Show in folder"), this, &WindowActions::folderAsked);
    m_programmeSettings =
        menu.addAction(tr("Settings of the programme…"), this, &WindowActions::programmeSettingsAsked);
    QAction *settings = menu.addAction(tr("Settings…"), this, &WindowActions::settingsAsked);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    menu.addSeparator();
    m_close = menu.addAction(tr("Close programme"), this, &WindowActions::closeAsked);
    m_close->setShortcut(QKeySequence::Close);
    menu.addAction(tr("Quit"), &window, &QMainWindow::close)->setShortcut(QKeySequence::Quit);
}

void WindowActions::fillRecent(QMenu &menu)
{
    menu.clear();
    const QList<RememberedFile> files = m_context.settings.recentFiles();
    for (const RememberedFile &file : files) {
        const QString words = QStringLiteral("%1  (%2)").arg(file.name, QDir::toNativeSeparators(file.path));
        menu.addAction(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                       [this, path = file.path] { emit recentAsked(path); });
    }
    if (files.isEmpty())
        menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void WindowActions::fillEditMenu(QMenu &menu, QMainWindow &)
{
    m_undo = menu.addAction(QString());
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = menu.addAction(QString());
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(m_undo, &QAction::triggered, this, [this] {
        const QString words = wordsOf(m_context.session.file().undoable()); // as long as what goes has its name
        if (m_context.attempt([session = &m_context.session] { return session->undo().map([](const auto &) {}); }))
            m_context.notices.undone(tr("Undone: %1").arg(words));
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        const auto next = m_context.session.file().redoable();
        if (m_context.attempt([session = &m_context.session] { return session->redo().map([](const auto &) {}); }))
            m_context.notices.doneWithUndo(tr("Done again: %1").arg(wordsOf(next)));
    });
    menu.addSeparator();
    m_find = menu.addAction(withKey(tr("Search"), QKeySequence::Find), this, &WindowActions::findAsked);
}

void WindowActions::fillItemMenu(QMenu &menu)
{
    m_newItem = menu.addAction(QString(), this, &WindowActions::newItemAsked);
    m_template = menu.addAction(tr("Begin with a template"), this, &WindowActions::templateAsked);
    m_template->setShortcut(Qt::CTRL | Qt::Key_T);
    menu.addSeparator();
    QMenu *statuses = menu.addMenu(tr("Status"));
    const auto &terms = vocabularyOf<Status>().terms;
    for (int i = 0; i < static_cast<int>(terms.size()); ++i) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        const QString words = m_context.words.label(terms[static_cast<size_t>(i)]);
        m_changing.append(
            statuses->addAction(withKey(words, key), this, [this, i] { emit statusAsked(static_cast<Status>(i)); }));
    }
    m_changing.append(statuses->menuAction());
    m_changing.append(
        menu.addAction(withKey(tr("Change the title"), QKeySequence(Qt::Key_F2)), this, &WindowActions::renameAsked));
    m_changing.append(menu.addAction(withKey(tr("Remove"), QKeySequence::Delete), this, &WindowActions::removeAsked));
    menu.addSeparator();
    m_ofChosen.append(menu.addAction(withKey(tr("Previous"), QKeySequence(Qt::ALT | Qt::Key_Up)), this,
                                     [this] { emit stepAsked(-1); }));
    m_ofChosen.append(
        menu.addAction(withKey(tr("Next"), QKeySequence(Qt::ALT | Qt::Key_Down)), this, [this] { emit stepAsked(1); }));
}

void WindowActions::fillViewMenu(QMenu &menu, const WindowChoices &choices)
{
    m_back = menu.addAction(tr("Back"), this, &WindowActions::backAsked);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_forward = menu.addAction(tr("Forward"), this, &WindowActions::forwardAsked);
    m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_goMenu = menu.addMenu(tr("Page"));
    m_missing = menu.addAction(tr("What is not reported in the open round"), this, &WindowActions::missingAsked);
    m_missing->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Search everything…"), this, &WindowActions::paletteAsked)->setShortcut(Qt::CTRL | Qt::Key_K);
    menu.addAction(tr("Next pane"), this, &WindowActions::nextPaneAsked)->setShortcut(Qt::Key_F6);
    menu.addAction(tr("Previous pane"), this, &WindowActions::previousPaneAsked)->setShortcut(Qt::SHIFT | Qt::Key_F6);
    m_side = menu.addAction(tr("Sidebar as icons"), this, &WindowActions::sideFoldAsked);
    m_side->setCheckable(true);
    m_side->setChecked(choices.sideFolded);
    m_side->setShortcut(Qt::CTRL | Qt::Key_B);
    m_panel = menu.addAction(tr("Show or hide the details"), this, &WindowActions::panelAsked);
    m_panel->setShortcut(Qt::Key_F9);
    menu.addSeparator();
    fillLooks(menu, choices);
}

void WindowActions::fillLooks(QMenu &menu, const WindowChoices &choices)
{
    QMenu *languages = menu.addMenu(tr("Language"));
    auto *languageGroup = new QActionGroup(languages);
    const std::pair<QString, QString> spoken[] = {{QStringLiteral("nl"), QStringLiteral("Nederlands")},
                                                  {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &each : spoken) {
        const QString language = each.first;
        QAction *action = choice(*languages, *languageGroup, each.second, choices.language == language);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
    }
    QMenu *looks = menu.addMenu(tr("Colours"));
    auto *lookGroup = new QActionGroup(looks);
    const QStringList names{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = choice(*looks, *lookGroup, names[i], static_cast<int>(choices.look) == i);
        connect(action, &QAction::triggered, this, [this, i] { emit lookChosen(static_cast<LookSetting>(i)); });
    }
    QMenu *sizes = menu.addMenu(tr("Text size"));
    auto *sizeGroup = new QActionGroup(sizes);
    for (const int percent : theme::Theme::scales()) {
        QAction *action = choice(*sizes, *sizeGroup, m_context.words.percent(percent), choices.textSize == percent);
        connect(action, &QAction::triggered, this, [this, percent] { emit textSizeChosen(percent); });
    }
}

void WindowActions::fillReportMenu(QMenu &menu)
{
    m_report = menu.addAction(tr("Report…"), this, &WindowActions::reportAsked);
    m_report->setShortcut(Qt::CTRL | Qt::Key_P);
    m_presentation = menu.addAction(tr("Presentation…"), this, &WindowActions::presentationAsked);
    m_presentation->setShortcut(Qt::Key_F5);
}

void WindowActions::fillHelpMenu(QMenu &menu)
{
    menu.addAction(tr("Keys"), this, &WindowActions::keysAsked)->setShortcut(Qt::Key_F1);
    menu.addAction(tr("About Aanjager"), this, &WindowActions::aboutAsked);
}

void WindowActions::fillProgrammeMenu()
{
    m_programmeMenu = std::make_unique<QMenu>();
    m_programmeMenu->addAction(m_copy);
    m_programmeMenu->addAction(m_folder);
    m_programmeMenu->addAction(m_programmeSettings);
    m_programmeMenu->addSeparator();
    m_programmeMenu->addMenu(m_recent);
    m_programmeMenu->addAction(m_close);
}

} // namespace aanjager
