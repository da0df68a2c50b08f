#include "core/insight/action_lists.h"
#include "core/insight/money_totals.h"
#include "core/insight/reports.h"
#include "core/insight/trend.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** One measure, reported on in two rounds, the second by a municipality too. */
struct Reported
{
    View view{{}, QDate(2020, 10, 15), 0, {}};
    Measure measure = aMeasure();
    Party municipality = aMunicipality();
    Applicability cell = anApplicability(measure, municipality);
    Round first, second;

    Reported()
    {
        view.state.table<Programme>().put(aProgramme());
        view.state.table<Party>().put(municipality);
        measure.progress = 70;
        measure.healthTime = Health::OnCourse;
        measure.correction = QStringLiteral("nieuw");
        cell.progress = 60;
        view.state.table<Measure>().put(measure);
        view.state.table<Applicability>().put(cell);
        first = round("2020-Q1", QDate(2020, 3, 31));
        second = round("2020-Q2", QDate(2020, 6, 30));
        round("2020-Q4", QDate(2020, 12, 31));
        report(first, {}, 20, Health::Intervene, QStringLiteral("oud"));
        report(second, {}, 50, Health::Attention, QString());
        report(second, municipality.id, 40, {}, QString());
    }

    Round round(const char *label, QDate day)
    {
        Round round{newId<Round>(), QString::fromLatin1(label), day};
        view.state.table<Round>().put(round);
        return round;
    }

    void report(const Round &round, Id<Party> party, int progress, std::optional<Health> time,
                const QString &correction)
    {
        ProgressReport report;
        report.id = newId<ProgressReport>();
        report.round = round.id;
        report.measure = measure.id;
        report.party = party;
        report.progress = progress;
        report.healthTime = time;
        report.correction = correction;
        report.submitted = round.peildatum.addDays(2);
        view.state.table<ProgressReport>().put(report);
    }
};

} // namespace

TEST(Reports, TellTheVerdictsOfTheLastRounds)
{
    Reported reported;
    const auto reports = reportsByMeasure(reported.view);
    const QStringList aspects = reported.view.state.programme().aspects;

    EXPECT_EQ(reports.rounds.size(), 2) << "Q4 is still to come";
    const auto verdicts = verdictsOf(reported.measure, reports, aspects, 4);
    ASSERT_EQ(verdicts.size(), 2);
    EXPECT_EQ(verdicts[0], Health::Intervene);
    EXPECT_EQ(verdicts[1], Health::OnCourse) << "what holds now";
    EXPECT_EQ(verdictsOf(reported.measure, reports, aspects, 1).size(), 1);
    EXPECT_EQ(previousCorrection(reported.measure, reports), QStringLiteral("oud"));
}

TEST(Reports, AreOnlyThoseThatWereSubmitted)
{
    Reported reported;
    for (ProgressReport report : QList<ProgressReport>(reported.view.state.all<ProgressReport>())) {
        report.submitted = {};
        reported.view.state.table<ProgressReport>().put(report);
    }

    EXPECT_TRUE(reportsByMeasure(reported.view).of.isEmpty());
}

TEST(Trend, OfOneMeasureIsThatOfAProgrammeWithNoOther)
{
    const Reported reported;

    const auto whole = progressTrend(reported.view);
    const auto one = progressTrend(reported.measure, {&reported.cell}, reportsByMeasure(reported.view), reported.view);
    ASSERT_EQ(one.size(), 4) << "two rounds, now, its end";
    for (qsizetype i = 0; i < 3; ++i) {
        EXPECT_EQ(one[i].at, whole[i].at);
        EXPECT_EQ(one[i].reached, whole[i].reached) << i;
        EXPECT_EQ(one[i].planned, whole[i].planned) << i;
    }
    EXPECT_EQ(one[1].reached, 40) << "the municipality's figure goes before the lead's";
    EXPECT_EQ(one[3].at, QDate(2020, 12, 31));
    EXPECT_FALSE(one[3].reached);
}

