#include "ui/shell/main_window.h"

#include "core/domain/work_rules.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/programme_settings.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/measures_place.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/sheets/shortcut_sheet.h"
#include "ui/shell/matrix_preview.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/round_progress.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_commands.h"
#include "ui/text/languages.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_undo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_key.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>
#include <utility>

namespace aanjager {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(960, 600);

/** Puts the pages, which lie in `body`, under a line that parts them from the menus. */
void putUnderHairline(QWidget *body, QWidget *pages)
{
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(body));
    column->addWidget(pages, 1);
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings)
{
    setMinimumSize(smallestSize);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(firstSize.boundedTo(screen()->availableSize() * 0.96));
    new FieldUndo(this);
    new MenuKey(this);
    m_session.setAuthor(settings.author());
    theme::Theme::instance().setLook(static_cast<theme::Look>(settings.look()));
    theme::Theme::instance().setScale(settings.textSize());
    build();
    followSession();
    connect(&m_navigator, &Navigator::cardAsked, this, &MainWindow::openCard);
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_session, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_session.lookSoon(); // a computer that slept may wake on another day, and without the share
    });
}

/** The window shows its pages when these have heard what happened: it listens again after they began to. */
void MainWindow::followSession()
{
    disconnect(&m_session, nullptr, this, nullptr);
    connect(&m_session, &Session::opened, this, &MainWindow::showPlace);
    connect(&m_session, &Session::closed, this, &MainWindow::showPlace);
    connect(&m_session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_session, &Session::accessChanged, this, &MainWindow::refresh);
    connect(&m_session, &Session::dayChanged, this, &MainWindow::refresh);
    connect(&m_session, &Session::conflictCopyFound, this, [this](const QString &name) {
        m_notices->done(
            tr("Beside this file lies a copy with other changes: %1. They are not in what you see.").arg(name),
            tr("Show the folder"), [this] { showFolder(); });
    });
}

/** The pages go before what they work with. */
MainWindow::~MainWindow()
{
    dropPresentation();
    delete m_palette;
    delete m_card;
    delete takeCentralWidget();
}

PageContext MainWindow::context()
{
    return {m_session, m_settings, *m_words, *m_notices, m_navigator};
}

/** Everything that holds words, made in the language of the settings. */
void MainWindow::build()
{
    setAcceptDrops(true);
    dropPresentation();
    delete takeCentralWidget(); // the message lies in it
    delete std::exchange(m_card, nullptr);
    delete m_actions;
    delete std::exchange(m_palette, nullptr);
    delete std::exchange(m_status, nullptr); // at once: it speaks in words that go
    text::installLanguage(m_settings.language(), *qApp);
    m_words = std::make_unique<text::Wording>(m_settings.language());
    auto *body =
        new QWidget(this); // each is made where it stays: what moves to another parent is styled anew, all of it
    m_stack = new QStackedWidget(body);
    m_toast = new Toast(m_stack);
    m_notices = std::make_unique<Notices>(*m_toast, m_session, *m_words);
    m_notices->offerCopy([this] { askCopy(); });
    m_start = new StartPage(m_stack);
    m_programme = nullptr;
    m_stack->addWidget(m_start);
    putUnderHairline(body, m_stack);
    setCentralWidget(body);
    m_status = new StatusLine(context(), this);
    setStatusBar(m_status);
    if (isVisible())
        layout()->activate(); // pages are made at the size they get: how narrow they are decides what they show
    m_actions = new WindowActions(
        context(), {m_settings.language(), m_settings.look(), m_settings.textSize(), m_settings.sideFolded()}, *this);
    connectActions();
    connectStart();
    if (m_session.isOpen())
        programmeView();
    showPlace();
}

