#include "ui/text/wording.h"

#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

/** With plain spaces, for comparison: amounts and dates hold spaces that do not break. */
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

const text::Wording &dutch()
{
    static const text::Wording wording(QStringLiteral("nl"));
    return wording;
}

const text::Wording &english()
{
    static const text::Wording wording(QStringLiteral("en"));
    return wording;
}

MoneySum sumOfLines(std::initializer_list<Money> lines)
{
    MoneySum sum;
    for (const Money &line : lines)
        sum.add(line);
    return sum;
}

} // namespace

TEST(Wording, GroupsThousandsAlsoWhereAWidgetWritesThem)
{
    const QLocale before;
    for (const auto &[language, shown] : {std::pair("nl", "15.000"), std::pair("en", "15,000")}) {
        text::installLanguage(QLatin1String(language), *qApp);
        EXPECT_EQ(QLocale().toString(15000), QLatin1String(shown));
        EXPECT_EQ(text::Wording(QLatin1String(language)).number(15000), QLatin1String(shown));
    }
    QLocale::setDefault(before);
}

TEST(Wording, WritesAmountsAsTheFieldDoes)
{
    EXPECT_EQ(plain(dutch().money(Money::euros(2'950'000))), QStringLiteral("€ 2,95 mln"));
    EXPECT_EQ(plain(dutch().money(Money::euros(412'500))), QStringLiteral("€ 412.500"));
    EXPECT_EQ(plain(dutch().money(Money::euros(11'000'000, Qualifier::Over))), QStringLiteral("ruim € 11 mln"));
    EXPECT_EQ(plain(dutch().money(Money::euros(-1'350'000))), QStringLiteral("−€ 1,35 mln"));
    EXPECT_EQ(dutch().money(Money::euros(0, Qualifier::ToBeDetermined)), QStringLiteral("p.m."));
    EXPECT_EQ(plain(english().money(Money::euros(2'950'000))), QStringLiteral("€2.95 million"));
    EXPECT_EQ(plain(english().money(Money::euros(412'500))), QStringLiteral("€412,500"));
}

TEST(Wording, NeverWritesAMillionInThousands)
{
    EXPECT_EQ(plain(dutch().money(Money{99'999'949})), QStringLiteral("€ 999.999"));
    EXPECT_EQ(plain(dutch().money(Money{99'999'950})), QStringLiteral("€ 1 mln"));
}

TEST(Wording, WritesEveryCentWhereItIsAsked)
{
    EXPECT_EQ(plain(dutch().fullMoney(Money{41'250'025})), QStringLiteral("€ 412.500,25"));
    EXPECT_EQ(plain(dutch().fullMoney(Money{41'250'030})), QStringLiteral("€ 412.500,30"));
    EXPECT_EQ(plain(dutch().fullMoney(Money::euros(2'950'000))), QStringLiteral("€ 2.950.000"));
    EXPECT_EQ(plain(dutch().fullMoney(Money{100, Qualifier::Exact, QStringLiteral("GBP")})), QStringLiteral("£ 1"));
}

TEST(Wording, SaysWhatOfASumIsToBeDetermined)
{
    const Money open = Money::euros(0, Qualifier::ToBeDetermined);
    EXPECT_EQ(plain(dutch().money(sumOfLines({Money::euros(2'950'000), open}))), QStringLiteral("€ 2,95 mln + p.m."));
    EXPECT_EQ(dutch().money(sumOfLines({open, open})), QStringLiteral("p.m."));
    EXPECT_EQ(dutch().money(MoneySum()), QStringLiteral("–"));
}

TEST(Wording, WritesNumbersByLanguageWhateverTheSystem)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Switzerland));
    EXPECT_EQ(dutch().number(1234567.5, 2), QStringLiteral("1.234.567,5"));
    EXPECT_EQ(english().number(1234567.5, 2), QStringLiteral("1,234,567.5"));
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(dutch().number(1234567.5, 2), QStringLiteral("1.234.567,5"));
    EXPECT_EQ(dutch().number(-0.4), QStringLiteral("0"));
    EXPECT_EQ(dutch().number(-12), QStringLiteral("−12"));
    EXPECT_EQ(dutch().number(100), QStringLiteral("100"));
    EXPECT_EQ(dutch().percent(58.6), QStringLiteral("59%"));
}

TEST(Wording, WritesMillionsBareForAnAxis)
{
    EXPECT_EQ(dutch().millions(-135'000'000), QStringLiteral("−1,35"));
    EXPECT_EQ(dutch().millions(370'000'000), QStringLiteral("3,7"));
    EXPECT_EQ(dutch().millions(1'100'000'000, Qualifier::Over), QStringLiteral("ruim 11"));
}

TEST(Wording, WritesADateAsPreciselyAsItIsKnown)
{
    const auto written = [](const char *date) {
        return plain(dutch().date(*ImpreciseDate::parse(QString::fromLatin1(date))));
    };
    EXPECT_EQ(written("2020-12-31"), QStringLiteral("31 dec 2020"));
    EXPECT_EQ(written("2021-03"), QStringLiteral("mrt 2021"));
    EXPECT_EQ(written("2020-Q3"), QStringLiteral("Q3 2020"));
    EXPECT_EQ(written("2019-summer"), QStringLiteral("zomer 2019"));
    EXPECT_EQ(written("2020-H1"), QStringLiteral("1e helft 2020"));
    EXPECT_EQ(written("2020"), QStringLiteral("2020"));
    EXPECT_EQ(plain(dutch().longDate(QDate(2020, 10, 15))), QStringLiteral("15 oktober 2020"));
    EXPECT_EQ(plain(english().date(QDate(2020, 5, 1))), QStringLiteral("1 May 2020"));
    EXPECT_EQ(plain(dutch().dateTime(QDateTime(QDate(2020, 5, 1), QTime(9, 5), Qt::OffsetFromUTC, 7200))),
              QStringLiteral("1 mei 2020 09:05"));
    EXPECT_TRUE(dutch().date(QDate()).isEmpty());
    EXPECT_TRUE(dutch().date(ImpreciseDate()).isEmpty());
}

TEST(Wording, CountsInWordsUpToTwenty)
{
    EXPECT_EQ(dutch().inWords(0), QStringLiteral("nul"));
    EXPECT_EQ(dutch().inWords(15), QStringLiteral("vijftien"));
    EXPECT_EQ(dutch().inWords(20), QStringLiteral("twintig"));
    EXPECT_EQ(dutch().inWords(21), QStringLiteral("21"));
}

TEST(Wording, UsesTheNameThatAProgrammeGivesItsItems)
{
    Programme programme;
    EXPECT_EQ(dutch().items(programme, 1), QStringLiteral("maatregel"));
    EXPECT_EQ(english().items(programme, 2), QStringLiteral("measures"));
    programme.itemLabel = QStringLiteral("opgave");
    programme.itemPlural = QStringLiteral("opgaven");
    EXPECT_EQ(dutch().items(programme, 11), QStringLiteral("opgaven"));
    EXPECT_EQ(english().items(programme, 1), QStringLiteral("opgave"));
}

TEST(Wording, HoldsTwoLanguagesAtOnce)
{
    EXPECT_EQ(dutch().label(Status::Running), QStringLiteral("In uitvoering"));
    EXPECT_EQ(english().label(Status::Running), QStringLiteral("Running"));
    EXPECT_EQ(dutch().verdict(std::nullopt), QStringLiteral("Niet gemeld"));
    EXPECT_EQ(dutch().aspect(u"quality"), QStringLiteral("Kwaliteit"));
    EXPECT_EQ(text::Wording(QStringLiteral("fy")).language(), QStringLiteral("en"));
}
