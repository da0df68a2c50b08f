#include "core/exchange/value_parsers.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

std::string dateText(const char *cell)
{
    const auto reading = readDate(QString::fromUtf8(cell));
    if (!reading)
        return "invalid";
    return (reading->value ? reading->value->toText() : QStringLiteral("nothing")).toStdString() +
           (reading->isGuess ? " ?" : "");
}

std::string moneyText(const char *cell, const AmountUnit &unit = {})
{
    const auto reading = readMoney(QString::fromUtf8(cell), unit);
    if (!reading)
        return "invalid";
    if (!reading->value)
        return "nothing";
    return QStringLiteral("%1 %2 %3")
        .arg(reading->value->cents)
        .arg(reading->value->currency, vocabularyOf<Qualifier>().code(static_cast<int>(reading->value->qualifier)))
        .toStdString();
}

std::string percentText(const char *cell)
{
    const auto reading = readPercent(QString::fromUtf8(cell));
    if (!reading)
        return "invalid";
    return (reading->value ? QString::number(*reading->value) : QStringLiteral("nothing")).toStdString() +
           (reading->isGuess ? " ?" : "");
}

} // namespace

TEST(ValueParsers, ReadDatesInEveryShape)
{
    const std::pair<const char *, const char *> cases[] = {
        {"1-1-2020", "2020-01-01"},
        {"01-02-2020", "2020-02-01"},
        {"31.12.40", "2040-12-31"},
        {"17.03.97", "1997-03-17"},
        {"3/2/2020", "2020-02-03"},
        {"12/31/2020", "2020-12-31 ?"},
        {"2020-01-31", "2020-01-31"},
        {"2020-01-31 00:00:00", "2020-01-31"},
        {"2020-01-31T10:00:00Z", "2020-01-31"},
        {"31 december 2020", "2020-12-31"},
        {"1 mrt. 2021", "2021-03-01"},
        {"March 31, 2021", "2021-03-31"},
        {"Q1 2021", "2021-Q1"},
        {"2021-Q3", "2021-Q3"},
        {"1e kwartaal 2021", "2021-Q1"},
        {"vierde kwartaal 2020", "2020-Q4"},
        {"H2 2020", "2020-H2"},
        {"eerste helft 2021", "2021-H1"},
        {"juni 2021", "2021-06"},
        {"okt-19", "2019-10"},
        {"06-2021", "2021-06"},
        {"medio 2020", "2020-summer"},
        {"zomer 2019", "2019-summer"},
        {"eind 2021", "2021-Q4"},
        {"eind juni 2021", "2021-06"},
        {"uiterlijk 1 juli 2021", "2021-07-01"},
        {"t/m 2022", "2022"},
        {"2021", "2021"},
        {"43831", "2020-01-01 ?"},
        {"n.t.b.", "nothing"},
        {"N.v.t.", "nothing"},
        {"1er janvier 2021", "2021-01-01"},
        {"31 décembre 2020", "2020-12-31"},
        {"août 2021", "2021-08"},
        {"sept. '21", "2021-09"},
        {"do 31-12-2020", "2020-12-31"},
        {"donderdag 31 december 2020", "2020-12-31"},
        {"31-12-2020 17:00 uur", "2020-12-31"},
        {"20201231", "2020-12-31"},
        {"31122020", "2020-12-31 ?"},
        {"44196,5", "2020-12-31 ?"},
        {"T1 2021", "2021-Q1"},
        {"1er trimestre 2021", "2021-Q1"},
        {"premier semestre 2021", "2021-H1"},
        {"K3 '20", "2020-Q3"},
        {"3e kwartaal van 2020", "2020-Q3"},
        {"voorjaar 2021", "2021-spring"},
        {"été 2021", "2021-summer"},
        {"najaar '21", "2021-autumn"},
        {"eind 2020", "2020-Q4"},
        {"fin 2020", "2020-Q4"},
        {"mi-2021", "2021-summer"},
        {"week 12 2021", "2021-03"},
        {"2021-W53", "invalid"},
        {"2020-W53", "2020-12"},
        {"v.a. 1 januari 2021", "2021-01-01"},
        {"doorlopend", "nothing"},
        {"z.s.m.", "nothing"},
        {"eind juni 21", "invalid"},
        {"99999999", "invalid"},
        {"31-06-2020", "invalid"},
        {"2020-06-31", "invalid"},
        {"Exempt under Section 26", "invalid"},
        {"12.34.5678", "invalid"},
        {"zodra het kan", "invalid"},
        {"450.000", "invalid"},
        {"", "invalid"},
    };
    for (const auto &[cell, expected] : cases)
        EXPECT_EQ(dateText(cell), expected) << cell;
    EXPECT_TRUE(looksLikeDay(u"31-06-2020"));
    EXPECT_FALSE(looksLikeDay(u"zodra het kan"));
}

