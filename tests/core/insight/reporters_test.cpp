#include "core/insight/reporters.h"

#include "core/domain/round_rules.h"
#include "core/insight/standing.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Three measures of two leads in two municipalities, and an open round. */
struct Asked
{
    View view{{}, QDate(2021, 4, 8), 0, {}};
    Measure first = aMeasure(QStringLiteral("M01")), second = aMeasure(QStringLiteral("M02")),
            third = aMeasure(QStringLiteral("M03"));
    Party sliedrecht = aMunicipality(), dordrecht = aMunicipality(QStringLiteral("Dordrecht"));
    Round round;

    Asked()
    {
        third.lead = QStringLiteral("projectleider");
        view.state.table<Programme>().put(aProgramme());
        for (const Measure &measure : {first, second, third})
            view.state.table<Measure>().put(measure);
        for (const Party &party : {sliedrecht, dordrecht})
            view.state.table<Party>().put(party);
        Applicability none = anApplicability(second, sliedrecht);
        none.degree = Degree::NotApplicable;
        view.state.table<Applicability>().put(none);
        round.id = newId<Round>();
        round.label = QStringLiteral("2021-Q1");
        round.peildatum = QDate(2021, 3, 31);
        view.state.table<Round>().put(round);
    }

    void expect(Id<Measure> measure, Id<Party> party)
    {
        view.state.table<RoundExpectation>().put({newId<RoundExpectation>(), round.id, measure, party});
    }

    void told(const Measure &measure, Id<Party> party = {}, bool signedOff = false)
    {
        ProgressReport report = begunReport(measure, round.id);
        report.party = party;
        report.submitted = QDate(2021, 4, 5);
        report.signedOff = signedOff ? QDate(2021, 4, 6) : QDate();
        view.state.table<ProgressReport>().put(report);
    }
};

} // namespace

TEST(Reporters, AreTheLeadsOfAllWhereNothingElseIsSaid)
{
    Asked asked;
    asked.told(asked.first);

    const auto reporters = reportersOf(asked.view, asked.round);

    ASSERT_TRUE(reporters);
    ASSERT_EQ(reporters->size(), 2);
    EXPECT_EQ(reporters->first().name, QStringLiteral("kwaliteitsadviseur"));
    EXPECT_EQ(reporters->first().expected(), 2);
    EXPECT_EQ(reporters->first().missingAsLead, QList<Id<Measure>>{asked.second.id});
    EXPECT_EQ(reporters->last().missing(), 1);
}

TEST(Reporters, ArePartiesAboutWhatAppliesToThem)
{
    Asked asked;
    asked.expect({}, asked.sliedrecht.id);
    asked.told(asked.first, asked.sliedrecht.id, true);

    const auto reporters = reportersOf(asked.view, asked.round);

    ASSERT_TRUE(reporters);
    const Reporter sliedrecht = reporters->last();
    EXPECT_EQ(sliedrecht.party, asked.sliedrecht.id);
    EXPECT_EQ(sliedrecht.asParty, (QList<Id<Measure>>{asked.first.id, asked.third.id})) << "M02 does not apply there";
    EXPECT_EQ(sliedrecht.missingAsParty, QList<Id<Measure>>{asked.third.id});
    EXPECT_TRUE(sliedrecht.isSignedOff());
}

TEST(Reporters, KnowTheAddressOfWhoIsAsked)
{
    Asked asked;
    Contact contact;
    contact.id = newId<Contact>();
    contact.functionTitle = QStringLiteral("Projectleider");
    contact.email = QStringLiteral("p@regio.nl");
    asked.view.state.table<Contact>().put(contact);

    const auto reporters = reportersOf(asked.view, asked.round);

    ASSERT_TRUE(reporters);
    EXPECT_EQ(reporters->last().email, contact.email);
    EXPECT_TRUE(reporters->first().email.isEmpty());
}

TEST(Expectations, OfSomeLeadsLeaveTheOthersOut)
{
    Asked asked;
    asked.expect(asked.first.id, {});

    const Reporting reporting = reportingOf(asked.view, asked.round);
    Standing standing;

    EXPECT_EQ(reporting.expected, 1);
    EXPECT_EQ(reporting.missing.first()->id, asked.first.id);
    EXPECT_EQ(standing.overview(asked.view).roundExpected, 1);
    int missing = 0;
    for (const AttentionItem &item : standing.attention(asked.view))
        missing += item.kind == AttentionKind::ReportMissing ? 1 : 0;
    EXPECT_EQ(missing, 1);
}

TEST(Expectations, OfOneRoundSayNothingOfAnother)
{
    Asked asked;
    asked.expect(asked.first.id, {});

    const Expectations other(asked.view.state, newId<Round>());

    EXPECT_TRUE(other.asksLead(asked.second));
    EXPECT_FALSE(other.asks(asked.sliedrecht.id, asked.first.id));
}
