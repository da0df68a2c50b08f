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

TEST_F(ActionLineTest, ReadsAnOwnerOfSeveralWords)
{
    Party provider = service;
    provider.id = newId<Party>();
    provider.name = QStringLiteral("Aanbieder F");
    provider.shortName.clear();
    state.table<Party>().put(provider);
    struct Case
    {
        const char *line, *owner, *text;
        QDate due;
    };
    const Case cases[] = {
        {"Bellen @wethouder Jansen 12 mei", "wethouder Jansen", "Bellen", QDate(2021, 5, 12)},
        {"Bellen 12 mei @wethouder Jansen", "wethouder Jansen", "Bellen", QDate(2021, 5, 12)},
        {"Bellen @aanbieder Z", "aanbieder Z", "Bellen", {}},
        {"Bellen @wethouder van der Berg, over geld", "wethouder van der Berg", "Bellen over geld", {}},
        {"Bellen @alle gemeenten voor vrijdag", "alle gemeenten", "Bellen", QDate(2020, 12, 18)},
        {"Bellen @controller voor de begroting", "controller", "Bellen voor de begroting", {}},
        {"Call @alderman Smith by 12 May", "alderman Smith", "Call", QDate(2021, 5, 12)},
        {"@wethouder Jansen belt terug", "wethouder Jansen", "belt terug", {}},
        {"Bellen @Rotterdam", "Rotterdam", "Bellen", {}},
    };

    for (const auto &[typed, owner, text, due] : cases) {
        const ActionLine line = read(typed);
        EXPECT_TRUE(line.party.isNull()) << typed;
        EXPECT_EQ(line.owner, QString::fromUtf8(owner)) << typed;
        EXPECT_EQ(line.text, QString::fromUtf8(text)) << typed;
        EXPECT_EQ(line.due, due) << typed;
    }
    EXPECT_EQ(read("Bellen @aanbieder F").party, provider.id);
    EXPECT_EQ(read("Bellen @slie raadsvoorstel").party, sliedrecht.id);
}

TEST_F(ActionLineTest, SaysWhatOfALineIsNotItsOwn)
{
    EXPECT_EQ(read("M99 Bellen").unknownNumber, QStringLiteral("M99"));
    EXPECT_EQ(read("M99 Bellen").text, QStringLiteral("M99 Bellen"));
    EXPECT_TRUE(read("M11 Bellen").unknownNumber.isEmpty());
    EXPECT_TRUE(read("G40 bellen").unknownNumber.isEmpty());
    EXPECT_EQ(read("Bellen @SOJ @HAR").otherNames, QStringList{QStringLiteral("HAR")});
    EXPECT_EQ(read("Bellen @SOJ @HAR").text, QStringLiteral("Bellen @HAR"));
    for (const char *none : {"31 februari", "31-2-2021", "30 feb", "32 May", "woensdag 18 december"}) {
        const ActionLine line = read((QByteArray("Bellen @SOJ ") + none).constData());
        EXPECT_EQ(line.noDay, QString::fromLatin1(none)) << none;
        EXPECT_FALSE(line.due.isValid()) << none;
        EXPECT_TRUE(line.text.endsWith(QString::fromLatin1(none))) << none;
        const ActionLine other = read((QByteArray("Bellen @wethouder Jansen ") + none).constData());
        EXPECT_EQ(other.owner, QStringLiteral("wethouder Jansen")) << none;
        EXPECT_EQ(other.noDay, QString::fromLatin1(none)) << none;
    }
    for (const char *line : {"Fasering 12 mei uitwerken", "Work out the phases 12 May and on"}) {
        EXPECT_EQ(read(line).otherDay.toLower().left(4), QStringLiteral("12 m")) << line;
        EXPECT_EQ(read(line).text, QString::fromLatin1(line)) << line;
        EXPECT_FALSE(read(line).due.isValid()) << line;
    }
    EXPECT_FALSE(read("Wij doen het zo").due.isValid());
    EXPECT_EQ(read("Bellen @SOJ vr").due, QDate(2020, 12, 18));
}

TEST_F(ActionLineTest, TakesTheWholeDayOutOfTheText)
{
    for (const char *words : {"volgende week vrijdag", "next Friday", "voor eind volgende maand", "over twee weken",
                              "vrijdag 18 december", "uiterlijk op 12 mei", "by end of next month", "volgende maand"}) {
        const ActionLine line = read((QByteArray("Bellen ") + words).constData());
        EXPECT_EQ(line.text, QStringLiteral("Bellen")) << words;
        EXPECT_TRUE(line.due.isValid()) << words;
    }
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

TEST(DayWords, AreThoseOfAMeeting)
{
    const std::pair<const char *, QDate> cases[] = {
        {"vrijdag", QDate(2020, 12, 18)},
        {"komende vrijdag", QDate(2020, 12, 18)},
        {"this Friday", QDate(2020, 12, 18)},
        {"volgende week vrijdag", QDate(2020, 12, 25)},
        {"vrijdag volgende week", QDate(2020, 12, 25)},
        {"vrijdag in de volgende week", QDate(2020, 12, 25)},
        {"volgende vrijdag", QDate(2020, 12, 25)},
        {"next Friday", QDate(2020, 12, 25)},
        {"Friday next week", QDate(2020, 12, 25)},
        {"volgende week maandag", QDate(2020, 12, 21)},
        {"volgende week", QDate(2020, 12, 24)},
        {"volgende maand", QDate(2021, 1, 17)},
        {"next month", QDate(2021, 1, 17)},
        {"eind mei", QDate(2021, 5, 31)},
        {"end of May", QDate(2021, 5, 31)},
        {"eind december", QDate(2020, 12, 31)},
        {"eind volgende maand", QDate(2021, 1, 31)},
        {"eind van de maand", QDate(2020, 12, 31)},
        {"end of next month", QDate(2021, 1, 31)},
        {"over twee weken", QDate(2020, 12, 31)},
        {"in three days", QDate(2020, 12, 20)},
        {"binnen een maand", QDate(2021, 1, 17)},
        {"vrijdag 18 december", QDate(2020, 12, 18)},
        {"12 mei.", QDate(2021, 5, 12)},
        {"31 februari", QDate()},
        {"donderdag 18 december", QDate()},
        {"over wat weken", QDate()},
        {"eind goed", QDate()},
        {"volgende keer", QDate()},
    };
    for (const auto &[words, expected] : cases)
        EXPECT_EQ(day(words), expected) << words;
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
