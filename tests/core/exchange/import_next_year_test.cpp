// A mapping that was made for one year, held against the list of the next.
#include "core/exchange/import.h"
#include "core/exchange/saved_mappings.h"
#include "core/exchange/sheet_reading.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/words.h"

#include <QFile>
#include <QJsonDocument>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportNextYear : public ProgrammeTest
{
protected:
    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(text(name)));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    ImportPlan plan(const QByteArray &bytes, const std::optional<Mapping> &mapping = {})
    {
        const auto planned = readTracker(written("lijst.csv", bytes), store(), {mapping});
        EXPECT_TRUE(planned) << (planned ? std::string() : planned.error().found.toStdString());
        return planned ? *planned : ImportPlan();
    }

    /** The mapping as it is written to a file and read again. */
    static Mapping kept(const Mapping &mapping)
    {
        return *mappingFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(mapping)).toJson()).object());
    }

    /** A sheet for each quarter, with the status of the one measure. */
    static Tracker book(const QList<std::pair<const char *, const char *>> &quarters)
    {
        Tracker tracker{text("boek.xlsx")};
        for (const auto &[name, status] : quarters) {
            Sheet sheet;
            sheet.table.name = text(name);
            for (const auto &row : {QStringList{text("Nr"), text("Maatregel"), text("Stand")},
                                    QStringList{text("M1"), text("Een"), text(status)}}) {
                for (const QString &cell : row)
                    sheet.table.addCell(cell);
                sheet.table.endRow();
            }
            tracker.sheets.append(sheet);
        }
        return tracker;
    }

    static QStringList labels(const ImportPlan &plan)
    {
        QStringList all;
        for (const PlannedRound &round : plan.rounds)
            all += round.label;
        return all;
    }

    static QStringList told(const ImportPlan &plan)
    {
        QStringList all;
        for (const ImportProblem &problem : plan.problems)
            all += problem.code + u' ' + problem.letter + u' ' + problem.accepted;
        return all;
    }
};

const QByteArray thisYear("Nr;Maatregel;Stand Q1 2025;Stand Q2 2025;Opmerking Q2 2025;Besparing 2025\n"
                          "1;Een;op stoom;gereed;klaar;100\n2;Twee;loopt;op stoom;;200\n");

} // namespace

TEST_F(ImportNextYear, TakesNewQuartersAsTheOldOnesWereDecided)
{
    Mapping mapping = plan(thisYear).mapping;
    for (ColumnMapping &column : mapping.columns)
        if (column.to == u"status")
            column.values[text("op stoom")] = text("running");

    const ImportPlan next =
        plan("Nr;Maatregel;Stand Q1 2026;Stand Q2 2026;Stand Q3 2026;Opmerking Q2 2026;Besparing 2026\n"
             "1;Een;op stoom;loopt;gereed;goed;300\n",
             kept(mapping));

    EXPECT_EQ(labels(next), (QStringList{text("2026-Q1"), text("2026-Q2"), text("2026-Q3")}));
    ASSERT_EQ(next.measures.size(), 1);
    EXPECT_EQ(next.measures[0].reports[0].report.status, Status::Running);
    EXPECT_EQ(next.measures[0].amounts[0].year, 2026);
    EXPECT_EQ(told(next), (QStringList{text("fitted_period C 2026-Q1"), text("fitted_period D 2026-Q2"),
                                       text("fitted_period E 2026-Q3"), text("fitted_period F 2026-Q2"),
                                       text("fitted_period G 2026")}));
}

TEST_F(ImportNextYear, SaysNothingNewOfTheSameFileAndFitsAQuarterMore)
{
    const Mapping mapping = kept(plan(thisYear).mapping);
    EXPECT_EQ(plan(thisYear, mapping).mapping, mapping);

    const ImportPlan more =
        plan("Nr;Maatregel;Stand Q1 2025;Stand Q2 2025;Opmerking Q2 2025;Stand Q3 2025;Besparing 2025\n"
             "1;Een;loopt;gereed;klaar;gereed;1\n",
             mapping);

    EXPECT_EQ(labels(more), (QStringList{text("2025-Q1"), text("2025-Q2"), text("2025-Q3")}));
    EXPECT_EQ(told(more), QStringList{text("fitted_period F 2025-Q3")});
}

