#include "ui/sheets/shortcut_list.h"

#include "ui/models/palette_item.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>

namespace aanjager {

namespace {

struct KeyNames
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

/** What keys of pages do. Several keys of one line are parted by a space; `shown` takes their place where they would
 * be many. `isOwn` are those that widgets know of themselves, always; the others are told where a page has them. */
struct Described
{
    const char *group;
    const char *keys;
    const char *shown;
    const char *words;
    bool isOwn = false;
};

constexpr char inMeasures[] = QT_TRANSLATE_NOOP("Keys", "The chosen one");
constexpr char inList[] = QT_TRANSLATE_NOOP("Keys", "In the list");
constexpr char inRound[] = QT_TRANSLATE_NOOP("Keys", "In a reporting round");
constexpr char inMatrix[] = QT_TRANSLATE_NOOP("Keys", "In the matrix");
constexpr char inActions[] = QT_TRANSLATE_NOOP("Keys", "In the actions");
constexpr char inDecisions[] = QT_TRANSLATE_NOOP("Keys", "In the decisions");
constexpr char inMeetings[] = QT_TRANSLATE_NOOP("Keys", "In a meeting");
constexpr char inPlanning[] = QT_TRANSLATE_NOOP("Keys", "In the planning");
constexpr char inPresentation[] = QT_TRANSLATE_NOOP("Keys", "While presenting");
constexpr char inFields[] = QT_TRANSLATE_NOOP("Keys", "In a field");

constexpr Described describedKeys[] = {
    {inMeasures, "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6", "Alt+1 … 6", QT_TRANSLATE_NOOP("Keys", "Set the status")},
    {inMeasures, "Alt+T Alt+G Alt+K Alt+R", "Alt+T G K R",
     QT_TRANSLATE_NOOP("Keys", "To the verdict on time, money, quality, risk; then 1, 2, 3, or 0 for not reported")},
    {inMeasures, "Alt+N", nullptr, QT_TRANSLATE_NOOP("Keys", "Nothing changed since the last report")},
    {inMeasures, "Alt+Up Alt+Down", nullptr, QT_TRANSLATE_NOOP("Keys", "Previous, next")},
    {inMeasures, "Del", nullptr, QT_TRANSLATE_NOOP("Keys", "Remove; a message offers to take it back")},
    {inMeasures, "Ctrl+Shift+D", nullptr, QT_TRANSLATE_NOOP("Keys", "Duplicate")},
    {inMeasures, "Alt+Shift+Up Alt+Shift+Down", nullptr, QT_TRANSLATE_NOOP("Keys", "Move up, down in the order")},
    {inList, "Ctrl+F", nullptr, QT_TRANSLATE_NOOP("Keys", "Search in the list")},
    {inList, "Esc", nullptr, QT_TRANSLATE_NOOP("Keys", "Clear the search or the selection")},
    {inMeasures, "F2", nullptr, QT_TRANSLATE_NOOP("Keys", "Change the title"), true},
    {inList, "Up Down", nullptr, QT_TRANSLATE_NOOP("Keys", "Choose a row"), true},
    {inList, "Shift+Up Shift+Down", nullptr, QT_TRANSLATE_NOOP("Keys", "Choose more rows"), true},
    {inList, "Shift+F10", nullptr, QT_TRANSLATE_NOOP("Keys", "The menu of what is chosen"), true},
    {inList, "Alt+Left Alt+Right", nullptr,
     QT_TRANSLATE_NOOP("Keys", "On a card of the board that you went to: to the column before, after"), true},
    {inList, "Space", nullptr, QT_TRANSLATE_NOOP("Keys", "Fold or unfold a group"), true},
    {inRound, "Ctrl+Enter", "Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Submit the report and go to the next")},
    {inRound, "Ctrl+Down Ctrl+Up", nullptr, QT_TRANSLATE_NOOP("Keys", "To the next that is missing, the one before")},
    {inRound, "Ctrl+Up", "Alt+↑ ↓", QT_TRANSLATE_NOOP("Keys", "Progress five more or less")},
    {inRound, "Ctrl+Enter", "Ctrl+D", QT_TRANSLATE_NOOP("Keys", "In a text: take over what was told before")},
    {inMatrix, "V D L N", nullptr,
     QT_TRANSLATE_NOOP("Keys", "Applies in full, partly, is already running, does not apply"), true},
    {inMatrix, "0 1 2 3 4 5 6", "0 … 6", QT_TRANSLATE_NOOP("Keys", "Set the local status; 0 is not reported"), true},
    {inMatrix, "Ctrl+D Ctrl+R", nullptr, QT_TRANSLATE_NOOP("Keys", "Fill the block down, to the right"), true},
    {inMatrix, "Ctrl+C Ctrl+V", nullptr, QT_TRANSLATE_NOOP("Keys", "Copy a block, paste one"), true},
    {inMatrix, "Return", nullptr, QT_TRANSLATE_NOOP("Keys", "Every field of the cell"), true},
    {inActions, "Space", nullptr, QT_TRANSLATE_NOOP("Keys", "Check off, or open again"), true},
    {inActions, "Return", nullptr, QT_TRANSLATE_NOOP("Keys", "Every field of the action"), true},
    {inDecisions, "D", nullptr, QT_TRANSLATE_NOOP("Keys", "Note an adoption; on a council: it adopted"), true},
    {inDecisions, "1 2 3 4 5 6", "1 … 6", QT_TRANSLATE_NOOP("Keys", "On a council: what it did"), true},
    {inDecisions, "Return", nullptr, QT_TRANSLATE_NOOP("Keys", "On a council: its days and its amendment"), true},
    {inDecisions, "Ins", nullptr, QT_TRANSLATE_NOOP("Keys", "Ask a decision in one line"), true},
    {inDecisions, "Alt+Left Alt+Right", nullptr,
     QT_TRANSLATE_NOOP("Keys", "In the council planning: a month sooner, later"), true},
    {inMeetings, "Return", nullptr, QT_TRANSLATE_NOOP("Keys", "Write down the line"), true},
    {inMeetings, "B A T N", nullptr,
     QT_TRANSLATE_NOOP("Keys", "And a space, at the start of a line: decision, action, promise or note"), true},
    {inMeetings, "Ctrl+Down Ctrl+Up", nullptr, QT_TRANSLATE_NOOP("Keys", "The next item, the one before"), true},
    {inMeetings, "Space", nullptr, QT_TRANSLATE_NOOP("Keys", "Tick off in the list of the last time"), true},
    {inMeetings, "Alt+Up Alt+Down", nullptr, QT_TRANSLATE_NOOP("Keys", "Move an item on the agenda"), true},
    {inMeetings, "N", nullptr, QT_TRANSLATE_NOOP("Keys", "In the list of bodies: a new meeting"), true},
    {inPlanning, "Left Right", nullptr, QT_TRANSLATE_NOOP("Keys", "Along the marks of a row"), true},
    {inPlanning, "Alt+Left Alt+Right", nullptr,
     QT_TRANSLATE_NOOP("Keys", "Plan sooner, later; of what has begun the end alone"), true},
    {inPlanning, "Alt+Shift+Left Alt+Shift+Right", nullptr, QT_TRANSLATE_NOOP("Keys", "Plan the end sooner, later"),
     true},
    {inPlanning, "Ctrl+Alt+Left Ctrl+Alt+Right", nullptr, QT_TRANSLATE_NOOP("Keys", "Plan the start sooner, later"),
     true},
    {inPlanning, "Ins", nullptr, QT_TRANSLATE_NOOP("Keys", "Add a milestone to the chosen one"), true},
    {inPlanning, "Ctrl++ Ctrl+- Ctrl+0", nullptr, QT_TRANSLATE_NOOP("Keys", "Zoom in, out, on all of it"), true},
    {inPresentation, "Right Left", nullptr,
     QT_TRANSLATE_NOOP("Keys", "Next, previous slide; also Space, Page Down and a clicker"), true},
    {inPresentation, "9 Return", nullptr, QT_TRANSLATE_NOOP("Keys", "To the slide of a number"), true},
    {inPresentation, "Home End", nullptr, QT_TRANSLATE_NOOP("Keys", "First, last slide"), true},
    {inPresentation, "G", nullptr, QT_TRANSLATE_NOOP("Keys", "All slides"), true},
    {inPresentation, "B W", nullptr, QT_TRANSLATE_NOOP("Keys", "Black, white, and the slide again"), true},
    {inPresentation, "Tab Return", nullptr,
     QT_TRANSLATE_NOOP("Keys", "Mark a measure on the slide and open its page; Esc goes back"), true},
    {inPresentation, "D A T N", nullptr,
     QT_TRANSLATE_NOOP("Keys", "Write down a decision, an action, a commitment, a note"), true},
    {inPresentation, "Ctrl+Z", nullptr, QT_TRANSLATE_NOOP("Keys", "Take back the last line"), true},
    {inPresentation, "P R S", nullptr, QT_TRANSLATE_NOOP("Keys", "Pointer, dark room, swap the screens"), true},
    {inPresentation, "Ctrl++ Ctrl+-", nullptr, QT_TRANSLATE_NOOP("Keys", "Notes larger, smaller"), true},
    {inPresentation, "Esc", nullptr, QT_TRANSLATE_NOOP("Keys", "End"), true},
    {inFields, "Return", nullptr, QT_TRANSLATE_NOOP("Keys", "Store what was typed"), true},
    {inFields, "Ctrl+Return", nullptr, QT_TRANSLATE_NOOP("Keys", "Store what was typed, in several lines"), true},
    {inFields, "Esc", nullptr, QT_TRANSLATE_NOOP("Keys", "Bring back what was there"), true},
    {inFields, "Tab Shift+Tab", nullptr, QT_TRANSLATE_NOOP("Keys", "Next, previous field"), true},
};

QStringList capsOf(const QString &portable)
{
    return keyCaps(QKeySequence(portable, QKeySequence::PortableText));
}

QStringList keysOf(const Described &described)
{
    return QString::fromLatin1(described.keys).split(QLatin1Char(' '));
}

QSet<const QAction *> menuActions(const QMenu &menu)
{
    QSet<const QAction *> all;
    for (const QAction *action : menu.actions()) {
        all.insert(action);
        if (action->menu())
            all += menuActions(*action->menu());
    }
    return all;
}

const QMenuBar *menusOf(const QWidget &window)
{
    return window.findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
}

/** The keys that pages have beside the menus, in portable words. */
QSet<QString> keysOfPages(const QWidget &window)
{
    QSet<const QAction *> inMenus;
    if (const QMenuBar *bar = menusOf(window))
        for (const QAction *top : bar->actions())
            if (top->menu())
                inMenus += menuActions(*top->menu());
    QSet<QString> keys;
    const auto add = [&keys](const QKeySequence &key) {
        if (!key.isEmpty())
            keys.insert(key.toString(QKeySequence::PortableText));
    };
    const auto isHere = [&window](const QObject *object) { // a sheet or a dialog says its own keys
        for (; object && object != &window; object = object->parent())
            if (const auto *widget = qobject_cast<const QWidget *>(object); widget && widget->isWindow())
                return false;
            else if (object->inherits("aanjager::OverlaySheet"))
                return false;
        return true;
    };
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        if (isHere(shortcut))
            add(shortcut->key());
    for (const QAction *action : window.findChildren<QAction *>())
        if (!inMenus.contains(action) && isHere(action))
            for (const QKeySequence &key : action->shortcuts())
                add(key);
    return keys;
}

QString plainTitle(QString words)
{
    words.replace(QStringLiteral("&&"), QString(QChar::Null)).remove(QLatin1Char('&'));
    return words.replace(QChar::Null, QLatin1Char('&'));
}

void addMenuLines(QList<ShortcutLine> &lines, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenuLines(lines, *action->menu());
        else if (!action->shortcut().isEmpty())
            lines.append({{capsOf(action->shortcut().toString(QKeySequence::PortableText))},
                          plainTitle(action->text()).remove(QChar(u'…'))});
    }
}

