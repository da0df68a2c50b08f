#include "core/domain/measure_rules.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/words.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QStringEncoder>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Whether the text of a cell is in the note of a measure, or became (part of) a value of it. */
bool holds(const PlannedMeasure &measure, const ColumnMapping &column, const QString &cell)
{
    for (const NoteEntry &note : measure.notes)
        if (note.text.simplified().contains(cell))
            return true;
    for (const PlannedAmount &amount : measure.amounts)
        if (amount.header == column.header && column.to == u"money_line")
            return true;
    for (const Field *field : measure.set)
        if (column.to == QLatin1String(field->name))
            return true;
    return (column.to == u"theme" && measure.theme == cell) || (column.to == u"owners" && !measure.owners.isEmpty());
}

/** Every cell of a table that is in no measure, note, banner, header or problem. */
QStringList lostCells(const SourceTable &table, const ImportPlan &plan)
{
    QStringList lost;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.width(row); ++column) {
            const QString cell = table.cell(row, column).toString().simplified();
            const ColumnMapping mapping = plan.mapping.columns.value(column);
            bool isThere = cell.isEmpty() || cell == u"-" || plan.banner.contains(cell) || plan.themes.contains(cell);
            for (const ImportProblem &problem : plan.problems)
                isThere |= problem.row == row + 1 && problem.found.simplified().contains(cell);
            for (const PlannedMeasure &measure : plan.measures)
                isThere |= measure.row == row + 1 && holds(measure, mapping, cell);
            for (const ColumnMapping &header : plan.mapping.columns)
                isThere |= row == plan.mapping.headerRow && header.header.startsWith(cell);
            if (!isThere)
                lost += QStringLiteral("%1%2: %3").arg(columnLetter(column)).arg(row + 1).arg(cell);
        }
    return lost;
}

class ImportOddFiles : public ProgrammeTest
{
protected:
    Result<ImportPlan> plan(const QByteArray &bytes, const ImportOptions &options = {})
    {
        QFile out(m_folder.filePath(QStringLiteral("vreemd.csv")));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        return readTracker(out.fileName(), store(), options);
    }

    ImportReport import(const QByteArray &bytes, const ImportOptions &options = {})
    {
        const auto planned = plan(bytes, options);
        EXPECT_TRUE(planned) << (planned ? std::string() : planned.error().detail.toStdString());
        const auto report = applyImport(file(), *planned);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail.toStdString());
        return *report;
    }

    QList<Measure> allMeasures() const { return *store().all<Measure>(); }

    Measure onlyMeasure() const
    {
        const QList<Measure> all = allMeasures();
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }
};

} // namespace

TEST_F(ImportOddFiles, RefusesWhatHoldsNoTable)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\r\n;;\r\n"), QByteArray("losse tekst"),
                                    QByteArray("PK\x03\x04 een xlsx"), QByteArray("%PDF-1.7")}) {
        const auto planned = plan(bytes);
        ASSERT_FALSE(planned) << bytes.toStdString();
        EXPECT_EQ(planned.error().kind, ErrorKind::Format);
        EXPECT_FALSE(planned.error().accepted.isEmpty());
    }
    EXPECT_EQ(readTracker(m_folder.filePath(text("geen.csv")), store()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readTracker(m_folder.path(), store()).error().kind, ErrorKind::Storage);
}

TEST_F(ImportOddFiles, TakesATableWithOnlyAHeaderForNothingToDo)
{
    const qsizetype before = file().log()->size();

    const ImportReport report = import("Nr;Maatregel;Status\r\n");

    EXPECT_EQ(report.measures, 0);
    EXPECT_TRUE(report.problems.isEmpty());
    EXPECT_EQ(file().log()->size(), before);
}

TEST_F(ImportOddFiles, ReadsUtf16WithTabs)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    const QByteArray body = encoder(text("Nr\tMaatregel\tVoortgang\r\nM1\tÉén plan\t40%\r\n"));

    import("\xFF\xFE" + body);

    EXPECT_EQ(onlyMeasure().title, text("Één plan"));
    EXPECT_EQ(onlyMeasure().progress, 40);
}

