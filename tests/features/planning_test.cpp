// The planning in the real window: replanned by mouse and by keys, taken back, warned of, and told what slipped.
#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/day_line.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/navigator.h"
#include "ui/pages/planning/milestones_tab.h"
#include "ui/pages/planning/plan_legend.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/pages/planning/planning_inspector.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/pages/planning/slips_panel.h"
#include "ui/session/measure_edits.h"
#include "ui/session/plan_edits.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class Planning : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        window->programmeView()->showPage(QStringLiteral("planning"));
        QApplication::processEvents();
    }

    PlanningPage &planning() const { return *window->programmeView()->planning(); }
    PlanningChart &chart() const { return *planning().chart(); }
    Session &session() const { return window->session(); }

    double xOf(QDate day) const
    {
        // The name of a row ends where the first day of the scale begins.
        const QRect row = chart().rectOf({chart().model().placeOf(package.first.id), -1});
        for (int x = 0; x < row.width(); ++x)
            if (chart().spotAt({x, row.center().y()}).row >= 0 && dayAt(x) == day)
                return x;
        return -1;
    }

    QDate dayAt(int x) const
    {
        const int names = namesEnd();
        return x < names ? QDate() : chart().scale().day(x - names + chart().horizontalScrollBar()->value());
    }

    int namesEnd() const { return chart().viewport()->width() - chart().horizontalScrollBar()->pageStep(); }

    QPoint at(const Measure &measure, QDate day) const
    {
        const QRect row = chart().rectOf({chart().model().placeOf(measure.id), -1});
        return {static_cast<int>(xOf(day)), row.center().y()};
    }

    void draw(const QPoint &from, int by) const
    {
        QTest::mousePress(chart().viewport(), Qt::LeftButton, Qt::NoModifier, from);
        for (const int part : {by / 2, by}) {
            QMouseEvent move(QEvent::MouseMove, from + QPoint(part, 0),
                             chart().viewport()->mapToGlobal(from + QPoint(part, 0)), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(chart().viewport(), &move);
        }
        QTest::mouseRelease(chart().viewport(), Qt::LeftButton, Qt::NoModifier, from + QPoint(by, 0));
        QApplication::processEvents();
    }

    void click(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }

    qsizetype changes() const { return session().file().log()->size(); }

    Id<Milestone> withMilestone(QDate planned, Precision precision = Precision::Day) const
    {
        const auto id = addMilestone(session(), package.first.id, QStringLiteral("Tariefmodel vastgesteld"));
        EXPECT_TRUE(id);
        EXPECT_TRUE(setField(session(), *id, u"planned", Convert<ImpreciseDate>::toValue({planned, precision})));
        return *id;
    }

    /** What has not begun is planned anew as a whole. */
    Measure notBegun() const
    {
        EXPECT_TRUE(setField(session(), package.first.id, u"status", Convert<Status>::toValue(Status::NotStarted)));
        return stored(package.first.id);
    }

    Milestone stored(Id<Milestone> id) const { return session().file().store().get(id).value(); }
    using WindowTest::stored;
};

} // namespace

TEST_F(Planning, ReplansABarByMouseInOneChangeThatCanBeTakenBack)
{
    const Measure before = notBegun();
    const qsizetype log = changes();
    const QPoint middle = at(package.first, QDate(2020, 6, 1));
    ASSERT_GT(middle.x(), 0);

    draw(middle, 60);

    const Measure moved = stored(package.first.id);
    const qint64 days = before.starts.first.daysTo(moved.starts.first);
    EXPECT_NEAR(static_cast<double>(days), 60 / chart().scale().pixelsPerDay(), 9) << "to the end of a month near it";
    EXPECT_NEAR(static_cast<double>(before.ends.first.daysTo(moved.ends.first)), static_cast<double>(days), 9);
    EXPECT_EQ(changes(), log + 1);
    ASSERT_TRUE(window->toast()->isVisible());
    click(window->toast()->actionButton());
    EXPECT_EQ(stored(package.first.id), before);
}

TEST_F(Planning, MovesOnlyTheEndOfWhatIsUnderWay)
{
    planning().choose(package.first.id);
    goTo(&chart());

    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stored(package.first.id).starts, package.first.starts);
    EXPECT_EQ(stored(package.first.id).ends, ImpreciseDate{QDate(2021, 1, 31)});
    draw(at(package.first, QDate(2020, 6, 1)), 60);
    EXPECT_EQ(stored(package.first.id).starts, package.first.starts);
    EXPECT_GT(stored(package.first.id).ends.first, QDate(2021, 1, 31));
}

