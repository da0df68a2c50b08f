// A whole board meeting by keys, on two screens: the slides on the projector, what is decided written down at once.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "core/report/decisions_report.h"
#include "core/report/minutes_report.h"
#include "tests/core/report/report_words.h"
#include "tests/ui/presenting/presented.h"
#include "ui/pages/elided_label.h"
#include "ui/text/change_text.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeetingByKeys : public PresentedTest
{
protected:
    QStringList minutes() const
    {
        QStringList lines;
        for (const Minute *line : minutesOf(state(), board()->id))
            lines.append(line->text);
        return lines;
    }

    /** What the list of decisions says, all of it. */
    QString listOfDecisions() const
    {
        const text::Wording words(QStringLiteral("nl"));
        return wordsOf(report::decisionsOf(window->session().view(), {}, words)).join(QLatin1Char('\n'));
    }

    /** What the minutes say that are sent round. */
    QString minutesReport() const
    {
        const text::Wording words(QStringLiteral("nl"));
        return wordsOf(report::minutesReport(window->session().view(), board()->id, words, Visibility::Board, {}))
            .join(QLatin1Char('\n'));
    }

    QStringList history() const
    {
        const text::Wording words(QStringLiteral("en"));
        const text::ChangeText text(words, state());
        QStringList lines;
        const auto log = window->session().file().log();
        for (const Change &change : *log)
            lines.append(text.change(change));
        return lines;
    }
};

} // namespace