TEST_F(ImportOddFiles, GivesVertraagdAVerdictOnlyWhereThereIsNoLight)
{
    import("Nr;Maatregel;Status;Stoplicht\n1;a;vertraagd;\n2;b;Bijstellen;n.v.t.\n3;c;vertraagd;groen\n");

    auto all = *store().all<Measure>();
    std::sort(all.begin(), all.end(), [](const Measure &a, const Measure &b) { return a.number < b.number; });
    EXPECT_EQ(all[0].healthTime, Health::Attention);
    EXPECT_EQ(all[1].healthTime, Health::Intervene);
    EXPECT_EQ(all[2].healthTime, std::nullopt);
    EXPECT_EQ(all[2].healthByHand, Health::OnCourse);
    for (const Measure &measure : all)
        EXPECT_EQ(measure.status, Status::Running);
    EXPECT_EQ(all[0].notes, text("Status: vertraagd"));
}

TEST_F(ImportOddFiles, KeepsColumnsThatMeanNothingAndWordsItDoesNotKnow)
{
    const ImportReport report =
        import("Nr;Maatregel;Status;Zaaknummer;;Status\n1;a;op stoom;Z-12;los;loopt\n;;;alleen dit;;\n");

    EXPECT_EQ(onlyMeasure().notes, text("Status: op stoom\nZaaknummer: Z-12\nE: los"));
    EXPECT_EQ(onlyMeasure().status, Status::Running);
    ASSERT_EQ(report.problems.size(), 1);
    EXPECT_EQ(report.problems[0].code, text("no_title"));
    EXPECT_EQ(report.problems[0].found, text("alleen dit"));
}

TEST_F(ImportOddFiles, SaysWhatItDoesNotKnowAndWouldAccept)
{
    const ImportReport report = import("Nr;Maatregel;Status;Aan de lat;Voortgang\n1;a;loopt;Gemeenten;10%\n"
                                       "2;b;loopt;Regio;20%\n3;c;op stoom;de buren, Aanbieders;veel\n");

    ASSERT_EQ(report.problems.size(), 3);
    EXPECT_EQ(report.problems[0].found, text("op stoom"));
    EXPECT_EQ(report.problems[0].accepted, vocabularyOf<Status>().codes());
    EXPECT_EQ(report.problems[1].code, text("owner"));
    EXPECT_EQ(report.problems[1].found, text("de buren"));
    EXPECT_EQ(report.problems[2].found, text("veel"));
    EXPECT_EQ(report.problems[2].row, 4);
    EXPECT_EQ(report.problems[2].letter, text("E"));
}

TEST_F(ImportOddFiles, KnowsAPartyOfTheProgrammeByName)
{
    Party provider;
    provider.id = newId<Party>();
    provider.kind = PartyKind::Provider;
    provider.name = text("Stichting Rijnmond");
    add(provider, aMunicipality(text("Papendrecht")));

    const ImportReport report = import("Nr;Maatregel;Aan de lat\n1;a;Stichting rijnmond / gem. Papendrecht\n");

    EXPECT_TRUE(report.problems.isEmpty());
    EXPECT_EQ(report.parties, 0);
    EXPECT_EQ(onlyMeasure().ownerKind, OwnerKind::Provider);
    EXPECT_EQ(store().all<MeasureParty>()->size(), 2);
}

TEST_F(ImportOddFiles, NeitherFillsDownAFlatColumnNorLosesAGroupRow)
{
    import("Thema;Nr;Maatregel\nA;1;a\nA;2;b\n;3;c\n");
    for (const Measure &measure : allMeasures())
        EXPECT_EQ(measure.theme.isNull(), measure.number == u"3");
    ASSERT_TRUE(file().undo());

    const ImportReport report = import("Thema;Nr;Maatregel\nToegang;;\n;1;a\nInkoop;;\n;2;b\nLeeg;;\n");
    EXPECT_EQ(report.themes, 3);
    EXPECT_TRUE(report.problems.isEmpty());
    for (const Measure &measure : allMeasures())
        EXPECT_EQ(store().get(measure.theme)->name, measure.number == u"1" ? text("Toegang") : text("Inkoop"));
}

TEST_F(ImportOddFiles, TellsEqualNumbersAndEqualTitlesApart)
{
    const QByteArray bytes = "Maatregel;Status\nOverleg;loopt\nOverleg;gereed\n";
    const QByteArray numbered = "Nr;Maatregel\n7;a\n7;b\n";

    EXPECT_EQ(import(bytes).created, 2);
    EXPECT_EQ(import(bytes).unchanged, 2);
    const ImportReport report = import(numbered);
    EXPECT_EQ(report.created, 2);
    EXPECT_EQ(report.problems.first().code, text("duplicate_number"));
    EXPECT_EQ(import(numbered).unchanged, 2);
}