TEST(ValueParsers, ReadTheDaysOfAColumnInOneOrder)
{
    const auto orderOf = [](std::initializer_list<const char16_t *> cells) {
        DayOrderGuess guess;
        for (const char16_t *cell : cells)
            guess.see(QStringView(cell));
        return guess.order();
    };
    EXPECT_EQ(orderOf({u"3/4/2020", u"5/6/2020"}), DayOrder::DayFirst);
    EXPECT_EQ(orderOf({u"3/4/2020", u"12/31/2020", u"n.t.b."}), DayOrder::MonthFirst);
    EXPECT_EQ(orderOf({u"3/4/2020", u"12/31/2020", u"31/12/2020"}), DayOrder::DayFirst);
    EXPECT_EQ(orderOf({u"2020-12-31", u"123/456/1"}), DayOrder::DayFirst);

    EXPECT_EQ(readDate(u"3/4/2020")->value->first, QDate(2020, 4, 3));
    EXPECT_EQ(readDate(u"3/4/2020", DayOrder::MonthFirst)->value->first, QDate(2020, 3, 4));
    EXPECT_TRUE(readDate(u"3/4/2020", DayOrder::MonthFirst)->isGuess);
    EXPECT_EQ(readDate(u"2020-04-03", DayOrder::MonthFirst)->value->first, QDate(2020, 4, 3));
}

TEST(ValueParsers, KeepWordsThatSayMoreThanTheValue)
{
    for (const char16_t *cell : {u"uiterlijk 1 juli 2021", u"medio 2020", u"week 12 2021", u"doorlopend"})
        EXPECT_TRUE(readDate(QStringView(cell))->isLoose) << QStringView(cell).toString().toStdString();
    for (const char16_t *cell : {u"500.000 per jaar", u"€ 500.000 (incidenteel)", u"nihil", u"p.m. (zie toelichting)"})
        EXPECT_TRUE(readMoney(QStringView(cell))->isLoose) << QStringView(cell).toString().toStdString();
    EXPECT_TRUE(readPercent(u"ca. 75%")->isLoose);
}

