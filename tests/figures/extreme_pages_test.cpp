// Every kind of report holds every programme, in both languages: nothing leaves its page or lies over another.
#include "tests/figures/claims.h"
#include "tests/figures/extreme_programmes.h"

#include "core/domain/measure_rules.h"
#include "core/exchange/demo.h"
#include "core/exchange/import.h"
#include "core/report/report.h"
#include "tests/support/programme_fixture.h"
#include "tests/ui/paper/layout_audit.h"
#include "ui/paper/render.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::figures;

namespace {

/** Keeps the pages for whoever wants to look at them: in the folder that AANJAGER_KEEP_PAGES names. */
void keep(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("AANJAGER_KEEP_PAGES");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(name + QStringLiteral(".pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
}

/** Sets every kind in both languages, and lets `check` read the text of each. */
void expectOrderly(const std::string &name, const View &view, const std::function<void(const QString &)> &check = {})
{
    for (const report::Kind kind : {report::Kind::Summary, report::Kind::Full, report::Kind::Actions,
                                    report::Kind::Decisions, report::Kind::Matrix, report::Kind::Planning})
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            SCOPED_TRACE((report::codeOf(kind) + QLatin1Char(' ') + language).toStdString());
            const report::Document document = report::reportOf(kind, view, std::nullopt, text::Wording(language));
            paper::LayoutRecord record;
            const auto pdf = paper::renderPdf(document, &record);
            ASSERT_TRUE(pdf) << pdf.error().detail.toStdString();
            keep(*pdf, QStringLiteral("%1-%2-%3").arg(QString::fromStdString(name), report::codeOf(kind), language));
            const QStringList findings = test::audit(record);
            EXPECT_TRUE(findings.isEmpty()) << findings.mid(0, 8).join(QLatin1Char('\n')).toStdString();
            const bool isOfMeasures = kind != report::Kind::Decisions &&
                                      (kind != report::Kind::Matrix || !municipalities(view.state).isEmpty());
            if (check && isOfMeasures)
                check(textOf(*pdf));
        }
}

class ExtremePages : public ::testing::TestWithParam<ExtremeProgramme>
{
};

class TrackerPages : public fixtures::ProgrammeTest, public ::testing::WithParamInterface<const char *>
{
};

} // namespace

TEST_P(ExtremePages, HoldEveryMeasureInEveryKindAndLanguage)
{
    const auto &[name, view] = GetParam();

    expectOrderly(name, view, [&](const QString &text) {
        for (const Measure &measure : view.state.all<Measure>())
            EXPECT_TRUE(text.contains(measure.number)) << measure.number.toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(Programmes, ExtremePages, ::testing::ValuesIn(extremeProgrammes()),
                         [](const auto &programme) { return programme.param.name; });

TEST(ManyPages, HoldASummaryOfFifteenHundredMeasures)
{
    const View view = extremeView({1500, 10});
    const text::Wording words(QStringLiteral("nl"));

    paper::LayoutRecord record;
    const auto pdf = paper::renderPdf(report::reportOf(report::Kind::Summary, view, std::nullopt, words), &record);

    ASSERT_TRUE(pdf) << pdf.error().detail.toStdString();
    keep(*pdf, QStringLiteral("many"));
    EXPECT_GT(record.pages.size(), 40);
    const QStringList findings = test::audit(record);
    EXPECT_TRUE(findings.isEmpty()) << findings.mid(0, 8).join(QLatin1Char('\n')).toStdString();
}

TEST_P(TrackerPages, HoldWhatWasImported)
{
    const QString path = QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QString::fromLatin1(GetParam());
    ASSERT_TRUE(readTracker(path, store(), {}).and_then([&](const auto &plan) { return applyImport(file(), plan); }));
    const auto view = viewAt(file(), Moment(), QDate(2020, 10, 15));
    ASSERT_TRUE(view);

    expectOrderly(std::string("tracker-") + GetParam(), *view);
}

INSTANTIATE_TEST_SUITE_P(Imported, TrackerPages,
                         ::testing::Values("nl-maatregelenpakket-2020.csv", "uk-gmpp-2019.csv"));

TEST(DemoPages, HoldTheProgrammeInEveryRound)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto file = std::move(ProgrammeFile::open(path).value());

    for (const char *moment : {"now", "2020-10-15", "round:2020-Q1"}) {
        SCOPED_TRACE(moment);
        const auto view = viewAt(*file, Moment::parse(QString::fromLatin1(moment)).value(), QDate());
        ASSERT_TRUE(view);
        expectOrderly(std::string("demo-") + moment, *view);
    }
}
