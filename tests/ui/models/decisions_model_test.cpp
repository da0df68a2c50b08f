#include "core/domain/decision_rules.h"
#include "tests/support/gui/package.h"
#include "ui/models/adoption_model.h"
#include "ui/models/council_plan_model.h"
#include "ui/models/decisions_model.h"
#include "ui/session/decision_edits.h"
#include "ui/text/languages.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class DecisionsModelTest : public PackageTest
{
protected:
    DecisionsModelTest() { text::installLanguage(words.language(), *qApp); }

    Id<Decision> ask(const char *title, QDate due)
    {
        Decision decision;
        decision.title = QString::fromUtf8(title);
        decision.type = DecisionType::Adopt;
        decision.due = {due, Precision::Day};
        return askDecision(session, decision).value();
    }

    text::Wording words{QStringLiteral("nl")};
    DecisionsModel model{session, words};
    AdoptionModel adoption{session, words};
    CouncilPlanModel plan{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester adoptionTester{&adoption, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester planTester{&plan, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(DecisionsModelTest, PutsWhatIsAwaitedFirstByItsDay)
{
    const auto before = model.shown();
    const Id<Decision> later = ask("Later", QDate(2031, 6, 1));
    const Id<Decision> sooner = ask("Eerder", QDate(2001, 3, 1));

    EXPECT_EQ(model.shown().first(), sooner);
    EXPECT_LT(model.shown().indexOf(sooner), model.shown().indexOf(later));
    EXPECT_EQ(model.shown().size(), before.size() + 2);

    ASSERT_TRUE(settleDecision(session, sooner, DecisionState::Taken, session.today()));
    EXPECT_GT(model.shown().indexOf(sooner), model.shown().indexOf(later));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(model.shown().first(), sooner);
}

TEST_F(DecisionsModelTest, KeepsWhatIsPostponedWithWhatIsStillToBeTaken)
{
    const Id<Decision> later = ask("Later", QDate(2031, 6, 1));
    const Id<Decision> sooner = ask("Eerder", QDate(2001, 3, 1));
    const int toTake = model.unsettled();

    ASSERT_TRUE(settleDecision(session, sooner, DecisionState::Postponed, session.today()));

    EXPECT_EQ(model.unsettled(), toTake);
    EXPECT_EQ(model.shown().indexOf(sooner), model.shown().indexOf(later) + 1) << "after all that is asked";
    EXPECT_TRUE(session.state().find(sooner)->decidedOn.isNull());
}

TEST_F(DecisionsModelTest, ShowsWhatItsFilterLeaves)
{
    const Id<Decision> found = ask("Afbouw van verblijf", QDate(2021, 3, 1));
    ask("Verordening", QDate(2021, 3, 1));
    DecisionFilter filter;
    filter.text = QStringLiteral("AFBOUW");

    model.setFilter(filter);

    EXPECT_EQ(model.shown(), QList<Id<Decision>>{found});
    filter = {};
    filter.states = {DecisionState::Rejected};
    EXPECT_EQ(model.countWith(filter), 0);
}

TEST_F(DecisionsModelTest, FollowsTheCouncilsAsTheyDecide)
{
    const Id<Decision> decision = ask("Verordening", QDate(2021, 3, 1));
    adoption.show(decision);
    plan.setLooked(true);
    ASSERT_TRUE(askCouncils(session, decision));
    const int councils = adoption.rowCount();
    ASSERT_GT(councils, 1);
    EXPECT_EQ(plan.rowCount(), councils);
    const Id<Party> first = adoption.voteAt(adoption.index(1))->party;

    ASSERT_TRUE(noteVote(session, decision, first, VoteState::Amended, session.today()));

    EXPECT_EQ(adoption.indexOf(first).row(), 1) << "it keeps its place";
    adoption.show({});
    adoption.show(decision);
    EXPECT_EQ(adoption.indexOf(first).row(), 0) << "what is decided comes first where it is shown anew";
    EXPECT_EQ(model.adoptionWords(*session.state().find(decision)), QStringLiteral("1 van %1").arg(councils));
    EXPECT_EQ(model.stateWords(*session.state().find(decision)), QStringLiteral("Bij de raden"));
    EXPECT_TRUE(plan.indexOf(decision, first).isValid());
    const auto head = [&](int section, Qt::Orientation along) { return plan.headerData(section, along).toString(); };
    EXPECT_TRUE(
        head(plan.indexOf(decision, first).row(), Qt::Vertical).endsWith(QStringLiteral("\n1 van 1 vastgesteld")));
    EXPECT_EQ(head(0, Qt::Horizontal), QStringLiteral("Niet gepland\n%1 %2")
                                           .arg(councils - 1)
                                           .arg(councils == 2 ? QStringLiteral("raad") : QStringLiteral("raden")));
    ASSERT_TRUE(planVote(session, decision, adoption.voteAt(adoption.index(1))->party, session.today().addMonths(2)));
    EXPECT_EQ(plan.monthAt(plan.indexOf(decision, adoption.voteAt(adoption.index(1))->party).column()).month(),
              session.today().addMonths(2).month());
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(adoptionOf(*session.state().find(decision), session.state()).adopted, 0);
}

TEST_F(DecisionsModelTest, SaysEachRowInWords)
{
    const Id<Decision> decision = ask("Verordening jeugdhulp", QDate(2021, 3, 1));

    const QString spoken = model.indexOf(decision, DecisionColumn::Code).data(Qt::AccessibleTextRole).toString();

    EXPECT_TRUE(spoken.contains(QStringLiteral("Verordening jeugdhulp"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("vaststellen"))) << spoken.toStdString();
}

TEST_F(DecisionsModelTest, MakesAnAdoptionOfADayOrAnAmendment)
{
    const Id<Decision> decision = ask("Afbouw van verblijf", QDate(2021, 3, 1));
    ASSERT_TRUE(askCouncils(session, decision));
    const DecisionVote *first = votesOf(session.state(), decision).first();
    const Id<DecisionVote> id = first->id;
    const auto write = [&](const char *field, const Value &value) {
        return writeVote(session, id, QString::fromLatin1(field), value, session.today());
    };
    const auto now = [&] { return *session.state().find(id); };
    const QDate day(2021, 5, 20);

    ASSERT_TRUE(write("day", Convert<QDate>::toValue(day)));
    EXPECT_EQ(now().state, VoteState::Adopted);
    EXPECT_EQ(now().day, day);
    ASSERT_TRUE(write("amendment", QStringLiteral("Na twee jaar herijken")));
    EXPECT_EQ(now().state, VoteState::Amended);
    EXPECT_EQ(now().day, day);
    ASSERT_TRUE(write("day", {}));
    EXPECT_EQ(now().state, VoteState::Planned);
    EXPECT_FALSE(now().day.isValid());
    ASSERT_TRUE(write("day", Convert<QDate>::toValue(day)));
    EXPECT_EQ(now().state, VoteState::Amended) << "its amendment is there still";
    ASSERT_TRUE(write("amendment", {}));
    EXPECT_EQ(now().state, VoteState::Adopted);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(now().state, VoteState::Amended) << "what follows is of the same change";
}

TEST_F(DecisionsModelTest, KeepsTheCouncilsInTheirPlacesWhileTheyAreNoted)
{
    const Id<Decision> decision = ask("Afbouw van verblijf", QDate(2021, 3, 1));
    ASSERT_TRUE(askCouncils(session, decision));
    adoption.show(decision);
    QStringList before, after;
    for (int row = 0; row < adoption.rowCount(); ++row)
        before.append(adoption.index(row).data().toString());
    ASSERT_GT(before.size(), 1);

    ASSERT_TRUE(noteVote(session, decision, adoption.voteAt(adoption.index(adoption.rowCount() - 1))->party,
                         VoteState::Adopted, session.today()));

    for (int row = 0; row < adoption.rowCount(); ++row)
        after.append(adoption.index(row).data().toString());
    EXPECT_EQ(after, before);
}
