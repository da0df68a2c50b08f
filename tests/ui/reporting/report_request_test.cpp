#include "ui/reporting/report_request.h"

#include "tests/support/gui/package.h"

using namespace aanjager;
using namespace aanjager::fixtures;

using SummaryReport = PackageTest;

TEST_F(SummaryReport, GivesEqualBytesForTheSameRequest)
{
    ReportRequest request;
    request.today = QDate(2020, 10, 15);

    const auto first = reportPdf(session.file(), request);
    const auto second = reportPdf(session.file(), request);

    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_TRUE(first->startsWith("%PDF-"));
    EXPECT_EQ(*first, *second);
}

TEST_F(SummaryReport, RefusesAMomentThatIsNotThere)
{
    ReportRequest request;
    request.asOf = *Moment::parse(QStringLiteral("round:2031-Q1"));

    const auto made = reportPdf(session.file(), request);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotFound);
}
