#include "ui/shell/window_actions.h"

#include "ui/text/change_text.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace aanjager {

namespace {

constexpr qsizetype pagesWithKeys = 9;

QString plainInMenu(const QString &words)
{
    return QString(words).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

WindowActions::WindowActions(const PageContext &context, const WindowChoices &choices, QMainWindow &window)
    : QObject(&window), m_context(context)
{
    QMenuBar &bar = *window.menuBar();
    bar.clear();
    qDeleteAll(bar.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    bar.setAccessibleName(tr("Menu bar"));
    fillFileMenu(*bar.addMenu(tr("&File")), window);
    fillEditMenu(*bar.addMenu(tr("&Edit")), window);
    m_itemMenu = bar.addMenu(QString());
    fillItemMenu(*m_itemMenu);
    fillViewMenu(*bar.addMenu(tr("&View")), choices);
    fillReportMenu(*bar.addMenu(tr("Re&port")));
    fillHelpMenu(*bar.addMenu(tr("&Help")));
    fillProgrammeMenu();
    refresh();
}

WindowActions::~WindowActions() = default;

void WindowActions::refresh()
{
    const Session &session = m_context.session;
    const bool open = session.isOpen();
    const bool editable = session.canEdit();
    const Programme &programme = session.state().programme();
    const auto undoable = open ? session.file().undoable() : std::nullopt;
    const auto redoable = open ? session.file().redoable() : std::nullopt;
    m_undo->setText(undoWords(undoable, tr("Undo"), tr("Undo: %1")));
    m_redo->setText(undoWords(redoable, tr("Redo"), tr("Redo: %1")));
    m_undo->setEnabled(editable && undoable);
    m_redo->setEnabled(editable && redoable);
    const QString item = plainInMenu(m_context.words.item(programme));
    m_itemMenu->setTitle(report::capitalised(item));
    m_itemMenu->menuAction()->setVisible(open);
    m_newItem->setText(report::capitalised(tr("Add %1").arg(item)));
    m_newItem->setEnabled(editable);
    const bool isEmpty = session.state().all<Measure>().isEmpty();
    m_template->setEnabled(editable && isEmpty);
    m_template->setVisible(!open || isEmpty);
    m_import->setEnabled(!open || editable);
    m_report->setEnabled(open && !isEmpty);
    m_presentation->setEnabled(open && !isEmpty);
    m_forms->setEnabled(open && !isEmpty);
    m_formsBack->setEnabled(editable);
    for (QAction *action : {m_close, m_copy, m_folder, m_programmeSettings, m_find, m_side, m_panel})
        action->setEnabled(open);
    m_goMenu->menuAction()->setVisible(open);
    // Ctrl+N makes what the screen is about: a programme on the start page, an item in a programme.
    m_new->setShortcut(open ? QKeySequence() : QKeySequence(QKeySequence::New));
    m_newItem->setShortcut(open ? QKeySequence(QKeySequence::New) : QKeySequence());
    for (QAction *action : std::as_const(m_ofChosen))
        action->setEnabled(open && m_place.hasChosen);
    for (QAction *action : std::as_const(m_changing))
        action->setEnabled(editable && m_place.hasChosen);
}

void WindowActions::setPlace(const WindowPlace &place)
{
    if (place == m_place)
        return;
    const bool samePages = place.pages == m_place.pages;
    m_place = place;
    if (!samePages)
        fillPages();
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setChecked(m_place.pages[i].key == m_place.page);
    m_back->setEnabled(place.canGoBack);
    m_forward->setEnabled(place.canGoForward);
    m_missing->setEnabled(place.hasMissing);
    refresh();
}

/** The pages, the first nine with a key. */
void WindowActions::fillPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
    for (qsizetype i = 0; i < m_place.pages.size(); ++i) {
        const SidebarEntry &page = m_place.pages[i];
        auto *action = new QAction(plainInMenu(page.title), m_goMenu);
        action->setCheckable(true);
        if (i < pagesWithKeys)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, key = page.key] { emit pageAsked(key); });
        m_pages.append(action);
    }
    m_goMenu->addActions(m_pages);
}

QString WindowActions::undoWords(const std::optional<Change> &change, const QString &plain, const QString &named) const
{
    return change ? plainInMenu(named.arg(wordsOf(change))) : plain;
}

QString WindowActions::wordsOf(const std::optional<Change> &change) const
{
    const text::ChangeText words(m_context.words, m_context.session.state());
    return change ? words.label(change->label) : QString();
}

} // namespace aanjager
