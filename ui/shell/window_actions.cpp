#include "ui/shell/window_actions.h"

#include "ui/pages/notices.h"
#include "ui/text/change_text.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

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

} // namespace

WindowActions::WindowActions(const PageContext &context, const WindowChoices &choices, QMainWindow &window)
    : QObject(&window), m_context(context)
{
    QMenuBar &bar = *window.menuBar();
    bar.clear();
    fillFileMenu(*bar.addMenu(tr("&File")), window);
    fillEditMenu(*bar.addMenu(tr("&Edit")), window);
    fillViewMenu(*bar.addMenu(tr("&View")), choices);
    fillHelpMenu(*bar.addMenu(tr("&Help")));
    refresh();
}

void WindowActions::fillFileMenu(QMenu &menu, QMainWindow &window)
{
    m_new = menu.addAction(tr("New programme…"), this, &WindowActions::newProgrammeAsked);
    menu.addAction(tr("Open…"), this, &WindowActions::openAsked)->setShortcut(QKeySequence::Open);
    QMenu *recent = menu.addMenu(tr("Open recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.addAction(tr("Demonstration programme"), this, &WindowActions::demoAsked)->setShortcut(Qt::CTRL | Qt::Key_D);
    menu.addSeparator();
    m_import = menu.addAction(tr("Import a list…"), this, &WindowActions::importAsked);
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);
    m_report = menu.addAction(tr("Report…"), this, &WindowActions::reportAsked);
    m_report->setShortcut(Qt::CTRL | Qt::Key_P);
    menu.addSeparator();
    menu.addAction(tr("Your function…"), this, &WindowActions::authorAsked);
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
        m_context.attempt([session = &m_context.session] { return session->undo().map([](const auto &) {}); });
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        m_context.attempt([session = &m_context.session] { return session->redo().map([](const auto &) {}); });
    });
    menu.addSeparator();
    m_newItem = menu.addAction(QString(), this, &WindowActions::newItemAsked);
    menu.addSeparator();
    menu.addAction(tr("Search everything…"), this, &WindowActions::paletteAsked)->setShortcut(Qt::CTRL | Qt::Key_K);
    menu.addAction(tr("Next pane"), this, &WindowActions::nextPaneAsked)->setShortcut(Qt::Key_F6);
    menu.addAction(tr("Previous pane"), this, &WindowActions::previousPaneAsked)->setShortcut(Qt::SHIFT | Qt::Key_F6);
}

void WindowActions::fillViewMenu(QMenu &menu, const WindowChoices &choices)
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
    for (const int percent : {100, 115, 130}) {
        QAction *action = choice(*sizes, *sizeGroup, m_context.words.percent(percent), choices.textSize == percent);
        connect(action, &QAction::triggered, this, [this, percent] { emit textSizeChosen(percent); });
    }
}

void WindowActions::fillHelpMenu(QMenu &menu)
{
    menu.addAction(tr("Keys"), this, &WindowActions::keysAsked)->setShortcut(Qt::Key_F1);
    menu.addAction(tr("About Aanjager"), this, &WindowActions::aboutAsked);
}

void WindowActions::refresh()
{
    const Session &session = m_context.session;
    const bool open = session.isOpen();
    const bool editable = session.canEdit();
    const auto undoable = open ? session.file().undoable() : std::nullopt;
    const auto redoable = open ? session.file().redoable() : std::nullopt;
    m_undo->setText(undoWords(undoable, tr("Undo"), tr("Undo: %1")));
    m_redo->setText(undoWords(redoable, tr("Redo"), tr("Redo: %1")));
    m_undo->setEnabled(editable && undoable);
    m_redo->setEnabled(editable && redoable);
    m_newItem->setText(report::capitalised(tr("Add %1").arg(m_context.words.item(session.state().programme()))));
    m_newItem->setEnabled(editable);
    m_import->setEnabled(!open || editable);
    m_report->setEnabled(open && !session.state().all<Measure>().isEmpty());
    m_close->setEnabled(open);
    // Ctrl+N makes what the screen is about: a programme on the start page, an item in a programme.
    m_new->setShortcut(open ? QKeySequence() : QKeySequence(QKeySequence::New));
    m_newItem->setShortcut(open ? QKeySequence(QKeySequence::New) : QKeySequence());
}

QString WindowActions::undoWords(const std::optional<Change> &change, const QString &plain, const QString &named) const
{
    if (!change)
        return plain;
    const text::ChangeText words(m_context.words, m_context.session.state());
    return named.arg(words.label(change->label)).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace aanjager
