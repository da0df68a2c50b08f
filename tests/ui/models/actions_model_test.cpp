#include "ui/models/actions_model.h"

#include "tests/support/gui/package.h"
#include "ui/models/roles.h"
#include "ui/session/record_edits.h"
#include "ui/text/languages.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ActionsModelTest : public PackageTest
{
protected:
    ActionsModelTest() { text::installLanguage(words.language(), *qApp); }

    Action add(const QString &text, QDate due, ActionState state = ActionState::Open, Id<Party> party = {})
    {
        Action action = anAction(package.second, due);
        action.text = text;
        action.state = state;
        action.party = party;
        EXPECT_TRUE(addRecord(session, action));
        return action;
    }

    /** The headings in their order, each with how many stand under it. */
    QStringList headings() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (index.data(HeadsGroupRole).toBool())
                all.append(index.data().toString() + QLatin1Char(' ') + index.data(CountRole).toString());
        }
        return all;
    }
    QString shown(const Action &action, ActionColumn column) const
    {
        return model.indexOf(action.id, column).data().toString();
    }

    text::Wording words{QStringLiteral("nl")};
    ActionsModel model{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QDate today{2020, 10, 15}; // a Thursday
};

} // namespace

TEST_F(ActionsModelTest, StandsUnderWhenEachAsksForSomebody)
{
    add(QStringLiteral("vandaag"), today);
    add(QStringLiteral("zondag"), QDate(2020, 10, 18));
    add(QStringLiteral("maandag"), QDate(2020, 10, 19));
    add(QStringLiteral("bezig"), QDate(2020, 11, 30), ActionState::Busy);
    add(QStringLiteral("ooit"), {});
    add(QStringLiteral("klaar"), QDate(2020, 9, 1), ActionState::Done);

    EXPECT_EQ(headings(), (QStringList{QStringLiteral("Te laat 1"), QStringLiteral("Deze week 2"),
                                       QStringLiteral("Bezig, wij wachten 1"), QStringLiteral("Later 1"),
                                       QStringLiteral("Zonder datum 1"), QStringLiteral("Gereed of vervallen 1")}));
    EXPECT_EQ(model.open(), 6);
    EXPECT_EQ(model.late(), 1);
}

TEST_F(ActionsModelTest, SaysHowLateItIsAndWhenItIsDue)
{
    const Action soon = add(QStringLiteral("morgen"), today.addDays(1));

    EXPECT_EQ(shown(package.action, ActionColumn::Term), QStringLiteral("15 d te laat"));
    EXPECT_EQ(shown(soon, ActionColumn::Term), QStringLiteral("morgen"));
    EXPECT_EQ(shown(soon, ActionColumn::Measure), QStringLiteral("M02"));
    EXPECT_EQ(model.indexOf(package.action.id, ActionColumn::Term).data(ToneRole).toInt(),
              static_cast<int>(TextTone::Overdue));
}

TEST_F(ActionsModelTest, ShowsWhatIsDoneOnlyWhenAsked)
{
    const Action done = add(QStringLiteral("klaar"), today, ActionState::Done);
    EXPECT_FALSE(model.indexOf(done.id).isValid());

    ActionFilter filter;
    filter.term = ActionTerm::Done;
    model.setFilter(filter);

    EXPECT_TRUE(model.indexOf(done.id).isValid());
    EXPECT_EQ(model.countWith(filter), 1);
    filter.term = ActionTerm::Late;
    EXPECT_EQ(model.countWith(filter), 1);
    model.setFilter(filter);
    EXPECT_EQ(headings(), QStringList{QStringLiteral("Te laat 1")});
}

TEST_F(ActionsModelTest, UnfoldsAHeading)
{
    const Action done = add(QStringLiteral("klaar"), today, ActionState::Done);
    int heading = 0;
    while (model.index(heading, 0).data().toString() != QStringLiteral("Gereed of vervallen"))
        ASSERT_LT(++heading, model.rowCount());
    EXPECT_FALSE(model.index(heading, 0).data(ExpandedRole).toBool());

    model.toggle(model.index(heading, 0));

    EXPECT_TRUE(model.index(heading, 0).data(ExpandedRole).toBool());
    EXPECT_TRUE(model.indexOf(done.id).isValid());
}

TEST_F(ActionsModelTest, KeepsToAPartyTheLeadOfTheMeasureWhereNoneIsNamed)
{
    const Action theirs = add(QStringLiteral("van Dordrecht"), today, ActionState::Open, package.dordrecht.id);
    ActionFilter filter;
    filter.party = package.dordrecht.id;

    model.setFilter(filter);

    EXPECT_TRUE(model.indexOf(theirs.id).isValid());
    EXPECT_FALSE(model.indexOf(package.action.id).isValid());
}

TEST_F(ActionsModelTest, FindsWordsInAnyColumn)
{
    add(QStringLiteral("Spiegelgesprek"), today);
    ActionFilter filter;

    for (const char *text : {"spiegel", "M02", "CONTROLLER"}) {
        filter.text = QString::fromLatin1(text);
        EXPECT_GE(model.countWith(filter), 1) << text;
    }
    filter.text = QStringLiteral("nergens");
    EXPECT_EQ(model.countWith(filter), 0);
}

TEST_F(ActionsModelTest, TakesADayInWordsAndRefusesWhatIsNone)
{
    const QModelIndex due = model.indexOf(package.action.id, ActionColumn::Due);

    EXPECT_FALSE(model.setData(due, QStringLiteral("ooit eens")));
    EXPECT_TRUE(model.indexOf(package.action.id, ActionColumn::Due)
                    .data(RefusalRole)
                    .toString()
                    .contains(QStringLiteral("ooit eens")));
    EXPECT_TRUE(model.setData(due, QStringLiteral("vrijdag")));

    EXPECT_EQ(session.state().find(package.action.id)->due, QDate(2020, 10, 16));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(session.state().find(package.action.id)->due, package.action.due);
}

TEST_F(ActionsModelTest, StandsUnderMeasuresAndWhoMustAct)
{
    add(QStringLiteral("van Dordrecht"), today, ActionState::Open, package.dordrecht.id);

    model.setGrouping(ActionGrouping::Measure);
    EXPECT_EQ(headings().size(), 2);
    EXPECT_TRUE(headings().first().startsWith(QStringLiteral("M01 ")));
    model.setGrouping(ActionGrouping::Holder);

    EXPECT_TRUE(headings().contains(QStringLiteral("Dordrecht 1")));
}