ProgrammeView *MainWindow::programmeView()
{
    if (!m_programme) {
        m_programme = new ProgrammeView(context(), m_stack);
        m_stack->addWidget(m_programme);
        connect(m_programme, &ProgrammeView::pageMade, this, &MainWindow::followPages);
        connectPlaces();
        followSession();
        followPages();
        showWhere();
    }
    return m_programme;
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::newProgrammeAsked, this, [this] { askNew(); });
    connect(m_actions, &WindowActions::openAsked, this, &MainWindow::askOpen);
    connect(m_actions, &WindowActions::recentAsked, this, &MainWindow::openFile);
    connect(m_actions, &WindowActions::importAsked, this, [this] { askImport(); });
    connect(m_actions, &WindowActions::formsAsked, this, &MainWindow::askForms);
    connect(m_actions, &WindowActions::formsBackAsked, this, &MainWindow::askFormsBack);
    connect(m_actions, &WindowActions::demoAsked, this, &MainWindow::openDemo);
    connect(m_actions, &WindowActions::reportAsked, this, [this] { askReport(); });
    connect(m_actions, &WindowActions::presentationAsked, this, &MainWindow::askPresentation);
    connect(m_actions, &WindowActions::settingsAsked, this, &MainWindow::askSettings);
    connect(m_actions, &WindowActions::programmeSettingsAsked, this, &MainWindow::askProgrammeSettings);
    connect(m_actions, &WindowActions::copyAsked, this, &MainWindow::askCopy);
    connect(m_status, &StatusLine::copyAsked, this, &MainWindow::askCopy);
    connect(m_actions, &WindowActions::folderAsked, this, &MainWindow::showFolder);
    connect(m_actions, &WindowActions::closeAsked, this, &MainWindow::closeProgramme);
    // The window is built anew by it, menu and all: not while the menu is still closing.
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_actions, &WindowActions::lookChosen, this, &MainWindow::setLook);
    connect(m_actions, &WindowActions::textSizeChosen, this, &MainWindow::setTextSize, Qt::QueuedConnection);
    connect(m_actions, &WindowActions::paletteAsked, this, &MainWindow::openPalette);
    connect(m_actions, &WindowActions::keysAsked, this, &MainWindow::openKeys);
    connect(m_actions, &WindowActions::aboutAsked, this, [this] { makeAbout(this)->exec(); });
    connect(m_status, &StatusLine::settingsAsked, this, &MainWindow::askSettings);
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_actions, &WindowActions::nextPaneAsked, this, [this] { walkPanes(1); });
    connect(m_actions, &WindowActions::previousPaneAsked, this, [this] { walkPanes(-1); });
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::newAsked, this, [this] { askNew(); });
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
    QWidget *place = m_session.isOpen() ? static_cast<QWidget *>(programmeView()) : m_start;
    const bool isOther = m_stack->currentWidget() != place;
    m_stack->setCurrentWidget(place);
    if (isOther && m_session.isOpen())
        programmeView()->takeKeyboard(); // what was hidden could not have it
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
    if (m_programme)
        m_programme->refresh();
    showWhere();
}

/** Lets the menus follow where the window stands. */
void MainWindow::showWhere()
{
    if (!m_programme)
        return m_actions->setPlace({});
    const bool isOpen = m_session.isOpen();
    const QString page = m_programme->currentPage();
    const bool hasChosen = page == QLatin1String("measures") && !m_programme->measures()->chosen().isNull();
    const bool hasMissing = isOpen && !m_programme->side()->round()->missing().isEmpty();
    m_actions->setPlace({m_programme->pages(), page, isOpen && m_programme->trail().canGoBack(),
                         isOpen && m_programme->trail().canGoForward(), hasMissing, isOpen && hasChosen});
}

/** What is being typed, anywhere, is stored before anything else; false when it could not be. */
bool MainWindow::leaveEditors()
{
    return !m_programme || m_programme->leave();
}

/** As leaveEditors, for what ends with the programme out of sight: text that cannot be stored is lost only when a
 * person says so. */
bool MainWindow::leaveProgramme()
{
    if (leaveEditors() && !(m_session.isOpen() && m_programme && m_programme->isDrafting()))
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
    m_programme->takeBack();
    return true;
}

void MainWindow::closeProgramme()
{
    if (!leavePresentation() || !leaveProgramme())
        return;
    remember();
    m_session.close();
}

void MainWindow::remember()
{
    if (!m_session.isOpen())
        return;
    if (const MeasuresPage *measures = m_programme ? m_programme->madeMeasures() : nullptr)
        keepPlace(*measures, context());
    const View &view = m_session.view();
    const Programme &programme = view.state.programme();
    const Round *round = openRound(view.state, view.today);
    m_settings.remember({m_session.file().path(), programme.name, programme.region,
                         static_cast<int>(view.state.all<Measure>().size()), QDateTime::currentDateTime(),
                         round ? round->label : QString(), matrixPreview(view)});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leavePresentation() || !leaveProgramme())
        return event->ignore();
    remember();
    dropPresentation(); // its windows would stay
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setWindowIcon(theme::appIcon());
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || watched != windowHandle() || !m_session.isOpen())
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        m_programme->goBack();
    else if (button == Qt::ForwardButton)
        m_programme->goForward();
    else
        return false;
    return true;
}

void MainWindow::askSettings()
{
    if (!leaveEditors())
        return;
    SettingsDialog dialog(m_settings, this);
    connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    connect(&dialog, &SettingsDialog::lookChosen, this, &MainWindow::setLook);
    connect(&dialog, &SettingsDialog::textSizeChosen, this, &MainWindow::setTextSize);
    dialog.exec();
    m_session.setAuthor(m_settings.author());
    m_status->refresh();
}

void MainWindow::askProgrammeSettings()
{
    if (!m_session.isOpen() || !leaveEditors())
        return;
    ProgrammeSettings dialog(context(), this);
    dialog.exec();
}

/** The desktop opens the folder; which of its files it is, is on the clipboard. */
void MainWindow::showFolder()
{
    if (!m_session.isOpen())
        return;
    const QFileInfo file(m_session.file().path());
    QApplication::clipboard()->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    m_notices->done(tr("The path of the file is on the clipboard."));
}

} // namespace aanjager