TEST_F(ImportOddFiles, ReadsAmountsInTheUnitThatTheFileNames)
{
    import("Maatregelen 2021;;\nbedragen x € 1.000;;\nNr;Maatregel;Besparing 2022\n1;a;450\n");

    const auto lines = store().all<MoneyLine>();
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->first().amount, Money::euros(450'000));
    EXPECT_EQ(lines->first().year, 2022);
    EXPECT_EQ(lines->first().kind, MoneyKind::SavingPlanned);
}

TEST_F(ImportOddFiles, LeavesWhatABlankCellDoesNotGive)
{
    import("Nr;Maatregel;Status;Voortgang\n1;a;loopt;40%\n");

    const ImportReport report = import("Nr;Maatregel;Status;Voortgang\n1;a;gereed;\n");

    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(onlyMeasure().status, Status::Done);
    EXPECT_EQ(onlyMeasure().progress, 40);
}

TEST_F(ImportOddFiles, FillsAThemeDownIntoBlankCellsOnly)
{
    import("Thema;Nr;Maatregel;Status\nSchool;1;a;loopt\n;2;b;loopt\n-;3;c;loopt\n;4;d;loopt\nWonen;5;e;loopt\n");

    QList<bool> hasTheme;
    for (const Measure &measure : inOrder(allMeasures()))
        hasTheme.append(!measure.theme.isNull());
    EXPECT_EQ(hasTheme, QList<bool>({true, true, false, false, true}));
}

TEST_F(ImportOddFiles, SkipsTotalsAndRepeatedHeadersAndNothingElse)
{
    const ImportReport report = import("Nr;Maatregel;Kosten 2020\n1;Totaalaanpak jeugd;5\nNr;Maatregel;Kosten 2020\n"
                                       "2;Totaal;7\n;Subtotaal;12\n");

    EXPECT_EQ(report.measures, 2);
    ASSERT_EQ(report.problems.size(), 2);
    EXPECT_EQ(report.problems[0].code, text("header_row"));
    EXPECT_EQ(report.problems[1].code, text("totals_row"));
    EXPECT_EQ(report.problems[1].row, 5);
}

TEST_F(ImportOddFiles, RefusesAMappingThatDoesNotFit)
{
    const auto mapping = mappingFromJson(
        {{text("columns"), QJsonArray{QJsonObject{{text("column"), text("Titel")}, {text("to"), text("title")}}}}});
    ASSERT_TRUE(mapping);
    const auto planned = plan("Nr;Maatregel\n1;a\n", {*mapping});
    ASSERT_FALSE(planned);
    EXPECT_EQ(planned.error().found, text("Titel"));
    EXPECT_EQ(planned.error().accepted, text("Nr, Maatregel"));

    const QJsonObject columns[] = {
        {{text("column"), text("a")}, {text("to"), text("titel")}},
        {{text("to"), text("title")}},
        {{text("column"), text("a")}, {text("to"), text("money_line")}, {text("kind"), text("winst")}},
        {{text("column"), text("a")},
         {text("to"), text("status")},
         {text("values"), QJsonObject{{text("op stoom"), text("loopt")}}}}};
    for (const QJsonObject &column : columns) {
        const auto misread = mappingFromJson({{text("columns"), QJsonArray{column}}});
        ASSERT_FALSE(misread);
        EXPECT_EQ(misread.error().kind, ErrorKind::Format);
        EXPECT_FALSE(misread.error().accepted.isEmpty());
    }
    EXPECT_FALSE(mappingFromJson({}));
}

TEST_F(ImportOddFiles, TakesNulOutAndAMegabyteIn)
{
    const QByteArray large(1 << 20, 'x');

    const ImportReport report = import("Nr;Maatregel;Omschrijving\n1;a" + QByteArray(1, '\0') + "b;" + large + "\n");

    EXPECT_EQ(onlyMeasure().title, text("a\uFFFDb"));
    EXPECT_EQ(onlyMeasure().description.size(), large.size());
    ASSERT_EQ(report.problems.size(), 1);
    EXPECT_EQ(report.problems.first().column, text("Maatregel"));
    EXPECT_EQ(report.problems.first().code, text("nul"));
}

TEST_F(ImportOddFiles, LosesNoCellOfAnyMutationOfARealTracker)
{
    QFile original(QStringLiteral(AANJAGER_TEST_DATA "/trackers/nl-maatregelenpakket-2020.csv"));
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    QRandomGenerator random(20201001);
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray mutated = bytes;
        for (int change = random.bounded(1, 12); change > 0; --change) {
            const int place = random.bounded(static_cast<int>(mutated.size()));
            const QByteArray odd = QByteArray("\";\n\r\0\xFF,'=-%9").mid(random.bounded(12), 1);
            mutated.replace(place, random.bounded(3), odd);
        }
        mutated.truncate(random.bounded(1, static_cast<int>(mutated.size()) + 1));
        const auto planned = plan(mutated);
        read += planned.has_value() && previewImport(store(), *planned).has_value();
        const QStringList lost = planned ? lostCells(readCsv(mutated)->table, *planned) : QStringList();
        EXPECT_TRUE(lost.isEmpty()) << lost.join(u'|').toStdString() << '\n' << mutated.toStdString();
    }

    EXPECT_GT(read, 100);
    EXPECT_TRUE(store().all<Measure>()->isEmpty());
}

