// A reporting round on the demonstration programme, in the real window: opened, chased, filled in by keyboard, pasted
// from a mail, told by municipalities, signed off, closed, read and opened again.
#include "core/domain/work_rules.h"
#include "core/exchange/demo.h"
#include "core/insight/reporters.h"
#include "tests/support/gui/shown_window.h"
#include "ui/dialogs/pages_view.h"
#include "ui/models/party_reports_model.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/day_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/matrix/reason_box.h"
#include "ui/pages/round/entry_municipalities.h"
#include "ui/pages/round/municipality_cells.h"
#include "ui/pages/round/party_sheet.h"
#include "ui/pages/round/previous_panel.h"
#include "ui/pages/round/report_entry.h"
#include "ui/pages/round/report_texts.h"
#include "ui/pages/round/round_list.h"
#include "ui/pages/round/round_page.h"
#include "ui/reporting/report_request.h"
#include "ui/rounds/close_round_dialog.h"
#include "ui/rounds/kept_reports_dialog.h"
#include "ui/rounds/paste_reports_dialog.h"
#include "ui/rounds/pasted_reports_model.h"
#include "ui/rounds/reminders_dialog.h"
#include "ui/rounds/round_dialog.h"
#include "ui/session/round_edits.h"
#include "ui/shell/side_panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

constexpr int byMeasure = 0, byParty = 1; ///< the sides of a round

class RoundStory : public WindowTest
{
protected:
    void SetUp() override
    {
        const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(demo));
        show();
        ASSERT_TRUE(window->openFile(demo));
        window->session().finishCheck();
        window->programmeView()->showPage(QStringLiteral("round"));
        QApplication::processEvents();
    }

    RoundPage &rounds() const { return *window->programmeView()->rounds(); }
    const State &state() const { return window->session().state(); }
    const Round &round() const { return *state().find(rounds().round()); }
    ReportEntry &entry() const { return *rounds().entry(); }
    qsizetype changes() const { return window->session().file().log()->size(); }
    Reporting reporting() const { return reportingOf(window->session().view(), round()); }

    Id<Measure> numbered(const char *number) const
    {
        for (const Measure &measure : state().all<Measure>())
            if (measure.number == QLatin1String(number))
                return measure.id;
        return {};
    }

    Applicability cellOf(Id<Measure> measure, Id<Party> municipality) const
    {
        return cellsAt(state(), {{measure, municipality}}).first();
    }

    template <class E> static QList<E> sorted(QList<E> all)
    {
        std::sort(all.begin(), all.end(), [](const E &a, const E &b) { return a.id < b.id; });
        return all;
    }

    std::optional<ProgressReport> report(Id<Measure> measure, Id<Party> party = {}) const
    {
        return reportAt(window->session().view(), {rounds().round(), measure, party}).value_or(std::nullopt);
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    void click(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }

    /** Does what opens a dialog, and acts in it once it is there. */
    template <class Dialog> bool within(const std::function<void()> &open, const std::function<void(Dialog &)> &act)
    {
        bool found = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            found = dialog != nullptr;
            if (dialog)
                act(*dialog);
            else if (QWidget *other = QApplication::activeModalWidget())
                other->close();
        });
        open();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && found;
    }

    /** Picks what holds these words in the menu of a button. */
    void pick(QToolButton *button, const QString &words) const
    {
        emit button->menu()->aboutToShow();
        const QList<QAction *> actions = button->menu()->actions();
        for (QAction *action : actions)
            if (action->text().contains(words))
                return action->trigger();
        ADD_FAILURE() << "no " << words.toStdString();
    }

    void chooseSide(int side) const { click(rounds().sides()->button(side)); }

    void chooseLine(Id<Measure> measure) const
    {
        RoundList &list = *rounds().list();
        const QModelIndex line = list.lines()->indexOf(RoundLine::Kind::Measure, measure.value);
        list.scrollTo(line);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(line).center());
        QApplication::processEvents();
        EXPECT_EQ(rounds().chosen(), measure);
    }

    void clickWords(const QString &words) const
    {
        const QList<QPushButton *> buttons = rounds().findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->isVisible() && button->text().contains(words))
                return click(button);
        ADD_FAILURE() << "no " << words.toStdString();
    }

    void openAnother() const { pick(rounds().moreButton(), QStringLiteral("Ronde openen")); }

    /** Closes the open round with its reports. */
    bool close()
    {
        return within<CloseRoundDialog>([this] { click(rounds().closeButton()); },
                                        [this](CloseRoundDialog &dialog) { click(dialog.closeButton()); });
    }

    /** Opens the next round, asking every municipality beside the leads. */
    bool openNext()
    {
        return within<RoundDialog>([this] { openAnother(); },
                                   [](RoundDialog &dialog) {
                                       EXPECT_GE(dialog.parties()->sizeHintForRow(0), 26) << "rows have room";
                                       for (int row = 0; row < dialog.parties()->count(); ++row)
                                           dialog.parties()->item(row)->setCheckState(Qt::Checked);
                                       dialog.doButton()->click();
                                   });
    }
};

} // namespace

