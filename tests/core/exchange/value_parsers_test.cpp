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
        {"£1,060.97m", "106097000000 GBP exact"},
        {"650k", "65000000 EUR exact"},
        {"0", "0 EUR exact"},
        {"12,5", "1250 EUR exact"},
        {"1.234,567", "123457 EUR exact"},
        {"0,005", "1 EUR exact"},
        {"0,0049", "0 EUR exact"},
        {"412 500,50", "41250050 EUR exact"},
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
}

TEST(ValueParsers, ReadTheUnitThatAHeaderNames)
{
    EXPECT_EQ(unitNamedIn(u"Besparing (x € 1.000)"), 1000);
    EXPECT_EQ(unitNamedIn(u"bedragen in duizenden euro's"), 1000);
    EXPECT_EQ(unitNamedIn(u"Budget (£m)"), 1'000'000);
    EXPECT_EQ(unitNamedIn(u"bedragen in euro's, tenzij anders vermeld"), std::nullopt);
}

TEST(ValueParsers, TakeAFractionForAGuess)
{
    const std::pair<const char *, const char *> cases[] = {
        {"75%", "75"},         {"20 %", "20"},      {"50", "50"},      {"0", "0"},         {"0,6", "60 ?"},
        {"0.45", "45 ?"},      {"1", "100 ?"},      {"1 %", "1"},      {"100%", "100"},    {"12,5 %", "13 ?"},
        {"n.t.b.", "nothing"}, {"140%", "invalid"}, {"-5", "invalid"}, {"half", "invalid"}};
    for (const auto &[cell, expected] : cases)
        EXPECT_EQ(percentText(cell), expected) << cell;
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
