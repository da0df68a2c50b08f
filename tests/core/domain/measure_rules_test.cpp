#include "core/domain/measure_rules.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QStringList aspects{QStringLiteral("time"), QStringLiteral("money"), QStringLiteral("quality")};

State stateOf(const Programme &programme, const QList<Party> &municipalities)
{
    State state;
    state.table<Programme>().put(programme);
    for (const Party &municipality : municipalities)
        state.table<Party>().put(municipality);
    return state;
}

QList<const Applicability *> pointers(const QList<Applicability> &cells)
{
    QList<const Applicability *> list;
    for (const Applicability &cell : cells)
        list.append(&cell);
    return list;
}

Applicability aCell(const Measure &measure, const Party &municipality, Degree degree, std::optional<int> progress,
                    std::optional<int> percent = {})
{
    Applicability cell = anApplicability(measure, municipality);
    cell.degree = degree;
    cell.progress = progress;
    cell.percent = percent;
    return cell;
}

} // namespace

TEST(Health, OfTheWholeIsItsWorstAspect)
{
    Measure measure = aMeasure();
    measure.healthTime = Health::OnCourse;
    measure.healthMoney = Health::Intervene;
    measure.healthQuality = Health::Attention;

    EXPECT_EQ(overallHealth(measure, aspects), Health::Intervene);
}

TEST(Health, SetByHandWinsFromTheAspects)
{
    Measure measure = aMeasure();
    measure.healthMoney = Health::Intervene;
    measure.healthByHand = Health::Attention;

    EXPECT_EQ(overallHealth(measure, aspects), Health::Attention);
}

TEST(Health, CountsOnlyTheAspectsOfTheProgramme)
{
    Measure measure = aMeasure();
    measure.healthTime = Health::OnCourse;
    measure.healthRisk = Health::Intervene;

    EXPECT_EQ(overallHealth(measure, aspects), Health::OnCourse);
    EXPECT_EQ(overallHealth(measure, aspects + QStringList{QStringLiteral("risk")}), Health::Intervene);
}

TEST(Health, IsUnknownWhenNothingWasReported)
{
    EXPECT_FALSE(overallHealth(aMeasure(), aspects));
}

TEST(Explanation, IsAskedAtAttentionUntilTheMeasureEnds)
{
    Measure measure = aMeasure();
    EXPECT_FALSE(lacksExplanation(measure, aspects));

    measure.healthTime = Health::Attention;
    EXPECT_TRUE(lacksExplanation(measure, aspects));

    measure.cause = measure.consequence = measure.correction = QStringLiteral("x");
    EXPECT_FALSE(lacksExplanation(measure, aspects));

    measure.cause.clear();
    measure.status = Status::Done;
    EXPECT_FALSE(lacksExplanation(measure, aspects));
}

TEST(RollUp, WeighsByDegreeAndLeavesOutWhatDoesNotApply)
{
    // Full 40 % and partly (50 %) 100 %: (100·40 + 50·100) / 150 = 60.
    const Measure measure = aMeasure();
    const QList<Party> parties{aMunicipality(), aMunicipality(), aMunicipality(), aMunicipality()};
    const QList<Applicability> cells{
        aCell(measure, parties[0], Degree::Full, 40), aCell(measure, parties[1], Degree::Partly, 100, 50),
        aCell(measure, parties[2], Degree::NotApplicable, 0), aCell(measure, parties[3], Degree::Undecided, 0)};
    const State state = stateOf(aProgramme(), parties);

    const Progress progress = rollUp(pointers(cells), state);

    EXPECT_DOUBLE_EQ(*progress.percent, 60);
    EXPECT_EQ(progress.reported, 2);
    EXPECT_EQ(progress.applicable, 2);
}

TEST(FollowReport, KeepsWhatTheReportDoesNotTellOfStatusProgressAndVerdict)
{
    Measure measure = aMeasure();
    measure.status = Status::Running;
    measure.progress = 40;
    measure.healthTime = Health::Attention;
    measure.achieved = QStringLiteral("eerst");
    ProgressReport report;
    report.achieved = QStringLiteral("toen");
    report.submitted = QDate(2020, 10, 1);

    followReport(measure, report);

    EXPECT_EQ(measure.status, Status::Running);
    EXPECT_EQ(measure.progress, 40);
    EXPECT_EQ(measure.healthTime, Health::Attention);
    EXPECT_EQ(measure.achieved, QStringLiteral("toen"));
    EXPECT_EQ(measure.reported, QDate(2020, 10, 1));

    report.healthMoney = Health::Intervene;
    followReport(measure, report);

    EXPECT_EQ(measure.healthMoney, Health::Intervene);
    EXPECT_FALSE(measure.healthTime) << "a verdict is told whole";
}

TEST(RollUp, TakesWhatWasNotReportedForUnknownNotForZero)
{
    const Measure measure = aMeasure();
    const QList<Party> parties{aMunicipality(), aMunicipality()};
    const QList<Applicability> cells{aCell(measure, parties[0], Degree::Full, 80),
                                     aCell(measure, parties[1], Degree::Full, {})};
    const State state = stateOf(aProgramme(), parties);

    const Progress progress = rollUp(pointers(cells), state);

    EXPECT_DOUBLE_EQ(*progress.percent, 80);
    EXPECT_EQ(progress.reported, 1);
    EXPECT_EQ(progress.applicable, 2);
}

