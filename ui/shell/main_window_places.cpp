// What leads from place to place in the window: menus and keys to the pages, and what lies over them.
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/sheets/shortcut_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_commands.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>

namespace aanjager {

namespace {

/** The pane itself, or the first within it that the keyboard can go to; null where there is none. */
QWidget *firstStopIn(QWidget *pane)
{
    if (!pane->isVisible())
        return nullptr;
    if (pane->focusPolicy() != Qt::NoFocus || pane->focusProxy())
        return pane;
    for (QWidget *at = pane->nextInFocusChain(); at != pane; at = at->nextInFocusChain())
        if (pane->isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            return at;
    return nullptr;
}

} // namespace

/** What leads somewhere within the programme, and what is done with the measure that is chosen there. */
void MainWindow::connectPlaces()
{
    const QString measuresKey = QStringLiteral("measures");
    connect(m_actions, &WindowActions::newItemAsked, m_programme, &ProgrammeView::startNew);
    connect(m_actions, &WindowActions::findAsked, m_programme, &ProgrammeView::goToSearch);
    connect(m_actions, &WindowActions::templateAsked, this, [this, measuresKey] {
        m_programme->showPage(measuresKey);
        m_programme->measures()->emptyState()->goToTemplates();
    });
    connect(m_actions, &WindowActions::backAsked, m_programme, &ProgrammeView::goBack);
    connect(m_actions, &WindowActions::forwardAsked, m_programme, &ProgrammeView::goForward);
    connect(m_actions, &WindowActions::pageAsked, m_programme, &ProgrammeView::showPage);
    connect(m_actions, &WindowActions::missingAsked, m_programme, &ProgrammeView::showMissing);
    connect(m_actions, &WindowActions::sideFoldAsked, this, [this](bool folded) {
        m_settings.setSideFolded(folded);
        m_programme->setSideFolded(folded);
    });
    connect(m_actions, &WindowActions::panelAsked, m_programme, &ProgrammeView::togglePanel);
    connect(m_programme, &ProgrammeView::moved, this, &MainWindow::showWhere);
    connect(m_programme, &ProgrammeView::demoAsked, this, &MainWindow::openDemo, Qt::QueuedConnection);
    connect(m_programme, &ProgrammeView::importAsked, this, [this] { askImport(); });
    connect(m_programme, &ProgrammeView::reportAsked, this, &MainWindow::askReport);
    connect(m_programme, &ProgrammeView::presentationAsked, this, &MainWindow::askPresentation);
    connect(m_programme, &ProgrammeView::againAsked, this, [this] { openFile(QString(m_session.file().path())); });
    connect(m_programme, &ProgrammeView::copyAsked, this, &MainWindow::askCopy);
    connect(m_programme->side(), &SidePanel::roundAsked, this, [this] { askRound({}); });
    m_programme->side()->setProgrammeMenu(m_actions->programmeMenu());
    m_programme->setSideFolded(m_settings.sideFolded());
}

/** The menus act on a page from when it is there, and the window hears of changes after it. */
void MainWindow::followPages()
{
    // Not at once: where a page is made while it is told that a programme opened, the window is still to hear that.
    QMetaObject::invokeMethod(this, &MainWindow::followSession, Qt::QueuedConnection);
    followRounds();
    MeasuresPage *measures = m_programme->madeMeasures();
    if (!measures)
        return;
    disconnect(measures, &MeasuresPage::selectionChanged, nullptr, nullptr);
    disconnect(m_actions, nullptr, measures, nullptr);
    connect(measures, &MeasuresPage::selectionChanged, m_status, [this](int selected, int all) {
        m_status->setSelectionText(
            selected > 1 ? tr("%1 of %2 selected").arg(QLocale().toString(selected), QLocale().toString(all))
                         : QString());
    });
    connect(measures, &MeasuresPage::selectionChanged, this, &MainWindow::showWhere, Qt::QueuedConnection);
    connect(m_actions, &WindowActions::renameAsked, measures, &MeasuresPage::rename);
    connect(m_actions, &WindowActions::removeAsked, measures, &MeasuresPage::removeChosen);
    connect(m_actions, &WindowActions::stepAsked, measures, &MeasuresPage::step);
    connect(m_actions, &WindowActions::statusAsked, measures, &MeasuresPage::setStatus);
}

void MainWindow::openCard(Id<Measure> measure, Id<Party> municipality)
{
    if (!m_session.isOpen())
        return;
    if (!m_card)
        m_card = new CardSheet(context(), *this);
    m_card->show(measure, municipality);
}

PaletteSheet *MainWindow::palette()
{
    if (!m_palette)
        m_palette = new PaletteSheet(*this, context());
    return m_palette;
}

void MainWindow::openPalette()
{
    palette()->openWith(windowCommands(*menuBar(), m_session.isOpen() ? m_programme : nullptr));
}

void MainWindow::openKeys()
{
    auto *sheet = new ShortcutSheet(*this, shortcutGroups(*this));
    connect(sheet, &OverlaySheet::closed, sheet, &QObject::deleteLater);
    sheet->open();
}

void MainWindow::walkPanes(int step)
{
    const QList<OverlaySheet *> sheets = findChildren<OverlaySheet *>();
    if (std::any_of(sheets.begin(), sheets.end(), [](const OverlaySheet *sheet) { return sheet->isVisible(); }))
        return; // the panes lie under its veil
    QList<QWidget *> panes = m_session.isOpen() ? m_programme->panes() : QList<QWidget *>{m_start};
    panes.append(m_status->languageButton());
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = at < 0 ? 0 : (at + step + panes.size()) % panes.size();
        if (QWidget *stop = firstStopIn(panes[at]))
            return stop->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace aanjager