void addDescribed(QList<ShortcutGroup> &groups, const Described &described)
{
    const QString title = KeyNames::tr(described.group);
    auto group =
        std::find_if(groups.begin(), groups.end(), [&title](const ShortcutGroup &each) { return each.title == title; });
    if (group == groups.end())
        group = groups.insert(groups.end(), {title, {}});
    ShortcutLine line{{}, KeyNames::tr(described.words)};
    if (described.shown) {
        line.keys.append(QString::fromUtf8(described.shown).split(QLatin1Char('+')));
    } else {
        for (const QString &key : keysOf(described))
            line.keys.append(capsOf(key));
    }
    group->lines.append(line);
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const QWidget &window)
{
    QList<ShortcutGroup> groups;
    if (const QMenuBar *bar = menusOf(window))
        for (const QAction *top : bar->actions()) {
            ShortcutGroup group{plainTitle(top->text()), {}};
            if (top->menu())
                addMenuLines(group.lines, *top->menu());
            if (!group.lines.isEmpty())
                groups.append(group);
        }
    const QSet<QString> present = keysOfPages(window);
    for (const Described &described : describedKeys) {
        const QStringList keys = keysOf(described);
        if (described.isOwn ||
            std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return present.contains(key); }))
            addDescribed(groups, described);
    }
    return groups;
}

QStringList undescribedKeys(const QWidget &window)
{
    QSet<QString> missing = keysOfPages(window);
    for (const Described &described : describedKeys)
        for (const QString &key : keysOf(described))
            missing.remove(key);
    QStringList keys(missing.begin(), missing.end());
    keys.sort();
    return keys;
}

} // namespace aanjager
