#include "core/insight/trend.h"

#include "core/insight/overview.h"
#include "core/insight/reporting.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

class TrendTest : public ::testing::Test
{
protected:
    TrendTest()
    {
        m_view.today = QDate(2020, 10, 15);
        m_measure.progress = 60;
        put(m_measure);
        put(m_other);
    }

    template <class E> void put(const E &record) { m_view.state.table<E>().put(record); }

    Round round(const char *label, QDate peildatum)
    {
        Round round;
        round.id = newId<Round>();
        round.label = QString::fromLatin1(label);
        round.peildatum = peildatum;
        put(round);
        return round;
    }

    void report(const Round &round, const Measure &measure, int progress, QDate submitted, const Party &party = {})
    {
        ProgressReport report;
        report.id = newId<ProgressReport>();
        report.round = round.id;
        report.measure = measure.id;
        report.party = party.id;
        report.progress = progress;
        report.submitted = submitted;
        put(report);
    }

    /** A municipality in which a measure applies in full. */
    Party municipalityOf(const Measure &measure, const char *name)
    {
        Party party = fixtures::aMunicipality(QString::fromLatin1(name));
        put(party);
        put(fixtures::anApplicability(measure, party));
        return party;
    }

    View m_view;
    Measure m_measure = fixtures::aMeasure(QStringLiteral("M01"));
    Measure m_other = fixtures::aMeasure(QStringLiteral("M02"));
};

} // namespace

TEST_F(TrendTest, TellsNowWhatTheOverviewTells)
{
    const auto points = progressTrend(m_view);
    const Overview overview = overviewOf(m_view);

    ASSERT_FALSE(points.isEmpty());
    EXPECT_EQ(points.first().at, m_view.today);
    EXPECT_EQ(points.first().reached, overview.progress.percent);
    EXPECT_EQ(points.first().planned, overview.planned);
}

TEST_F(TrendTest, KeepsTheLastFigureOfWhoDidNotReportAgain)
{
    const Round first = round("2020-Q1", QDate(2020, 3, 31)), second = round("2020-Q2", QDate(2020, 6, 30));
    report(first, m_measure, 10, QDate(2020, 4, 2));
    report(first, m_other, 30, QDate(2020, 4, 2));
    report(second, m_measure, 40, QDate(2020, 7, 2));

    const auto points = progressTrend(m_view);
    ASSERT_GE(points.size(), 3);
    EXPECT_EQ(points[0].reached, 20.0);
    EXPECT_EQ(points[1].reached, 35.0);
    // M01 and M02 run from 1 January to 31 December: 181 of 365 days have passed on 30 June.
    EXPECT_NEAR(*points[1].planned, 49.7, 0.3);
}

TEST_F(TrendTest, ReachesNothingWhereNothingWasReportedOrTheFutureIs)
{
    round("2020-Q1", QDate(2020, 3, 31));

    const auto points = progressTrend(m_view);
    ASSERT_EQ(points.size(), 3);
    EXPECT_FALSE(points[0].reached);
    EXPECT_EQ(points[2].at, QDate(2020, 12, 31));
    EXPECT_FALSE(points[2].reached);
    EXPECT_EQ(points[2].planned, 100.0);
}

TEST_F(TrendTest, IgnoresMeasuresThatWereDropped)
{
    const Round first = round("2020-Q1", QDate(2020, 3, 31));
    report(first, m_measure, 10, QDate(2020, 4, 2));
    report(first, m_other, 90, QDate(2020, 4, 2));
    m_other.status = Status::Dropped;
    put(m_other);

    EXPECT_EQ(progressTrend(m_view).first().reached, 10.0);
}

TEST_F(TrendTest, RollsUpWhatMunicipalitiesReportedAsTheOverviewDoes)
{
    const Party small = municipalityOf(m_measure, "Alblasserdam"), large = municipalityOf(m_measure, "Dordrecht");
    const Round first = round("2020-Q1", QDate(2020, 3, 31)), second = round("2020-Q2", QDate(2020, 6, 30));
    report(first, m_measure, 90, QDate(2020, 4, 2));
    report(first, m_other, 30, QDate(2020, 4, 2));
    report(first, m_measure, 20, QDate(2020, 4, 2), small);
    report(second, m_measure, 40, QDate(2020, 7, 2), large);
    report(second, m_measure, 80, QDate(2020, 7, 2), fixtures::aMunicipality());

    const auto points = progressTrend(m_view);

    // M01 is what its municipalities say, 20 and then (20 + 40) / 2; M02 is what its lead says.
    EXPECT_EQ(points[0].reached, 25.0);
    EXPECT_EQ(points[1].reached, 30.0);
}

TEST_F(TrendTest, ReportsOnTheLastRoundThatCame)
{
    EXPECT_EQ(roundToReport(m_view), nullptr);
    round("2020-Q2", QDate(2020, 6, 30));
    Round third = round("2020-Q3", QDate(2020, 9, 30));
    round("2020-Q4", QDate(2020, 12, 31));
    ASSERT_NE(roundToReport(m_view), nullptr);
    EXPECT_EQ(roundToReport(m_view)->label, QStringLiteral("2020-Q3"));

    third.opens = QDate(2020, 11, 1);
    put(third);
    EXPECT_EQ(roundToReport(m_view)->label, QStringLiteral("2020-Q2"));
}
