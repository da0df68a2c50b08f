// What could not be stored can be tried again, once, and as long as nothing overtook it.
#include "tests/support/gui/held_file.h"
#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/measures/actions_tab.h"
#include "ui/pages/measures/commitments_tab.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/money_tab.h"
#include "ui/pages/measures/relations_tab.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class TryAgain : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        page().choose(package.first.id);
    }

    template <class E> qsizetype count() const { return window->session().state().all<E>().size(); }
    bool isOffered() const { return window->toast()->isVisible() && window->toast()->actionButton()->isVisible(); }

    void again() const
    {
        ASSERT_TRUE(isOffered());
        window->toast()->actionButton()->click();
        QApplication::processEvents();
    }

    template <class Work> void whileHeld(Work &&work) const
    {
        const HeldFile held(package.path());
        work();
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(TryAgain, DuplicatesAndChoosesTheCopy)
{
    goTo(page().table());
    whileHeld([&] { press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); });

    again();

    const QList<Measure> &all = window->session().state().all<Measure>();
    ASSERT_EQ(all.size(), 4);
    const auto copy =
        std::find_if(all.begin(), all.end(), [](const Measure &each) { return each.number == QStringLiteral("M11"); });
    ASSERT_NE(copy, all.end());
    EXPECT_EQ(page().chosen(), copy->id);
    EXPECT_TRUE(isOffered()) << "and it can be taken back";
}

TEST_F(TryAgain, AddsAnActionOnce)
{
    panel().openTab(QStringLiteral("actions"));
    QLineEdit *field = panel().actionsTab()->newAction();
    goTo(field);
    QTest::keyClicks(field, QStringLiteral("Bellen"));
    whileHeld([&] { QTest::keyClick(field, Qt::Key_Return); });
    EXPECT_EQ(field->text(), QStringLiteral("Bellen"));

    again();

    EXPECT_EQ(count<Action>(), 2);
    EXPECT_TRUE(field->text().isEmpty());
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(count<Action>(), 2);
}

TEST_F(TryAgain, IsNoLongerOfferedWhenItWasDoneOtherwise)
{
    panel().openTab(QStringLiteral("actions"));
    QLineEdit *field = panel().actionsTab()->newAction();
    goTo(field);
    QTest::keyClicks(field, QStringLiteral("Bellen"));
    whileHeld([&] { QTest::keyClick(field, Qt::Key_Return); });
    ASSERT_TRUE(isOffered());

    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(count<Action>(), 2);
    EXPECT_FALSE(isOffered());
}

TEST_F(TryAgain, AddsACommitmentOnce)
{
    panel().openTab(QStringLiteral("commitments"));
    CommitLine *field = panel().findChild<CommitmentsTab *>()->adding();
    goTo(field);
    QTest::keyClicks(field, QStringLiteral("Er komt een brief"));
    whileHeld([&] { QTest::keyClick(field, Qt::Key_Return); });
    EXPECT_TRUE(field->isRefused());

    again();

    EXPECT_EQ(count<Commitment>(), 1);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_FALSE(field->isRefused());
}

TEST_F(TryAgain, AddsARelationOnce)
{
    panel().openTab(QStringLiteral("relations"));
    CommitLine *field = panel().findChild<RelationsTab *>()->adding();
    goTo(field);
    QTest::keyClicks(field, QStringLiteral("M10"));
    whileHeld([&] { QTest::keyClick(field, Qt::Key_Return); });

    again();

    EXPECT_EQ(count<MeasureRelation>(), 1);
    EXPECT_TRUE(field->text().isEmpty());
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(count<MeasureRelation>(), 1);
}

TEST_F(TryAgain, LeavesAFieldAsItIsStored)
{
    CommitLine *end = panel().facts()->endField();
    goTo(end);
    end->selectAll();
    QTest::keyClicks(end, QStringLiteral("30-9-21"));
    whileHeld([&] { QTest::keyClick(end, Qt::Key_Return); });
    ASSERT_TRUE(end->isRefused());

    again();

    EXPECT_EQ(stored(package.first.id).ends.first, QDate(2021, 9, 30));
    EXPECT_FALSE(end->isRefused());
    EXPECT_FALSE(end->isPending());
}

TEST_F(TryAgain, NeverWritesAnOlderValueOverANewerOne)
{
    CommitLine *lead = panel().facts()->leadField();
    goTo(lead);
    lead->selectAll();
    QTest::keyClicks(lead, QStringLiteral("oud"));
    whileHeld([&] { QTest::keyClick(lead, Qt::Key_Return); });
    ASSERT_TRUE(isOffered());

    lead->selectAll();
    QTest::keyClicks(lead, QStringLiteral("nieuw"));
    QTest::keyClick(lead, Qt::Key_Return);

    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("nieuw"));
    EXPECT_FALSE(isOffered());
}

TEST_F(TryAgain, IsNoLongerOfferedInAnotherProgramme)
{
    CommitLine *lead = panel().facts()->leadField();
    goTo(lead);
    lead->selectAll();
    QTest::keyClicks(lead, QStringLiteral("oud"));
    whileHeld([&] { QTest::keyClick(lead, Qt::Key_Return); });
    ASSERT_TRUE(isOffered());
    lead->takeBack();
    const PackageFile other;

    ASSERT_TRUE(window->openFile(other.path()));

    EXPECT_FALSE(isOffered());
    window.reset(); // before the other programme's folder goes
}
