#include "ui/reporting/kept_reports.h"

#include "core/exchange/demo.h"
#include "tests/support/gui/package.h"
#include "ui/session/round_edits.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The demonstration programme, whose open round is closed with its reports. */
class KeptReports : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(path));
        ASSERT_TRUE(session.open(path));
        session.finishCheck();
        for (const Round &each : session.state().all<Round>())
            if (!each.closed.isValid())
                round = each;
        ASSERT_FALSE(round.label.isEmpty());
    }

    ReportRequest request(report::Kind kind) const
    {
        ReportRequest asked;
        asked.kind = kind;
        asked.asOf = Moment{Moment::Round{round.label}};
        asked.since = Moment{Moment::Round{QStringLiteral("2020-Q4")}};
        asked.today = session.today();
        return asked;
    }

    void close()
    {
        const auto since = viewAt(session.file(), *request(report::Kind::Summary).since, session.today());
        ASSERT_TRUE(since);
        const auto make = [&](const View &closed) -> Result<QList<FrozenReport>> {
            QList<FrozenReport> kept;
            for (const report::Kind kind : {report::Kind::Summary, report::Kind::Full}) {
                auto made = keptReport(request(kind), closed, *since);
                if (!made)
                    return tl::unexpected(made.error());
                kept.append(*made);
            }
            return kept;
        };
        const auto closed = closeRound(session, round.id, make);
        ASSERT_TRUE(closed) << closed.error().detail.toStdString();
    }

    /** As it is made again from the log, whatever is kept. */
    QByteArray madeAgain(report::Kind kind) const
    {
        const auto closed = viewAt(session.file(), request(kind).asOf, session.today());
        const auto since = viewAt(session.file(), *request(kind).since, session.today());
        if (!closed || !since)
            return {};
        return QByteArray::fromBase64(keptReport(request(kind), *closed, *since)->pdf.toLatin1());
    }

    /** Names, fields, visibility and settings, each of what the report tells. */
    void changeEverything()
    {
        const auto changed = session.edit({QStringLiteral("update")}, [&](Edit &edit) -> Result<void> {
            Result<void> result;
            const auto put = [&](const auto &record) { result = result.and_then([&] { return edit.update(record); }); };
            for (Party party : session.state().all<Party>()) {
                party.name = QStringLiteral("Anders ") + party.name;
                put(party);
            }
            for (Measure measure : session.state().all<Measure>()) {
                measure.title += QStringLiteral(" (nieuw)");
                measure.status = Status::Done;
                measure.visibility = Visibility::Team;
                measure.progress = 1;
                put(measure);
            }
            for (Decision decision : session.state().all<Decision>()) {
                decision.title = QStringLiteral("Ander besluit");
                put(decision);
            }
            Programme programme = session.state().programme();
            programme.name = QStringLiteral("Ander programma");
            programme.itemLabel = QStringLiteral("opgave");
            programme.itemPlural = QStringLiteral("opgaven");
            programme.aspects = {QStringLiteral("risk")};
            programme.colophon = QStringLiteral("Ander colofon");
            programme.weightingKey = WeightingKey::Population;
            put(programme);
            Round closed = *session.state().find(round.id);
            closed.conclusion = QStringLiteral("Achteraf bedacht");
            put(closed);
            for (ProgressReport report : session.state().reportsAtHand()) {
                report.achieved = QStringLiteral("Achteraf veranderd");
                put(report);
            }
            return result;
        });
        ASSERT_TRUE(changed) << changed.error().detail.toStdString();
    }

    QTemporaryDir folder;
    Session session;
    Round round;
};

} // namespace

TEST_F(KeptReports, AreByteForByteTheSameWhateverChangesLater)
{
    ASSERT_NO_FATAL_FAILURE(close());
    const auto summary = reportPdf(session.file(), request(report::Kind::Summary));
    const auto full = reportPdf(session.file(), request(report::Kind::Full));
    ASSERT_TRUE(summary && full);
    ASSERT_TRUE(summary->startsWith("%PDF-"));
    ASSERT_GT(full->size(), summary->size());

    ASSERT_NO_FATAL_FAILURE(changeEverything());

    EXPECT_EQ(*reportPdf(session.file(), request(report::Kind::Summary)), *summary);
    EXPECT_EQ(*reportPdf(session.file(), request(report::Kind::Full)), *full);
    EXPECT_EQ(madeAgain(report::Kind::Summary), *summary) << "made again from the log";
    EXPECT_EQ(madeAgain(report::Kind::Full), *full);
}

TEST_F(KeptReports, GiveTheirBlocksInAnotherFormat)
{
    ReportRequest asked = request(report::Kind::Summary);
    ASSERT_NO_FATAL_FAILURE(close());
    const auto html = reportFile(session.file(), asked, ReportFormat::Html);

    ASSERT_NO_FATAL_FAILURE(changeEverything());

    ASSERT_TRUE(html);
    EXPECT_TRUE(html->contains(session.state().find(round.id)->label.toUtf8()));
    EXPECT_EQ(*reportFile(session.file(), asked, ReportFormat::Html), *html);
}

TEST_F(KeptReports, AreGivenOnlyForWhatTheyAre)
{
    ASSERT_NO_FATAL_FAILURE(close());
    ReportRequest english = request(report::Kind::Summary), team = english, plain = english, now = english;
    english.language = QStringLiteral("en");
    team.visibility = Visibility::Team;
    plain.since.reset();
    now.asOf = {};

    EXPECT_FALSE(keptFor(session.file(), english)->has_value());
    EXPECT_FALSE(keptFor(session.file(), team)->has_value());
    EXPECT_FALSE(keptFor(session.file(), now)->has_value());
    EXPECT_TRUE(keptFor(session.file(), plain)->has_value()) << "what it is compared with was not asked";
}

TEST_F(KeptReports, GoWithTheClosingAndComeBackWithIt)
{
    ASSERT_NO_FATAL_FAILURE(close());
    const QByteArray kept = *reportPdf(session.file(), request(report::Kind::Summary));

    ASSERT_TRUE(session.undo());
    EXPECT_TRUE(session.state().all<FrozenReport>().isEmpty());
    ASSERT_TRUE(session.redo());

    EXPECT_EQ(*reportPdf(session.file(), request(report::Kind::Summary)), kept);
    EXPECT_TRUE(session.file().verify()->isEmpty());
}
