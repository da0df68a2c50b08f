#include "core/exchange/demo.h"
#include "core/storage/programme_file.h"
#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/sampler.h"
#include "tests/ui/paper/conformance/sound.h"
#include "tests/ui/paper/sample_report.h"
#include "ui/paper/render.h"
#include "ui/reporting/report_request.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aanjager::conformance {

namespace {

/** The names of the checks that find something, in their order. */
QStringList complaints(const QByteArray &bytes)
{
    PaperFile paper(bytes);
    QStringList names;
    for (const Check &check : allChecks())
        if (!check.find(paper).isEmpty())
            names.append(QLatin1String(check.name));
    return names;
}

} // namespace

class Requirement : public ::testing::TestWithParam<Check>
{
};

TEST_P(Requirement, IsMetByAFileOfOursAndMissedByOneBrokenInJustThatWay)
{
    const QByteArray good = sampler();
    const Check &check = GetParam();
    PaperFile sound(good);
    ASSERT_TRUE(check.find(sound).isEmpty()) << check.find(sound).join(QLatin1Char('\n')).toStdString();

    const QStringList found = complaints(check.spoil(good));

    QStringList expected;
    for (const Check &other : allChecks())
        if (QLatin1String(other.name) == QLatin1String(check.name) ||
            std::any_of(check.also.begin(), check.also.end(),
                        [&other](const char *name) { return QLatin1String(name) == QLatin1String(other.name); }))
            expected.append(QLatin1String(other.name));
    EXPECT_EQ(found.join(QLatin1Char(' ')).toStdString(), expected.join(QLatin1Char(' ')).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Paper, Requirement, ::testing::ValuesIn(allChecks()),
                         [](const auto &of) { return asTestName(QLatin1String(of.param.name)).toStdString(); });

TEST(Conformance, HoldsForEveryKindOfBlock)
{
    const Result<QByteArray> pdf = paper::renderPdf(everyBlock(QStringLiteral("Привет αβγ 日本 😀 مرحبا <&>\"'")));

    expectSound(pdf.value_or(QByteArray()));
}

TEST(Conformance, HoldsForADocumentWithoutBlocks)
{
    const Result<QByteArray> pdf = paper::renderPdf(test::aDocument({}));

    expectSound(pdf.value_or(QByteArray()));
}

TEST(Conformance, HoldsForWhatAPainterPaints)
{
    expectSound(sampler());
}

class DemoPaper : public ::testing::TestWithParam<std::tuple<const char *, const char *, report::Kind>>
{
};

std::string paperName(const ::testing::TestParamInfo<DemoPaper::ParamType> &of)
{
    const auto &[when, language, kind] = of.param;
    const QStringList parts = {QLatin1String(when), QLatin1String(language), report::codeOf(kind)};
    return asTestName(parts.join(QLatin1Char('_'))).toStdString();
}

TEST_P(DemoPaper, ConformsInEveryRoundLanguageAndKind)
{
    const auto [when, language, kind] = GetParam();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto file = std::move(ProgrammeFile::open(path).value());
    ReportRequest request;
    request.asOf = *Moment::parse(QString::fromLatin1(when));
    request.language = QString::fromLatin1(language);
    request.kind = kind;

    const Result<QByteArray> pdf = reportPdf(*file, request);

    expectSound(pdf.value_or(QByteArray()));
}

INSTANTIATE_TEST_SUITE_P(Rounds, DemoPaper,
                         ::testing::Combine(::testing::Values("round:2020-Q3", "round:2020-Q4", "2021-04-08"),
                                            ::testing::Values("nl", "en"),
                                            ::testing::Values(report::Kind::Summary, report::Kind::Full,
                                                              report::Kind::Actions, report::Kind::Planning)),
                         paperName);

TEST(ConformanceTable, NamesEachCheckOnceAsTheDocumentDoes)
{
    QFile file(QStringLiteral(AANJAGER_PDF_CLAUSES));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(QStringLiteral("^\\| (\\S[^|]*?) \\| [^|]+ \\| `([a-z0-9-]+)` \\|$"),
                                         QRegularExpression::MultilineOption);

    QStringList told;
    for (auto all = line.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) {
        const auto match = all.next();
        told.append(match.captured(1) + QStringLiteral(": ") + match.captured(2));
    }

    QStringList checked;
    QSet<QString> clauses;
    for (const Check &check : allChecks()) {
        checked.append(QLatin1String(check.clauses) + QStringLiteral(": ") + QLatin1String(check.name));
        for (const QString &clause : QString::fromLatin1(check.clauses).split(QStringLiteral(", ")))
            clauses.insert(clause);
    }
    EXPECT_EQ(told.join(QLatin1Char('\n')).toStdString(), checked.join(QLatin1Char('\n')).toStdString());
    EXPECT_GE(clauses.size(), 40);
    checked.removeDuplicates();
    EXPECT_EQ(static_cast<size_t>(checked.size()), allChecks().size());
}

} // namespace aanjager::conformance