TEST_F(RoundStory, OpenedChasedFilledPastedClosedAndReopened)
{
    const QList<Measure> measuresBefore = sorted(state().all<Measure>());
    const QList<Applicability> cellsBefore = sorted(state().all<Applicability>());

    // The round that is open is closed with what is missing; the next one asks the leads and ten municipalities.
    EXPECT_EQ(round().label, QStringLiteral("2021-Q1"));
    ASSERT_TRUE(close());
    EXPECT_TRUE(round().closed.isValid());
    ASSERT_TRUE(openNext());
    ASSERT_EQ(round().label, QStringLiteral("2021-Q2"));
    EXPECT_EQ(round().peildatum, QDate(2021, 6, 30));
    const Id<Round> id = round().id;
    EXPECT_EQ(reporting().expected,
              15 - static_cast<int>(std::count_if(state().all<Measure>().begin(), state().all<Measure>().end(),
                                                  [](const Measure &m) { return m.status == Status::Dropped; })));
    const auto reporters = reportersOf(window->session().view(), round());
    ASSERT_TRUE(reporters);
    const auto isAskedMunicipality = [this](const Reporter &reporter) {
        const Party *party = state().find(reporter.party);
        return party && party->kind == PartyKind::Municipality && !reporter.asParty.isEmpty();
    };
    EXPECT_EQ(std::count_if(reporters->begin(), reporters->end(), isAskedMunicipality), 10);

    // Chased: a text for each, in Dutch, to be changed and copied.
    ASSERT_TRUE(within<RemindersDialog>(
        [this] { click(rounds().remindButton()); },
        [this](RemindersDialog &dialog) {
            ASSERT_GT(dialog.reporters()->count(), 10);
            EXPECT_GE(dialog.reporters()->sizeHintForRow(0), 2 * dialog.reporters()->fontMetrics().height() + 8);
            EXPECT_TRUE(dialog.body()->toPlainText().startsWith(QStringLiteral("Beste ")));
            dialog.body()->setPlainText(QStringLiteral("Kunt u dit nog doorgeven?"));
            click(dialog.copyButton());
            dialog.reporters()->setCurrentRow(1);
            EXPECT_NE(dialog.body()->toPlainText(), QStringLiteral("Kunt u dit nog doorgeven?"));
            dialog.reporters()->setCurrentRow(0);
            EXPECT_EQ(dialog.body()->toPlainText(), QStringLiteral("Kunt u dit nog doorgeven?"));
            dialog.reject();
        }));
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Kunt u dit nog doorgeven?"));

    // Filled in by keyboard: status, verdict, progress, words; submit and next.
    const qsizetype untouched = changes();
    chooseLine(numbered("M02"));
    goTo(rounds().list());
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(changes(), untouched) << "a form in which nothing is filled in wipes nothing out";
    EXPECT_EQ(rounds().chosen(), numbered("M02"));
    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_2);
    EXPECT_TRUE(entry().texts()->asksExplanation());
    const int before = stored(numbered("M02")).progress.value_or(0);
    press(Qt::Key_Up, Qt::AltModifier);
    entry().texts()->editor("achieved")->control()->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("214 gezinnen in beeld"));
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), entry().texts()->editor("cause")->control());
    type(QStringLiteral("Twee teams niet getraind"));
    EXPECT_FALSE(report(numbered("M02"))->submitted.isValid());
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto told = report(numbered("M02"));
    ASSERT_TRUE(told && told->submitted.isValid());
    EXPECT_EQ(told->status, Status::Running);
    EXPECT_EQ(told->healthTime, Health::Attention);
    EXPECT_EQ(told->progress, std::min(before + 5, 100));
    EXPECT_EQ(told->cause, QStringLiteral("Twee teams niet getraind"));
    EXPECT_EQ(stored(numbered("M02")).achieved, QStringLiteral("214 gezinnen in beeld"));
    EXPECT_EQ(rounds().chosen(), numbered("M03")) << "on to the next";

    // Nothing changed, on one key; what was told before stands beside it.
    EXPECT_TRUE(rounds().previous()->wholeText().contains(QStringLiteral("2021-Q1")) ||
                rounds().previous()->wholeText().contains(QStringLiteral("2020-Q4")));
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(report(numbered("M03"))->unchanged);
    EXPECT_EQ(rounds().chosen(), numbered("M04"));
    EXPECT_EQ(reporting().reported, 2);
    EXPECT_TRUE(rounds().progressText().startsWith(QStringLiteral("2 ")));

    // The cells of its municipalities, by the keys of the matrix; a degree asks its reason at once.
    MunicipalityCells &cells = *entry().municipalities()->cells();
    const Id<Measure> here = rounds().chosen();
    cells.setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    press(Qt::Key_4);
    EXPECT_EQ(cellOf(here, cells.chosen()).status, Status::Done);
    press(Qt::Key_Right);
    const Id<Party> second = cells.chosen();
    press(Qt::Key_D);
    ASSERT_TRUE(entry().municipalities()->reasonBox()->isVisible());
    press(Qt::Key_2);
    type(QStringLiteral("alleen de kleine scholen"));
    press(Qt::Key_Tab);
    type(QStringLiteral("40"));
    press(Qt::Key_Return);
    EXPECT_TRUE(cells.hasFocus());
    EXPECT_EQ(cellOf(here, second).degree, Degree::Partly);
    EXPECT_EQ(cellOf(here, second).percent, 40);
    EXPECT_EQ(cellOf(here, second).details->reason, QStringLiteral("alleen de kleine scholen"));
    const Applicability partly = cellOf(here, second);
    QTest::mouseClick(&cells, Qt::LeftButton, Qt::NoModifier, cells.chosenRect().center());
    auto *menu = cells.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    menu->actions().first()->trigger();
    menu->close();
    QApplication::processEvents();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    cells.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(cellOf(here, second).degree, Degree::Full);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cellOf(here, second), partly);

    // Pasted from a mail: three measures are one change.
    const qsizetype log = changes();
    QApplication::clipboard()->setText(
        QStringLiteral("M05: 75%, oranje, wacht op de aanbesteding\nM06: niets veranderd\n"
                       "M02: 10%\nM99: iets\nM07: afgerond, groen, 100%"));
    ASSERT_TRUE(within<PasteReportsDialog>([&] { pick(rounds().moreButton(), QStringLiteral("Plakken")); },
                                           [this](PasteReportsDialog &dialog) {
                                               dialog.text()->setFocus();
                                               QTest::keyClick(dialog.text(), Qt::Key_V, Qt::ControlModifier);
                                               dialog.readNow();
                                               EXPECT_EQ(dialog.model()->rowCount(), 5);
                                               EXPECT_EQ(dialog.model()->taken(), 3)
                                                   << "M02 is told already, M99 is not there";
                                               click(dialog.takeButton());
                                           }));
    EXPECT_EQ(changes(), log + 1);
    EXPECT_EQ(report(numbered("M05"))->progress, 75);
    EXPECT_TRUE(report(numbered("M06"))->unchanged);
    EXPECT_EQ(stored(numbered("M07")).status, Status::Done);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(report(numbered("M05")));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(report(numbered("M05"))->progress, 75);

    // A municipality tells its column by keyboard, and signs it off.
    chooseSide(byParty);
    const auto &lines = *rounds().list()->lines();
    QModelIndex municipality;
    for (int row = 0; row < lines.rowCount(); ++row)
        if (lines.lineAt(lines.index(row)).title == QStringLiteral("Sliedrecht"))
            municipality = lines.index(row);
    ASSERT_TRUE(municipality.isValid());
    rounds().list()->setCurrentIndex(municipality);
    PartySheet &sheet = *rounds().party();
    ASSERT_GT(sheet.model()->rowCount(), 10);
    const Id<Party> sliedrecht = sheet.reporter().party;
    const Id<Measure> first = sheet.model()->placeAt(0).measure;
    goTo(rounds().list());
    press(Qt::Key_Return);
    press(Qt::Key_3);
    EXPECT_EQ(report(first, sliedrecht)->status, Status::Running);
    press(Qt::Key_Right);
    press(Qt::Key_2);
    EXPECT_EQ(report(first, sliedrecht)->healthByHand, Health::Attention);
    press(Qt::Key_Down);
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(report(sheet.model()->placeAt(1).measure, sliedrecht)->unchanged);
    click(sheet.restButton());
    EXPECT_EQ(sheet.reporter().missing(), 0);
    click(sheet.signButton());
    EXPECT_TRUE(sheet.reporter().isSignedOff());

    // Closed with what is missing; stopped it is as it was, then the report is kept, and the round is there to read.
    QStringList notes;
    const qsizetype beforeClosing = changes();
    ASSERT_TRUE(within<CloseRoundDialog>([this] { click(rounds().closeButton()); },
                                         [&](CloseRoundDialog &dialog) {
                                             notes = dialog.notes();
                                             EXPECT_EQ(dialog.requests().size(), 2);
                                             click(dialog.closeButton());
                                             EXPECT_TRUE(dialog.closing().isRunning());
                                             click(dialog.cancelButton());
                                             EXPECT_FALSE(dialog.closing().isRunning());
                                             EXPECT_TRUE(dialog.isVisible());
                                             EXPECT_EQ(changes(), beforeClosing);
                                             click(dialog.closeButton());
                                         }));
    EXPECT_EQ(changes(), beforeClosing + 1);
    EXPECT_GE(notes.size(), 3);
    EXPECT_EQ(round().id, id);
    EXPECT_TRUE(round().closed.isValid());
    EXPECT_FALSE(rounds().closeButton()->isVisible());
    EXPECT_EQ(std::count_if(state().all<FrozenReport>().begin(), state().all<FrozenReport>().end(),
                            [&](const FrozenReport &kept) { return kept.round == id; }),
              2);
    chooseSide(byMeasure);
    chooseLine(numbered("M02"));
    EXPECT_TRUE(entry().statusControl()->isReadOnly()) << "there to read";
    EXPECT_EQ(entry().texts()->editor("achieved")->text()->toPlainText(), QStringLiteral("214 gezinnen in beeld"));
    const QString saved = package.folder.filePath(QStringLiteral("rapport.pdf"));
    ASSERT_TRUE(within<KeptReportsDialog>([&] { clickWords(QStringLiteral("Bewaard rapport")); },
                                          [&](KeptReportsDialog &dialog) {
                                              EXPECT_EQ(dialog.list()->count(), 2);
                                              EXPECT_TRUE(dialog.saveTo(saved));
                                              dialog.reject();
                                          }));
    QFile file(saved);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");

    // Opened again by its command, and back; and by undo.
    pick(rounds().moreButton(), QStringLiteral("opnieuw openen"));
    EXPECT_FALSE(round().closed.isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(round().closed.isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(round().closed.isValid()) << "the closing is taken back";
    EXPECT_TRUE(rounds().closeButton()->isVisible());

    // And all the rest of the week, step by step.
    for (int step = 0; step < 60 && state().find(id); ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(state().find(id));
    press(Qt::Key_Z, Qt::ControlModifier); // the closing of the round before
    EXPECT_EQ(round().label, QStringLiteral("2021-Q1"));
    EXPECT_FALSE(round().closed.isValid());
    EXPECT_EQ(sorted(state().all<Measure>()), measuresBefore);
    EXPECT_EQ(sorted(state().all<Applicability>()), cellsBefore);
    EXPECT_TRUE(state().all<FrozenReport>().isEmpty());
    EXPECT_TRUE(window->session().file().verify()->isEmpty());
}

TEST_F(RoundStory, AClosingIsStoppedWhileItsReportsAreLaidOut)
{
    const qsizetype log = changes();
    bool isStopped = false;
    ASSERT_TRUE(within<CloseRoundDialog>(
        [this] { click(rounds().closeButton()); },
        [&](CloseRoundDialog &dialog) {
            QObject::connect(&window->session(), &Session::accessChanged, &dialog, [&] {
                if (window->session().canEdit() || isStopped)
                    return;
                isStopped = true; // the change has begun
                QTimer::singleShot(0, &dialog, &CloseRoundDialog::reject);
            });
            QObject::connect(&dialog.closing(), &RoundClosing::failed, &dialog, [&](const Error &error) {
                EXPECT_TRUE(aanjager::wasStopped(error));
                QTimer::singleShot(0, &dialog, &CloseRoundDialog::reject);
            });
            click(dialog.closeButton());
        }));

    EXPECT_TRUE(isStopped);
    EXPECT_EQ(changes(), log);
    EXPECT_FALSE(round().closed.isValid());
    EXPECT_TRUE(state().all<FrozenReport>().isEmpty());
    EXPECT_TRUE(window->session().canEdit());
    EXPECT_TRUE(window->session().file().verify()->isEmpty());
    ASSERT_TRUE(close());
    EXPECT_TRUE(round().closed.isValid());
}

TEST_F(RoundStory, AFigureTypedOnACellBeginsWithItsFirstDigit)
{
    ASSERT_TRUE(close());
    ASSERT_TRUE(openNext());
    chooseSide(byParty);
    const auto &lines = *rounds().list()->lines();
    for (int row = 0; row < lines.rowCount(); ++row)
        if (lines.lineAt(lines.index(row)).title == QStringLiteral("Sliedrecht"))
            rounds().list()->setCurrentIndex(lines.index(row));
    PartySheet &sheet = *rounds().party();
    goTo(sheet.table());
    sheet.table()->setCurrentIndex(sheet.model()->index(0, PartyReportsModel::Reached));

    press(Qt::Key_8);
    press(Qt::Key_5);
    press(Qt::Key_Return);

    EXPECT_EQ(report(sheet.model()->placeAt(0).measure, sheet.reporter().party)->progress, 85);
}

TEST_F(RoundStory, ALeadTellsInTheTableOfItsMeasures)
{
    ASSERT_TRUE(close());
    ASSERT_TRUE(openNext());
    chooseSide(byParty);
    PartySheet &sheet = *rounds().party();
    const auto &lines = *rounds().list()->lines();
    for (int row = 0; row < lines.rowCount() && sheet.reporter().asLead.size() < 2; ++row)
        if (!lines.lineAt(lines.index(row)).isHeading())
            rounds().list()->setCurrentIndex(lines.index(row));
    ASSERT_GE(sheet.reporter().asLead.size(), 2);
    ASSERT_TRUE(sheet.table()->isVisible());
    const Id<Measure> first = sheet.model()->placeAt(0).measure, second = sheet.model()->placeAt(1).measure;
    goTo(sheet.table());
    sheet.table()->setCurrentIndex(sheet.model()->index(0, PartyReportsModel::State));

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(report(first)) << "nothing was filled in";
    press(Qt::Key_4);
    ASSERT_TRUE(report(first));
    EXPECT_FALSE(report(first)->submitted.isValid());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(report(first)->submitted.isValid());
    EXPECT_EQ(stored(first).status, report(first)->status);
    EXPECT_EQ(sheet.table()->currentIndex().row(), 1);
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(report(second)->unchanged);

    sheet.table()->setCurrentIndex(sheet.model()->index(1, PartyReportsModel::Verdict));
    press(Qt::Key_Return);
    EXPECT_EQ(rounds().chosen(), second) << "its form";
}

TEST_F(RoundStory, TheSidebarLeadsToWhatIsMissing)
{
    window->programmeView()->showPage(QStringLiteral("overview"));

    emit window->programmeView()->side()->missingAsked();

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("round"));
    EXPECT_FALSE(report(rounds().chosen()) && report(rounds().chosen())->submitted.isValid());
}

TEST_F(RoundStory, WhatIsTypedIsStoredBeforeAnotherIsShown)
{
    chooseLine(reporting().missing.first()->id);
    const Id<Measure> first = rounds().chosen();
    entry().texts()->editor("next_step")->control()->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("gesprek in mei"));

    press(Qt::Key_Down, Qt::ControlModifier);

    EXPECT_NE(rounds().chosen(), first);
    ASSERT_TRUE(report(first));
    EXPECT_EQ(report(first)->nextStep, QStringLiteral("gesprek in mei"));
    EXPECT_FALSE(report(first)->submitted.isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(report(first)) << "the draft began with it";
}

TEST_F(RoundStory, WordsOfBeforeAreTakenOverWithAKey)
{
    chooseLine(reporting().missing.first()->id);
    const QString told = entry().before() ? entry().before()->achieved : QString();
    ASSERT_FALSE(told.isEmpty());
    QWidget *achieved = entry().texts()->editor("achieved")->control();
    achieved->setFocus(Qt::TabFocusReason);

    press(Qt::Key_D, Qt::ControlModifier);

    EXPECT_EQ(entry().texts()->editor("achieved")->text()->toPlainText(), told);
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("round"));
}

