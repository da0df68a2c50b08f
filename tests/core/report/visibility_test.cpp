// No kind of report tells what is less open than its readers.
#include "tests/core/report/canaries.h"

using namespace aanjager;
using namespace aanjager::fixtures;

class Visible : public ::testing::TestWithParam<report::Kind>
{
};

TEST_P(Visible, NothingLessOpenThanItsReadersAppears)
{
    const View view = withCanaries();

    for (const char *language : {"nl", "en"}) {
        const text::Wording wording(QString::fromLatin1(language));
        const QString board = told(report::reportOf(GetParam(), view, view, wording, {Visibility::Board, {}, {}, {}}));
        EXPECT_FALSE(board.contains(canary)) << qPrintable(board);
        EXPECT_FALSE(board.isEmpty());
    }
    const QString staff = told(report::reportOf(GetParam(), view, {}, dutch(), {Visibility::Staff, {}, {}, {}}));
    EXPECT_TRUE(staff.contains(canary)) << "the canary does not sing: this test would see nothing";
}

TEST_P(Visible, FiguresAreThoseOfWhatMayBeSeen)
{
    const Rich rich;

    const auto open = wordsOf(rich.of(GetParam()));
    EXPECT_EQ(wordsOf(report::reportOf(GetParam(), withCanaries(), {}, dutch())).size() > 0, open.size() > 0);
    View view = rich.view;
    Measure hidden = aMeasure(QStringLiteral("M99"));
    hidden.visibility = Visibility::Team;
    hidden.healthTime = Health::Intervene;
    put(view, hidden);
    put(view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(77'000'000), hidden));
    Action action = anAction(hidden, QDate(2020, 1, 1));
    action.party = rich.dordrecht.id;
    put(view, action);
    Applicability cell = anApplicability(hidden, rich.dordrecht);
    cell.status = Status::Running;
    put(view, cell);
    EXPECT_EQ(wordsOf(report::reportOf(GetParam(), view, {}, dutch())), open);
}

TEST_P(Visible, NothingIsClaimedOfAProgrammeThatIsClosed)
{
    Rich rich;
    for (Measure *measure : {&rich.first, &rich.second, &rich.third})
        measure->visibility = Visibility::Staff;
    rich.store();

    const auto document = rich.of(GetParam());
    EXPECT_TRUE(told(document).contains(QStringLiteral("op dit niveau niets open.")));
    EXPECT_TRUE(blocksOf<report::Table>(document.blocks).isEmpty());
    EXPECT_TRUE(blocksOf<report::Cover>(document.blocks).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryKind, Visible,
                         ::testing::Values(report::Kind::Summary, report::Kind::Full, report::Kind::Actions,
                                           report::Kind::Decisions, report::Kind::Matrix, report::Kind::Planning),
                         [](const auto &kind) { return report::codeOf(kind.param).toStdString(); });
