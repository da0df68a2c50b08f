#include "core/report/minutes_report.h"
#include "tests/core/report/rich_programme.h"
#include "tests/core/report/sensible.h"

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(DecisionsReport, TellsWhatIsAskedAndWhereEachCouncilIs)
{
    Rich rich;
    DecisionVote adopted;
    adopted.id = newId<DecisionVote>();
    adopted.decision = rich.asked.id;
    adopted.party = rich.dordrecht.id;
    adopted.state = VoteState::Amended;
    adopted.day = QDate(2020, 10, 1);
    adopted.amendment = QStringLiteral("Voeg toe: na twee jaar herijkt");
    DecisionVote planned;
    planned.id = newId<DecisionVote>();
    planned.decision = rich.asked.id;
    planned.party = rich.gorinchem.id;
    planned.planned = QDate(2020, 1, 1);
    put(rich.view, adopted);
    put(rich.view, planned);

    const auto document = rich.of(report::Kind::Decisions);

    const QString words = told(document);
    EXPECT_TRUE(words.contains(QStringLiteral("1 van 2 raden"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(adopted.amendment)) << qPrintable(words);
    EXPECT_TRUE(document.headerRight.startsWith(QStringLiteral("Besluitenlijst"))) << qPrintable(document.headerRight);
    const auto tables = blocksOf<report::Table>(document.blocks);
    const report::Table councils = tables[tables.size() - 2], planning = tables.last();
    ASSERT_EQ(councils.rows.size(), 2);
    EXPECT_TRUE(councils.rows[1].cells[2].alarm) << "its day has passed";
    ASSERT_EQ(planning.rows.size(), 1) << "what one council has done does not come again";
    EXPECT_EQ(planning.rows[0].cells[0].text, rich.gorinchem.name);
}

TEST(DecisionsReport, PutsWhatIsPostponedUnderWhatIsStillToBeTaken)
{
    Rich rich;
    Decision postponed = rich.asked;
    postponed.id = newId<Decision>();
    postponed.code = QStringLiteral("B98");
    postponed.state = DecisionState::Postponed;
    put(rich.view, postponed);

    const auto tables = blocksOf<report::Table>(rich.of(report::Kind::Decisions).blocks);

    const report::Table &toTake = tables.first();
    ASSERT_EQ(toTake.caption, QStringLiteral("Nog te nemen besluiten"));
    EXPECT_TRUE(toTake.rows.last().cells[0].text.startsWith(QStringLiteral("B98"))) << "after what is asked";
    for (const report::Table &table : tables)
        if (table.caption == QStringLiteral("Afgehandelde besluiten")) {
            for (const report::Row &row : table.rows)
                EXPECT_FALSE(row.cells[0].text.startsWith(QStringLiteral("B98")));
        }
}

namespace {

/** A meeting of the driver team with a note, a decision and somebody at the table. */
struct Minuted : Rich
{
    Minuted()
    {
        body.id = newId<Body>();
        body.name = QStringLiteral("Aanjaagteam");
        meeting.id = newId<Meeting>();
        meeting.body = body.id;
        meeting.day = view.today;
        seat.id = newId<Seat>();
        seat.body = body.id;
        seat.sector = PartyKind::Municipality;
        seat.functionTitle = QStringLiteral("wethouder Jeugd");
        vacant.id = newId<Seat>();
        vacant.body = body.id;
        vacant.sector = PartyKind::School;
        item.id = newId<AgendaItem>();
        item.meeting = meeting.id;
        item.text = QStringLiteral("Afbouw van verblijf");
        item.kind = AgendaKind::ToDecide;
        note.id = newId<Minute>();
        note.meeting = meeting.id;
        note.item = item.id;
        note.text = QStringLiteral("Zorg over het tempo");
        note.visibility = Visibility::Team;
        decided = note;
        decided.id = newId<Minute>();
        decided.kind = MinuteKind::Decision;
        decided.text = QStringLiteral("Akkoord met de afbouw");
        decided.visibility.reset();
        put(view, body);
        put(view, meeting);
        put(view, seat);
        put(view, vacant);
        put(view, item);
        put(view, note);
        put(view, decided);
        put(view, Attendance{newId<Attendance>(), meeting.id, seat.id, {}, {}, Presence::Present});
    }

    Body body;
    Meeting meeting;
    Seat seat, vacant;
    AgendaItem item;
    Minute note, decided;
};

} // namespace

TEST(MinutesReport, TellsPerItemWhatWasSaidAndWhoWasThere)
{
    const Minuted minuted;
    const text::Wording wording(QStringLiteral("nl"));

    const auto document = report::minutesReport(minuted.view, minuted.meeting.id, wording, Visibility::Team);

    const QString words = told(document);
    for (const char *part : {"Verslag Aanjaagteam", "1. Afbouw van verblijf", "Zorg over het tempo",
                             "Akkoord met de afbouw", "wethouder Jeugd", "zetel onbezet", "1 van 1 zetels aanwezig"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part << '\n' << qPrintable(words);
    EXPECT_TRUE(faultsOf(document).isEmpty()) << qPrintable(faultsOf(document).join(QLatin1Char('\n')));
}

TEST(MinutesReport, TellsWhatWasAgreedWithoutALineOfTheMinutes)
{
    Minuted minuted;
    Action action;
    action.id = newId<Action>();
    action.meeting = minuted.meeting.id;
    action.text = QStringLiteral("Wachtlijst aanleveren");
    action.owner = QStringLiteral("coördinator");
    put(minuted.view, action);
    Action other = action;
    other.id = newId<Action>();
    other.text = QStringLiteral("Staat al op een regel");
    put(minuted.view, other);
    Minute line = minuted.decided;
    line.id = newId<Minute>();
    line.kind = MinuteKind::Action;
    line.action = other.id;
    put(minuted.view, line);
    const text::Wording wording(QStringLiteral("nl"));

    const QString words = told(report::minutesReport(minuted.view, minuted.meeting.id, wording, Visibility::Team));

    EXPECT_TRUE(words.contains(action.text)) << qPrintable(words);
    EXPECT_TRUE(words.contains(action.owner)) << qPrintable(words);
    EXPECT_EQ(words.count(other.text), 1) << qPrintable(words);
}

TEST(MinutesReport, MarksWhatIsTheTeamsAndWhatWasNotDealtWith)
{
    const Minuted minuted;
    const text::Wording wording(QStringLiteral("nl"));

    const QString words = told(report::minutesReport(minuted.view, minuted.meeting.id, wording, Visibility::Team));

    EXPECT_TRUE(words.contains(QStringLiteral("Zorg over het tempo (alleen aanjaagteam)"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Besluitvormend, niet behandeld"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("Niet aanwezig"))) << "everybody was there\n" << qPrintable(words);
}

TEST(MinutesReport, KeepsTheNotesOfTheTeamFromABoard)
{
    const Minuted minuted;
    const text::Wording wording(QStringLiteral("nl"));

    const QString words = told(report::minutesReport(minuted.view, minuted.meeting.id, wording, Visibility::Board));

    EXPECT_FALSE(words.contains(minuted.note.text)) << qPrintable(words);
    EXPECT_TRUE(words.contains(minuted.decided.text)) << qPrintable(words);
}

TEST(MinutesReport, TellsOfOneLevelAloneAndNamesIt)
{
    Minuted minuted;
    minuted.item.level = Level::Board;
    put(minuted.view, minuted.item);
    AgendaItem other = minuted.item;
    other.id = newId<AgendaItem>();
    other.level = Level::Execution;
    other.text = QStringLiteral("Werkinstructie van de teams");
    put(minuted.view, other);
    const text::Wording wording(QStringLiteral("nl"));

    const QString words =
        told(report::minutesReport(minuted.view, minuted.meeting.id, wording, Visibility::Team, Level::Execution));

    EXPECT_TRUE(words.contains(other.text)) << qPrintable(words);
    EXPECT_FALSE(words.contains(minuted.decided.text)) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("(uitvoering)"))) << qPrintable(words);
}

TEST(MinutesReport, NamesGuestsAndTheHoursOfTheMeeting)
{
    Minuted minuted;
    minuted.meeting.began = QStringLiteral("10:00");
    minuted.meeting.ended = QStringLiteral("11:24");
    put(minuted.view, minuted.meeting);
    put(minuted.view, Attendance{newId<Attendance>(),
                                 minuted.meeting.id,
                                 {},
                                 QStringLiteral("inkoopadviseur"),
                                 minuted.dordrecht.id,
                                 Presence::Present});
    const text::Wording wording(QStringLiteral("nl"));

    const QString words = told(report::minutesReport(minuted.view, minuted.meeting.id, wording, Visibility::Team));

    EXPECT_TRUE(words.contains(QStringLiteral("10:00 – 11:24"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("inkoopadviseur (%1)").arg(minuted.dordrecht.name))) << qPrintable(words);
}
