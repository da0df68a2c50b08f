#include "core/exchange/matrix_block.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

CellText read(const char *text, MatrixSubject subject = MatrixSubject::Status)
{
    return readCellText(QString::fromUtf8(text), subject).value();
}

} // namespace

TEST(MatrixBlock, IsReadAsASpreadsheetPutsItOnTheClipboard)
{
    const auto rows = readBlock(QStringLiteral("V\tD 60%\n\tn.v.t.\r\n\"twee\nregels\"\tL\n"));

    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, (QList<QStringList>{{QStringLiteral("V"), QStringLiteral("D 60%")},
                                         {QString(), QStringLiteral("n.v.t.")},
                                         {QStringLiteral("twee\nregels"), QStringLiteral("L")}}));
}

TEST(MatrixBlock, ReadsADegreeWithItsPart)
{
    EXPECT_EQ(read("V").degree, Degree::Full);
    EXPECT_EQ(read("deels 60%"), (CellText{Degree::Partly, 60}));
    EXPECT_EQ(read("Deels van toepassing 60%, in uitvoering"), (CellText{Degree::Partly, 60, Status::Running}));
    EXPECT_EQ(read("loopt al").degree, Degree::AlreadyRunning);
    EXPECT_EQ(read("?").degree, Degree::Undecided);
}

TEST(MatrixBlock, LeavesTheDegreeAloneWhereOnlyAStatusIsSaid)
{
    const CellText text = read("gereed");

    EXPECT_FALSE(text.degree);
    EXPECT_EQ(text.status, Status::Done);
}

TEST(MatrixBlock, TakesWhatStandsAfterADashAsTheReason)
{
    const CellText text = read("n.v.t. – te klein, geen eigen inkoop");

    EXPECT_EQ(text.degree, Degree::NotApplicable);
    EXPECT_EQ(text.reason, QStringLiteral("te klein, geen eigen inkoop"));
}

TEST(MatrixBlock, ReadsABareFigureAsProgressOnlyWhereProgressIsShown)
{
    EXPECT_EQ(read("75", MatrixSubject::Progress).progress, 75);
    EXPECT_EQ(read("75%").progress, 75);
    EXPECT_FALSE(readCellText(u"75", MatrixSubject::Status));
    EXPECT_EQ(read("oranje", MatrixSubject::Health).health, Health::Attention);
}

TEST(MatrixBlock, DoesNotGuessAtWordsThatMeanNothing)
{
    EXPECT_FALSE(readCellText(u"zie bijlage", MatrixSubject::Status));
    EXPECT_FALSE(readCellText(u"V, zie bijlage", MatrixSubject::Status));
    EXPECT_FALSE(readCellText(u"deels 160%", MatrixSubject::Status));
}

TEST(MatrixBlock, MakesACellApplyThatGetsAStatus)
{
    Applicability cell = anApplicability(aMeasure(), aMunicipality());
    cell.degree = Degree::NotApplicable;

    apply(read("in uitvoering"), cell);

    EXPECT_EQ(cell.degree, Degree::Full);
    EXPECT_EQ(cell.status, Status::Running);
}

TEST(MatrixBlock, KeepsThePartOfACellOnlyWhileItAppliesPartly)
{
    Applicability cell = anApplicability(aMeasure(), aMunicipality());

    apply(read("deels 40%"), cell);
    EXPECT_EQ(cell.percent, 40);
    apply(read("gereed"), cell);
    EXPECT_EQ(cell.percent, 40);
    EXPECT_EQ(cell.degree, Degree::Partly);
    apply(read("V"), cell);
    EXPECT_FALSE(cell.percent);
}
