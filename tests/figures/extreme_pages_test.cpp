// Every kind of report holds every programme, in both languages.
#include "tests/figures/claims.h"
#include "tests/figures/extreme_programmes.h"

#include "core/report/report.h"
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

class ExtremePages : public ::testing::TestWithParam<ExtremeProgramme>
{
};

} // namespace

TEST_P(ExtremePages, HoldEveryMeasureInEveryKindAndLanguage)
{
    const auto &[name, view] = GetParam();
    for (const report::Kind kind : {report::Kind::Summary, report::Kind::Full, report::Kind::Actions})
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            SCOPED_TRACE((report::codeOf(kind) + QLatin1Char(' ') + language).toStdString());

            const report::Document document = report::reportOf(kind, view, std::nullopt, text::Wording(language));
            paper::LayoutRecord record;
            const auto pdf = paper::renderPdf(document, &record);

            ASSERT_TRUE(pdf) << pdf.error().detail.toStdString();
            keep(*pdf, QStringLiteral("%1-%2-%3").arg(QString::fromStdString(name), report::codeOf(kind), language));
            const QStringList findings = test::audit(record);
            EXPECT_TRUE(findings.isEmpty()) << findings.mid(0, 8).join(QLatin1Char('\n')).toStdString();
            const QString text = textOf(*pdf);
            for (const Measure &measure : view.state.all<Measure>())
                EXPECT_TRUE(text.contains(measure.number)) << measure.number.toStdString();
        }
}

INSTANTIATE_TEST_SUITE_P(Programmes, ExtremePages, ::testing::ValuesIn(extremeProgrammes()),
                         [](const auto &programme) { return programme.param.name; });
