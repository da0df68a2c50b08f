#include "ui/shell/main_window.h"

#include "ui/dialogs/help_dialogs.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/text/languages.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace aanjager {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(960, 600);

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings)
{
    setMinimumSize(smallestSize);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(firstSize.boundedTo(screen()->availableSize() * 0.96));
    m_session.setAuthor(settings.author());
    theme::Theme::instance().setLook(static_cast<theme::Look>(settings.look()));
    theme::Theme::instance().setScale(settings.textSize());
    build();
    connect(&m_session, &Session::opened, this, &MainWindow::showPlace);
    connect(&m_session, &Session::closed, this, &MainWindow::showPlace);
    connect(&m_session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_session, &Session::accessChanged, this, &MainWindow::refresh);
}

/** The pages go before what they work with. */
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

PageContext MainWindow::context()
{
    return {m_session, m_settings, *m_words, *m_notices, m_navigator};
}

/** Everything that holds words, made in the language of the settings. */
void MainWindow::build()
{
    delete takeCentralWidget(); // the message lies in it
    delete m_actions;
    setStatusBar(nullptr);
    text::installLanguage(m_settings.language(), *qApp);
    m_words = std::make_unique<text::Wording>(m_settings.language());
    m_stack = new QStackedWidget;
    m_toast = new Toast(m_stack);
    m_notices = std::make_unique<Notices>(*m_toast, m_session, *m_words);
    m_start = new StartPage(m_stack);
    m_programme = new ProgrammeView(context(), m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_programme);
    setCentralWidget(m_stack);
    m_status = new StatusLine(context(), this);
    setStatusBar(m_status);
    m_actions = new WindowActions(context(), {m_settings.language(), m_settings.look(), m_settings.textSize()}, *this);
    connectActions();
    connectStart();
    showPlace();
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::newProgrammeAsked, this, &MainWindow::askNew);
    connect(m_actions, &WindowActions::openAsked, this, &MainWindow::askOpen);
    connect(m_actions, &WindowActions::recentAsked, this, &MainWindow::openFile);
    connect(m_actions, &WindowActions::importAsked, this, [this] { askImport(); });
    connect(m_actions, &WindowActions::demoAsked, this, &MainWindow::openDemo);
    connect(m_actions, &WindowActions::reportAsked, this, &MainWindow::askReport);
    connect(m_actions, &WindowActions::authorAsked, this, &MainWindow::askAuthor);
    connect(m_actions, &WindowActions::closeAsked, this, &MainWindow::closeProgramme);
    connect(m_actions, &WindowActions::newItemAsked, this, [this] {
        m_programme->showPage(QStringLiteral("measures"));
        m_programme->measures()->startNew();
    });
    connect(m_actions, &WindowActions::nextPaneAsked, this, [this] { walkPanes(1); });
    connect(m_actions, &WindowActions::previousPaneAsked, this, [this] { walkPanes(-1); });
    // The window is built anew by it, menu and all: not while the menu is still closing.
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_actions, &WindowActions::lookChosen, this, &MainWindow::setLook);
    connect(m_actions, &WindowActions::textSizeChosen, this, &MainWindow::setTextSize, Qt::QueuedConnection);
    connect(m_actions, &WindowActions::keysAsked, this, [this] { showKeys(this); });
    connect(m_actions, &WindowActions::aboutAsked, this, [this] { showAbout(this); });
    connect(m_programme, &ProgrammeView::importAsked, this, [this] { askImport(); });
    connect(m_programme, &ProgrammeView::reportAsked, this, &MainWindow::askReport);
    connect(m_programme, &ProgrammeView::againAsked, this, [this] { openFile(QString(m_session.file().path())); });
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::newAsked, this, &MainWindow::askNew);
    connect(m_start, &StartPage::importAsked, this, [this] { askImport(); });
    connect(m_start, &StartPage::demoAsked, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::fileDropped, this, &MainWindow::openFile);
    connect(m_start, &StartPage::forgetAsked, this, [this](const QString &path) {
        m_settings.forget(path);
        showRecent();
    });
}