TEST_F(RoundStory, ARoundWithoutADayIsNotOpened)
{
    ASSERT_TRUE(within<RoundDialog>([this] { openAnother(); },
                                    [](RoundDialog &dialog) {
                                        dialog.peildatum()->setText(QStringLiteral("31 februari 2021"));
                                        dialog.doButton()->click();
                                        EXPECT_TRUE(dialog.isVisible());
                                        EXPECT_FALSE(dialog.problem().isEmpty());
                                        dialog.label()->setText(QStringLiteral("2020-Q4"));
                                        dialog.doButton()->click();
                                        EXPECT_TRUE(dialog.problem().contains(QStringLiteral("2020-Q4")));
                                        dialog.reject();
                                    }));
}

TEST_F(RoundStory, AProgrammeWithoutARoundSaysWhatToDo)
{
    ASSERT_TRUE(window->openFile(package.path()));
    window->session().finishCheck();
    window->programmeView()->showPage(QStringLiteral("round"));
    QApplication::processEvents();
    EXPECT_TRUE(rounds().round().isNull());

    ASSERT_TRUE(openNext());

    EXPECT_EQ(round().label, QStringLiteral("2020-Q3"));
    EXPECT_EQ(reporting().expected, 3);
    EXPECT_EQ(rounds().chosen(), package.first.id);
}