TEST_F(MeetingByKeys, IsPresentedDecidedWrittenDownAndTakenBack)
{
    const qsizetype before = changes();
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    EXPECT_EQ(stage().screen(), screenFor(projector));
    EXPECT_EQ(desk().screen(), screenFor(laptop));
    EXPECT_EQ(stage().size(), QSize(projector.width, projector.height));
    const qsizetype kept = changes();
    EXPECT_EQ(kept, before + 1) << "the deck is kept with the meeting as one change";
    presented().spot().setClock([] { return QTime(10, 8); });

    const qsizetype asks = slideOf(SlideKind::Decisions);
    ASSERT_GE(asks, 0);
    jump(asks);
    EXPECT_EQ(show_().at(), asks);
    const QList<Id<Decision>> asked = show_().slide().decisions;
    ASSERT_GE(asked.size(), 2);

    key(Qt::Key_D);
    ASSERT_TRUE(presented().spot().field()->hasFocus());
    type("1 akkoord: vanaf 2022 @alle behalve GOR, HIA, MOL");
    key(Qt::Key_Return);
    EXPECT_EQ(state().find(asked[0])->state, DecisionState::Taken);
    EXPECT_EQ(state().find(asked[0])->outcome, QStringLiteral("vanaf 2022"));
    EXPECT_EQ(state().find(asked[0])->decidedOn.first, board()->day);
    EXPECT_EQ(adoptionOf(*state().find(asked[0]), state()).adopted, 7);
    EXPECT_EQ(show_().at(), asks) << "the slide stays";
    EXPECT_EQ(show_().slide().decisions, asked) << "what is decided keeps its number";
    EXPECT_EQ(show_().slide().title, QStringLiteral("Wij vragen u één besluit, één besluit is afgehandeld"));

    key(Qt::Key_D);
    type("2 gewijzigd @ALB, DOR, PAP, SLI, ZWI @GOR, MOL eigen versie");
    key(Qt::Key_Return);
    EXPECT_EQ(state().find(asked[1])->state, DecisionState::Amended);
    EXPECT_EQ(adoptionOf(*state().find(asked[1]), state()).adopted, 7);

    key(Qt::Key_A);
    type("M11 Fasering uitwerken @Dordrecht 12 mei");
    key(Qt::Key_Return);
    key(Qt::Key_T);
    type("M05 Raadsvoorstel voor 1 juni @Zwijndrecht");
    key(Qt::Key_Return);

    key(Qt::Key_B);
    EXPECT_EQ(seen().pixelColor(960, 540), QColor(Qt::black));
    key(Qt::Key_B);
    EXPECT_NE(seen().pixelColor(20, 20), QColor(Qt::black));

    EXPECT_EQ(changes(), kept + 4);
    ASSERT_EQ(minutes().size(), 4);
    EXPECT_TRUE(minutes()[0].contains(QStringLiteral("vanaf 2022"), Qt::CaseInsensitive)) << minutes()[0].toStdString();
    EXPECT_EQ(minutes()[2], QStringLiteral("Fasering uitwerken"));
    const QString told = minutesReport();
    EXPECT_TRUE(told.contains(QStringLiteral("Genomen. Vanaf 2022"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("7 van 10 raden")));
    EXPECT_TRUE(told.contains(QStringLiteral("eigen versie")));
    const QString list = listOfDecisions();
    for (const Id<Decision> id : {asked[0], asked[1]})
        EXPECT_TRUE(list.contains(state().find(id)->title)) << state().find(id)->title.toStdString();
    EXPECT_TRUE(list.contains(QStringLiteral("vanaf 2022"), Qt::CaseInsensitive));
    EXPECT_EQ(history().size(), kept + 4);

    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(minutes().isEmpty());
    for (const Id<Decision> id : {asked[0], asked[1]}) {
        EXPECT_TRUE(isAwaited(*state().find(id)));
        EXPECT_EQ(adoptionOf(*state().find(id), state()).adopted, 0);
    }
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(report::storedDeck(state(), board()->id), nullptr) << "what was done before it began stays";

    key(Qt::Key_Escape);
    EXPECT_EQ(window->presentation(), nullptr);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(MeetingByKeys, WritesDownANewDecisionWithItsCouncilsAndANoteOfTheTeam)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    const qsizetype decisions = state().all<Decision>().size(), before = changes();

    jump(0);
    key(Qt::Key_D);
    type("Wachttijd elke maand melden @DOR, SLI");
    EXPECT_TRUE(presented().spot().becomes().contains(QStringLiteral("2 van 10")))
        << presented().spot().becomes().toStdString();
    key(Qt::Key_Return);
    ASSERT_EQ(state().all<Decision>().size(), decisions + 1);
    const Minute line = *minutesOf(state(), board()->id).last();
    const Decision made = *state().find(line.decision);
    EXPECT_EQ(made.title, QStringLiteral("Wachttijd elke maand melden"));
    EXPECT_EQ(made.body, board()->body);
    EXPECT_EQ(adoptionOf(made, state()).adopted, 2);

    key(Qt::Key_N);
    type("Molenlanden vraagt om een vaste dag");
    key(Qt::Key_Return);
    EXPECT_EQ(minutesOf(state(), board()->id).last()->visibility, Visibility::Team);
    EXPECT_EQ(changes(), before + 2);
    EXPECT_TRUE(desk().toldLabel()->whole().startsWith(QStringLiteral("2 "))) << "lines";

    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state().all<Decision>().size(), decisions);
    EXPECT_TRUE(minutesOf(state(), board()->id).isEmpty());
}

TEST_F(MeetingByKeys, KeepsWhatIsTypedWhereACouncilIsNotKnown)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    jump(slideOf(SlideKind::Decisions));
    const qsizetype before = changes();

    key(Qt::Key_D);
    type("1 akkoord @Utrecht");
    key(Qt::Key_Return);

    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(presented().spot().isVisible());
    EXPECT_EQ(presented().spot().field()->text(), QStringLiteral("1 akkoord @Utrecht"));
    EXPECT_TRUE(presented().spot().becomes().contains(QStringLiteral("Utrecht")));
    key(Qt::Key_Escape);
    EXPECT_FALSE(presented().spot().isVisible());
    EXPECT_NE(window->presentation(), nullptr) << "the line is given up, not the presentation";
    key(Qt::Key_Right);
    EXPECT_EQ(show_().at(), slideOf(SlideKind::Decisions) + 1) << "the keys are the show's again";
}

