#include "tests/support/gui/package.h"
#include "ui/models/built_in_views.h"
#include "ui/models/line_steps.h"
#include "ui/models/measure_view.h"
#include "ui/models/measures_model.h"
#include "ui/models/roles.h"
#include "ui/session/measure_edits.h"
#include "ui/text/languages.h"
#include "ui/text/wording.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <random>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeasuresFilterTest : public PackageTest
{
protected:
    MeasuresFilterTest() { text::installLanguage(words.language(), *qApp); }

    static QStringList shown(const MeasuresModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QString text = index.data().toString();
            lines.append(index.data(HeadsGroupRole).toBool() ? QStringLiteral("[%1]").arg(text) : text);
        }
        return lines;
    }
    QStringList shown() const { return shown(model); }

    text::Wording words{QStringLiteral("nl")};
    MeasuresModel model{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MeasuresFilterTest, ShowsWhatFitsEveryPartThatAsksSomething)
{
    model.setGrouping(MeasureGrouping::None);
    MeasureFilter filter;
    filter.statuses = {Status::Running};

    model.setFilter(filter);
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("M01"), QStringLiteral("M02")}));

    filter.atBat = {OwnerKind::Municipality};
    model.setFilter(filter);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("M02")});

    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(MeasuresFilterTest, FindsWhereAMeasureAppliesAndWhatWasNotReported)
{
    model.setGrouping(MeasureGrouping::None);
    MeasureFilter filter;
    filter.municipalities = {package.sliedrecht.id.value};
    model.setFilter(filter);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("M01")});

    ASSERT_TRUE(setField(session, package.third.id, u"health.time", Value(QStringLiteral("attention"))));
    filter = {};
    filter.verdicts = {std::nullopt};
    model.setFilter(filter);
    EXPECT_FALSE(shown().contains(QStringLiteral("M10")));
    filter.verdicts = {Health::Attention};
    model.setFilter(filter);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("M10")});
}

TEST_F(MeasuresFilterTest, FollowsWhatAsksForAttentionAlsoWhereNoMeasureChanged)
{
    ASSERT_TRUE(setField(session, package.action.id, u"due", Value(QDate(2020, 1, 1))));
    model.setGrouping(MeasureGrouping::None);
    MeasureFilter filter;
    filter.needsAttention = true;
    model.setFilter(filter);
    ASSERT_TRUE(shown().contains(QStringLiteral("M01")));
    const int before = model.rowCount();

    ASSERT_TRUE(tick(session, package.action.id, true));
    ASSERT_TRUE(setField(session, package.first.id, u"next_step", Value(QStringLiteral("verder"))));
    MeasuresModel fresh(session, words);
    fresh.setGrouping(MeasureGrouping::None);
    fresh.setFilter(filter);

    EXPECT_EQ(shown(), shown(fresh));
    EXPECT_LE(model.rowCount(), before);
}

TEST_F(MeasuresFilterTest, CountsForEachChoiceWhatItWouldLeaveBesideTheOtherParts)
{
    MeasureFilter filter;
    filter.statuses = {Status::Running};
    filter.atBat = {OwnerKind::Municipality};
    model.setFilter(filter);

    QHash<QString, int> counts;
    for (const FacetValue &value : model.facet(FilterPart::Status))
        counts.insert(value.words, value.count);

    EXPECT_EQ(counts.value(QStringLiteral("In uitvoering")), 1);
    EXPECT_EQ(counts.value(QStringLiteral("Voorbereiding")), 0);
}

TEST_F(MeasuresFilterTest, SortsWithinItsGroupsAndPutsWhatHasNoValueLast)
{
    ASSERT_TRUE(setField(session, package.first.id, u"progress", Value(qint64{70})));
    ASSERT_TRUE(setField(session, package.third.id, u"progress", Value(qint64{20})));
    model.setGrouping(MeasureGrouping::None);

    model.setSorting({MeasureColumn::Progress, Qt::AscendingOrder});
    const QStringList up = shown();
    model.setSorting({MeasureColumn::Progress, Qt::DescendingOrder});
    const QStringList down = shown();

    EXPECT_EQ(up.first(), QStringLiteral("M10"));
    EXPECT_EQ(down.first(), QStringLiteral("M01"));
    EXPECT_EQ(up.last(), down.last());
    EXPECT_EQ(afterClick({MeasureColumn::End, Qt::DescendingOrder}, MeasureColumn::End), MeasureSorting());
}

TEST_F(MeasuresFilterTest, ShowsAfterAnySequenceWhatAFreshModelShows)
{
    std::mt19937 random(20201015);
    const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(addMeasure(session, QStringLiteral("Maatregel %1").arg(i),
                               below(3) == 0 ? Id<Theme>()
                               : below(2)    ? package.normal.id
                                             : package.access.id));
    MeasureFilter filter;
    for (int step = 0; step < 250; ++step) {
        const QList<Measure> all = session.state().all<Measure>();
        const Id<Measure> id = all[below(static_cast<int>(all.size()))].id;
        switch (below(9)) {
        case 0:
            ASSERT_TRUE(setField(session, id, u"status", Convert<Status>::toValue(static_cast<Status>(below(6)))));
            break;
        case 1:
            ASSERT_TRUE(setField(session, id, u"theme", Convert<Id<Theme>>::toValue(package.access.id)));
            break;
        case 2:
            model.setGrouping(static_cast<MeasureGrouping>(below(4)));
            break;
        case 3:
            filter.text = QStringList{QString(), QStringLiteral("m"), QStringLiteral("maatregel 1"),
                                      QStringLiteral("maatregel 12")}[below(4)];
            model.setFilter(filter);
            break;
        case 4:
            filter.statuses = below(2) ? QSet<Status>{} : QSet<Status>{static_cast<Status>(below(6))};
            model.setFilter(filter);
            break;
        case 5:
            model.setSorting(
                {static_cast<MeasureColumn>(below(10)), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder});
            break;
        case 6:
            ASSERT_TRUE(removeMeasure(session, id));
            break;
        case 7:
            ASSERT_TRUE(duplicateMeasures(session, {id}));
            break;
        case 8:
            if (session.file().undoable()) {
                ASSERT_TRUE(session.undo());
            }
            break;
        }
        MeasuresModel fresh(session, words);
        fresh.setGrouping(model.grouping());
        fresh.setSorting(model.sorting());
        fresh.setFilter(model.filter());
        ASSERT_EQ(shown(), shown(fresh)) << "step " << step;
        ASSERT_EQ(model.found(), fresh.found());
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int role : {int(Qt::AccessibleTextRole), int(CountRole), int(ProgressRole)})
                ASSERT_EQ(model.index(row, 4).data(role), fresh.index(row, 4).data(role)) << "step " << step;
    }
}