namespace {

/** "municipality degree status progress" of every cell, sorted. */
QStringList cellsOf(const Store &store)
{
    QStringList cells;
    const auto all = store.all<Applicability>();
    for (const Applicability &cell : *all)
        cells +=
            QStringLiteral("%1 %2 %3 %4")
                .arg(store.get(cell.municipality)->name, vocabularyOf<Degree>().code(static_cast<int>(cell.degree)),
                     cell.status ? vocabularyOf<Status>().code(static_cast<int>(*cell.status)) : text("-"))
                .arg(cell.progress.value_or(-1));
    cells.sort();
    return cells;
}

} // namespace

TEST_F(ImportOddFiles, TakesColumnsOfMunicipalitiesForHowAMeasureAppliesThere)
{
    const ImportReport report =
        import("Nr;Maatregel;Status;Gemeente Dordrecht;Sliedrecht;Zwijndrecht;Gorinchem;Toelichting\r\n"
               "M1;Een;loopt;V;deels;n.v.t.;loopt al;goed\r\n"
               "M2;Twee;gereed;afgerond;40%;;?;\r\n");

    EXPECT_EQ(cellsOf(store()), (QStringList{text("Dordrecht full - -1"), text("Dordrecht full done -1"),
                                             text("Gorinchem already_running - -1"), text("Gorinchem undecided - -1"),
                                             text("Sliedrecht full - 40"), text("Sliedrecht partly - -1"),
                                             text("Zwijndrecht not_applicable - -1")}));
    EXPECT_EQ(report.parties, 4);
    ASSERT_EQ(report.problems.size(), 1);
    EXPECT_EQ(report.problems.first().found, text("40%"));
    const ImportReport again =
        import("Nr;Maatregel;Status;Gemeente Dordrecht;Sliedrecht;Zwijndrecht;Gorinchem;Toelichting\r\n"
               "M1;Een;loopt;V;deels;n.v.t.;loopt al;goed\r\n");
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.parties, 0);
}

TEST_F(ImportOddFiles, TakesTwoColumnsOfCrossesForNoMunicipalities)
{
    import("Nr;Maatregel;Urgent;Duur\r\nM1;Een;x;\r\nM2;Twee;;x\r\n");

    EXPECT_TRUE(store().all<Applicability>()->isEmpty());
    EXPECT_TRUE(allMeasures().first().notes.contains(text("x")) || allMeasures().last().notes.contains(text("x")));
}

TEST_F(ImportOddFiles, ReadsTheDaysOfAColumnInTheOrderThatOneOfThemShows)
{
    const auto planned =
        plan("Nr;Maatregel;Start;Einddatum\r\n1;Een;3/4/2020;3/4/2020\r\n2;Twee;4/4/2020;12/31/2020\r\n");

    ASSERT_TRUE(planned);
    EXPECT_EQ(planned->measures[0].measure.starts.first, QDate(2020, 4, 3));
    EXPECT_EQ(planned->measures[0].measure.ends.first, QDate(2020, 3, 4));
    ASSERT_EQ(planned->problems.size(), 2); // what was read month first is to be confirmed
    EXPECT_EQ(planned->problems[0].kind, ProblemKind::Guess);
    EXPECT_EQ(planned->problems[0].found, QStringLiteral("3/4/2020"));
}
