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

TEST(DecisionNote, IsOfTheFirstThatIsAskedWhereTheLineNamesNone)
{
    const Asked asked;

    const DecisionNote note = asked.read("akkoord: in twee stappen");

    EXPECT_EQ(note.decision, asked.first.id);
    EXPECT_EQ(note.state, DecisionState::Taken);
    EXPECT_EQ(note.outcome, QStringLiteral("in twee stappen"));
    EXPECT_TRUE(note.votes.isEmpty());
    EXPECT_TRUE(note.isUnderstood());
}

TEST(DecisionNote, ReadsWhatBecameOfItInDutchAndEnglish)
{
    const Asked asked;
    struct Case
    {
        const char *line;
        DecisionState state;
        const char *outcome;
    };
    const Case cases[] = {
        {"2 akkoord", DecisionState::Taken, ""},
        {"2: akkoord, vanaf 2022", DecisionState::Taken, "vanaf 2022"},
        {"2 - agreed: from 14:30", DecisionState::Taken, "from 14:30"},
        {"2 goedgekeurd", DecisionState::Taken, ""},
        {"2 approved", DecisionState::Taken, ""},
        {"2 akkoord: niet voor 2022", DecisionState::Taken, "niet voor 2022"},
        {"2 gewijzigd: in twee stappen", DecisionState::Amended, "in twee stappen"},
        {"2 akkoord met wijzigingen: rem", DecisionState::Amended, "rem"},
        {"2 agreed as amended", DecisionState::Amended, ""},
        {"2 aangehouden", DecisionState::Postponed, ""},
        {"2 nog geen besluit", DecisionState::Postponed, ""},
        {"2 nog niet akkoord", DecisionState::Postponed, ""},
        {"2 doorgeschoven naar juni", DecisionState::Postponed, "naar juni"},
        {"2 uitgesteld", DecisionState::Postponed, ""},
        {"2 later", DecisionState::Postponed, ""},
        {"2 deferred to June", DecisionState::Postponed, "to June"},
        {"2 postponed", DecisionState::Postponed, ""},
        {"2 not yet decided", DecisionState::Postponed, ""},
        {"2 niet akkoord", DecisionState::Rejected, ""},
        {"2 Niet aangenomen: te duur", DecisionState::Rejected, "te duur"},
        {"2 geen akkoord", DecisionState::Rejected, ""},
        {"2 tegen", DecisionState::Rejected, ""},
        {"2 afgekeurd", DecisionState::Rejected, ""},
        {"2 afgewezen", DecisionState::Rejected, ""},
        {"2 verworpen", DecisionState::Rejected, ""},
        {"2 not agreed", DecisionState::Rejected, ""},
        {"2 rejected: too dear", DecisionState::Rejected, "too dear"},
        {"2 gepland", DecisionState::Scheduled, ""},
        {"2 asked", DecisionState::Asked, ""},
    };

    for (const auto &[line, state, outcome] : cases) {
        const DecisionNote note = asked.read(line);
        EXPECT_TRUE(note.isUnderstood()) << line;
        EXPECT_EQ(note.decision, asked.second.id) << line;
        EXPECT_EQ(note.state, state) << line;
        EXPECT_EQ(note.outcome, QString::fromUtf8(outcome)) << line;
    }
}

TEST(DecisionNote, IsUnclearWhereTheLineDoesNotSayWhatBecameOfIt)
{
    const Asked asked;
    const std::pair<const char *, const char *> cases[] = {
        {"2 xyz", "xyz"},
        {"b16 xyz: akkoord", "xyz"},
        {"2 2022: begin", "2022"},
        {"2", ""},
        {"", ""},
        {"   ", ""},
        {"2 @alle", ""},
        {"in twee stappen", "in twee stappen"},
        {"2 akkoord niet bereikt", "akkoord niet bereikt"},
        {"2 akkoord, maar later", "akkoord, maar later"},
        {"2 besloten tot later: juni", "besloten tot later"},
        {"2 agreed to not do it", "agreed to not do it"},
        {"1 en 2 akkoord", "en 2 akkoord"},
        {"2 niet", "niet"},
        {"nieuw", ""},
        {"nieuw akkoord", "akkoord"},
        {"nieuw niet akkoord met de fasering", "niet akkoord met de fasering"},
    };

    for (const auto &[line, unclear] : cases) {
        const DecisionNote note = asked.read(line);
        EXPECT_FALSE(note.isUnderstood()) << line;
        ASSERT_TRUE(note.unclear.has_value()) << line;
        EXPECT_EQ(*note.unclear, QString::fromUtf8(unclear)) << line;
    }
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
    EXPECT_EQ(asked.read("akkoord @tegen").unknown, QStringList{QStringLiteral("tegen")}) << "of no council";
    EXPECT_EQ(asked.read("akkoord @DOR: te duur").unknown, QStringList{QStringLiteral("te duur")}) << "kept nowhere";
}

