#include "core/exchange/decision_note.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

/** Two decisions that are asked, and three councils. */
struct Asked
{
    State state;
    Decision first, second;
    Party alblasserdam = council("Alblasserdam", "ALB");
    Party dordrecht = council("Dordrecht", "DOR");
    Party gorinchem = council("Gorinchem", "GOR");

    Asked()
    {
        first.id = newId<Decision>();
        first.code = QStringLiteral("B15");
        second.id = newId<Decision>();
        second.code = QStringLiteral("B16");
        state.table<Decision>().put(first);
        state.table<Decision>().put(second);
    }

    Party council(const char *name, const char *code)
    {
        Party party;
        party.id = newId<Party>();
        party.kind = PartyKind::Municipality;
        party.name = QString::fromLatin1(name);
        party.shortName = QString::fromLatin1(code);
        state.table<Party>().put(party);
        return party;
    }

    DecisionNote read(const char *line) const
    {
        return readDecisionNote(QString::fromUtf8(line), {{first.id, second.id}, first.id}, state);
    }
};

} // namespace

TEST(DecisionNote, IsOfTheFirstThatIsAskedAndTakenWhereTheLineSaysNothingElse)
{
    const Asked asked;

    const DecisionNote note = asked.read("in twee stappen");

    EXPECT_EQ(note.decision, asked.first.id);
    EXPECT_EQ(note.state, DecisionState::Taken);
    EXPECT_EQ(note.outcome, QStringLiteral("in twee stappen"));
    EXPECT_TRUE(note.votes.isEmpty());
}

TEST(DecisionNote, ReadsTheNumberTheStateTheOutcomeAndEachCouncil)
{
    const Asked asked;

    const DecisionNote note = asked.read("2 gewijzigd: vanaf 2022 @ALB, Dordr @GOR eigen versie");

    EXPECT_EQ(note.decision, asked.second.id);
    EXPECT_EQ(note.state, DecisionState::Amended);
    EXPECT_EQ(note.outcome, QStringLiteral("vanaf 2022"));
    EXPECT_EQ(note.votes, (QList<DecisionNote::Vote>{{asked.alblasserdam.id, VoteState::Amended},
                                                     {asked.dordrecht.id, VoteState::Amended},
                                                     {asked.gorinchem.id, VoteState::OwnVersion}}));
    EXPECT_TRUE(note.unknown.isEmpty());
}

TEST(DecisionNote, TakesEveryCouncilAndThenTheOneThatDidOtherwise)
{
    const Asked asked;

    const DecisionNote note = asked.read("b16 akkoord @alle @gor tegen");

    EXPECT_EQ(note.decision, asked.second.id);
    EXPECT_EQ(note.votes.size(), 3);
    EXPECT_EQ(note.votes.last(), (DecisionNote::Vote{asked.gorinchem.id, VoteState::Rejected}));
}

TEST(DecisionNote, SaysWhichWordBehindAnAtIsNotKnown)
{
    const Asked asked;

    EXPECT_EQ(asked.read("akkoord @ALB, Utrecht").unknown, QStringList{QStringLiteral("Utrecht")});
}

TEST(DecisionNote, DoesNotTakeANumberThatNoneHasForAnother)
{
    const Asked asked;

    EXPECT_EQ(asked.read("9 akkoord").unknown, QStringList{QStringLiteral("9")});
    EXPECT_EQ(asked.read("9 akkoord").decision, Id<Decision>());
    EXPECT_EQ(asked.read("2022 als begin").outcome, QStringLiteral("2022 als begin")) << "a year is no number of one";
}

TEST(DecisionNote, LeavesOutThoseThatAreExcepted)
{
    const Asked asked;

    const DecisionNote note = asked.read("1 akkoord @alle behalve DOR");

    EXPECT_EQ(note.votes, (QList<DecisionNote::Vote>{{asked.alblasserdam.id, VoteState::Adopted},
                                                     {asked.gorinchem.id, VoteState::Adopted}}));
}

TEST(DecisionNote, IsOfANewDecisionWhereTheLineSaysSoOrNoneIsAsked)
{
    const Asked asked;

    EXPECT_EQ(asked.read("nieuw Wachttijd elke maand melden").decision, Id<Decision>());
    EXPECT_EQ(asked.read("nieuw Wachttijd elke maand melden").outcome, QStringLiteral("Wachttijd elke maand melden"));
    const DecisionNote unasked = readDecisionNote(QStringLiteral("1 loket per wijk"), {}, asked.state);
    EXPECT_EQ(unasked.outcome, QStringLiteral("1 loket per wijk"));
    EXPECT_TRUE(unasked.unknown.isEmpty());
}
