#pragma once

#include "core/report/report.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/pages/page_context.h"
#include "ui/presenting/show_times.h"

#include <QMainWindow>

class QStackedWidget;

namespace aanjager {

struct FormComparison;

class CardSheet;
class DeckDialog;
class NewProgrammeDialog;
class PaletteSheet;
class Presentation;
class ProgrammeView;
class ReportDialog;
enum class ReportFormat;
class StartPage;
class StatusLine;
class Toast;
class WindowActions;
struct ReportRequest;

/**
 * The window: the start page, or the open programme with its pages. It holds the session and carries out what menus and
 * pages ask of the window as a whole; another language builds it anew.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** `settings` must outlive the window. */
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    /** What the pages work with, and what is opened over them. */
    PageContext context();
    /** Opens a programme file or, for another kind of file, its import; tells what went wrong. True when it is open. */
    bool openFile(const QString &path);
    /** Notes how the open programme is called and stands, for the list of recent files. */
    void remember();
    /** Writes the open programme to another place and tells so; what is open stays open. True when it is there. */
    bool saveCopy(const QString &path);
    /** Opens the demonstration programme, written afresh where there is none yet. */
    bool openDemo();

    /** Made when first asked for, at the latest before a programme opens. */
    ProgrammeView *programmeView();
    StartPage *startPage() const { return m_start; }
    StatusLine *statusLine() const { return m_status; }
    WindowActions *actions() const { return m_actions; }
    /** Made when first asked for. */
    PaletteSheet *palette();
    Toast *toast() const { return m_toast; }
    /** What is presented now; null for nothing. */
    Presentation *presentation() const { return m_presentation; }
    /** Null until a card was opened. */
    CardSheet *card() const { return m_card; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /** The buttons of a mouse that go back and forward, wherever the pointer is. */
    bool eventFilter(QObject *watched, QEvent *event) override;
    /** Forms that came back may be dropped anywhere on an open programme. */
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPlaces();
    void followPages();
    void followSession();
    void showWhere();
    void connectStart();
    void refresh();
    void showPlace();
    void showRecent();
    bool leaveEditors();
    bool leaveProgramme();

    void askNew(const QString &list = {});
    bool make(const QString &path, const NewProgrammeDialog &dialog);
    void askOpen();
    void askSettings();
    void askProgrammeSettings();
    void askCopy();
    void showFolder();
    void askImport(const QString &path = {});
    void import(const QString &path);
    void askForms();
    void askFormsBack();
    void readForms(const QStringList &paths);
    Result<int> madeForms(const QList<Id<Party>> &parties, Id<Round> round, const QString &folder);
    Result<QList<FormComparison>> comparedForms(const QStringList &paths);
    void followRounds();
    void askRound(Id<Round> id);
    void askCloseRound(Id<Round> id);
    void askReminders(Id<Round> id, const QString &reporter);
    void askPaste(Id<Round> id);
    void askKept(Id<Round> id);
    /** Of this kind, or of the one that was last chosen where it is empty; of actions, of this party alone. */
    void askReport(const QString &kind = {}, Id<Party> party = {});
    void saveReport(const ReportRequest &request, ReportFormat format, ReportDialog &dialog);
    Id<Meeting> meetingToPresent();
    void askPresentation();
    void present(Id<Meeting> meeting, const DeckDialog &dialog, qsizetype first);
    void endPresentation();
    bool leavePresentation();
    void dropPresentation();
    void saveSlides(DeckDialog &dialog);
    void closeProgramme();
    void openCard(Id<Measure> measure, Id<Party> municipality);
    void walkPanes(int step);
    void openPalette();
    void openKeys();
    void buildAnew();
    void setLanguage(const QString &code);
    void setLook(LookSetting look);
    void setTextSize(int percent);

    Settings &m_settings;
    Session m_session;
    std::unique_ptr<text::Wording> m_words;
    std::unique_ptr<Notices> m_notices;
    Navigator m_navigator;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    ProgrammeView *m_programme = nullptr; ///< null until it is asked for
    StatusLine *m_status = nullptr;
    WindowActions *m_actions = nullptr;
    Toast *m_toast = nullptr;
    CardSheet *m_card = nullptr;            ///< made when first asked for; goes with the pages
    PaletteSheet *m_palette = nullptr;      ///< null until it is asked for
    Presentation *m_presentation = nullptr; ///< while something is presented
    EndedShow m_endedShow;
};

} // namespace aanjager
