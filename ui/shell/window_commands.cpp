#include "ui/shell/window_commands.h"

#include "ui/shell/programme_view.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace aanjager {

namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

/** A menu's words without the mark of its mnemonic. */
QString plainWords(const QString &words)
{
    QString plain;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] == QLatin1Char('&') && at + 1 < words.size())
            ++at;
        plain += words[at];
    }
    return plain;
}

void addMenu(QList<PaletteCommand> &commands, const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString words = plainWords(action->text());
        if (action->menu()) {
            addMenu(commands, *action->menu(), words);
            continue;
        }
        const QPointer<QAction> command(action);
        commands.append({words, path, QStringLiteral("keyboard"), action->shortcut(),
                         [command] {
                             if (command)
                                 command->trigger();
                         },
                         !action->shortcut().isEmpty()});
    }
}

} // namespace

QList<PaletteCommand> windowCommands(const QMenuBar &menus, ProgrammeView *programme)
{
    QList<PaletteCommand> commands;
    for (const QAction *action : menus.actions())
        if (action->menu() && action->isVisible())
            addMenu(commands, *action->menu(), plainWords(action->menu()->title()));
    if (!programme)
        return commands;
    QList<PaletteCommand> pages;
    for (const SidebarEntry &entry : programme->pages()) {
        PaletteCommand page{entry.title, CommandWords::tr("page"), entry.icon, {}, {}, true};
        commands.removeIf([&](const PaletteCommand &command) { // the menu that goes to the page
            if (command.words != entry.title)
                return false;
            page.keys = command.keys;
            return true;
        });
        page.run = [view = QPointer<ProgrammeView>(programme), key = entry.key] {
            if (view)
                view->go({key, {}, std::nullopt, {}});
        };
        pages.append(page);
    }
    return pages + commands;
}

} // namespace aanjager
