#include "core/exchange/workbook/cell_format.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

CellFormat code(const char *text)
{
    return formatOfCode(QString::fromUtf8(text));
}

} // namespace

TEST(CellFormat, KnowsDatesAndWhatOfThemIsShown)
{
    EXPECT_EQ(code("dd-mm-yyyy"), (CellFormat{CellKind::Date}));
    EXPECT_EQ(code("[$-413]d mmmm yyyy;@"), (CellFormat{CellKind::Date}));
    EXPECT_EQ(code("mmm-yy"), (CellFormat{CellKind::Date, Precision::Month}));
    EXPECT_EQ(code("yyyy"), (CellFormat{CellKind::Date, Precision::Year}));
    EXPECT_EQ(code("d/m/yy h:mm"), (CellFormat{CellKind::Date, Precision::Day, true}));
    EXPECT_EQ(formatOfNumber(17), (CellFormat{CellKind::Date, Precision::Month}));
}

TEST(CellFormat, TakesMinutesForNoMonths)
{
    EXPECT_EQ(code("h:mm").kind, CellKind::Time);
    EXPECT_EQ(code("mm:ss").kind, CellKind::Time);
    EXPECT_EQ(code("[h]:mm").kind, CellKind::Duration);
    EXPECT_EQ(code("h:mm AM/PM").kind, CellKind::Time);
}

TEST(CellFormat, KnowsDatesInTheLettersOfOtherLanguages)
{
    for (const char *day : {"dd-mm-jjjj", "[$-413]d mmmm jjjj;@", "TT.MM.JJJJ", "jj/mm/aaaa", "d-m-jj", "jj-mm-aa"})
        EXPECT_EQ(code(day), (CellFormat{CellKind::Date})) << day;
    for (const char *month : {"mmm-jj", "mmmm jjjj", "mm/aaaa", "mmmm"})
        EXPECT_EQ(code(month), (CellFormat{CellKind::Date, Precision::Month})) << month;
    EXPECT_EQ(code("dd-mm-jjjj uu:mm"), (CellFormat{CellKind::Date, Precision::Day, true}));
    EXPECT_EQ(code("jjjj"), (CellFormat{CellKind::Date, Precision::Year}));
    EXPECT_EQ(code("Standaard").kind, CellKind::Number);
    EXPECT_EQ(code("[Magenta]General").kind, CellKind::Number);
}

TEST(CellFormat, TakesWordsInQuotesForNoLetters)
{
    EXPECT_EQ(code("0\" dagen\"").kind, CellKind::Number);
    EXPECT_EQ(code("#,##0.00\\ \"dym\"").kind, CellKind::Number);
    EXPECT_EQ(code("General").kind, CellKind::Number);
    EXPECT_EQ(code("[Red]0").kind, CellKind::Number);
}

TEST(CellFormat, KnowsAmountsByTheirSign)
{
    EXPECT_EQ(code("[$€-413] #,##0.00"), (CellFormat{CellKind::Amount, Precision::Day, false, QStringLiteral("€")}));
    EXPECT_EQ(code("\"€\" #,##0;[Red]-\"€\" #,##0").currency, QStringLiteral("€"));
    EXPECT_EQ(code("[$£-809]#,##0").currency, QStringLiteral("£"));
    EXPECT_EQ(code("0.00%").kind, CellKind::Percent);
}

TEST(CellText, CountsDaysAsExcelDoesAroundThe29thOfFebruaryThatNeverWas)
{
    const CellFormat date{CellKind::Date};
    EXPECT_EQ(cellText(1, date), QStringLiteral("1900-01-01"));
    EXPECT_EQ(cellText(59, date), QStringLiteral("1900-02-28"));
    EXPECT_EQ(cellText(61, date), QStringLiteral("1900-03-01"));
    EXPECT_EQ(cellText(44196, date), QStringLiteral("2020-12-31"));
    EXPECT_EQ(cellText(42734, date, true), QStringLiteral("2020-12-31"));
    EXPECT_EQ(cellText(43739, {CellKind::Date, Precision::Month}), QStringLiteral("10-2019"));
    EXPECT_EQ(cellText(44196.75, {CellKind::Date, Precision::Day, true}), QStringLiteral("2020-12-31 18:00"));
    EXPECT_EQ(cellText(1.5625, {CellKind::Duration}), QStringLiteral("37:30"));
    EXPECT_EQ(cellText(-5, date), QStringLiteral("-5"));
    EXPECT_EQ(cellText(1e9, date), QStringLiteral("1000000000"));
}

TEST(CellText, WritesNumbersThatCannotBeTakenForThousands)
{
    EXPECT_EQ(numberText(1250000), QStringLiteral("1250000"));
    EXPECT_EQ(numberText(1.5), QStringLiteral("1,5"));
    EXPECT_EQ(numberText(1.234), QStringLiteral("1,2340"));
    EXPECT_EQ(numberText(0.1 + 0.2), QStringLiteral("0,3"));
    EXPECT_EQ(numberText(1e15), QStringLiteral("1000000000000000"));
    EXPECT_EQ(cellText(0.75, {CellKind::Percent}), QStringLiteral("75%"));
    EXPECT_EQ(cellText(0.07, {CellKind::Percent}), QStringLiteral("7%"));
    EXPECT_EQ(cellText(-2500.5, {CellKind::Amount, Precision::Day, false, QStringLiteral("€")}),
              QStringLiteral("€ -2500,5"));
}