TEST_F(Planning, MakesAndRemovesADependencyInItsOwnPlace)
{
    planning().choose(package.first.id);
    ChipButton *chip = planning().inspector()->waitsChip();
    const auto tick = [&](Id<Measure> other) {
        QTimer::singleShot(0, chip, [this, chip, other] {
            const QString number = stored(other).number + QLatin1Char(' ');
            for (QAction *each : chip->menu()->actions())
                if (each->text().startsWith(number))
                    each->trigger();
            chip->menu()->close();
        });
        goTo(chip);
        press(Qt::Key_Space);
    };
    const auto links = [&] { return session().state().all<MeasureRelation>(); };
    const qsizetype before = links().size();

    tick(package.third.id);
    ASSERT_EQ(links().size(), before + 1);
    EXPECT_TRUE(dependsOn(session().state(), package.first.id, package.third.id));
    EXPECT_FALSE(waitFor(session(), package.third.id, package.first.id, true)) << "they would wait for each other";
    tick(package.third.id);
    EXPECT_EQ(links().size(), before);
}

TEST_F(Planning, DrawsOneEndAndLetsGoWithEscape)
{
    const QPoint end = at(package.first, QDate(2020, 12, 30));

    draw(end, 40);
    EXPECT_EQ(stored(package.first.id).starts, package.first.starts);
    EXPECT_GT(stored(package.first.id).ends.first, package.first.ends.first);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(stored(package.first.id), package.first);

    chart().setFocus();
    QTest::mousePress(chart().viewport(), Qt::LeftButton, Qt::NoModifier, end);
    QMouseEvent move(QEvent::MouseMove, end + QPoint(90, 0), chart().viewport()->mapToGlobal(end + QPoint(90, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(chart().viewport(), &move);
    press(Qt::Key_Escape);
    QTest::mouseRelease(chart().viewport(), Qt::LeftButton, Qt::NoModifier, end + QPoint(90, 0));
    EXPECT_EQ(stored(package.first.id), package.first);
}

TEST_F(Planning, ReplansByKeysAndTakesEachBack)
{
    const Measure before = notBegun();
    planning().choose(package.first.id);
    goTo(&chart());

    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stored(package.first.id).starts, ImpreciseDate{QDate(2020, 2, 1)});
    EXPECT_EQ(stored(package.first.id).ends, ImpreciseDate{QDate(2021, 1, 31)});
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(package.first.id).ends, ImpreciseDate{QDate(2021, 2, 28)});
    press(Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier);
    EXPECT_EQ(stored(package.first.id).starts, ImpreciseDate{QDate(2020, 1, 1)});
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(stored(package.first.id), before);
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("planning")) << "the window did not go back";
    EXPECT_EQ(planning().chosen(), package.first.id);
}

TEST_F(Planning, MovesAMilestoneByItsOwnPrecision)
{
    const Id<Milestone> id = withMilestone(QDate(2020, 10, 1), Precision::Quarter);
    planning().choose(package.first.id);
    goTo(&chart());
    press(Qt::Key_Right);
    ASSERT_TRUE(chart().currentMark());

    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stored(id).planned, (ImpreciseDate{QDate(2021, 1, 1), Precision::Quarter}));
    const QRect mark = chart().rectOf(chart().current());
    const auto quarter = static_cast<int>(-92 * chart().scale().pixelsPerDay());
    draw(mark.center(), quarter);
    EXPECT_EQ(stored(id).planned, (ImpreciseDate{QDate(2020, 10, 1), Precision::Quarter}));
    EXPECT_EQ(stored(package.first.id), package.first) << "the bar stays";
}

TEST_F(Planning, AddsTicksOffAndRemovesAMilestone)
{
    planning().choose(package.first.id);
    goTo(&chart());
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), planning().inspector()->milestones()->adding());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Verordening op orde"));
    press(Qt::Key_Return);

    const QList<Milestone> all = session().state().all<Milestone>();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().planned, package.first.ends);
    ASSERT_TRUE(chart().currentMark()) << "the new one is chosen";
    goTo(&chart());
    press(Qt::Key_Delete);
    EXPECT_TRUE(session().state().all<Milestone>().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().state().all<Milestone>().size(), 1);
}

TEST_F(Planning, WarnsOfAChainThatAReplanBreaks)
{
    MeasureRelation relation;
    relation.measure = package.third.id;
    relation.kind = RelationKind::DependsOn;
    relation.other = package.first.id;
    ASSERT_TRUE(addRecord(session(), relation));
    ASSERT_TRUE(replan(session(), package.third.id, {{QDate(2021, 1, 15)}, {QDate(2021, 12, 31)}}));
    planning().choose(package.third.id);
    EXPECT_TRUE(planning().inspector()->warnings().filter(QStringLiteral("gepland")).isEmpty());

    planning().choose(package.first.id);
    goTo(&chart());
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    planning().choose(package.third.id);

    ASSERT_EQ(planning().inspector()->warnings().size(), 1);
    EXPECT_TRUE(planning().inspector()->warnings().first().startsWith(QStringLiteral("M10")));
    EXPECT_EQ(planning().model()->brokenChains(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(planning().inspector()->warnings().filter(QStringLiteral("gepland te eindigen")).isEmpty());
}

TEST_F(Planning, ListsWhatSlippedSinceAnEarlierMoment)
{
    const qint64 then = session().view().sequence;
    planning().choose(package.third.id);
    ASSERT_TRUE(replan(session(), package.first.id, {package.first.starts, {QDate(2021, 3, 31)}}));
    click(planning().slipsChip());
    ASSERT_TRUE(planning().slips()->isVisible());
    planning().slips()->compareWith({{Moment::AfterChange{then}}, {}, {}});
    planning().settle();

    const QListView *list = planning().slips()->list();
    ASSERT_EQ(list->model()->rowCount(), 1);
    const QString told = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(
        QString(told).replace(QChar(0xa0), QLatin1Char(' ')).contains(QStringLiteral("31 dec 2020 → 31 mrt 2021")))
        << qPrintable(told);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(0, 0)).center());
    EXPECT_EQ(planning().chosen(), package.first.id);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list->model()->rowCount(), 0) << "nothing slipped any more";
}

