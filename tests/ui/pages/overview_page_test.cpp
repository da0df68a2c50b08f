#include "ui/pages/overview/overview_page.h"

#include "core/exchange/demo.h"
#include "core/insight/attention.h"
#include "tests/support/generated/generated_programme.h"
#include "tests/support/gui/shown_window.h"
#include "ui/models/attention_model.h"
#include "ui/pages/overview/at_bat_card.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/key_figures.h"
#include "ui/pages/overview/overview_board.h"
#include "ui/pages/overview/progress_card.h"
#include "ui/pages/overview/progress_view.h"
#include "ui/pages/overview/savings_card.h"
#include "ui/pages/overview/since_card.h"
#include "ui/pages/overview/status_card.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_ring.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class OverviewPageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        FocusRing::install(*qApp);
        window->resize(1440, 900);
        window->programmeView()->showPage(QStringLiteral("overview"));
        QApplication::processEvents();
        QObject::connect(page().board(), &OverviewBoard::asked, window.get(),
                         [this](const Destination &destination) { last = destination; });
    }

    OverviewPage &page() const { return *window->programmeView()->overview(); }
    OverviewBoard &board() const { return *page().board(); }

    template <class E> void put(const E &record)
    {
        const auto done = window->session().edit({QStringLiteral("add")},
                                                 [&](Edit &edit) { return edit.insert(record).map([](auto) {}); });
        ASSERT_TRUE(done);
        QApplication::processEvents();
    }

    MoneyLine money(MoneyKind kind, int year, qint64 euros, Id<Measure> measure = {})
    {
        MoneyLine line;
        line.id = newId<MoneyLine>();
        line.kind = kind;
        line.year = year;
        line.measure = measure;
        line.amount = Money::euros(euros);
        line.duration = Duration::Structural;
        return line;
    }

    std::optional<Destination> last;
};

} // namespace

TEST_F(OverviewPageTest, StandsFirstInTheSidebarAndShowsTheDay)
{
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(page().figures().overview.measures, 3);
    EXPECT_EQ(page().figures().overview.asOf, QDate(2020, 10, 15));
}

TEST_F(OverviewPageTest, LeadsFromAVerdictToItsMeasures)
{
    ASSERT_TRUE(setField(window->session(), package.second.id, u"health.time", Value(QStringLiteral("attention"))));
    FigureText *attention = board().keyFigures()->verdicts()[1];
    EXPECT_EQ(attention->look().figure, QStringLiteral("1"));

    QTest::mouseClick(attention, Qt::LeftButton);

    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->page, QStringLiteral("measures"));
    EXPECT_EQ(last->filter->verdicts, (std::set<std::optional<Health>>{Health::Attention}));
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures"));
}

TEST_F(OverviewPageTest, HasNoWayFromAFigureWithoutRows)
{
    FigureText *intervene = board().keyFigures()->verdicts()[2];

    QTest::mouseClick(intervene, Qt::LeftButton);

    EXPECT_EQ(intervene->look().figure, QStringLiteral("0"));
    EXPECT_EQ(intervene->focusPolicy(), Qt::NoFocus);
    EXPECT_FALSE(last);
}

TEST_F(OverviewPageTest, LeadsByKeyboardWithEnterAndWithSpace)
{
    StatusRow *running = board().status()->row(Status::Running);
    goTo(running);
    EXPECT_TRUE(FocusRing::isOn(running));
    press(Qt::Key_Return);
    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->filter->statuses, QSet<Status>{Status::Running});

    window->programmeView()->showPage(QStringLiteral("overview"));
    goTo(board().status()->row(Status::Preparing));
    press(Qt::Key_Space);
    EXPECT_EQ(last->filter->statuses, QSet<Status>{Status::Preparing});
}

TEST_F(OverviewPageTest, WalksTheRingByArrowsAndLeadsToTheStatusOfThePiece)
{
    StatusRing *ring = board().status()->ring();
    ASSERT_EQ(ring->segments().size(), 3);
    goTo(ring);
    EXPECT_TRUE(ring->accessibleName().startsWith(QStringLiteral("M01"))) << ring->accessibleName().toStdString();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(ring->accessibleName().startsWith(QStringLiteral("M10"))) << ring->accessibleName().toStdString();

    press(Qt::Key_Return);

    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->filter->statuses, QSet<Status>{Status::Preparing});
}