TEST(DecisionNote, ReadsWhatEachCouncilDid)
{
    Asked asked;
    const Party waard = asked.council("Hoeksche Waard", "HWA"), island = asked.council("Hendrik-Ido-Ambacht", "HIA");
    asked.council("Enschede", "ENS");
    const Id<Party> alb = asked.alblasserdam.id, dor = asked.dordrecht.id, gor = asked.gorinchem.id;
    using Votes = QList<DecisionNote::Vote>;
    const std::pair<const char *, Votes> cases[] = {
        {"1 akkoord @DOR verworpen", {{dor, VoteState::Rejected}}},
        {"1 akkoord @DOR niet akkoord", {{dor, VoteState::Rejected}}},
        {"1 agreed @DOR not adopted", {{dor, VoteState::Rejected}}},
        {"1 verworpen @DOR voor", {{dor, VoteState::Adopted}}},
        {"1 akkoord @DOR doorgeschoven", {{dor, VoteState::Postponed}}},
        {"1 akkoord @Hoeksche Waard", {{waard.id, VoteState::Adopted}}},
        {"1 akkoord @Hoeksche Waard tegen", {{waard.id, VoteState::Rejected}}},
        {"1 akkoord @ALB en hoeksche waard, Hendrik Ido Ambacht",
         {{alb, VoteState::Adopted}, {waard.id, VoteState::Adopted}, {island.id, VoteState::Adopted}}},
        {"1 akkoord @ALB, DOR aangehouden, GOR tegen",
         {{alb, VoteState::Postponed}, {dor, VoteState::Postponed}, {gor, VoteState::Rejected}}},
        {"1 akkoord @DOR gewijzigd: rem op kosten", {{dor, VoteState::Amended, QStringLiteral("rem op kosten")}}},
        {"1 agreed @DOR own version: first the young, @ALB",
         {{dor, VoteState::OwnVersion, QStringLiteral("first the young")}, {alb, VoteState::Adopted}}},
    };

    for (const auto &[line, votes] : cases) {
        EXPECT_EQ(asked.read(line).votes, votes) << line;
        EXPECT_TRUE(asked.read(line).isUnderstood()) << line;
    }
    const Votes excepted = asked.read("1 akkoord @alle behalve GOR tegen").votes;
    ASSERT_EQ(excepted.size(), 6);
    EXPECT_EQ(excepted.first().state, VoteState::Adopted);
    EXPECT_EQ(excepted.last(), (DecisionNote::Vote{gor, VoteState::Rejected}));
}

TEST(DecisionNote, SaysThatACodeOrANumberIsNotKnown)
{
    Asked asked;
    Measure measure;
    measure.id = newId<Measure>();
    measure.number = QStringLiteral("M11");
    asked.state.table<Measure>().put(measure);
    for (const char *line : {"B99 akkoord", "b99", "M99 akkoord", "100 akkoord", "0 akkoord"}) {
        const DecisionNote note = asked.read(line);
        EXPECT_EQ(note.unknown, QStringList{QString::fromLatin1(line).section(u' ', 0, 0)}) << line;
        EXPECT_EQ(note.decision, Id<Decision>()) << line;
    }
    const auto unasked = [&](const char *line) { return readDecisionNote(QString::fromUtf8(line), {}, asked.state); };
    EXPECT_EQ(unasked("9 akkoord").unknown, QStringList{QStringLiteral("9")});
    EXPECT_TRUE(unasked("M11 Loket per wijk").isUnderstood());
    EXPECT_TRUE(unasked("G40 om steun vragen").isUnderstood());
}

TEST(DecisionNote, DoesNotTakeANumberThatNoneHasForAnother)
{
    const Asked asked;

    EXPECT_EQ(asked.read("9 akkoord").unknown, QStringList{QStringLiteral("9")});
    EXPECT_EQ(asked.read("9 akkoord").decision, Id<Decision>());
    EXPECT_EQ(asked.read("nieuw 2022 als begin").outcome, QStringLiteral("2022 als begin"));
    EXPECT_TRUE(asked.read("2022 als begin").unknown.isEmpty()) << "a year is no number of one";
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
    EXPECT_TRUE(unasked.isUnderstood());
    const DecisionNote postponed = asked.read("nieuw aangehouden: loket per wijk");
    EXPECT_EQ(postponed.state, DecisionState::Postponed);
    EXPECT_EQ(postponed.outcome, QStringLiteral("loket per wijk"));
    DecisionsAsked settled{{asked.first.id}, {}, true};
    EXPECT_FALSE(readDecisionNote(QStringLiteral("toch maar"), settled, asked.state).isUnderstood());
    EXPECT_TRUE(readDecisionNote(QStringLiteral("nieuw toch maar"), settled, asked.state).isUnderstood());
}