TEST(RollUp, WeighsByTheProgrammesKey)
{
    // Youth 3,000 at 100 % and 1,000 at 0 %: 75 %.
    Programme programme = aProgramme();
    programme.weightingKey = WeightingKey::Youth;
    QList<Party> parties{aMunicipality(), aMunicipality()};
    parties[0].youth = 3000;
    parties[1].youth = 1000;
    const Measure measure = aMeasure();
    const QList<Applicability> cells{aCell(measure, parties[0], Degree::AlreadyRunning, 100),
                                     aCell(measure, parties[1], Degree::Full, 0)};
    const State state = stateOf(programme, parties);

    EXPECT_DOUBLE_EQ(*rollUp(pointers(cells), state).percent, 75);
}

TEST(RollUp, WeighsEquallyWhereAFigureOfTheKeyIsNotKnown)
{
    Programme programme = aProgramme();
    programme.weightingKey = WeightingKey::Youth;
    QList<Party> parties{aMunicipality(), aMunicipality()};
    parties[0].youth = 3000;
    const Measure measure = aMeasure();
    const QList<Applicability> cells{aCell(measure, parties[0], Degree::Full, 100),
                                     aCell(measure, parties[1], Degree::Full, 0)};
    const State state = stateOf(programme, parties);

    EXPECT_DOUBLE_EQ(*rollUp(pointers(cells), state).percent, 50);
}

TEST(RollUp, IsUnknownWhenNobodyReported)
{
    const Measure measure = aMeasure();
    const QList<Party> parties{aMunicipality()};
    const QList<Applicability> cells{aCell(measure, parties[0], Degree::Full, {})};
    const State state = stateOf(aProgramme(), parties);

    EXPECT_FALSE(rollUp(pointers(cells), state).percent);
}

TEST(ProgressOfMeasure, IsTheLeadsFigureUntilAMunicipalityReports)
{
    Measure measure = aMeasure();
    measure.progress = 55;
    const QList<Party> parties{aMunicipality()};
    const State state = stateOf(aProgramme(), parties);
    QList<Applicability> cells{aCell(measure, parties[0], Degree::Full, {})};

    EXPECT_DOUBLE_EQ(*progressOf(measure, pointers(cells), state).percent, 55);
    cells[0].progress = 20;
    EXPECT_DOUBLE_EQ(*progressOf(measure, pointers(cells), state).percent, 20);
}

TEST(PlannedProgress, RunsInALineFromStartToEnd)
{
    Measure measure = aMeasure();
    measure.starts = {QDate(2020, 1, 1)};
    measure.ends = {QDate(2020, 1, 11)};

    EXPECT_DOUBLE_EQ(*plannedProgress(measure, QDate(2019, 6, 1)), 0);
    EXPECT_DOUBLE_EQ(*plannedProgress(measure, QDate(2020, 1, 4)), 30);
    EXPECT_DOUBLE_EQ(*plannedProgress(measure, QDate(2020, 2, 1)), 100);
}

TEST(PlannedProgress, EndsOnTheLastDayAnImpreciseEndCanMean)
{
    Measure measure = aMeasure();
    measure.starts = {QDate(2020, 1, 1)};
    measure.ends = *ImpreciseDate::parse(u"2020-Q2");

    EXPECT_LT(*plannedProgress(measure, QDate(2020, 6, 29)), 100);
    EXPECT_DOUBLE_EQ(*plannedProgress(measure, QDate(2020, 6, 30)), 100);
    measure.ends = {};
    EXPECT_FALSE(plannedProgress(measure, QDate(2020, 6, 30)));
}

TEST(Freshness, CallsAMeasureStaleAfterTheProgrammesThreshold)
{
    const Programme programme = aProgramme(); // 90 days
    Measure measure = aMeasure();
    measure.reported = QDate(2020, 7, 1);

    EXPECT_EQ(daysSinceReport(measure, QDate(2020, 9, 29)), 90);
    EXPECT_FALSE(isStale(measure, programme, QDate(2020, 9, 29)));
    EXPECT_TRUE(isStale(measure, programme, QDate(2020, 9, 30)));
    measure.status = Status::OnHold;
    EXPECT_FALSE(isStale(measure, programme, QDate(2020, 9, 30)));
}

TEST(Order, IsThatOfThePackageThenThatOfCounting)
{
    QList<Measure> measures{aMeasure(QStringLiteral("M10")), aMeasure(QStringLiteral("M2")),
                            aMeasure(QStringLiteral("3b")), aMeasure(QStringLiteral("3a"))};
    QStringList numbers;
    for (const Measure &measure : inOrder(measures))
        numbers.append(measure.number);
    EXPECT_EQ(numbers,
              (QStringList{QStringLiteral("3a"), QStringLiteral("3b"), QStringLiteral("M2"), QStringLiteral("M10")}));

    measures[0].order = -1;
    EXPECT_EQ(inOrder(measures).first().number, QStringLiteral("M10"));
}

TEST(Municipalities, StandInTheOrderThatAPersonCounts)
{
    State state;
    for (const char *name : {"Gemeente 10", "gemeente 2", "Gemeente 1", "Alblasserdam"})
        state.table<Party>().put(aMunicipality(QString::fromLatin1(name)));

    QStringList names;
    for (const Party &each : municipalities(state))
        names.append(each.name);

    EXPECT_EQ(names, (QStringList{QStringLiteral("Alblasserdam"), QStringLiteral("Gemeente 1"),
                                  QStringLiteral("gemeente 2"), QStringLiteral("Gemeente 10")}));
}
