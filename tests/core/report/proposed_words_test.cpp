#include "core/report/proposed_words.h"

#include "tests/core/report/small_programme.h"

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(ProposedWords, AreThoseThatAReportUsesWhereNobodyWroteAny)
{
    const Small small;

    const auto words = report::proposedWords(small.view, {}, dutch());
    const QString report = told(small.summary());
    for (const QString &text : {words.conclusion, words.introduction, words.goesWell, words.rubs}) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(report.contains(plain(text))) << qPrintable(text);
    }
}

TEST(ProposedWords, DoNotChangeWhenAPersonWritesTheirOwn)
{
    Small small;
    const auto before = report::proposedWords(small.view, {}, dutch());

    small.round.conclusion = QStringLiteral("Het bestuur moet kiezen");
    small.round.introduction = QStringLiteral("Een goed kwartaal.");
    small.round.goesWell = QStringLiteral("Alles");
    small.round.rubs = QStringLiteral("Niets");
    small.store();
    const auto after = report::proposedWords(small.view, {}, dutch());
    EXPECT_EQ(after.conclusion, before.conclusion);
    EXPECT_EQ(after.introduction, before.introduction);
    EXPECT_EQ(after.goesWell, before.goesWell);
    EXPECT_EQ(after.rubs, before.rubs);
}

TEST(ProposedWords, ProposeNothingOfWhatIsClosedToTheReader)
{
    Small small;
    for (Measure *measure : {&small.first, &small.second, &small.third})
        measure->visibility = Visibility::Staff;
    small.store();

    EXPECT_TRUE(report::proposedWords(small.view, {}, dutch()).conclusion.isEmpty());
    EXPECT_FALSE(report::proposedWords(small.view, {}, dutch(), {Visibility::Staff, {}, {}, {}}).conclusion.isEmpty());
}
