#include "core/exchange/report_lines.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ReportLines : public ::testing::Test
{
protected:
    void SetUp() override
    {
        third.title = QStringLiteral("Jeugdhulp collectief op school");
        for (const Measure &measure : {third, seventh})
            state.table<Measure>().put(measure);
    }

    QList<ReportLine> read(const char *text) const { return readReportLines(QString::fromUtf8(text), state); }

    static Value value(const ReportLine &line, const char *field)
    {
        for (const auto &[name, held] : line.values)
            if (name == QLatin1String(field))
                return held;
        return {};
    }

    static QString textOf(const ReportLine &line, const char *field)
    {
        return Convert<QString>::fromValue(value(line, field));
    }

    State state;
    Measure third = aMeasure(QStringLiteral("M03")), seventh = aMeasure(QStringLiteral("M07"));
};

} // namespace

TEST_F(ReportLines, ReadsALineOfAMail)
{
    const auto lines = read("Beste Anne,\n\nM03: 75%, oranje, wacht op de aanbesteding\nGroet, Piet");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().measure, third.id);
    EXPECT_EQ(lines.first().line, 3);
    EXPECT_EQ(value(lines.first(), "progress"), Value(qint64{75}));
    EXPECT_EQ(textOf(lines.first(), "health"), QStringLiteral("attention"));
    EXPECT_TRUE(textOf(lines.first(), "cause").startsWith(QStringLiteral("wacht op de aanbesteding")));
}

TEST_F(ReportLines, ReadsStatusAspectsAndNamedWords)
{
    const auto lines =
        read("M07 - in uitvoering; tijd rood, geld: groen; voortgang: 40\nvolgende stap: gesprek in mei");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(textOf(lines.first(), "status"), QStringLiteral("running"));
    EXPECT_EQ(textOf(lines.first(), "health.time"), QStringLiteral("intervene"));
    EXPECT_EQ(textOf(lines.first(), "health.money"), QStringLiteral("on_course"));
    EXPECT_EQ(value(lines.first(), "progress"), Value(qint64{40}));
    EXPECT_EQ(textOf(lines.first(), "next_step"), QStringLiteral("gesprek in mei"));
}

TEST_F(ReportLines, KnowsThatNothingChanged)
{
    const auto lines = read("m 3: niets veranderd\n> M07: ongewijzigd");

    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().isUnchanged);
    EXPECT_TRUE(lines.first().values.isEmpty());
    EXPECT_EQ(lines.last().measure, seventh.id) << "quoted";
    EXPECT_TRUE(lines.last().isUnchanged);
}

TEST_F(ReportLines, ReadsAValueBeforeASentence)
{
    const auto lines = read("M03: groen, 40 %. Eerste teams getraind. Meer in mei.");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(value(lines.first(), "progress"), Value(qint64{40}));
    EXPECT_EQ(textOf(lines.first(), "achieved"), QStringLiteral("Eerste teams getraind. Meer in mei."));
}

TEST_F(ReportLines, KnowsAMeasureByItsTitle)
{
    const auto lines = read("Jeugdhulp collectief op school: 60 %, groen");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().measure, third.id);
    EXPECT_TRUE(lines.first().isGuess);
    EXPECT_EQ(value(lines.first(), "progress"), Value(qint64{60}));
}

TEST_F(ReportLines, KeepsWordsThatMeanNothingElse)
{
    const auto lines = read("M03: 214 gezinnen in beeld, 31 trajecten zijn afgerond\nVolgende week meer.");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().values.size(), 1);
    EXPECT_EQ(textOf(lines.first(), "achieved"),
              QStringLiteral("214 gezinnen in beeld, 31 trajecten zijn afgerond, Volgende week meer."));
}

TEST_F(ReportLines, TakesNothingFromOtherNumbers)
{
    EXPECT_TRUE(read("A03: gereed\n2021 was een goed jaar\n3 teams zijn getraind").isEmpty());
    EXPECT_TRUE(read("").isEmpty());
    EXPECT_TRUE(read("M03").first().isEmpty()) << "named, but nothing is said of it";
}

TEST_F(ReportLines, EndsAMeasureAtABlankLine)
{
    const auto lines = read("M03: groen\nalles loopt\n\nMet vriendelijke groet,\nPiet");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(textOf(lines.first(), "achieved"), QStringLiteral("alles loopt"));
}

TEST_F(ReportLines, OutlivesOddText)
{
    const QString odd = QStringLiteral("M03: ") + QString(QChar::Null) + QString(5000, u',') +
                        QStringLiteral("%%%:::\n") + QString(300, u'M') + QStringLiteral("\nM03:::::= 999%");

    const auto lines = readReportLines(odd, state);

    EXPECT_EQ(lines.size(), 2);
    for (const ReportLine &line : lines)
        for (const auto &[name, held] : line.values)
            EXPECT_NE(name, QStringLiteral("progress")) << "999 % is no progress";
}

TEST_F(ReportLines, SaysThatANumberIsNotThere)
{
    const auto lines = read("M03: alle afspraken getekend\nM99: iets\nM07: groen");

    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(textOf(lines.first(), "achieved"), QStringLiteral("alle afspraken getekend"));
    EXPECT_TRUE(lines[1].measure.isNull());
    EXPECT_TRUE(lines[1].isEmpty());
    EXPECT_EQ(lines[1].text, QStringLiteral("M99: iets"));
    EXPECT_EQ(lines[2].measure, seventh.id);
}

TEST_F(ReportLines, ReadsALightWithinASentence)
{
    const auto lines = read("M03 staat op rood want er is geen geld");

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(Convert<std::optional<Health>>::fromValue(value(lines.first(), "health")), Health::Intervene);
    EXPECT_EQ(textOf(lines.first(), "cause"), QStringLiteral("er is geen geld"));
    EXPECT_TRUE(lines.first().isGuess);
}