TEST(LineSteps, MoveOneLineDownInOneStep)
{
    QList<MeasureLine> lines;
    for (int i = 0; i < 50; ++i)
        lines.append({i, -1, i + 1});
    QList<MeasureLine> wanted = lines;
    wanted.move(3, 40);

    const auto steps = stepsBetween(lines, wanted, 24);

    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->size(), 1);
}

TEST(LineSteps, LeadFromAnyLinesToAnyOthers)
{
    std::mt19937 random(7);
    for (int turn = 0; turn < 200; ++turn) {
        const auto some = [&] {
            QList<MeasureLine> lines;
            for (int i = 0; i < 12; ++i)
                if (random() % 2)
                    lines.append({i, -1, i + 1});
            std::shuffle(lines.begin(), lines.end(), random);
            return lines;
        };
        QList<MeasureLine> lines = some();
        const QList<MeasureLine> wanted = some();
        const auto steps = stepsBetween(lines, wanted, 1000);
        ASSERT_TRUE(steps);
        for (const LineStep &step : *steps)
            takeStep(lines, step, wanted);
        ASSERT_EQ(lines, wanted);
    }
}

TEST(MeasureView, ComesBackFromItsJsonAndSurvivesWhatIsBroken)
{
    MeasureView view;
    view.name = QStringLiteral("Mijn lijst");
    view.filter.text = QStringLiteral("huis");
    view.filter.statuses = {Status::Running, Status::OnHold};
    view.filter.verdicts = {std::nullopt, Health::Intervene};
    view.filter.leads = {QStringLiteral("SOJ")};
    view.filter.themes = {123456789012345};
    view.grouping = MeasureGrouping::Status;
    view.sorting = {MeasureColumn::End, Qt::DescendingOrder};
    view.hiddenColumns = {MeasureColumn::AtBat};

    EXPECT_EQ(viewsFromJson(viewsToJson({view})), QList<MeasureView>{view});
    EXPECT_TRUE(viewsFromJson("{not json").isEmpty());
    EXPECT_TRUE(viewsFromJson(R"([{"name":""},17,null])").isEmpty());
    const auto odd =
        viewsFromJson(R"([{"name":"x","grouping":99,"sort":"?","hidden":["title"],"filter":{"statuses":["?"]}}])");
    ASSERT_EQ(odd.size(), 1);
    EXPECT_EQ(odd[0].filter, MeasureFilter());
    EXPECT_EQ(odd[0].hiddenColumns, usuallyHidden());
}

TEST_F(MeasuresFilterTest, FollowsWhatIsReportedWhileItShowsWhatIsNot)
{
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q3");
    round.peildatum = QDate(2020, 9, 30);
    round.opens = QDate(2020, 10, 1);
    round.due = QDate(2020, 10, 23);
    ASSERT_TRUE(session.edit({QStringLiteral("add")}, [&](Edit &edit) { return edit.insert(round).map([](auto) {}); }));
    const QList<MeasureView> views = BuiltInViews::of(session.view());
    const auto waiting =
        std::find_if(views.begin(), views.end(), [](const MeasureView &view) { return view.filter.awaitsReport; });
    ASSERT_NE(waiting, views.end());
    EXPECT_EQ(waiting->name, QStringLiteral("Niet gemeld in 2020-Q3"));
    model.setGrouping(MeasureGrouping::None);
    model.setFilter(waiting->filter);
    ASSERT_EQ(model.found(), 3);

    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = package.first.id;
    report.submitted = QDate(2020, 10, 9);
    ASSERT_TRUE(
        session.edit({QStringLiteral("add")}, [&](Edit &edit) { return edit.insert(report).map([](auto) {}); }));

    EXPECT_EQ(shown(), (QStringList{QStringLiteral("M02"), QStringLiteral("M10")}));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(model.found(), 3);
}

TEST_F(MeasuresFilterTest, FollowsTheEndOfAMeasureIntoThisMonth)
{
    MeasureFilter filter;
    filter.endsThisMonth = true;
    model.setFilter(filter);
    ASSERT_EQ(model.found(), 0);

    ASSERT_TRUE(
        setField(session, package.second.id, u"ends", Value(ImpreciseDate{QDate(2020, 10, 1), Precision::Month})));

    EXPECT_EQ(model.found(), 1);
}

TEST_F(MeasuresFilterTest, KeepsInAViewWhatFollowsTheRoundAndTheMonth)
{
    MeasureView view;
    view.name = QStringLiteral("Navragen");
    view.filter.awaitsReport = true;
    view.filter.endsThisMonth = true;

    EXPECT_EQ(viewsFromJson(viewsToJson({view})), QList<MeasureView>{view});
}
