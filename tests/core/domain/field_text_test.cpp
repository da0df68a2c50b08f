#include "core/domain/field_text.h"

#include "core/domain/entities.h"
#include "tests/support/words.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const Field &fieldOf(const char *table, const char *name)
{
    return *descriptionOf(QString::fromLatin1(table))->field(QString::fromLatin1(name));
}

} // namespace

TEST(FieldText, WritesEveryKindAndReadsItBack)
{
    const Money about{125000000, Qualifier::About, text("GBP")};
    const Money open{0, Qualifier::ToBeDetermined, text("EUR")};
    const Money negative{-5, Qualifier::Exact, text("EUR")};
    const std::tuple<const char *, const char *, Value, const char *> cases[] = {
        {"measure", "title", text("Één titel"), "Één titel"},
        {"measure", "description", text("regel\nregel"), "regel\nregel"},
        {"measure", "progress", qint64{75}, "75"},
        {"measure", "effort", qint64{-3}, "-3"},
        {"measure", "quick_win", true, "yes"},
        {"measure", "status", text("on_hold"), "on_hold"},
        {"measure", "health.time", text("attention"), "attention"},
        {"measure", "theme", (qint64{1} << 53) - 1, "9007199254740991"},
        {"measure", "reported", QDate(2020, 9, 30), "2020-09-30"},
        {"measure", "starts", *ImpreciseDate::parse(u"2019-summer"), "2019-summer"},
        {"measure", "layers", QStringList({text("a;b"), text("c")}), "a;b\nc"},
        {"measure", "layers", QStringList({text("a;b")}), "a;b\n"},
        {"money_line", "amount", about, "1250000.00 GBP about"},
        {"money_line", "amount", open, "EUR to_be_determined"},
        {"money_line", "amount", negative, "-0.05 EUR"},
        {"measure", "progress", Value(), ""},
    };
    for (const auto &[table, name, value, written] : cases) {
        const Field &field = fieldOf(table, name);
        EXPECT_EQ(toText(field, value), text(written)) << name;
        const auto read = fromText(field, text(written));
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(*read, value) << name;
    }
}

TEST(FieldText, TakesWhatAPersonTypes)
{
    EXPECT_EQ(fromText(fieldOf("measure", "progress"), text(" 80 % ")), Value(qint64{80}));
    EXPECT_EQ(fromText(fieldOf("measure", "quick_win"), text("Ja")), Value(true));
    EXPECT_EQ(fromText(fieldOf("money_line", "amount"), text("1250000")), Value(Money::euros(1250000)));
    EXPECT_EQ(fromText(fieldOf("money_line", "amount"), text("about 12.5 EUR")), Value(Money{1250, Qualifier::About}));
    EXPECT_EQ(fromText(fieldOf("programme", "aspects"), text("time; money")),
              Value(QStringList({text("time"), text("money")})));
}

TEST(FieldText, SaysWhatItFoundAndWhatItWouldAccept)
{
    const std::tuple<const char *, const char *, const char *, const char *> cases[] = {
        {"measure", "status", "op stoom", "not_started, preparing, running, done, on_hold, dropped"},
        {"measure", "health.time", "green", "on_course, attention, intervene"},
        {"measure", "ends", "2020-06-31", "2020-12-31, 2020-12, 2020-Q4, 2020-summer, 2020-H2, 2020"},
        {"measure", "reported", "2020-06", "2020-12-31"},
        {"measure", "progress", "101", "0 – 100"},
        {"measure", "quick_win", "misschien", "yes, no"},
        {"measure", "effort", "99999999999", "-2147483648 – 2147483647"},
        {"measure", "theme", "-1", "1 – 9007199254740991"},
    };
    for (const auto &[table, name, found, accepted] : cases) {
        const auto read = fromText(fieldOf(table, name), text(found));
        ASSERT_FALSE(read) << name;
        EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(read.error().place.field, text(name));
        EXPECT_EQ(read.error().found, text(found));
        EXPECT_EQ(read.error().accepted, text(accepted));
    }
    for (const char *amount : {"450.000", "1,5", "12 EUR EUR x", "EUR", "about", "1 2", "99999999999999999999"})
        EXPECT_FALSE(fromText(fieldOf("money_line", "amount"), text(amount))) << amount;
    EXPECT_FALSE(fromText(fieldOf("measure", "title"), QString(QChar::Null)));
}
