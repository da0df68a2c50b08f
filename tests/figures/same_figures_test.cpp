// A total that differs between two places is the worst thing this program can do: what `show --json` tells must stand
// on paper, in either language, at every moment.
#include "core/exchange/demo.h"
#include "core/exchange/insight_json.h"
#include "core/report/visible.h"
#include "tests/figures/claims.h"
#include "ui/reporting/report_request.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::figures;

namespace {

/** The pages of a whole report that hold the matrix: their foot says so. */
QString matrixPages(const QStringList &pages, const text::Wording &words)
{
    return pages.filter(words.say("State by municipality")).join(QLatin1Char(' '));
}

/** The demo programme in a file of its own. */
class DemoFigures : public ::testing::TestWithParam<std::tuple<const char *, Visibility>>
{
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<QTemporaryDir>();
        const QString path = folder->filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(path));
        file = std::move(ProgrammeFile::open(path).value());
    }
    static void TearDownTestSuite()
    {
        file.reset();
        folder.reset();
    }

    /** Now, a day between two rounds, and each round that was closed. */
    static QStringList moments()
    {
        QStringList moments = {QStringLiteral("now"), QStringLiteral("2020-10-15")};
        const View view = viewAt(*file, {}, QDate()).value();
        for (const Round &round : view.state.all<Round>())
            if (round.closed.isValid())
                moments.append(QStringLiteral("round:") + round.label);
        return moments;
    }

    static inline std::unique_ptr<QTemporaryDir> folder;
    static inline std::unique_ptr<ProgrammeFile> file;
};

} // namespace

TEST_P(DemoFigures, StandInTheSummaryAsShowTellsThemAtEveryRound)
{
    const auto &[language, level] = GetParam();
    const text::Wording words(QString::fromLatin1(language));
    ASSERT_GT(moments().size(), 4) << "the demo has closed rounds";

    for (const QString &moment : moments()) {
        SCOPED_TRACE(moment.toStdString());
        ReportRequest request;
        request.asOf = Moment::parse(moment).value();
        request.language = words.language();
        request.visibility = level;
        const View view = report::visibleTo(viewAt(*file, request.asOf, request.today).value(), level);

        const QString paper = textOf(reportPdf(*file, request).value());

        const QStringList broken = brokenClaims(paper, claimsOfSummary(overviewJson(view), measuresJson(view), words));
        EXPECT_TRUE(broken.isEmpty()) << broken.join(QLatin1Char('\n')).toStdString() << "\nin\n"
                                      << paper.toStdString();
    }
}

TEST_P(DemoFigures, StandInTheWholeReportAndTheActionListsAsShowTellsThem)
{
    const auto &[language, level] = GetParam();
    const text::Wording words(QString::fromLatin1(language));
    ReportRequest request;
    request.language = words.language();
    request.visibility = level;

    for (const QString &moment : moments()) {
        SCOPED_TRACE(moment.toStdString());
        request.asOf = Moment::parse(moment).value();
        const View view = report::visibleTo(viewAt(*file, request.asOf, request.today).value(), level);
        request.kind = report::Kind::Full;
        const QStringList whole = pagesOf(reportPdf(*file, request).value());
        request.kind = report::Kind::Actions;
        const QString actions = textOf(reportPdf(*file, request).value());

        const QJsonObject overview = overviewJson(view);
        const QStringList broken =
            brokenClaims(whole.join(QLatin1Char(' ')), claimsOfSummary(overview, measuresJson(view), words)) +
            brokenClaims(matrixPages(whole, words), claimsOfMatrix(matrixJson(view), words)) +
            brokenClaims(actions, claimsOfActions(overview, words));
        EXPECT_TRUE(broken.isEmpty()) << broken.join(QLatin1Char('\n')).toStdString() << "\nin\n"
                                      << matrixPages(whole, words).toStdString() << "\nand\n"
                                      << actions.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(EachReader, DemoFigures,
                         ::testing::Combine(::testing::Values("nl", "en"),
                                            ::testing::Values(Visibility::Team, Visibility::Board)));

TEST(Claims, BreakWhenOneFigureIsAnother)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto file = std::move(ProgrammeFile::open(path).value());
    ReportRequest request;
    request.visibility = Visibility::Team;
    const View view = viewAt(*file, {}, request.today).value();
    const text::Wording words(request.language);
    const QString paper = textOf(reportPdf(*file, request).value());
    const QJsonObject measures = measuresJson(view);

    const auto breaks = [&](const QString &key, const QString &inner, const QJsonValue &value) {
        QJsonObject overview = overviewJson(view);
        QJsonObject part = overview.value(key).toObject();
        part.insert(inner, value);
        overview.insert(key, inner.isEmpty() ? value : QJsonValue(part));
        return brokenClaims(paper, claimsOfSummary(overview, measures, words)).size();
    };
    QJsonObject otherRow = measures;
    QJsonArray rows = measures.value(QLatin1String("measures")).toArray();
    QJsonObject row = rows.at(4).toObject();
    row.insert(QStringLiteral("progress"), row.value(QLatin1String("progress")).toInt() + 1);
    rows.replace(4, row);
    otherRow.insert(QStringLiteral("measures"), rows);

    const QStringList whole = [&] {
        request.kind = report::Kind::Full;
        return pagesOf(reportPdf(*file, request).value());
    }();
    request.kind = report::Kind::Actions;
    const QString actions = textOf(reportPdf(*file, request).value());
    const auto one = [](QJsonObject object, const char *list, qsizetype at, const char *key) {
        QJsonArray items = object.value(QLatin1String(list)).toArray();
        QJsonObject item = items.at(at).toObject();
        item.insert(QLatin1String(key), item.value(QLatin1String(key)).toInt() + 1);
        items.replace(at, item);
        object.insert(QLatin1String(list), items);
        return object;
    };
    const auto matrixBreaks = [&](const char *list, qsizetype at, const char *key) {
        return brokenClaims(matrixPages(whole, words), claimsOfMatrix(one(matrixJson(view), list, at, key), words));
    };
    const auto actionsBreak = [&](qsizetype at, const char *key) {
        return brokenClaims(actions, claimsOfActions(one(overviewJson(view), "actionsByParty", at, key), words));
    };

    EXPECT_EQ(matrixBreaks("rows", 3, "underWay").size(), 1);
    EXPECT_EQ(matrixBreaks("rows", 14, "applicable").size(), 1);
    EXPECT_EQ(matrixBreaks("columns", 3, "underWay").size(), 1);
    EXPECT_EQ(actionsBreak(0, "open").size(), 1);
    EXPECT_EQ(actionsBreak(1, "overdue").size(), 1);
    EXPECT_EQ(breaks(QStringLiteral("progress"), QStringLiteral("percent"), 12), 1);
    EXPECT_EQ(breaks(QStringLiteral("progress"), QStringLiteral("planned"), 12), 1);
    EXPECT_GE(breaks(QStringLiteral("byHealth"), QStringLiteral("attention"), 14), 1);
    EXPECT_EQ(breaks(QStringLiteral("savings"), QStringLiteral("planned"), 10'900'000), 1);
    EXPECT_EQ(breaks(QStringLiteral("savings"), QStringLiteral("deficit"), 12'000'000), 1);
    EXPECT_EQ(breaks(QStringLiteral("decisionsAsked"), {}, 9), 1);
    EXPECT_EQ(breaks(QStringLiteral("round"), QStringLiteral("reported"), 3), 1);
    EXPECT_EQ(brokenClaims(paper, claimsOfSummary(overviewJson(view), otherRow, words)).size(), 1);
}
