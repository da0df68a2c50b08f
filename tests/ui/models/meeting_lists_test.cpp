#include "ui/models/meeting_lists.h"

#include "tests/support/gui/package.h"
#include "ui/models/meetings_model.h"
#include "ui/session/meeting_edits.h"
#include "ui/text/languages.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeetingListsTest : public PackageTest
{
protected:
    MeetingListsTest() { text::installLanguage(words.language(), *qApp); }

    void SetUp() override
    {
        PackageTest::SetUp();
        body = addBody(session, QStringLiteral("Aanjaagteam")).value();
        before = addMeeting(session, body, session.today().addDays(-30)).value();
        now = addMeeting(session, body, session.today()).value();
        show();
    }

    void show()
    {
        agenda.show(now);
        minutes.show(now);
        agreed.show(now);
    }

    Result<Id<Minute>> write(Id<Meeting> meeting, MinuteKind kind, const char *text)
    {
        return writeMinute(session, meeting, {},
                           readMinuteLine(QString::fromUtf8(text), kind, session.state(), session.today()),
                           QTime(10, 5));
    }

    text::Wording words{QStringLiteral("nl")};
    MeetingsModel meetings{session, words};
    AgendaModel agenda{session, words};
    MinutesModel minutes{session, words};
    AgreedModel agreed{session, words};
    QAbstractItemModelTester testers[4] = {
        QAbstractItemModelTester(&meetings, QAbstractItemModelTester::FailureReportingMode::Fatal),
        QAbstractItemModelTester(&agenda, QAbstractItemModelTester::FailureReportingMode::Fatal),
        QAbstractItemModelTester(&minutes, QAbstractItemModelTester::FailureReportingMode::Fatal),
        QAbstractItemModelTester(&agreed, QAbstractItemModelTester::FailureReportingMode::Fatal)};
    Id<Body> body;
    Id<Meeting> before, now;
};

} // namespace

TEST_F(MeetingListsTest, PutsItemsUnderTheirKindsAndTicksThemOff)
{
    const auto told = addAgendaItem(session, now, AgendaKind::ToInform, QStringLiteral("Rondvraag 5 min"));
    const auto decided = addAgendaItem(session, now, AgendaKind::ToDecide, QStringLiteral("Begroting"));
    ASSERT_TRUE(told && decided);

    EXPECT_EQ(agenda.rowCount(), 4); // two kinds, two items
    EXPECT_EQ(agenda.items(), (QList<Id<AgendaItem>>{*decided, *told}));
    EXPECT_EQ(agenda.indexOf(*told).data(TrailingRole).toString(), QStringLiteral("5 min"));
    EXPECT_EQ(agenda.indexOf(*told).data().toString(), QStringLiteral("Rondvraag"));
    ASSERT_TRUE(setField(session, *decided, u"state", Convert<AgendaState>::toValue(AgendaState::Handled)));
    EXPECT_EQ(agenda.indexOf(*decided).data(LineMarkRole).toInt(), static_cast<int>(LineMark::Handled));
}

TEST_F(MeetingListsTest, ShowsTheNewestLineOnTopAndMendsWhatItWroteDown)
{
    const auto note = write(now, MinuteKind::Note, "Eerst dit");
    const auto action = write(now, MinuteKind::Action, "Lijst maken @SOJ");
    ASSERT_TRUE(note && action);
    EXPECT_EQ(minutes.minuteAt(minutes.index(0, 0)), *action);

    ASSERT_TRUE(minutes.setData(minutes.indexOf(*action), QStringLiteral("Lijst afmaken")));

    EXPECT_EQ(session.state().find(session.state().find(*action)->action)->text, QStringLiteral("Lijst afmaken"));
    ASSERT_TRUE(removeMinute(session, *action));
    EXPECT_EQ(minutes.rowCount(), 1);
    EXPECT_TRUE(session.state().all<Action>().isEmpty() ||
                session.state().all<Action>().last().text != QStringLiteral("Lijst afmaken"));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(minutes.rowCount(), 2);
    EXPECT_EQ(minutes.index(0, 0).data().toString(), QStringLiteral("Lijst afmaken"));
}

TEST_F(MeetingListsTest, TicksOffWhatWasAgreedAndOpensItAgain)
{
    ASSERT_TRUE(write(before, MinuteKind::Action, "Nagaan"));
    ASSERT_TRUE(write(before, MinuteKind::Commitment, "Melden"));
    ASSERT_EQ(agreed.rowCount(), 2);

    ASSERT_TRUE(agreed.tick(agreed.index(0, 0)));
    EXPECT_EQ(agreed.done(), 1);
    ASSERT_TRUE(agreed.tick(agreed.index(0, 0)));

    EXPECT_EQ(agreed.done(), 0);
}

TEST_F(MeetingListsTest, ListsBodiesOfOneLevel)
{
    EXPECT_TRUE(meetings.indexOf(now).isValid());
    EXPECT_LT(meetings.indexOf(now).row(), meetings.indexOf(before).row()); // what is to come comes first

    meetings.setLevel(Level::Staff);

    EXPECT_FALSE(meetings.indexOf(now).isValid());
    ASSERT_TRUE(setField(session, body, u"levels", Convert<QStringList>::toValue({QStringLiteral("staff")})));
    EXPECT_TRUE(meetings.indexOf(now).isValid());
}
