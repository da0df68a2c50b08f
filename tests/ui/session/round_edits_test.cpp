#include "ui/session/round_edits.h"

#include "core/domain/round_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/reporters.h"
#include "tests/support/gui/package.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class RoundEdits : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        round.label = QStringLiteral("2020-Q3");
        round.peildatum = QDate(2020, 9, 30);
        round.opens = QDate(2020, 10, 1);
        round.due = QDate(2020, 10, 23);
        const auto begun = beginRound(session, round, {});
        ASSERT_TRUE(begun) << begun.error().detail.toStdString();
        round.id = *begun;
    }

    ReportPlace place(const Measure &measure, Id<Party> party = {}) const { return {round.id, measure.id, party}; }
    std::optional<ProgressReport> report(const ReportPlace &at) const { return *reportAt(session.view(), at); }
    Applicability cell() const { return session.file().store().get(package.cell.id).value(); }

    static Value text(const char *words) { return Value(QString::fromUtf8(words)); }

    Round round;
};

} // namespace

TEST_F(RoundEdits, BeginADraftWithTheFirstAnswer)
{
    ASSERT_TRUE(tell(session, place(package.first), u"achieved", text("Eerste teams getraind")));

    const auto begun = report(place(package.first));
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->achieved, QStringLiteral("Eerste teams getraind"));
    EXPECT_EQ(begun->status, Status::Running) << "as the measure stands";
    EXPECT_FALSE(begun->submitted.isValid());
    EXPECT_TRUE(stored(package.first.id).achieved.isEmpty()) << "a draft changes no measure";
}

TEST_F(RoundEdits, SubmitWhatTheMeasureThenFollows)
{
    ASSERT_TRUE(tell(session, place(package.first), u"progress", Value(qint64{55})));
    ASSERT_TRUE(tell(session, place(package.first), u"health.time", text("attention")));

    ASSERT_TRUE(submit(session, place(package.first)));

    EXPECT_EQ(stored(package.first.id).progress, 55);
    EXPECT_EQ(stored(package.first.id).healthTime, Health::Attention);
    EXPECT_EQ(stored(package.first.id).reported, session.today());
    EXPECT_EQ(reportingOf(session.view(), round).reported, 1);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(stored(package.first.id).progress, package.first.progress);
    EXPECT_FALSE(report(place(package.first))) << "with its answers";
}

TEST_F(RoundEdits, ChangeWhatIsSubmittedAtOnce)
{
    ASSERT_TRUE(submit(session, place(package.first)));

    ASSERT_TRUE(tell(session, place(package.first), u"status", text("done")));

    EXPECT_EQ(stored(package.first.id).status, Status::Done);
}

TEST_F(RoundEdits, SayThatNothingChangedOfSeveralAsOneChange)
{
    const auto before = session.file().log()->size();

    ASSERT_TRUE(submitUnchanged(session, {place(package.first), place(package.second), place(package.third)}));

    EXPECT_EQ(session.file().log()->size(), before + 1);
    EXPECT_EQ(reportingOf(session.view(), round).missing.size(), 0);
    EXPECT_TRUE(report(place(package.second))->unchanged);
    EXPECT_EQ(stored(package.third.id).status, Status::Preparing);
}

TEST_F(RoundEdits, LetACellFollowItsMunicipality)
{
    const ReportPlace there = place(package.first, package.sliedrecht.id);

    ASSERT_TRUE(tell(session, there, u"status", text("running")));
    ASSERT_TRUE(tell(session, there, u"progress", Value(qint64{30})));

    EXPECT_EQ(cell().status, Status::Running);
    EXPECT_EQ(cell().progress, 30);
    EXPECT_EQ(report(there)->submitted, session.today());
    EXPECT_FALSE(report(place(package.first))) << "the lead told nothing";
}

TEST_F(RoundEdits, LeaveTheStateOfNowToALaterRound)
{
    Round later = round;
    later.id = {};
    later.label = QStringLiteral("2020-Q4");
    later.peildatum = QDate(2020, 12, 31);
    const auto begun = beginRound(session, later, {});
    ASSERT_TRUE(begun);
    ASSERT_TRUE(tell(session, {*begun, package.first.id, {}}, u"progress", Value(qint64{80})));
    ASSERT_TRUE(submit(session, {*begun, package.first.id, {}}));

    ASSERT_TRUE(tell(session, place(package.first), u"progress", Value(qint64{20})));
    ASSERT_TRUE(submit(session, place(package.first)));

    EXPECT_EQ(stored(package.first.id).progress, 80);
    EXPECT_EQ(report(place(package.first))->progress, 20);
}

TEST_F(RoundEdits, SignReportsOffAndBack)
{
    ASSERT_TRUE(submit(session, place(package.first)));
    const Id<ProgressReport> id = report(place(package.first))->id;

    ASSERT_TRUE(signOff(session, round.id, {id}, true));
    EXPECT_EQ(report(place(package.first))->signedOff, session.today());
    ASSERT_TRUE(signOff(session, round.id, {id}, false));
    EXPECT_FALSE(report(place(package.first))->signedOff.isValid());
}

