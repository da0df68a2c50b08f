#include "core/report/missing.h"

#include "tests/core/report/small_programme.h"

using namespace aanjager;
using namespace aanjager::fixtures;
using report::Kind;
using report::Lack;
using report::Missing;

namespace {

/** Of one kind of lack, what it says: "M02: cause consequence". */
QStringList told(const QList<Missing> &missing, Lack lack)
{
    QStringList lines;
    for (const Missing &one : missing) {
        if (one.lack != lack)
            continue;
        QStringList fields;
        for (const Field *field : one.fields)
            fields.append(QString::fromLatin1(field->name));
        lines.append(one.names.join(QLatin1Char(',')) + QLatin1Char(':') + fields.join(QLatin1Char(' ')));
    }
    return lines;
}

QList<Missing> of(const Small &small, Visibility level = Visibility::Board, Kind kind = Kind::Summary)
{
    return report::missingFor(kind, small.view, level);
}

} // namespace

TEST(Missing, IsToldOfARoundThatIsOpenAndItsWords)
{
    Small small;
    small.round.closed = {};
    small.round.conclusion = QStringLiteral("Het gaat");
    small.round.rubs = QStringLiteral("  ");
    small.store();

    EXPECT_EQ(told(of(small), Lack::RoundOpen), QStringList{QStringLiteral("2020-Q3:")});
    EXPECT_EQ(told(of(small), Lack::Proposed), QStringList{QStringLiteral("2020-Q3:introduction goes_well rubs")});
    EXPECT_EQ(told(of(small), Lack::NotReported), QStringList{QStringLiteral("M10:")});
}

TEST(Missing, AsksNoWordsOfARoundThatIsClosed)
{
    const Small small;

    EXPECT_EQ(told(of(small), Lack::RoundOpen), QStringList());
    EXPECT_EQ(told(of(small), Lack::Proposed), QStringList());
}

TEST(Missing, NamesTheMeasuresOffCourseWithWhatTheyDoNotExplain)
{
    Small small;
    EXPECT_EQ(told(of(small), Lack::Unexplained), QStringList{QStringLiteral("M02:consequence correction")});

    small.second.consequence = QStringLiteral("Later klaar");
    small.second.correction = QStringLiteral("Extra kostprijsronde");
    small.store();

    EXPECT_EQ(told(of(small), Lack::Unexplained), QStringList());
}

TEST(Missing, NamesTheAskedDecisionsWithoutAdviceOrConsequence)
{
    Small small;
    Decision bare = aDecision("B15", QDate(2020, 11, 1));
    bare.state = DecisionState::Asked;
    Decision whole = aDecision("B2", QDate(2020, 11, 1));
    whole.state = DecisionState::Asked;
    whole.advice = whole.consequence = QStringLiteral("Ja");
    Decision half = whole;
    half.id = newId<Decision>();
    half.code = QStringLiteral("B3");
    half.consequence.clear();
    Decision taken = bare;
    taken.id = newId<Decision>();
    taken.state = DecisionState::Taken;
    for (const Decision &decision : {bare, whole, half, taken})
        put(small.view, decision);

    EXPECT_EQ(told(of(small), Lack::Unargued),
              (QStringList{QStringLiteral("B3:consequence"), QStringLiteral("B15:advice consequence")}));
}

TEST(Missing, SaysNothingOfWhatTheReaderDoesNotSee)
{
    Small small;
    small.second.visibility = small.third.visibility = Visibility::Staff;
    small.store();

    EXPECT_EQ(told(of(small), Lack::Unexplained), QStringList());
    EXPECT_EQ(told(of(small), Lack::NotReported), QStringList());
    EXPECT_EQ(told(of(small, Visibility::Staff), Lack::Unexplained).size(), 1);
}

TEST(Missing, AsksALogoAndAColophonOfEveryReportAndOfAListOfActionsNothingElse)
{
    Small small;
    const auto lacks = [&] {
        QList<Lack> all;
        for (const Missing &one : of(small, Visibility::Board, Kind::Actions))
            all.append(one.lack);
        return all;
    };
    EXPECT_EQ(lacks(), (QList{Lack::NoLogo, Lack::NoColophon}));

    Programme programme = small.view.state.programme();
    programme.logo = QStringLiteral("x");
    programme.colophon = QStringLiteral("Regio");
    put(small.view, programme);

    EXPECT_TRUE(lacks().isEmpty());
}