TEST_F(Planning, ZoomsAroundThePlaceOfTheMouseAndByKeys)
{
    goTo(&chart());
    const double before = chart().scale().pixelsPerDay();
    const int x = namesEnd() + 300;
    const QDate under = dayAt(x);

    QWheelEvent wheel(QPointF(x, 200), chart().viewport()->mapToGlobal(QPointF(x, 200)), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart().viewport(), &wheel);
    EXPECT_GT(chart().scale().pixelsPerDay(), before);
    EXPECT_LE(std::abs(under.daysTo(dayAt(x))), 3);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NEAR(chart().scale().pixelsPerDay(), before, before * 0.01);
    click(planning().zoom()->button(static_cast<int>(PlanZoom::Year)));
    EXPECT_EQ(chart().zoom(), PlanZoom::Year);
    EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0);
    const double room = chart().horizontalScrollBar()->pageStep();
    EXPECT_TRUE(chart().scale().width() > 0.9 * room || chart().scale().pixelsPerDay() > 1.5) << "years fill the room";
    window->resize(window->width() - 120, window->height());
    QApplication::processEvents();
    EXPECT_EQ(chart().zoom(), PlanZoom::Year);
    EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0);
}

TEST_F(Planning, ExplainsItsShapesAboveTheChart)
{
    const auto *legend = planning().findChild<PlanLegend *>();
    ASSERT_TRUE(legend && legend->isVisible());
    const auto top = [&](const QWidget &of) { return of.mapTo(&planning(), QPoint()).y(); };
    EXPECT_LE(top(*legend) + legend->height(), top(chart()));
}

TEST_F(Planning, TellsTheFigureOfABarBesideItAndInWords)
{
    const Id<Measure> done = package.first.id;
    ASSERT_TRUE(setField(session(), done, u"status", Convert<Status>::toValue(Status::Done)));
    ASSERT_TRUE(setField(session(), done, u"progress", qint64{60}));
    planning().settle();
    planning().choose(done);

    const PlanRow &row = chart().model().row(chart().model().placeOf(done));
    ASSERT_TRUE(row.progress.percent);
    EXPECT_LT(row.span.doneUntil, std::min(row.span.last, session().today()));
    const QString figure = chart().model().words().progress(row);
    const auto labels = planning().inspector()->findChildren<ElidedLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel *each) {
        return each->whole().contains(figure);
    })) << qPrintable(figure);
}

TEST_F(Planning, IsHeardRowByRowAndMarkByMark)
{
    withMilestone(QDate(2020, 9, 30));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&chart());
    ASSERT_TRUE(list);
    ASSERT_EQ(list->childCount(), chart().model().rowCount());

    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *item = list->child(row);
        EXPECT_FALSE(item->text(QAccessible::Name).isEmpty());
        EXPECT_EQ(list->indexOfChild(item), row);
        EXPECT_EQ(item->parent(), list);
        for (int mark = 0; mark < item->childCount(); ++mark) {
            EXPECT_FALSE(item->child(mark)->text(QAccessible::Name).isEmpty());
            EXPECT_EQ(item->indexOfChild(item->child(mark)), mark);
        }
    }
    const int first = chart().model().placeOf(package.first.id);
    ASSERT_EQ(list->child(first)->childCount(), 1);
    list->child(first)->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_TRUE(chart().currentMark());
}

TEST_F(Planning, LeadsToTheMeasureAndBack)
{
    planning().choose(package.second.id);
    goTo(&chart());
    press(Qt::Key_Return);
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures"));
    EXPECT_EQ(page().chosen(), package.second.id);

    window->programmeView()->goBack();
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("planning"));
    EXPECT_EQ(planning().chosen(), package.second.id);
}

TEST_F(Planning, IsGivenBackWhenTheWindowIsMadeAnew)
{
    planning().choose(package.third.id);
    planning().linksChip()->setChecked(false);
    chart().setZoom(PlanZoom::Month);

    emit window->actions()->languageChosen(QStringLiteral("en"));
    QApplication::processEvents();

    EXPECT_EQ(planning().chosen(), package.third.id);
    EXPECT_EQ(chart().zoom(), PlanZoom::Month);
    EXPECT_FALSE(planning().linksChip()->isChecked());
}