TEST(MoneyTotals, AreThoseOfTheRuleForEveryKindYearAndMeasure)
{
    State state;
    const Measure first = aMeasure(), second = aMeasure(QStringLiteral("M02"));
    const Qualifier qualifiers[] = {Qualifier::Exact, Qualifier::About, Qualifier::Over, Qualifier::ToBeDetermined};
    for (int i = 0; i < 200; ++i) {
        MoneyLine line;
        line.id = newId<MoneyLine>();
        line.kind = static_cast<MoneyKind>(i % 8);
        if (i % 5 > 0)
            line.year = i % 7 == 0 ? 0 : 2019 + i / 8 % 4;
        if (i % 3 < 2)
            line.measure = i % 3 == 0 ? first.id : second.id;
        line.amount = Money{i * 1234, qualifiers[i % 4], i % 11 == 0 ? QStringLiteral("GBP") : QStringLiteral("EUR")};
        state.table<MoneyLine>().put(line);
    }

    const MoneyTotals totals(state);
    const auto expectSame = [](const MoneySum &sum, const MoneySum &expected) {
        EXPECT_EQ(sum.cents, expected.cents);
        EXPECT_EQ(sum.lines, expected.lines);
        EXPECT_EQ(sum.toBeDetermined, expected.toBeDetermined);
        EXPECT_EQ(sum.otherCurrencies, expected.otherCurrencies);
        EXPECT_EQ(sum.qualifier, expected.qualifier);
    };
    for (int kind = 0; kind < 8; ++kind)
        for (const std::optional<int> year :
             {std::optional<int>(), std::optional(0), std::optional(2019), std::optional(2021)}) {
            expectSame(totals.of(static_cast<MoneyKind>(kind), year), sumOf(state, static_cast<MoneyKind>(kind), year));
            expectSame(totals.of(first.id, static_cast<MoneyKind>(kind), year),
                       sumOf(state, static_cast<MoneyKind>(kind), year, first.id));
        }
    EXPECT_EQ(totals.years({MoneyKind::Deficit, MoneyKind::Cost}), QList<int>({0, 2019, 2020, 2021, 2022}));
}

TEST(MoneyTotals, CallADifferenceFavourableOnlyWhereBothSidesAreKnown)
{
    MoneySum planned, realised, forecast, open;
    planned.add(Money::euros(500));
    realised.add(Money::euros(280));
    forecast.add(Money::euros(600));
    open.add(Money{0, Qualifier::ToBeDetermined, QStringLiteral("EUR")});

    EXPECT_EQ(differenceOf(planned, realised, forecast)->cents, -22000);
    EXPECT_EQ(differenceOf(planned, {}, forecast)->cents, 10000);
    EXPECT_TRUE(differenceOf(planned, {}, forecast)->isForecast);
    EXPECT_FALSE(differenceOf(planned, open, forecast));
    EXPECT_FALSE(differenceOf({}, realised, forecast));
}

TEST(ActionLists, HoldWhatIsDueUntilTheEndOfNextMonthAsSoon)
{
    EXPECT_EQ(soonUntil(QDate(2020, 10, 15)), QDate(2020, 11, 30));
    EXPECT_EQ(soonUntil(QDate(2020, 12, 31)), QDate(2021, 1, 31));
    EXPECT_EQ(soonUntil(QDate(2021, 1, 1)), QDate(2021, 2, 28));
}

TEST(ActionLists, GiveAPartyNoActionOfAnother)
{
    State state;
    const auto party = [&](const char *name, PartyKind kind) {
        Party made;
        made.id = newId<Party>();
        made.name = QString::fromUtf8(name);
        made.kind = kind;
        state.table<Party>().put(made);
        return made;
    };
    const Party lead = party("Aanbieder B", PartyKind::Provider), other = party("Pleegzorg F", PartyKind::Provider);
    const Party towns = party("Gemeenten", PartyKind::Municipality);
    const auto measureOf = [&](const Party &leader) {
        Measure measure;
        measure.id = newId<Measure>();
        measure.leadParty = leader.id;
        state.table<Measure>().put(measure);
        return measure.id;
    };
    const Id<Measure> led = measureOf(lead), local = measureOf(towns);
    const auto holder = [&](Id<Measure> measure, const char *owner, std::optional<OwnerKind> kind) {
        Action action;
        action.id = newId<Action>();
        action.measure = measure;
        action.owner = QString::fromUtf8(owner);
        action.ownerKind = kind;
        return holderOf(action, state);
    };

    EXPECT_EQ(holder(led, "", {}), state.find(lead.id));
    EXPECT_EQ(holder(led, "pleegzorg F", OwnerKind::Provider), state.find(other.id));
    EXPECT_EQ(holder(led, "coördinator", OwnerKind::Region), nullptr);
    EXPECT_EQ(holder(local, "wethouders", OwnerKind::Municipality), state.find(towns.id));
    EXPECT_EQ(holder(local, "jongerenpanel", OwnerKind::Region), nullptr);
}