void MainWindow::showPlace()
{
    if (m_session.isOpen())
        m_stack->setCurrentWidget(m_programme);
    else
        m_stack->setCurrentWidget(m_start);
    showRecent();
    const QString program = QStringLiteral("Aanjager");
    setWindowTitle(m_session.isOpen() ? QFileInfo(m_session.file().path()).fileName() + QStringLiteral(" — ") + program
                                      : program);
    refresh();
}

void MainWindow::showRecent()
{
    if (!m_session.isOpen())
        m_start->setRecentFiles(recentFiles(m_settings.recentFiles(), *m_words));
}

void MainWindow::refresh()
{
    m_actions->refresh();
    m_status->refresh();
    m_programme->refresh();
}

/** What is being typed, anywhere, is stored before anything else; false when it could not be. */
bool MainWindow::leaveEditors()
{
    if (!m_session.isOpen())
        return true;
    MeasuresPage *page = m_programme->measures();
    QWidget *focused = QApplication::focusWidget();
    const bool isCell = focused && page->table()->isAncestorOf(focused);
    if (isCell)
        focused->clearFocus();
    return page->leave();
}

/** As leaveEditors, for what ends with the programme out of sight: text that cannot be stored is lost only when a
 * person says so. */
bool MainWindow::leaveProgramme()
{
    if (leaveEditors() && !(m_session.isOpen() && m_programme->measures()->isDrafting()))
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Not everything is stored"),
                         tr("What you typed could not be stored."), QMessageBox::NoButton, this);
    question.setInformativeText(tr("If you go on, that text is lost."));
    QPushButton *back = question.addButton(tr("Back to the text"), QMessageBox::RejectRole);
    QPushButton *lose = question.addButton(tr("Go on without it"), QMessageBox::DestructiveRole);
    lose->setObjectName(QStringLiteral("lose"));
    question.setDefaultButton(back);
    question.setEscapeButton(back);
    question.exec();
    if (question.clickedButton() != lose)
        return false;
    m_programme->measures()->takeBack();
    return true;
}

void MainWindow::closeProgramme()
{
    if (!leaveProgramme())
        return;
    remember();
    m_session.close();
}

/** Notes how the programme is called now, for the list of recent files. */
void MainWindow::remember()
{
    if (!m_session.isOpen())
        return;
    const Programme &programme = m_session.state().programme();
    m_settings.remember({m_session.file().path(), programme.name, programme.region,
                         static_cast<int>(m_session.state().all<Measure>().size()), QDateTime::currentDateTime()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveProgramme())
        return event->ignore();
    remember();
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setWindowIcon(theme::appIcon());
}

void MainWindow::walkPanes(int step)
{
    const QList<QWidget *> panes = m_session.isOpen() ? m_programme->panes() : QList<QWidget *>{m_start};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    const qsizetype next = at < 0 ? 0 : (at + step + panes.size()) % panes.size();
    QWidget *pane = panes[next];
    QWidget *target = pane->focusPolicy() == Qt::NoFocus ? pane->nextInFocusChain() : pane;
    target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setLanguage(const QString &code)
{
    if (code == m_settings.language() || !leaveEditors())
        return;
    const Id<Measure> chosen = m_programme->measures()->chosen();
    m_settings.setLanguage(code);
    build();
    m_programme->measures()->choose(chosen);
}

void MainWindow::setLook(LookSetting look)
{
    m_settings.setLook(look);
    theme::Theme::instance().setLook(static_cast<theme::Look>(look));
}

/** Fixed widths follow the text size when the window is built. */
void MainWindow::setTextSize(int percent)
{
    if (percent == m_settings.textSize() || !leaveEditors())
        return;
    const Id<Measure> chosen = m_programme->measures()->chosen();
    m_settings.setTextSize(percent);
    theme::Theme::instance().setScale(percent);
    build();
    m_programme->measures()->choose(chosen);
}

} // namespace aanjager