TEST_F(OverviewPageTest, LeadsFromABarToItsKindAndStatus)
{
    AtBatRow *row = board().atBat()->row(OwnerKind::Professional);
    QTest::mouseClick(row->part(Status::Preparing), Qt::LeftButton);
    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->filter->atBat, QSet<OwnerKind>{OwnerKind::Professional});
    EXPECT_EQ(last->filter->statuses, QSet<Status>{Status::Preparing});

    QTest::mouseClick(row->totalLink(), Qt::LeftButton);
    EXPECT_EQ(last->filter->atBat, QSet<OwnerKind>{OwnerKind::Professional});
    EXPECT_TRUE(last->filter->statuses.isEmpty());
    EXPECT_EQ(row->total(), page().figures().overview.byOwnerKind[static_cast<size_t>(OwnerKind::Professional)]);
}

TEST_F(OverviewPageTest, KeepsTheBarsOfThousandsApartFromTheirTotal)
{
    AtBatRow row(OwnerKind::Region, window->context().words);
    row.resize(270, 32);
    row.show({1909, 1871, 5548, 1897, 1843, 7}, {});
    row.align(112, 42, row.total());

    int end = 0;
    for (const BarPart *part : row.findChildren<BarPart *>()) {
        EXPECT_GE(part->width(), 2);
        end = std::max(end, part->geometry().right());
    }
    EXPECT_LT(end, row.totalLink()->geometry().left());
    EXPECT_GT(row.part(Status::Running)->width(), row.part(Status::Done)->width());
}

TEST_F(OverviewPageTest, NamesTheMeasuresNobodyIsAtBatFor)
{
    ASSERT_TRUE(setField(window->session(), package.first.id, u"owner_kind", Value()));

    QTest::mouseClick(board().atBat()->row({})->totalLink(), Qt::LeftButton);

    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->filter->only, QSet<qint64>{package.first.id.value});
    EXPECT_FALSE(last->filter->onlyWords.isEmpty());
}

TEST_F(OverviewPageTest, GoesFromALineThatAsksForAttentionToItsMeasureAndTab)
{
    AttentionList *list = board().attention()->list();
    const AttentionModel &model = *board().attention()->model();
    int row = 0;
    while (row < model.rowCount() && (model.rowAt(model.index(row)).isHeading ||
                                      model.rowAt(model.index(row)).kind != AttentionKind::ActionOverdue))
        ++row;
    ASSERT_LT(row, model.rowCount());
    EXPECT_EQ(model.rowAt(model.index(row)).trailing, QStringLiteral("15 d")) << "due 30 September, today 15 October";
    EXPECT_TRUE(model.rowAt(model.index(row)).isLate);
    list->setCurrentIndex(model.index(row));
    goTo(list);

    press(Qt::Key_Return);

    ASSERT_TRUE(last);
    EXPECT_EQ(last->measure, package.first.id);
    EXPECT_EQ(last->tab, QStringLiteral("actions"));
    EXPECT_EQ(window->programmeView()->measures()->chosen(), package.first.id);
}

TEST_F(OverviewPageTest, LeadsFromADecisionToItAndSaysWhereItIsAboutNothing)
{
    const auto ask = [this](const QString &title, const QList<Id<Measure>> &measures) {
        Decision decision;
        decision.id = newId<Decision>();
        decision.title = title;
        decision.due = *ImpreciseDate::parse(u"2020-10-01");
        put(decision);
        for (const Id<Measure> measure : measures)
            put(DecisionMeasure{newId<DecisionMeasure>(), decision.id, measure});
    };
    ask(QStringLiteral("Over niets"), {});
    ask(QStringLiteral("Over twee"), {package.first.id, package.third.id});
    const AttentionList *list = board().attention()->list();
    const AttentionModel &model = *board().attention()->model();
    const auto rowOf = [&model](const QString &title, bool isHeading) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (const auto shown = model.rowAt(model.index(row)); shown.isHeading == isHeading)
                if (isHeading ? shown.kind == AttentionKind::DecisionDue : shown.title == title)
                    return model.index(row);
        return QModelIndex();
    };

    const auto two = list->destinationOf(rowOf(QStringLiteral("Over twee"), false));
    const auto heading = list->destinationOf(rowOf({}, true));
    const QModelIndex nothing = rowOf(QStringLiteral("Over niets"), false);
    const auto ofNothing = list->destinationOf(nothing);

    ASSERT_TRUE(two && heading && ofNothing);
    for (const auto &each : {two, heading, ofNothing})
        EXPECT_EQ(each->page, QStringLiteral("decisions"));
    EXPECT_EQ(window->session().state().find(Id<Decision>{two->record})->title, QStringLiteral("Over twee"));
    EXPECT_EQ(window->session().state().find(Id<Decision>{ofNothing->record})->title, QStringLiteral("Over niets"));
    EXPECT_EQ(heading->tab, QStringLiteral("due")) << "the heading leads to all that are due";
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        EXPECT_TRUE(nothing.data(role).toString().contains(QStringLiteral("nergens aan gekoppeld")))
            << nothing.data(role).toString().toStdString();
}

