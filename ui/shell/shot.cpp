#include "ui/shell/shot.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/exchange/forms/form_files.h"
#include "core/exchange/forms/form_maker.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/dialogs/programme_settings.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/forms/form_text.h"
#include "ui/forms/make_forms_dialog.h"
#include "ui/forms/read_forms_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/models/history_model.h"
#include "ui/models/palette_model.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/navigator.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/shot_presenting.h"
#include "ui/shell/shot_rounds.h"
#include "ui/shell/shot_week.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QTemporaryDir>

namespace aanjager {

namespace {

/** A measure that shows what the panel can say: the first whose verdict asks for something, else the first. */
Id<Measure> telling(const State &state)
{
    const QStringList &aspects = state.programme().aspects;
    const QList<Measure> measures = inOrder(state.all<Measure>());
    for (const Health health : {Health::Intervene, Health::Attention})
        for (const Measure &measure : measures)
            if (!isEnded(measure.status) && overallHealth(measure, aspects) == health)
                return measure.id;
    return {};
}

Id<Measure> chosenOf(const State &state, const QString &number)
{
    for (const Measure &measure : state.all<Measure>())
        if (!number.isEmpty() && measure.number == number)
            return measure.id;
    return telling(state);
}

constexpr int layoutTurns = 5; ///< what became higher makes what is around it higher in the next turn

void settlePages(ProgrammeView &programme)
{
    if (programme.currentPage() == QLatin1String("overview"))
        programme.overview()->settle();
    else if (programme.currentPage() == QLatin1String("history"))
        programme.history()->model()->finish();
    else if (programme.currentPage() == QLatin1String("planning"))
        programme.planning()->settle();
    else if (programme.currentPage() == QLatin1String("measures"))
        programme.measures()->panel()->historyTab()->finish();
}

/** The state that the pictures of a page show: something is chosen, nothing is hovered. */
void settle(MainWindow &window)
{
    window.session().finishCheck();
    QApplication::processEvents();
    if (window.programmeView())
        settlePages(*window.programmeView());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int turn = 0; turn < layoutTurns; ++turn)
        QApplication::processEvents();
}

Result<void> write(QWidget &window, const ShotRequest &request)
{
    const double scale = std::clamp(request.scale, 1.0, 4.0);
    QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    window.render(&image);
    constexpr int smallest = 0; // of file: a picture looks the same whatever its size
    if (!image.convertToFormat(QImage::Format_RGB888).save(request.output, "PNG", smallest))
        return fail(ErrorKind::Storage, QStringLiteral("cannot write the picture"), {request.output});
    return {};
}

constexpr qint64 longestMaking = 20'000; ///< milliseconds

/** A dialog over nothing, at the size that it asks for. */
Result<void> shotOfDialog(QDialog &dialog, const ShotRequest &request)
{
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // it may have been made anew for its language
    QApplication::processEvents();
    return write(dialog, request);
}

/** The window of the report, its pages drawn. */
Result<void> shotOfReport(MainWindow &window, const ShotRequest &request)
{
    ReportDialog dialog(window.context());
    dialog.setMinimumSize(1, 1);
    dialog.resize(request.size);
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    QElapsedTimer waited;
    waited.start();
    while (!dialog.isSettled() && waited.elapsed() < longestMaking) {
        dialog.grab(); // pages are drawn when they are looked at
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return write(dialog, request);
}

/** The import of a list, at one of its steps. */
Result<void> shotOfImport(MainWindow &window, const ShotRequest &request)
{
    ImportWizard wizard(window.context());
    wizard.setMinimumSize(1, 1);
    wizard.resize(request.size);
    wizard.setAttribute(Qt::WA_DontShowOnScreen);
    wizard.show();
    if (!request.list.isEmpty())
        wizard.open(request.list);
    QElapsedTimer waited;
    waited.start();
    const auto rest = [&] {
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (wizard.draft().work().isRunning() && waited.elapsed() < longestMaking);
    };
    rest();
    wizard.goTo(request.step - 1);
    rest();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    return write(wizard, request);
}

/** A page of the window; a measure is chosen where there are any. */
Result<void> shotOfPage(MainWindow &window, const ShotRequest &request)
{
    window.programmeView()->showPage(request.page);
    window.programmeView()->measures()->choose(chosenOf(window.session().state(), request.measure));
    window.programmeView()->measures()->panel()->openTab(request.tab);
    settle(window);
    return write(window, request);
}

/** What is presented, or chosen to be. */
Result<void> shotOfPresenting(MainWindow &window, const ShotRequest &request)
{
    return drawPresenting(window, request, [&request](QWidget &widget) { return write(widget, request); });
}

Result<void> shotOfRoundDialog(MainWindow &window, const ShotRequest &request)
{
    const auto dialog = roundDialogOf(window, request.page);
    return dialog ? shotOfDialog(*dialog, request)
                  : fail(ErrorKind::NotFound, QStringLiteral("no round in the programme"), {request.file});
}

/** The measures as a board; its second word says by what. */
Result<void> shotOfBoard(MainWindow &window, const ShotRequest &request)
{
    MeasuresPage &page = *window.programmeView()->measures();
    window.programmeView()->showPage(QStringLiteral("measures"));
    page.boardSwitch()->pick(1);
    page.setBoardKind(request.page.endsWith(QLatin1String("status")) ? BoardKind::Status : BoardKind::AtBat);
    page.choose(telling(window.session().state()));
    settle(window);
    return write(window, request);
}

/** A page of the week, at what a picture of it shows. */
Result<void> shotOfWeek(MainWindow &window, const ShotRequest &request)
{
    const bool isOpen = request.measure.isEmpty() && request.page.startsWith(QLatin1String("round"));
    bringToShot(window, request.page, isOpen ? Id<Measure>() : chosenOf(window.session().state(), request.measure));
    settle(window);
    return write(window, request);
}

/** The start page, with the file among those that were opened. */
Result<void> shotOfStart(MainWindow &window, const ShotRequest &request)
{
    window.session().close();
    settle(window);
    return write(window, request);
}

Result<void> shotOfSettings(MainWindow &window, const ShotRequest &request)
{
    SettingsDialog dialog(window.context().settings);
    return shotOfDialog(dialog, request);
}

Result<void> shotOfProgrammeSettings(MainWindow &window, const ShotRequest &request)
{
    ProgrammeSettings dialog(window.context());
    return shotOfDialog(dialog, request);
}

Result<void> shotOfNew(MainWindow &, const ShotRequest &request)
{
    NewProgrammeDialog dialog;
    return shotOfDialog(dialog, request);
}

/** What a person finds who looks for a measure in one municipality. */
Result<void> shotOfPalette(MainWindow &window, const ShotRequest &request)
{
    emit window.actions()->paletteAsked();
    window.palette()->box()->setText(QStringLiteral("poh slie"));
    QElapsedTimer waited;
    waited.start();
    while (window.palette()->model()->rowCount() == 0 && waited.elapsed() < longestMaking)
        QApplication::processEvents(QEventLoop::AllEvents, 20); // the records are read beside the window
    settle(window);
    return write(window, request);
}

Result<void> shotOfKeys(MainWindow &window, const ShotRequest &request)
{
    emit window.actions()->keysAsked();
    settle(window);
    return write(window, request);
}

/** What is known of the telling measure in the first municipality. */
Result<void> shotOfCard(MainWindow &window, const ShotRequest &request)
{
    const State &state = window.session().state();
    const QList<Party> places = municipalities(state);
    if (places.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("no municipality in the programme"), {request.file});
    window.context().navigator.openCard(telling(state), places.first().id);
    settle(window);
    return write(window, request);
}

/** Asks for whom forms are made. */
Result<void> shotOfMakingForms(MainWindow &window, const ShotRequest &request)
{
    MakeFormsDialog dialog(window.context(), QStringLiteral("/home/regisseur/Formulieren"));
    return shotOfDialog(dialog, request);
}

/** A form that its party filled in: each measure a little further, with a word on it that is not understood. */
ReturnedForm filledIn(const View &view, Id<Party> party, const text::Wording &words)
{
    constexpr int further = 10, most = 100;
    ReturnedForm returned{QStringLiteral("Formulier.xlsx"), {}};
    const Round *round = openRound(view.state, view.today);
    returned.filled.form = makeForm(view, party, round ? round->id : Id<Round>(), formWordsOf(words));
    for (const FormSheet &sheet : std::as_const(returned.filled.form.sheets)) {
        const auto at = sheet.questions.indexOf(QStringLiteral("progress"));
        const auto question =
            at < 0 ? std::nullopt : formQuestion(sheet.kind, round != nullptr, QStringLiteral("progress"));
        for (qsizetype row = 0; question && row < sheet.rows.size(); ++row) {
            const QString before = sheet.rows[row].answers.value(at);
            const int was = before.toInt();
            FilledAnswer answer{sheet.kind, *question, sheet.rows[row].measure,
                                before.isEmpty() ? Value() : Value(qint64{was}),
                                Value(qint64{std::min(was + further, most)})};
            answer.isGuess = row == 0;
            answer.sheet = sheet.name;
            answer.row = static_cast<int>(row) + 1;
            answer.header = sheet.headers[at];
            returned.filled.answers.append(answer);
        }
    }
    return returned;
}

/** What came back; of --from, else of a form that the first party filled in. */
Result<void> shotOfReadingForms(MainWindow &window, const ShotRequest &request)
{
    const View &view = window.session().view();
    const QList<Id<Party>> asked = partiesToAsk(view, {});
    if (request.list.isEmpty() && asked.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("no party to ask in the programme"), {request.file});
    const auto returned = request.list.isEmpty()
                              ? Result<ReturnedForm>(filledIn(view, asked.first(), window.context().words))
                              : readFormFile(request.list);
    if (!returned)
        return tl::unexpected(returned.error());
    ReadFormsDialog dialog(compareForms(view, {*returned}), window.context());
    return shotOfDialog(dialog, request);
}

Result<void> shotOfAbout(MainWindow &, const ShotRequest &request)
{
    return shotOfDialog(*makeAbout(nullptr), request);
}

/** What can be drawn, and how. What is new is added here and to `./dev shots`. */
struct Drawing
{
    const char *name;
    Result<void> (*draw)(MainWindow &window, const ShotRequest &request);
    bool needsFile = true;
};

constexpr Drawing drawings[] = {
    {"start", &shotOfStart, false},
    {"overview", &shotOfPage},
    {"measures", &shotOfPage},
    {"board", &shotOfBoard},
    {"board-status", &shotOfBoard},
    {"round", &shotOfWeek},
    {"round-party", &shotOfWeek},
    {"round-open", &shotOfRoundDialog},
    {"round-paste", &shotOfRoundDialog},
    {"round-remind", &shotOfRoundDialog},
    {"round-close", &shotOfRoundDialog},
    {"planning", &shotOfWeek},
    {"planning-months", &shotOfWeek},
    {"planning-years", &shotOfWeek},
    {"planning-slipped", &shotOfWeek},
    {"history", &shotOfPage},
    {"matrix", &shotOfPage},
    {"actions", &shotOfPage},
    {"decisions", &shotOfWeek},
    {"council-plan", &shotOfWeek},
    {"meetings", &shotOfWeek},
    {"meeting", &shotOfWeek},
    {"slide", &shotOfPresenting},
    {"slide-line", &shotOfPresenting},
    {"slides", &shotOfPresenting},
    {"presenter", &shotOfPresenting},
    {"presenter-line", &shotOfPresenting},
    {"deck", &shotOfPresenting},
    {"report", &shotOfReport},
    {"import", &shotOfImport},
    {"forms-make", &shotOfMakingForms},
    {"forms-read", &shotOfReadingForms},
    {"settings", &shotOfSettings, false},
    {"programme-settings", &shotOfProgrammeSettings},
    {"new", &shotOfNew, false},
    {"palette", &shotOfPalette},
    {"card", &shotOfCard},
    {"keys", &shotOfKeys},
    {"about", &shotOfAbout, false},
};

const Drawing *drawingOf(const QString &page)
{
    for (const Drawing &drawing : drawings)
        if (page == QLatin1String(drawing.name))
            return &drawing;
    return nullptr;
}

} // namespace

QStringList shotPages()
{
    QStringList names;
    for (const Drawing &drawing : drawings)
        names.append(QString::fromLatin1(drawing.name));
    return names;
}

Result<void> shot(const ShotRequest &request)
{
    const Drawing *drawing = drawingOf(request.page);
    if (!drawing)
        return fail(ErrorKind::Invalid, QStringLiteral("no such page"), {}, request.page,
                    shotPages().join(QStringLiteral(", ")));
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(request.language);
    settings.setLook(request.dark ? LookSetting::Dark : LookSetting::Light);
    settings.setTextSize(request.textSize);
    MainWindow window(settings);
    window.setMinimumSize(1, 1);
    window.resize(request.size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    if (drawing->needsFile || !request.file.isEmpty()) {
        if (const auto opened = window.session().open(request.file); !opened)
            return tl::unexpected(opened.error());
        window.session().finishCheck();
        window.remember();
    }
    return drawing->draw(window, request);
}

} // namespace aanjager
