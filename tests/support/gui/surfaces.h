#pragma once

#include "core/insight/meetings.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/dialogs/programme_settings.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/navigator.h"
#include "ui/presenting/deck_dialog.h"
#include "ui/rounds/close_round_dialog.h"
#include "ui/rounds/paste_reports_dialog.h"
#include "ui/rounds/reminders_dialog.h"
#include "ui/rounds/round_dialog.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/sheets/shortcut_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/window_actions.h"

#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

namespace aanjager::fixtures {

/** Something that the program shows: a page, a tab, a dialog or a sheet. What is new is added to `surfaces`. */
struct Surface
{
    QString name;
    /** Shows it and returns what is to be looked at; what it makes of its own, it gives to `kept`. */
    std::function<QWidget *(MainWindow &window, std::unique_ptr<QWidget> &kept)> show;
};

inline Surface pageSurface(const char *key)
{
    const QString page = QString::fromLatin1(key);
    return {page, [page](MainWindow &window, std::unique_ptr<QWidget> &) -> QWidget * {
                window.programmeView()->showPage(page);
                return &window;
            }};
}

template <class Dialog, class Make> Surface dialogSurface(const char *name, Make make)
{
    return {QString::fromLatin1(name), [make](MainWindow &window, std::unique_ptr<QWidget> &kept) -> QWidget * {
                kept.reset(make(window));
                kept->show();
                return kept.get();
            }};
}

/** A dialog about the last round of the programme, which need not be one that is stored. */
template <class Dialog, class Make> Surface roundSurface(const char *name, Make make)
{
    return dialogSurface<Dialog>(name, [make](MainWindow &window) {
        Round round;
        round.label = QStringLiteral("2021-Q1");
        round.peildatum = QDate(2021, 3, 31);
        for (const Round &each : window.session().state().all<Round>())
            if (each.peildatum >= round.peildatum)
                round = each;
        return make(window, round);
    });
}

/** Something over the window; it closes when what is kept goes. */
template <class Ask> Surface sheetSurface(const char *name, Ask ask)
{
    struct Closing : QWidget
    {
        QPointer<QWidget> sheet;
        ~Closing() override
        {
            if (sheet)
                sheet->close();
        }
    };
    return {QString::fromLatin1(name), [ask](MainWindow &window, std::unique_ptr<QWidget> &kept) -> QWidget * {
                auto closing = std::make_unique<Closing>();
                closing->sheet = ask(window);
                QWidget *sheet = closing->sheet;
                kept = std::move(closing);
                return sheet;
            }};
}

inline QWidget *openedPalette(MainWindow &window)
{
    emit window.actions()->paletteAsked();
    window.palette()->box()->setText(QStringLiteral("m"));
    return window.palette();
}

/** The import of a small list with something wrong in it, at one of its steps. */
inline Surface importSurface(const char *name, int step)
{
    return {QString::fromLatin1(name), [step](MainWindow &window, std::unique_ptr<QWidget> &kept) -> QWidget * {
                auto *wizard = new ImportWizard(window.context(), &window);
                kept.reset(wizard);
                QFile list(QFileInfo(window.session().file().path()).absolutePath() + QStringLiteral("/lijst.csv"));
                if (list.open(QIODevice::WriteOnly))
                    list.write("Nr;Maatregel;Status;Einddatum\nN1;Verhaal;op stoom;31-09-2021\nN2;Basis;loopt;2021\n");
                list.close();
                wizard->open(list.fileName());
                wizard->show();
                const auto rest = [wizard] {
                    return QTest::qWaitFor([wizard] { return !wizard->draft().work().isRunning(); }, 20'000);
                };
                if (rest())
                    wizard->goTo(step);
                return rest() ? wizard : nullptr;
            }};
}

inline QWidget *openedKeys(MainWindow &window)
{
    emit window.actions()->keysAsked();
    const QList<ShortcutSheet *> sheets = window.findChildren<ShortcutSheet *>();
    return sheets.isEmpty() ? nullptr : sheets.last();
}

/** The card of the first measure that applies somewhere. */
inline QWidget *openedCard(MainWindow &window)
{
    const Applicability &cell = window.session().state().all<Applicability>().first();
    window.context().navigator.openCard(cell.measure, cell.municipality);
    return window.card();
}

/** All that an open programme can show. */
inline QList<Surface> surfaces(Settings &settings)
{
    return {
        pageSurface("overview"),
        pageSurface("measures"),
        pageSurface("matrix"),
        pageSurface("actions"),
        {QStringLiteral("actions with details"),
         [](MainWindow &window, std::unique_ptr<QWidget> &) -> QWidget * {
             window.programmeView()->showPage(QStringLiteral("actions"));
             ActionsPage &actions = *window.programmeView()->actions();
             if (!window.session().state().all<Action>().isEmpty())
                 actions.choose(window.session().state().all<Action>().first().id);
             actions.showPanel(true);
             return &window;
         }},
        pageSurface("round"),
        pageSurface("planning"),
        pageSurface("decisions"),
        pageSurface("meetings"),
        pageSurface("history"),
        dialogSurface<NewProgrammeDialog>("new programme",
                                          [](MainWindow &window) { return new NewProgrammeDialog(&window); }),
        dialogSurface<SettingsDialog>(
            "settings", [&settings](MainWindow &window) { return new SettingsDialog(settings, &window); }),
        dialogSurface<ProgrammeSettings>(
            "settings of the programme",
            [](MainWindow &window) { return new ProgrammeSettings(window.context(), &window); }),
        roundSurface<RoundDialog>("round: open",
                                  [](MainWindow &window, const Round &round) {
                                      return new RoundDialog(window.context(), round, {}, &window);
                                  }),
        roundSurface<CloseRoundDialog>("round: close",
                                       [](MainWindow &window, const Round &round) {
                                           return new CloseRoundDialog(window.context(), round, &window);
                                       }),
        roundSurface<PasteReportsDialog>("round: paste",
                                         [](MainWindow &window, const Round &round) {
                                             return new PasteReportsDialog(window.context(), round, &window);
                                         }),
        roundSurface<RemindersDialog>("round: remind",
                                      [](MainWindow &window, const Round &round) {
                                          return new RemindersDialog(window.context(), round, {}, &window);
                                      }),
        importSurface("import: file", ImportWizard::File),
        importSurface("import: table", ImportWizard::Table),
        importSurface("import: mapping", ImportWizard::MappingOf),
        importSurface("import: check", ImportWizard::Check),
        dialogSurface<ReportDialog>("report",
                                    [](MainWindow &window) { return new ReportDialog(window.context(), &window); }),
        dialogSurface<DeckDialog>("presentation",
                                  [](MainWindow &window) {
                                      const Meeting *board = nextBoardMeeting(window.session().view());
                                      return new DeckDialog(window.context(), board ? board->id : Id<Meeting>(),
                                                            &window);
                                  }),
        dialogSurface<QDialog>("about", [](MainWindow &window) { return makeAbout(&window).release(); }),
        sheetSurface("palette", &openedPalette),
        sheetSurface("keys", &openedKeys),
        sheetSurface("card", &openedCard),
    };
}

} // namespace aanjager::fixtures
