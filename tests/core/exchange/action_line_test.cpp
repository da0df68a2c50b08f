#include "core/exchange/action_line.h"

#include "core/exchange/day_words.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QDate thursday(2020, 12, 17);

class ActionLineTest : public ::testing::Test
{
protected:
    ActionLineTest()
    {
        service.shortName = QStringLiteral("SOJ");
        state.table<Measure>().put(measure);
        for (const Party &party : {service, waard, sliedrecht})
            state.table<Party>().put(party);
    }
    ActionLine read(const char *line) const { return readActionLine(QString::fromUtf8(line), state, thursday); }

    State state;
    Measure measure = aMeasure(QStringLiteral("M11"));
    Party service = aMunicipality(QStringLiteral("Serviceorganisatie Jeugd ZHZ"));
    Party waard = aMunicipality(QStringLiteral("Hoeksche Waard"));
    Party sliedrecht = aMunicipality(QStringLiteral("Sliedrecht"));
};

QDate day(const char *words)
{
    return readDayWords(QString::fromUtf8(words), thursday).value_or(QDate());
}

} // namespace

TEST_F(ActionLineTest, ReadsMeasurePartyAndDay)
{
    const ActionLine line = read("M11 Businesscase afronden @SOJ vrijdag");

    EXPECT_EQ(line.measure, measure.id);
    EXPECT_EQ(line.text, QStringLiteral("Businesscase afronden"));
    EXPECT_EQ(line.party, service.id);
    EXPECT_EQ(line.due, QDate(2020, 12, 18));
}

TEST_F(ActionLineTest, TakesTheDayAlsoBeforeTheParty)
{
    const ActionLine line = read("m11 Modelverordening bespreken voor 15 jan @soj");

    EXPECT_EQ(line.text, QStringLiteral("Modelverordening bespreken"));
    EXPECT_EQ(line.due, QDate(2021, 1, 15));
    EXPECT_EQ(line.party, service.id);
}

TEST_F(ActionLineTest, KnowsAPartyOfSeveralWordsAndByItsBeginning)
{
    EXPECT_EQ(read("Raadsvoorstel agenderen @Hoeksche Waard morgen").party, waard.id);
    EXPECT_EQ(read("Raadsvoorstel agenderen @slie").party, sliedrecht.id);
    EXPECT_EQ(read("Raadsvoorstel agenderen @Hoeksche Waard morgen").text, QStringLiteral("Raadsvoorstel agenderen"));
}

TEST_F(ActionLineTest, TakesAnUnknownNameAsTheOwner)
{
    const ActionLine line = read("Offerte vragen @controller");

    EXPECT_TRUE(line.party.isNull());
    EXPECT_EQ(line.owner, QStringLiteral("controller"));
}

TEST_F(ActionLineTest, LosesNoWordOfALineWithoutAnyOfThese)
{
    const ActionLine line = read("Mei-circulaire lezen in de week van maart");

    EXPECT_EQ(line.text, QStringLiteral("Mei-circulaire lezen in de week van maart"));
    EXPECT_FALSE(line.due.isValid());
    EXPECT_TRUE(line.measure.isNull());
}

TEST(DayWords, AreReadFromToday)
{
    EXPECT_EQ(day("vandaag"), thursday);
    EXPECT_EQ(day("donderdag"), thursday.addDays(7));
    EXPECT_EQ(day("Vrijdag"), thursday.addDays(1));
    EXPECT_EQ(day("over 2 weken"), thursday.addDays(14));
    EXPECT_EQ(day("18-12"), QDate(2020, 12, 18));
    EXPECT_EQ(day("16 december"), QDate(2021, 12, 16));
    EXPECT_EQ(day("31-12-2021"), QDate(2021, 12, 31));
    EXPECT_EQ(day("eind januari 2021"), QDate(2021, 1, 31));
    EXPECT_FALSE(day("maart").isValid());
    EXPECT_FALSE(day("31-02-2021").isValid());
}

TEST_F(ActionLineTest, LeavesThePartOutThatIsTakenAway)
{
    const auto without = [this](ActionLine::Part part, const char *line) {
        return lineWithout(part, QString::fromUtf8(line), state, thursday);
    };
    const char *const line = "M11 Overleggen met @Hoeksche Waard voor 15 jan";

    EXPECT_EQ(without(ActionLine::Part::Measure, line), QStringLiteral("Overleggen met @Hoeksche Waard voor 15 jan"));
    EXPECT_EQ(without(ActionLine::Part::Party, line), QStringLiteral("M11 Overleggen met voor 15 jan"));
    EXPECT_EQ(without(ActionLine::Part::Day, line), QStringLiteral("M11 Overleggen met @Hoeksche Waard"));
    EXPECT_EQ(without(ActionLine::Part::Day, "M11 Overleggen"), QStringLiteral("M11 Overleggen"));
}
