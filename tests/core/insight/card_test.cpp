#include "core/insight/card.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/** A measure with two rounds of the lead, in two municipalities. */
class CardTest : public ::testing::Test
{
protected:
    CardTest()
    {
        put(aProgramme());
        put(here);
        put(there);
        measure.healthTime = Health::Attention;
        measure.cause = str("dekking open");
        measure.correction = str("besluit");
        measure.progress = 75;
        measure.reported = QDate(2020, 10, 2);
        put(measure);
        put(cell);
        report(first, {}, Status::Preparing, Health::OnCourse);
        report(second, {}, Status::Running, Health::Attention);
    }

    template <class E> void put(const E &record) { view.state.table<E>().put(record); }

    Round round(const char *label, QDate day)
    {
        Round made{newId<Round>(), str(label), day};
        put(made);
        return made;
    }

    ProgressReport report(const Round &about, Id<Party> party, std::optional<Status> status, std::optional<Health> time)
    {
        ProgressReport made;
        made.id = newId<ProgressReport>();
        made.round = about.id;
        made.measure = measure.id;
        made.party = party;
        made.status = status;
        made.healthTime = time;
        made.submitted = about.peildatum.addDays(3);
        put(made);
        return made;
    }

    Card card() const { return cardOf(view, measure.id, here.id).value(); }

    View view{{}, QDate(2020, 10, 15), 0, {}};
    Measure measure = aMeasure();
    Party here = aMunicipality();
    Party there = aMunicipality(str("Dordrecht"));
    Applicability cell = anApplicability(measure, here);
    Round first = round("2020-Q2", QDate(2020, 6, 30));
    Round second = round("2020-Q3", QDate(2020, 9, 30));
    Round ahead = round("2020-Q4", QDate(2020, 12, 31));
};

} // namespace

TEST_F(CardTest, IsNothingWithoutAMeasureOrAMunicipality)
{
    EXPECT_FALSE(cardOf(view, newId<Measure>(), here.id));
    EXPECT_FALSE(cardOf(view, measure.id, newId<Party>()));
}

TEST_F(CardTest, SaysThatTheLeadToldWhatTheMunicipalityDidNot)
{
    const Card shown = card();

    EXPECT_EQ(shown.verdict.value, Health::Attention);
    EXPECT_EQ(shown.verdict.source, CardSource::Lead);
    EXPECT_EQ(shown.status.source, CardSource::Lead);
    EXPECT_EQ(shown.progress.value, 75);
    EXPECT_EQ(shown.progress.source, CardSource::Lead);
    EXPECT_EQ(shown.cause, str("dekking open"));
    EXPECT_EQ(shown.explainer, CardSource::Lead);
    EXPECT_EQ(shown.reported, QDate(2020, 10, 2));
    ASSERT_EQ(shown.course.size(), 2) << "a round that is still to come is left out";
    EXPECT_EQ(shown.course.last().verdict.source, CardSource::Lead);
}

TEST_F(CardTest, PutsWhatTheMunicipalityToldFirst)
{
    cell.status = Status::Preparing;
    cell.progress = 40;
    put(cell);
    ProgressReport own = report(second, here.id, Status::Preparing, Health::Intervene);
    own.cause = str("geen ruimte");
    put(own);
    report(second, there.id, Status::Done, Health::OnCourse);

    const Card shown = card();

    EXPECT_EQ(shown.status.value, Status::Preparing);
    EXPECT_EQ(shown.status.source, CardSource::Municipality);
    EXPECT_EQ(shown.verdict.value, Health::Intervene);
    EXPECT_EQ(shown.verdict.source, CardSource::Municipality);
    EXPECT_EQ(shown.progress.value, 40);
    EXPECT_EQ(shown.regionProgress, 40) << "the mean of those that told";
    EXPECT_EQ(shown.cause, str("geen ruimte"));
    EXPECT_TRUE(shown.correction.isEmpty()) << "the correction of the lead is not that of the municipality";
    EXPECT_EQ(shown.reported, own.submitted);
    EXPECT_EQ(shown.course.first().verdict.source, CardSource::Lead);
    EXPECT_EQ(shown.course.last().verdict.source, CardSource::Municipality);
    EXPECT_EQ(shown.course.last().status.value, Status::Preparing);
}

TEST_F(CardTest, HoldsWhatWasPromisedHereOrEverywhereAndNotElsewhere)
{
    const auto promise = [&](const char *text, Id<Party> municipality, QDate made) {
        Commitment commitment;
        commitment.id = newId<Commitment>();
        commitment.text = str(text);
        commitment.measure = measure.id;
        commitment.municipality = municipality;
        commitment.made = made;
        put(commitment);
    };
    promise("later", here.id, QDate(2020, 9, 1));
    promise("overal", {}, QDate(2020, 3, 1));
    promise("elders", there.id, QDate(2020, 4, 1));

    QStringList texts;
    for (const Commitment *commitment : card().commitments)
        texts.append(commitment->text);

    EXPECT_EQ(texts, (QStringList{str("overal"), str("later")}));
}

TEST_F(CardTest, HoldsOnlyTheDecisionsThatThisCouncilTakes)
{
    const auto decide = [&](const char *code, DecisionRule rule, DecisionState state) {
        Decision decision;
        decision.id = newId<Decision>();
        decision.code = str(code);
        decision.rule = rule;
        decision.state = state;
        put(decision);
        put(DecisionMeasure{newId<DecisionMeasure>(), decision.id, measure.id});
        return decision.id;
    };
    const Id<Decision> taken = decide("B01", DecisionRule::EachItsOwn, DecisionState::Taken);
    decide("B02", DecisionRule::Majority, DecisionState::Taken);
    decide("B03", DecisionRule::EachItsOwn, DecisionState::Asked);
    put(DecisionVote{
        newId<DecisionVote>(), taken, here.id, VoteState::Amended, {}, QDate(2020, 9, 8), str("met toets")});
    put(DecisionVote{newId<DecisionVote>(), taken, there.id, VoteState::Rejected, {}, QDate(2020, 9, 9), {}});

    const auto decisions = card().decisions;

    ASSERT_EQ(decisions.size(), 2);
    EXPECT_EQ(decisions[0].decision->code, str("B03")) << "what is awaited comes first";
    EXPECT_EQ(decisions[0].vote, nullptr);
    ASSERT_NE(decisions[1].vote, nullptr);
    EXPECT_EQ(decisions[1].vote->state, VoteState::Amended);
}

TEST_F(CardTest, PutsTheAmountsOfTheMunicipalityBesideThoseOfAll)
{
    const auto line = [&](Id<Party> party, int year, qint64 cents) {
        MoneyLine made;
        made.id = newId<MoneyLine>();
        made.kind = MoneyKind::SavingRealised;
        made.measure = measure.id;
        made.party = party;
        made.year = year;
        made.amount = Money{cents};
        put(made);
    };
    line(here.id, 2020, 500);
    line(there.id, 2020, 700);
    line(there.id, 2021, 900);

    const auto amounts = card().amounts;

    ASSERT_EQ(amounts.size(), 1);
    EXPECT_EQ(amounts[0].year, 2020);
    EXPECT_EQ(amounts[0].local.cents, 500);
    EXPECT_EQ(amounts[0].region.cents, 1200);
}

TEST_F(CardTest, WithoutACellTheDegreeIsUndecided)
{
    const Card shown = cardOf(view, measure.id, there.id).value();

    EXPECT_EQ(shown.cell, nullptr);
    EXPECT_EQ(shown.degree, Degree::Undecided);
}
