#include "ui/reporting/summary_report.h"

#include "tests/support/gui/package.h"

using namespace aanjager;
using namespace aanjager::fixtures;

using SummaryReport = PackageTest;

TEST_F(SummaryReport, GivesEqualBytesForTheSameRequest)
{
    SummaryRequest request;
    request.today = QDate(2020, 10, 15);

    const auto first = summaryPdf(session.file(), request);
    const auto second = summaryPdf(session.file(), request);

    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_TRUE(first->startsWith("%PDF-"));
    EXPECT_EQ(*first, *second);
}

TEST_F(SummaryReport, RefusesAMomentThatIsNotThere)
{
    SummaryRequest request;
    request.asOf = *Moment::parse(QStringLiteral("round:2031-Q1"));

    const auto made = summaryPdf(session.file(), request);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotFound);
}