TEST(ValueParsers, ReadAmountsInEveryShape)
{
    const std::pair<const char *, const char *> cases[] = {
        {"€ 1.250.000,-", "125000000 EUR exact"},
        {"€ 412.500,50", "41250050 EUR exact"},
        {"450.000", "45000000 EUR exact"},
        {"€ 600.000", "60000000 EUR exact"},
        {"circa 1,2 mln", "120000000 EUR about"},
        {"ca. € 1.250.000", "125000000 EUR about"},
        {"ruim 11 miljoen euro", "1100000000 EUR over"},
        {"€ 1,4 mln", "140000000 EUR exact"},
        {"bijna 2 mln.", "200000000 EUR under"},
        {"p.m.", "0 EUR to_be_determined"},
        {"-25.000", "-2500000 EUR exact"},
        {"€ -25.000", "-2500000 EUR exact"},
        {"(25.000)", "-2500000 EUR exact"},
        {"25.000-", "-2500000 EUR exact"},
        {"£1,060.97", "106097 GBP exact"},
        {"£40.27", "4027 GBP exact"},
        {"2,5 millions d'euros", "250000000 EUR exact"},
        {"2,5 millions d’euros", "250000000 EUR exact"},
        {"3 milliards de euros", "300000000000 EUR exact"},
        {"2.5m", "250000000 EUR exact"},
        {"1,2 miljard", "120000000000 EUR exact"},
        {"£2.5bn", "250000000000 GBP exact"},
        {"€ 350 k", "35000000 EUR exact"},
        {"350k€", "35000000 EUR exact"},
        {"k€ 350", "35000000 EUR exact"},
        {"350 kEUR", "35000000 EUR exact"},
        {"1.250 (x 1.000)", "125000000 EUR exact"},
        {"€ 1.250 (x € 1.000)", "125000000 EUR exact"},
        {"1.250 x 1.000", "125000000 EUR exact"},
        {"3,5 (in mln)", "350000000 EUR exact"},
        {"1½ miljoen", "150000000 EUR exact"},
        {"anderhalf miljoen", "150000000 EUR exact"},
        {"een half miljoen euro", "50000000 EUR exact"},
        {"een miljoen", "100000000 EUR exact"},
        {"2 ton", "20000000 EUR exact"},
        {"een tonnetje of wat", "invalid"},
        {"1.250 (2021)", "125000 EUR exact"},
        {"5 à 10 mln", "invalid"},
        {"Entre 200 et 500", "invalid"},
        {"£1,060.97m", "106097000000 GBP exact"},
        {"650k", "65000000 EUR exact"},
        {"0", "0 EUR exact"},
        {"12,5", "1250 EUR exact"},
        {"1.234,567", "123457 EUR exact"},
        {"0,005", "1 EUR exact"},
        {"0,0049", "0 EUR exact"},
        {"412 500,50", "41250050 EUR exact"},
        {"1\u00A0250\u00A0000", "125000000 EUR exact"},
        {"1\u202F250\u202F000,50 €", "125000050 EUR exact"},
        {"1'250'000", "125000000 EUR exact"},
        {"(1.200)", "-120000 EUR exact"},
        {"-/- 500", "-50000 EUR exact"},
        {"€ -/- 1.200", "-120000 EUR exact"},
        {"ca. 2 ton", "20000000 EUR about"},
        {"k€ 650", "65000000 EUR exact"},
        {"1,2 M€", "120000000 EUR exact"},
        {"3 milliards", "300000000000 EUR exact"},
        {"2,5 miljoen per jaar", "250000000 EUR exact"},
        {"€ 25.000 / jaar", "2500000 EUR exact"},
        {"€ 500.000 (incidenteel)", "50000000 EUR exact"},
        {"€ 80.000 excl. btw", "8000000 EUR exact"},
        {"p.m. (zie toelichting)", "0 EUR to_be_determined"},
        {"nihil", "0 EUR exact"},
        {"n.t.b.", "0 EUR to_be_determined"},
        {"$ 1,250.00", "125000 USD exact"},
        {"100.000 - 200.000", "invalid"},
        {"n.v.t.", "nothing"},
        {"Entre 200 et 500", "invalid"},
        {"12.34.5678", "invalid"},
        {"1-1-2020", "invalid"},
        {"99999999999999999999", "invalid"},
        {"999999999 miljard", "invalid"},
        {"Exempt under Section 43", "invalid"},
        {"", "invalid"},
    };
    for (const auto &[cell, expected] : cases)
        EXPECT_EQ(moneyText(cell), expected) << cell;
    EXPECT_EQ(moneyText("£1,060.97", {1'000'000, QStringLiteral("GBP")}), "106097000000 GBP exact");
    EXPECT_EQ(moneyText("1,2 mln", {1000}), "120000000 EUR exact");
    EXPECT_EQ(moneyText("1.250 (x 1.000)", {1000}), "125000000 EUR exact");
    EXPECT_EQ(moneyText("€ 350 k", {1000}), "35000000 EUR exact");
    EXPECT_EQ(moneyText("12,5", {1'000'000}), "1250000000 EUR exact");
}

TEST(ValueParsers, ReadTheUnitThatAHeaderNames)
{
    EXPECT_EQ(unitNamedIn(u"Besparing (x € 1.000)"), 1000);
    EXPECT_EQ(unitNamedIn(u"bedragen in duizenden euro's"), 1000);
    EXPECT_EQ(unitNamedIn(u"Budget (£m)"), 1'000'000);
    for (const char16_t *header : {u"Kosten k€", u"Kosten (€k)", u"Budget kEUR", u"Budget in € 1.000", u"Costs £'000",
                                   u"Budget €000", u"Kosten x duizend", u"Kosten × € 1.000", u"Kosten (in duizenden)"})
        EXPECT_EQ(unitNamedIn(QStringView(header)), 1000) << QStringView(header).toString().toStdString();
    for (const char16_t *header : {u"Budget M€", u"Budget (mio)", u"Kosten € mln", u"Kosten in miljoenen", u"Cost £m",
                                   u"Budget mEUR", u"Kosten x € 1.000.000"})
        EXPECT_EQ(unitNamedIn(QStringView(header)), 1'000'000) << QStringView(header).toString().toStdString();
    for (const char16_t *header : {u"Kosten 2021", u"Budget 1.000 uur", u"Km-vergoeding", u"Bedrag in euro"})
        EXPECT_EQ(unitNamedIn(QStringView(header)), std::nullopt) << QStringView(header).toString().toStdString();
    EXPECT_EQ(unitNamedIn(u"bedragen in euro's, tenzij anders vermeld"), std::nullopt);
}

