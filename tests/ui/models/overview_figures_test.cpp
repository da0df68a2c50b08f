#include "ui/models/overview_figures.h"

#include "core/exchange/demo.h"
#include "core/insight/reporting.h"
#include "core/insight/savings.h"
#include "core/insight/trend.h"
#include "tests/support/generated/generated_programme.h"
#include "ui/models/attention_model.h"
#include "ui/models/roles.h"
#include "ui/text/wording.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <numeric>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Every figure that is shown, against the function of core that it is. */
void expectTheOnlyFigures(const View &view)
{
    const text::Wording words(QStringLiteral("nl"));
    const OverviewFigures shown = overviewFigures(view, words);
    const Overview overview = overviewOf(view);

    EXPECT_EQ(shown.overview.byStatus, overview.byStatus);
    EXPECT_EQ(shown.overview.byHealth.of, overview.byHealth.of);
    EXPECT_EQ(shown.overview.progress.percent, overview.progress.percent);
    EXPECT_EQ(shown.overview.planned, overview.planned);
    EXPECT_EQ(shown.overview.decisionsAsked, overview.decisionsAsked);
    EXPECT_EQ(shown.withProgress.size(), overview.progress.reported) << "the rows behind the mean";
    EXPECT_EQ(shown.pieces.size(), overview.measures) << "one piece of the ring for each";
    for (size_t kind = 0; kind < overview.byOwnerKind.size(); ++kind)
        EXPECT_EQ(std::accumulate(overview.atBat[kind].begin(), overview.atBat[kind].end(), 0),
                  overview.byOwnerKind[kind]);
    for (size_t status = 0; status < overview.byStatus.size(); ++status) {
        int counted = 0;
        for (const auto &kind : overview.atBat)
            counted += kind[status];
        EXPECT_EQ(counted, overview.byStatus[status]);
        EXPECT_EQ(shown.nobodyAtBat[status].size(), overview.atBat.back()[status]);
    }
    const QList<AttentionItem> attention = attentionOf(view);
    ASSERT_EQ(shown.attention.size(), attention.size());
    for (qsizetype i = 0; i < attention.size(); ++i)
        EXPECT_EQ(shown.attention[i].item.id, attention[i].id);
    const SavingsPlan plan = savingsPlanOf(view);
    EXPECT_EQ(shown.savings.realised.cents, plan.realised.cents);
    EXPECT_EQ(shown.savings.planned.cents, plan.planned.cents);
    if (overview.openRound) {
        ASSERT_TRUE(shown.round);
        EXPECT_EQ(shown.round->reported, overview.roundReported);
        EXPECT_EQ(shown.round->expected, overview.roundExpected);
        EXPECT_EQ(shown.round->missing.size(), overview.roundExpected - overview.roundReported);
    }
    if (shown.progressChart) {
        const auto &chart = std::get<report::ProgressChart>(shown.progressChart->drawing);
        const auto now = std::find_if(chart.points.begin(), chart.points.end(),
                                      [&](const auto &point) { return point.at == view.today; });
        ASSERT_NE(now, chart.points.end());
        EXPECT_EQ(now->reached, overview.progress.percent);
    }
}

} // namespace

TEST(OverviewFigures, AreThoseOfTheCoreForTheDemoAtEveryRound)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto file = std::move(ProgrammeFile::open(path).value());
    const View now = viewAt(*file, {}, QDate(2021, 4, 8)).value();

    expectTheOnlyFigures(now);
    for (const QDate day : {QDate(2019, 10, 1), QDate(2020, 1, 20), QDate(2020, 10, 15)})
        expectTheOnlyFigures(viewAt(*file, {day}, day).value());
}

TEST(OverviewFigures, AreThoseOfTheCoreForGeneratedProgrammes)
{
    for (const int measures : {1, 7, 61, 150}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("generated.aanjager"));
        ASSERT_TRUE(generateProgramme(path, {measures, 3, 3}));
        const auto file = std::move(ProgrammeFile::open(path).value());

        expectTheOnlyFigures(viewAt(*file, {}, QDate(2020, 10, 15)).value());
    }
}

TEST(OverviewFigures, AreCalmForAnEmptyProgramme)
{
    const OverviewFigures shown =
        overviewFigures(View{{}, QDate(2020, 10, 15), 0, {}}, text::Wording(QStringLiteral("nl")));

    EXPECT_FALSE(shown.round);
    EXPECT_FALSE(shown.progressChart);
    EXPECT_FALSE(shown.savingsChart);
    EXPECT_TRUE(shown.attention.isEmpty());
    EXPECT_FALSE(momentToCompare(View{}));
}

TEST(AttentionModel, KeepsTheRowsThatStayTheSame)
{
    const text::Wording words(QStringLiteral("nl"));
    AttentionModel model(words);
    const auto line = [](AttentionKind kind, qint64 id, const QString &title) {
        return AttentionLine{{kind, "action", id, {}, title, QDate(2020, 10, 1), 14}, QStringLiteral("M01")};
    };
    const QList<AttentionLine> three{line(AttentionKind::ActionOverdue, 1, QStringLiteral("een")),
                                     line(AttentionKind::ActionOverdue, 2, QStringLiteral("twee")),
                                     line(AttentionKind::Stale, 3, QStringLiteral("drie"))};
    OverviewFigures figures;
    figures.attention = three;
    model.show(figures);
    ASSERT_EQ(model.rowCount(), 5) << "two headings";
    const QPersistentModelIndex stays(model.index(4));

    figures.attention = {three[0], three[2]};
    model.show(figures);

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(stays.isValid());
    EXPECT_EQ(stays.data().toString(), QStringLiteral("drie"));
    EXPECT_EQ(model.index(0).data(CountRole).toInt(), 1);
}
