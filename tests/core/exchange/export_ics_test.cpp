#include "core/exchange/export_ics.h"

#include "tests/support/builders.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QDateTime stamp(QDate(2020, 10, 15), QTime(14, 5, 9), QTimeZone(7200));

class IcsTest : public ::testing::Test
{
protected:
    IcsTest()
    {
        view.today = QDate(2020, 10, 15);
        view.state.table<Measure>().put(measure);
    }
    void put(const Action &one) { view.state.table<Action>().put(one); }
    QByteArray ics(Id<Party> party = {}) const { return exportActionsAsIcs(view, party, stamp); }
    /** The content lines, unfolded as section 3.1 says. */
    QStringList lines() const
    {
        return QString::fromUtf8(ics()).remove(QStringLiteral("\r\n ")).split(QStringLiteral("\r\n"));
    }
    QString valueOf(const QString &name) const
    {
        for (const QString &line : lines())
            if (line.startsWith(name))
                return line.mid(name.size());
        return QStringLiteral("(none)");
    }

    View view;
    Measure measure = aMeasure(QStringLiteral("M11"));
    Action action = anAction(measure, QDate(2020, 12, 31));
};

} // namespace

TEST_F(IcsTest, TellsADayAsAnEventOfThatWholeDay)
{
    put(action);

    EXPECT_EQ(valueOf(QStringLiteral("DTSTART;VALUE=DATE:")), QStringLiteral("20201231"));
    EXPECT_EQ(valueOf(QStringLiteral("DTEND;VALUE=DATE:")), QStringLiteral("20210101")) << "the end is not part of it";
    EXPECT_EQ(valueOf(QStringLiteral("SUMMARY:")), QStringLiteral("M11 Businesscase afronden"));
    EXPECT_EQ(valueOf(QStringLiteral("DTSTAMP:")), QStringLiteral("20201015T120509Z")) << "in UTC";
}

TEST_F(IcsTest, HasWhatACalendarMustHaveAndEndsEveryLineWithBoth)
{
    put(action);
    const QByteArray bytes = ics();

    EXPECT_TRUE(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    EXPECT_TRUE(bytes.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
    EXPECT_EQ(bytes.count('\r'), bytes.count("\r\n"));
}

TEST_F(IcsTest, EscapesWhatHasAMeaning)
{
    action.text = QStringLiteral("Kosten; baten, C:\\map\nen dan: \"ja\"");
    put(action);

    EXPECT_EQ(valueOf(QStringLiteral("SUMMARY:")), QStringLiteral("M11 Kosten\\; baten\\, C:\\\\map\\nen dan: \"ja\""));
}

TEST_F(IcsTest, FoldsLongLinesWithinSeventyFiveOctetsAndNeverInACharacter)
{
    action.text = QStringLiteral("Coördinatie € één 👪 ").repeated(12).trimmed();
    put(action);

    for (const QByteArray &line : ics().split('\n')) {
        EXPECT_LE(line.size(), 76) << "with its return";
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    EXPECT_EQ(valueOf(QStringLiteral("SUMMARY:")), QStringLiteral("M11 ") + action.text);
}

TEST_F(IcsTest, KeepsTheNameOfAnEventWhenTheActionChanges)
{
    put(action);
    const QString before = valueOf(QStringLiteral("UID:"));
    action.text = QStringLiteral("Anders");
    action.due = QDate(2021, 2, 1);
    put(action);

    EXPECT_EQ(valueOf(QStringLiteral("UID:")), before);
    Action other = anAction(measure, QDate(2021, 2, 1));
    view.state = State();
    put(other);
    EXPECT_NE(valueOf(QStringLiteral("UID:")), before);
}

TEST_F(IcsTest, LeavesOutWhatIsDoneOrWithoutADay)
{
    action.state = ActionState::Done;
    put(action);
    put(anAction(measure, QDate()));

    EXPECT_FALSE(ics().contains("VEVENT"));
}

TEST_F(IcsTest, KeepsToOneParty)
{
    const Party party = aMunicipality();
    view.state.table<Party>().put(party);
    put(action);
    action.id = newId<Action>();
    action.party = party.id;
    put(action);

    EXPECT_EQ(ics().count("BEGIN:VEVENT"), 2);
    EXPECT_EQ(ics(party.id).count("BEGIN:VEVENT"), 1);
}