TEST(ValueParsers, TakeAFractionForAGuess)
{
    const std::pair<const char *, const char *> cases[] = {
        {"75%", "75"},         {"20 %", "20"},      {"50", "50"},      {"0", "0"},          {"0,6", "60 ?"},
        {"0.45", "45 ?"},      {"1", "100 ?"},      {"1 %", "1"},      {"100%", "100"},     {"12,5 %", "13 ?"},
        {"n.t.b.", "nothing"}, {"140%", "invalid"}, {"-5", "invalid"}, {"half", "invalid"}, {"0,75", "75 ?"},
        {"75", "75"},          {"¾", "75 ?"},       {"3/4", "75 ?"},   {"3 van 4", "75 ?"}, {"ca. 75%", "75"},
        {"75 procent", "75"},  {"4/3", "invalid"},  {"0/0", "invalid"}};
    for (const auto &[cell, expected] : cases)
        EXPECT_EQ(percentText(cell), expected) << cell;
}

TEST(ValueParsers, ReadYesAndNoInThreeLanguagesAndSigns)
{
    for (const char *yes : {"ja", "Yes", "OUI", "x", "✓", "✔", "☑", "waar", "vrai", "1"})
        EXPECT_EQ(readYesNo(QString::fromUtf8(yes))->value, true) << yes;
    for (const char *no : {"nee", "No", "non", "✗", "☐", "onwaar", "faux", "0"})
        EXPECT_EQ(readYesNo(QString::fromUtf8(no))->value, false) << no;
    EXPECT_FALSE(readYesNo(u"misschien"));
    EXPECT_FALSE(readYesNo(u""));
}

TEST(ValueParsers, ReadStatusWordsWhateverTheirCase)
{
    EXPECT_EQ(readStatus(u"loopt ")->value, (StatusWord{Status::Running}));
    EXPECT_EQ(readStatus(u"Niet gestart")->value, (StatusWord{Status::NotStarted}));
    EXPECT_EQ(readStatus(u"VOORBEREIDING")->value, (StatusWord{Status::Preparing}));
    EXPECT_EQ(readStatus(u"gereed")->value, (StatusWord{Status::Done}));
    EXPECT_EQ(readStatus(u"aangehouden")->value, (StatusWord{Status::OnHold}));
    EXPECT_EQ(readStatus(u"stopgezet")->value, (StatusWord{Status::Dropped}));
    EXPECT_EQ(readStatus(u"on_hold")->value, (StatusWord{Status::OnHold}));
    EXPECT_EQ(readStatus(u"vertraagd")->value, (StatusWord{Status::Running, Health::Attention}));
    EXPECT_EQ(readStatus(u"Bijstellen")->value, (StatusWord{Status::Running, Health::Intervene}));
    EXPECT_TRUE(readStatus(u"vertraagd")->isLoose);
    EXPECT_FALSE(readStatus(u"op stoom"));
}

TEST(ValueParsers, ReadLightsOfBothColours)
{
    EXPECT_EQ(readHealth(u"ROOD")->value, Health::Intervene);
    EXPECT_EQ(readHealth(u"Amber/Red")->value, Health::Intervene);
    EXPECT_EQ(readHealth(u"Amber/Green")->value, Health::Attention);
    EXPECT_EQ(readHealth(u"groen")->value, Health::OnCourse);
    EXPECT_EQ(readHealth(u"on_course")->value, Health::OnCourse);
    EXPECT_EQ(readHealth(u"n.v.t.")->value, std::nullopt);
    EXPECT_FALSE(readHealth(u"Exempt under Section 24"));
}

TEST(ValueParsers, ReadEveryOwnerOfACell)
{
    const auto both = readOwners(u"Gemeenten / Jeugdteams");
    const auto named = readOwners(u"gem. Papendrecht, SOJ en Stichting Rijnmond");

    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both[0],
              (OwnerWord{QStringLiteral("Gemeenten"), OwnerKind::Municipality, PartyKind::Municipality, true}));
    EXPECT_EQ(both[1].kind, OwnerKind::Professional);
    ASSERT_EQ(named.size(), 3);
    EXPECT_EQ(named[0], (OwnerWord{QStringLiteral("Papendrecht"), OwnerKind::Municipality, PartyKind::Municipality}));
    EXPECT_EQ(named[1].kind, OwnerKind::Region);
    EXPECT_EQ(named[2], OwnerWord{QStringLiteral("Stichting Rijnmond")});
}
