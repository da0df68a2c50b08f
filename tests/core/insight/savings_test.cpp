#include "core/insight/savings.h"

#include "core/insight/overview.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

class SavingsTest : public ::testing::Test
{
protected:
    SavingsTest() { m_view.today = QDate(2020, 10, 15); }

    void put(MoneyKind kind, std::optional<int> year, const Money &amount)
    {
        MoneyLine line;
        line.id = newId<MoneyLine>();
        line.kind = kind;
        line.year = year;
        line.amount = amount;
        m_view.state.table<MoneyLine>().put(line);
    }

    View m_view;
};

const Money undetermined{0, Qualifier::ToBeDetermined};

} // namespace

TEST_F(SavingsTest, SetsTheDeficitOfOneYearAgainstTheSavingsOfOneYear)
{
    put(MoneyKind::Deficit, 2019, Money::euros(11'000'000));
    put(MoneyKind::Deficit, 2020, Money::euros(4'000'000));
    put(MoneyKind::Deficit, 2020, Money::euros(1'000'000));
    put(MoneyKind::SavingPlanned, 2022, Money::euros(3'000'000));

    const SavingsPlan plan = savingsPlanOf(m_view);
    EXPECT_EQ(plan.deficit.cents, 5'000'000'00);
    EXPECT_EQ(plan.remainder, 2'000'000'00);
    EXPECT_TRUE(plan.remainderIsKnown);
    EXPECT_EQ(overviewOf(m_view).deficit.cents, plan.deficit.cents);
}

TEST_F(SavingsTest, TakesTheDeficitOfTheYearThatIsPlannedForWhereThereIsOne)
{
    put(MoneyKind::Deficit, 2022, Money::euros(4'000'000));
    put(MoneyKind::Deficit, 2023, Money::euros(9'000'000));
    put(MoneyKind::SavingPlanned, 2022, Money::euros(3'000'000));

    EXPECT_EQ(savingsPlanOf(m_view).remainder, 1'000'000'00);
    EXPECT_EQ(overviewOf(m_view).deficit.cents, 4'000'000'00);
}

TEST_F(SavingsTest, TakesADeficitThatHasNoYear)
{
    put(MoneyKind::Deficit, {}, Money::euros(4'000'000));
    put(MoneyKind::SavingPlanned, 2022, Money::euros(3'000'000));

    EXPECT_EQ(savingsPlanOf(m_view).remainder, 1'000'000'00);
}

TEST_F(SavingsTest, KnowsNoRemainderOfADeficitThatIsToBeDetermined)
{
    put(MoneyKind::Deficit, 2019, undetermined);
    put(MoneyKind::SavingPlanned, 2022, Money::euros(3'000'000));

    EXPECT_FALSE(savingsPlanOf(m_view).remainderIsKnown);
}

TEST_F(SavingsTest, KnowsNoRemainderWhileAPlanIsToBeDetermined)
{
    put(MoneyKind::Deficit, 2019, Money::euros(11'000'000));
    put(MoneyKind::SavingPlanned, 2022, Money::euros(3'000'000));
    put(MoneyKind::SavingPlanned, 2022, undetermined);

    EXPECT_FALSE(savingsPlanOf(m_view).remainderIsKnown);
}