TEST_F(ImportNextYear, ReadsTheYearOfQuartersWithoutOneAboveTheTable)
{
    const Mapping mapping = kept(plan("Voortgang per 1 oktober 2025\n\nNr;Maatregel;Status Q1;Status Q2;Kosten\n"
                                      "1;Een;loopt;gereed;5\n")
                                     .mapping);
    const ImportPlan next = plan("Voortgang per 1 juli 2026\n\nNr;Maatregel;Status Q1;Status Q2;Kosten\n"
                                 "1;Een;loopt;gereed;5\n",
                                 mapping);

    EXPECT_EQ(labels(next), (QStringList{text("2026-Q1"), text("2026-Q2")}));
    EXPECT_EQ(next.mapping.reported, QDate(2026, 7, 1));
    EXPECT_EQ(next.measures[0].amounts[0].year, 2026);
}

TEST_F(ImportNextYear, RefusesAFileThatLacksWhatIsNoPeriod)
{
    const Mapping mapping = plan(thisYear).mapping;

    const auto other = readTracker(written("b.csv", "Nr;Maatregel;Besparing 2026\n1;Een;4\n"), store(), {mapping});

    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(other.error().found, text("Stand Q1 2025"));
}

TEST_F(ImportNextYear, IsKnownAgainAmongKeptMappings)
{
    const SavedMappings saved(m_folder.filePath(text("kept")));
    ASSERT_TRUE(saved.keep(text("Jaarlijst"), plan(thisYear).mapping));

    const auto tracker =
        openTracker(written("volgend.csv", "Maatregelenlijst\n\n"
                                           "Nr;Maatregel;Stand Q1 2026;Opmerking Q1 2026;Besparing 2026\n"
                                           "1;Een;loopt;x;3\n"));
    const auto reading = readSheetOf(*tracker, {}, {{}, saved});

    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->keptAs, text("Jaarlijst"));
    ASSERT_TRUE(reading->plan);
    EXPECT_EQ(labels(*reading->plan), QStringList{text("2026-Q1")});
}

TEST_F(ImportNextYear, TakesTheSheetsOfNewQuartersAsThoseOfTheOldOnes)
{
    const Tracker first = book({{"Q1 2025", "op stoom"}, {"Q2 2025", "loopt"}});
    const auto read = readSheetOf(first, {}, {});
    ASSERT_TRUE(read && read->plan);
    Mapping mapping = read->mapping;
    ASSERT_TRUE(mapping.ownRound());
    for (RoundMapping &round : mapping.rounds)
        for (ColumnMapping &column : round.columns)
            if (column.to == u"status")
                column.values[text("op stoom")] = text("preparing");
    const SavedMappings saved(m_folder.filePath(text("kept")));
    ASSERT_TRUE(saved.keep(text("Kwartaalmap"), mapping));

    const auto next = readSheetOf(book({{"Q3 2025", "op stoom"}, {"Q4 2025", "gereed"}}), {}, {{}, saved});

    ASSERT_TRUE(next && next->plan);
    EXPECT_EQ(next->keptAs, text("Kwartaalmap"));
    EXPECT_EQ(next->mapping.sheet, text("Q4 2025"));
    ASSERT_TRUE(next->mapping.ownRound());
    EXPECT_EQ(next->mapping.ownRound()->label, text("2025-Q4"));
    EXPECT_EQ(labels(*next->plan), (QStringList{text("2025-Q3"), text("2025-Q4")}));
    EXPECT_EQ(told(*next->plan), QStringList());
    ASSERT_EQ(next->plan->measures.size(), 1);
    EXPECT_EQ(next->plan->measures[0].measure.status, Status::Done);
}

TEST_F(ImportNextYear, LeavesTheWeeksOfTheSameFileWhereAQuarterOfAnotherYearIsToldBesideThem)
{
    const QByteArray lines("Planning per 1 oktober 2020\n\nNr;Maatregel;Status Q1 2021;wk 5;wk 6\n"
                           "1;Een;loopt;x;x\n2;Twee;gereed;;x\n");
    const ImportPlan first = plan(lines);
    ASSERT_EQ(first.mapping.columns[3].from, QDate(2020, 1, 27));

    EXPECT_EQ(plan(lines, kept(first.mapping)).mapping, first.mapping);
}

TEST_F(ImportNextYear, AppliesNothingTwice)
{
    const ImportPlan first = plan(thisYear);
    EXPECT_TRUE(applyImport(file(), first)->isApplied);
    const qsizetype changes = file().log()->size();

    const auto again = applyImport(file(), plan(thisYear));

    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isApplied);
    EXPECT_EQ(file().log()->size(), changes);
}