TEST_F(OverviewPageTest, CountsUnderEachHeadingWhatStandsBelowIt)
{
    const AttentionModel &model = *board().attention()->model();
    int lines = 0, counted = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const AttentionModel::Row shown = model.rowAt(model.index(row));
        counted += shown.isHeading ? shown.count : 0;
        lines += shown.isHeading ? 0 : 1;
    }

    EXPECT_EQ(counted, lines);
    EXPECT_EQ(lines, attentionOf(window->session().view()).size());
}

TEST_F(OverviewPageTest, LeadsFromTheRoundToThoseThatDidNotReport)
{
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q3");
    round.peildatum = QDate(2020, 9, 30);
    round.opens = QDate(2020, 10, 1);
    round.due = QDate(2020, 10, 23);
    put(round);
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = package.first.id;
    report.submitted = QDate(2020, 10, 9);
    put(report);

    FigureText *reported = board().keyFigures()->reported();
    QTest::mouseClick(reported, Qt::LeftButton);

    EXPECT_EQ(reported->look().figure, QStringLiteral("1"));
    EXPECT_EQ(reported->look().after, QStringLiteral("van 3"));
    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->filter->only, (QSet<qint64>{package.second.id.value, package.third.id.value}));
}

TEST_F(OverviewPageTest, LeadsFromAStepOfSavingsToItsTheme)
{
    EXPECT_FALSE(board().savings()->showsBody()) << "without a deficit there is no waterfall";
    put(money(MoneyKind::Deficit, 2022, 11'000'000));
    put(money(MoneyKind::SavingPlanned, 2022, 2'000'000, package.third.id));
    put(money(MoneyKind::SavingRealised, 2020, 500'000, package.third.id));
    ASSERT_TRUE(board().savings()->showsBody());
    ASSERT_EQ(board().savings()->view()->rows().size(), 1);

    QTest::mouseClick(board().savings()->view()->rows().first(), Qt::LeftButton);
    ASSERT_TRUE(last && last->filter);
    EXPECT_EQ(last->filter->themes, QSet<qint64>{package.access.id.value});

    window->programmeView()->showPage(QStringLiteral("overview"));
    FigureText *saved = board().keyFigures()->saved();
    EXPECT_EQ(saved->look().figure, QStringLiteral("€\u00a0500.000"));
    EXPECT_EQ(saved->look().mark, QStringLiteral("S"));
    QTest::mouseClick(saved, Qt::LeftButton);
    EXPECT_EQ(last->filter->only, QSet<qint64>{package.third.id.value});
}

TEST_F(OverviewPageTest, TellsTheFiguresOfADayOnTheChartByArrows)
{
    ASSERT_TRUE(setField(window->session(), package.first.id, u"progress", Value(qint64(40))));
    ProgressChartView *chart = board().progress()->chart();
    ASSERT_TRUE(board().progress()->showsBody());
    ASSERT_FALSE(chart->reached().isEmpty());
    EXPECT_EQ(chart->reached().last().y(), page().figures().overview.progress.percent);
    goTo(chart);
    ASSERT_TRUE(chart->current());
    const qsizetype now = *chart->current();
    EXPECT_TRUE(chart->inWords(now).contains(QStringLiteral("40%")));

    press(Qt::Key_Right);

    ASSERT_EQ(chart->current(), now + 1);
    EXPECT_FALSE(chart->inWords(now + 1).contains(QStringLiteral("bereikt"))) << "nothing is reached in the future";
}

TEST_F(OverviewPageTest, ComputesOnlyWhenItIsSeen)
{
    window->programmeView()->showPage(QStringLiteral("measures"));
    ASSERT_TRUE(setField(window->session(), package.first.id, u"status", Value(QStringLiteral("done"))));
    EXPECT_EQ(page().figures().overview.byStatus[static_cast<size_t>(Status::Done)], 0);

    window->programmeView()->showPage(QStringLiteral("overview"));

    EXPECT_EQ(page().figures().overview.byStatus[static_cast<size_t>(Status::Done)], 1);
    EXPECT_FALSE(board().status()->row(Status::Done)->isHidden());
}

TEST_F(OverviewPageTest, FollowsAnEditInPlace)
{
    const auto before = board().findChildren<QWidget *>();

    ASSERT_TRUE(setField(window->session(), package.first.id, u"status", Value(QStringLiteral("done"))));

    EXPECT_EQ(board().findChildren<QWidget *>(), before) << "no widget is made anew";
    EXPECT_EQ(page().figures().overview.byStatus[static_cast<size_t>(Status::Done)], 1);
}

TEST_F(OverviewPageTest, SaysWhatToDoInAnEmptyProgramme)
{
    for (const Id<Measure> id : {package.first.id, package.second.id, package.third.id})
        ASSERT_TRUE(removeMeasure(window->session(), id));
    QApplication::processEvents();
    ASSERT_TRUE(page().emptyState()->isVisible());

    QTest::mouseClick(page().emptyState()->button(), Qt::LeftButton);

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures"));
}

TEST_F(OverviewPageTest, SaysThatThereIsNothingToCompareWith)
{
    EXPECT_FALSE(board().since()->showsBody());
}

TEST_F(OverviewPageTest, SaysWhichBoardMeetingItCannotReadBackTo)
{
    Body body;
    body.id = newId<Body>();
    body.kind = BodyKind::BoardConsultation;
    body.name = QStringLiteral("Portefeuillehouders");
    put(body);
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.body = body.id;
    meeting.day = QDate(2020, 9, 10);
    put(meeting);
    page().settle();

    EXPECT_TRUE(board().since()->accessibleName().contains(QStringLiteral("10\u00a0september\u00a02020")))
        << board().since()->accessibleName().toStdString();
    EXPECT_FALSE(board().since()->showsBody()) << "the file was made later than that meeting";
}

TEST_F(OverviewPageTest, ComparesWithTheBoardMeetingBeforeInTheDemo)
{
    const QString path = package.folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    ASSERT_TRUE(window->openFile(path));
    window->session().finishCheck();
    window->programmeView()->showPage(QStringLiteral("overview"));
    page().settle();
    QApplication::processEvents();
    ASSERT_TRUE(board().since()->showsBody());
    const auto then = viewAt(window->session().file(), {QDate(2021, 3, 25)}, QDate(2021, 4, 8));
    const QList<Shift> shifts = shiftsSince(window->session().view(), *then);

    QTest::mouseClick(board().since()->rows().first(), Qt::LeftButton);

    ASSERT_GT(shifts.size(), 4);
    EXPECT_TRUE(board().since()->link()->accessibleName().startsWith(
        QStringLiteral("Sinds het overleg van 25\u00a0maart\u00a02021: alle %1 veranderingen bij ").arg(shifts.size())))
        << board().since()->link()->accessibleName().toStdString();
    EXPECT_EQ(board().since()->rows().first()->line().code, shifts.first().measure->number);
    EXPECT_EQ(window->programmeView()->measures()->chosen(), shifts.first().measure->id);
}

TEST_F(OverviewPageTest, MakesTheTrendOfALargeProgrammeBesideTheWindow)
{
    const QString path = package.folder.filePath(QStringLiteral("large.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {320, 2, 2}));
    ASSERT_TRUE(window->openFile(path));
    window->session().finishCheck();
    window->programmeView()->showPage(QStringLiteral("overview"));
    ASSERT_TRUE(setField(window->session(), window->session().state().all<Measure>().first().id, u"title",
                         Value(QStringLiteral("Anders")))); // asked again while it is being made
    EXPECT_EQ(page().figures().overview.measures, 320);

    page().settle();

    ASSERT_TRUE(page().figures().progressChart);
    EXPECT_TRUE(board().progress()->showsBody());
    const auto &drawn = board().progress()->chart()->drawn();
    const auto now = std::find_if(drawn.points.begin(), drawn.points.end(),
                                  [&](const auto &point) { return point.at == window->session().today(); });
    EXPECT_TRUE(now == drawn.points.end() || now->reached == page().figures().overview.progress.percent);
    EXPECT_LE(board().status()->ring()->segments().size(), 6) << "too many to be told apart";
    for (const StatusRow *row : board().status()->findChildren<StatusRow *>())
        EXPECT_TRUE(row->isHidden() || row->width() >= row->sizeHint().width()) << "words and count meet";
}

TEST_F(OverviewPageTest, KeepsTheFiguresOfBeforeWhileItComputesThoseOfALargeProgramme)
{
    const QString path = package.folder.filePath(QStringLiteral("large.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {320, 2, 3}));
    ASSERT_TRUE(window->openFile(path));
    window->session().finishCheck();
    window->programmeView()->showPage(QStringLiteral("overview"));
    page().settle();
    const bool hadShifts = board().since()->showsBody();
    const int before = page().figures().overview.byStatus[static_cast<size_t>(Status::Dropped)];
    const QList<Measure> &measures = window->session().state().all<Measure>();
    const Measure measure = *std::find_if(measures.begin(), measures.end(),
                                          [](const Measure &each) { return each.status != Status::Dropped; });

    ASSERT_TRUE(setField(window->session(), measure.id, u"status", Value(QStringLiteral("dropped"))));
    EXPECT_EQ(page().figures().overview.byStatus[static_cast<size_t>(Status::Dropped)], before);
    EXPECT_EQ(board().since()->showsBody(), hadShifts) << "what is in sight stays there";
    page().settle();

    EXPECT_EQ(page().figures().overview.byStatus[static_cast<size_t>(Status::Dropped)], before + 1);
    EXPECT_TRUE(board().since()->showsBody());
}

TEST_F(OverviewPageTest, ShowsNothingOfTheLargeProgrammeThatWasOpenBefore)
{
    for (const int measures : {320, 310}) {
        const QString path = package.folder.filePath(QStringLiteral("%1.aanjager").arg(measures));
        ASSERT_TRUE(generateProgramme(path, {measures, 2, 2}));
        ASSERT_TRUE(window->openFile(path));
        window->session().finishCheck();
        window->programmeView()->showPage(QStringLiteral("overview"));

        EXPECT_EQ(page().figures().overview.measures, measures);
        EXPECT_FALSE(board().progress()->showsBody()) << "no course of another programme";
        page().settle();
        EXPECT_TRUE(board().progress()->showsBody());
    }
}

TEST_F(OverviewPageTest, GivesEveryControlThatLeadsSomewhereItsName)
{
    for (const FigureLink *link : board().findChildren<FigureLink *>()) {
        if (link->isVisible() && link->destination()) {
            EXPECT_FALSE(link->accessibleName().isEmpty()) << link->metaObject()->className();
            EXPECT_NE(link->focusPolicy(), Qt::NoFocus) << link->accessibleName().toStdString();
        }
    }
}

TEST_F(OverviewPageTest, LaysOutWithoutOverlapAtEverySize)
{
    const QList<QWidget *> cards{board().keyFigures(), board().progress(),  board().status(), board().savings(),
                                 board().atBat(),      board().attention(), board().since()};
    for (const QSize size :
         {QSize(960, 700), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080), QSize(3840, 2160)}) {
        window->resize(size);
        QApplication::processEvents();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            EXPECT_TRUE(board().rect().contains(cards[i]->geometry())) << size.width() << " card " << i;
            EXPECT_GE(cards[i]->height(), 90) << size.width() << " card " << i;
            for (qsizetype j = i + 1; j < cards.size(); ++j)
                EXPECT_FALSE(cards[i]->geometry().intersects(cards[j]->geometry()))
                    << size.width() << ": " << i << ", " << j;
        }
        for (const FigureLink *link : board().keyFigures()->findChildren<FigureLink *>())
            EXPECT_GE(link->width(), link->sizeHint().width()) << "a figure is cut at " << size.width();
    }
}

TEST_F(OverviewPageTest, TakesTheColoursOfTheThemeAtOnce)
{
    theme::Theme &theme = theme::Theme::instance();
    theme.setLook(theme::Look::Light);
    QApplication::processEvents();
    const ProgressChartView *chart = board().progress()->chart();
    const QColor light = chart->look().reached.color();
    const QImage before = board().grab().toImage();

    theme.setLook(theme::Look::Dark);
    QApplication::processEvents();

    EXPECT_EQ(light, theme::lightPalette().c1);
    EXPECT_EQ(chart->look().reached.color(), theme::darkPalette().c1);
    EXPECT_NE(board().grab().toImage(), before);
    theme.setLook(theme::Look::Light);
}