TEST_F(RoundEdits, CloseWithReportsAndOpenAgain)
{
    QDate asOf;
    const auto make = [&](const View &closed) -> Result<QList<FrozenReport>> {
        asOf = closed.today;
        EXPECT_TRUE(closed.state.find(round.id)->closed.isValid());
        FrozenReport kept;
        kept.title = QStringLiteral("Rapport");
        kept.pdf = QString::fromLatin1(QByteArray("pages").toBase64());
        return QList<FrozenReport>{kept};
    };
    const auto before = session.file().log()->size();

    ASSERT_TRUE(closeRound(session, round.id, make));

    EXPECT_EQ(asOf, round.peildatum);
    EXPECT_EQ(session.file().log()->size(), before + 1);
    ASSERT_EQ(session.state().all<FrozenReport>().size(), 1);
    const FrozenReport held = session.state().all<FrozenReport>().first();
    EXPECT_TRUE(held.pdf.isEmpty()) << "left in the file";
    EXPECT_EQ(session.file().store().get(held.id)->pdf, QStringLiteral("cGFnZXM="));
    EXPECT_EQ(openRound(session.state(), session.today()), nullptr);

    ASSERT_TRUE(reopenRound(session, round.id));
    EXPECT_TRUE(session.state().all<FrozenReport>().isEmpty());
    EXPECT_NE(openRound(session.state(), session.today()), nullptr);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(session.file().store().get(held.id)->pdf, QStringLiteral("cGFnZXM=")) << "and with it what was kept";
    ASSERT_TRUE(session.undo());
    EXPECT_NE(openRound(session.state(), session.today()), nullptr);
}

TEST_F(RoundEdits, WriteNothingInAClosedRound)
{
    const auto none = [](const View &) -> Result<QList<FrozenReport>> { return QList<FrozenReport>(); };
    ASSERT_TRUE(closeRound(session, round.id, none));

    for (const Result<void> &refused :
         {submit(session, place(package.first)), submitUnchanged(session, {place(package.first)}),
          tell(session, place(package.first), u"progress", Value(qint64{5})), closeRound(session, round.id, none)}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
        EXPECT_EQ(refused.error().found, round.label);
    }
    EXPECT_FALSE(report(place(package.first)));
}

TEST_F(RoundEdits, StayAsTheyWereWhereAReportCannotBeMade)
{
    const auto closed = closeRound(session, round.id, [](const View &) -> Result<QList<FrozenReport>> {
        return fail(ErrorKind::Storage, QStringLiteral("no paper"));
    });

    EXPECT_FALSE(closed);
    EXPECT_FALSE(session.state().find(round.id)->closed.isValid());
}

TEST_F(RoundEdits, ChangeWhoIsAsked)
{
    const QList<RoundExpectation> some{{newId<RoundExpectation>(), round.id, package.first.id, {}},
                                       {newId<RoundExpectation>(), round.id, {}, package.sliedrecht.id}};
    ASSERT_TRUE(changeRound(session, round, some));
    EXPECT_EQ(reportingOf(session.view(), round).expected, 1);

    ASSERT_TRUE(changeRound(session, round, {some.last()}));

    EXPECT_EQ(reportingOf(session.view(), round).expected, 3);
    EXPECT_EQ(session.state().all<RoundExpectation>().size(), 1);
}

TEST_F(RoundEdits, ForgetWhoIsGone)
{
    ASSERT_TRUE(changeRound(session, round, {{newId<RoundExpectation>(), round.id, {}, package.sliedrecht.id}}));

    ASSERT_TRUE(
        session.edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(package.sliedrecht.id); }));

    EXPECT_TRUE(session.state().all<RoundExpectation>().isEmpty());
}

TEST_F(RoundEdits, GoWithTheirAnswersInOneStepBackAndOneForth)
{
    const ReportPlace first = place(package.first), second = place(package.second);
    ASSERT_TRUE(tell(session, second, u"achieved", text("Van een ander")));
    ASSERT_TRUE(tell(session, first, u"progress", Value(qint64{55})));
    ASSERT_TRUE(tell(session, first, u"achieved", text("Getraind")));
    ASSERT_TRUE(tell(session, first, u"cause", text("Ziekte")));
    ASSERT_TRUE(submit(session, first));
    const auto told = report(first);

    ASSERT_TRUE(session.undo());

    EXPECT_FALSE(report(first)) << "the answers go with the report";
    EXPECT_TRUE(report(second)) << "those to another measure stay";
    ASSERT_TRUE(session.redo());
    EXPECT_EQ(report(first), told);
    EXPECT_FALSE(session.file().redoable());
}

TEST_F(RoundEdits, GoBackAnswerByAnswerWhileTheyAreADraft)
{
    ASSERT_TRUE(tell(session, place(package.first), u"progress", Value(qint64{55})));
    ASSERT_TRUE(tell(session, place(package.first), u"achieved", text("Getraind")));

    ASSERT_TRUE(session.undo());

    ASSERT_TRUE(report(place(package.first)));
    EXPECT_EQ(report(place(package.first))->progress, 55);
    EXPECT_TRUE(report(place(package.first))->achieved.isEmpty());
}

TEST_F(RoundEdits, FollowTheSameMeasureOnceForEachOfSeveral)
{
    QList<Telling> tellings;
    for (const Measure &measure : {package.first, package.second})
        tellings.append({place(measure), {{QStringLiteral("progress"), Value(qint64{40})}}});

    ASSERT_TRUE(tellAll(session, tellings));

    EXPECT_EQ(stored(package.first.id).progress, 40);
    EXPECT_EQ(stored(package.second.id).progress, 40);
}