TEST_F(MeetingByKeys, WritesNothingThatIsNotUnderstoodAndSaysWhatIs)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    jump(slideOf(SlideKind::Decisions));
    const qsizetype before = changes();
    const std::pair<const char *, const char *> lines[] = {{"", ""},
                                                           {"xyz", "xyz"},
                                                           {"2 xyz", "xyz"},
                                                           {"2 akkoord niet bereikt", "akkoord niet bereikt"},
                                                           {"B99 akkoord", "B99"},
                                                           {"1 akkoord @DOR foo", "foo"}};

    for (const auto &[line, told] : lines) {
        key(Qt::Key_D);
        type(line);
        const QString becomes = presented().spot().becomes();
        EXPECT_TRUE(becomes.contains(QString::fromLatin1(told))) << becomes.toStdString();
        EXPECT_EQ(becomes.isEmpty(), *line == 0) << becomes.toStdString();
        key(Qt::Key_Return);
        EXPECT_EQ(changes(), before) << line;
        EXPECT_TRUE(presented().spot().isVisible()) << line;
        key(Qt::Key_Escape);
    }
}

TEST_F(MeetingByKeys, RefusesADecisionAndKeepsWhatACouncilChanged)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    jump(slideOf(SlideKind::Decisions));
    const QList<Id<Decision>> asked = show_().slide().decisions;
    ASSERT_GE(asked.size(), 2);

    key(Qt::Key_D);
    type("1 niet akkoord");
    key(Qt::Key_Return);
    EXPECT_EQ(state().find(asked[0])->state, DecisionState::Rejected);
    key(Qt::Key_D);
    type("2 akkoord @Hoeksche Waard tegen @DOR gewijzigd: rem op kosten");
    EXPECT_TRUE(presented().spot().becomes().contains(QStringLiteral("rem op kosten")));
    key(Qt::Key_Return);
    int amended = 0;
    for (const DecisionVote *vote : votesOf(state(), asked[1]))
        amended += vote->amendment == QStringLiteral("rem op kosten") && vote->state == VoteState::Amended ? 1 : 0;
    EXPECT_EQ(amended, 1);
}

TEST_F(MeetingByKeys, SaysOfAnActionWhoAndWhenAndWhatIsNotKnown)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    const text::Wording words(QStringLiteral("nl"));
    struct Case
    {
        int key;
        const char *line;
        QStringList told;
    };
    const QDate friday = [&] {
        const QDate from = std::max(board()->day, window->session().today());
        return from.addDays((5 - from.dayOfWeek() + 6) % 7 + 1);
    }();
    const Case cases[] = {
        {Qt::Key_A, "Iets", {QStringLiteral("@"), words.translated("LineWords", "no date")}},
        {Qt::Key_T, "Iets", {words.label(MinuteKind::Commitment), words.translated("LineWords", "no date")}},
        {Qt::Key_A,
         "M99 Bellen @Rotterdam vrijdag",
         {QStringLiteral("M99"), QStringLiteral("Rotterdam,"), words.longDate(friday)}},
        {Qt::Key_A,
         "Bellen @wethouder Jansen 31 februari",
         {QStringLiteral("wethouder Jansen,"), QStringLiteral("31 februari")}},
        {Qt::Key_A, "Fasering 12 mei uitwerken", {QStringLiteral("12 mei")}},
        {Qt::Key_A, "Bellen @DOR @HAR", {QStringLiteral("Dordrecht"), QStringLiteral("@HAR")}},
    };

    for (const auto &[letter, line, told] : cases) {
        key(letter);
        type(line);
        for (const QString &words_ : told)
            EXPECT_TRUE(presented().spot().becomes().contains(words_))
                << words_.toStdString() << " in " << presented().spot().becomes().toStdString();
        key(Qt::Key_Escape);
    }
}
