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

TEST_F(SummaryReport, LeavesInTheFormatThatIsAsked)
{
    ReportRequest request;
    request.today = QDate(2020, 10, 15);

    const auto html = reportFile(session.file(), request, ReportFormat::Html);
    const auto odt = reportFile(session.file(), request, ReportFormat::Odt);

    ASSERT_TRUE(html && odt);
    EXPECT_TRUE(html->startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(odt->startsWith("PK"));
    EXPECT_EQ(*html, *reportFile(session.file(), request, ReportFormat::Html));
    EXPECT_EQ(*odt, *reportFile(session.file(), request, ReportFormat::Odt));
}

TEST(ReportFormat, FollowsTheSuffixOfAFile)
{
    EXPECT_EQ(reportFormatOf(QStringLiteral("a.b/rapport.PDF")), ReportFormat::Pdf);
    EXPECT_EQ(reportFormatOf(QStringLiteral("rapport.html")), ReportFormat::Html);
    EXPECT_EQ(reportFormatOf(QStringLiteral("rapport.odt")), ReportFormat::Odt);
    EXPECT_EQ(reportFormatOf(QStringLiteral("rapport.docx")), std::nullopt);
}
