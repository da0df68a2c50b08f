#include "core/exchange/sheet_reading.h"

#include "core/exchange/import.h"
#include "core/exchange/row_reader.h"
#include "tests/support/programme_fixture.h"

#include <QFile>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class SheetReadingTest : public ProgrammeTest
{
protected:
    /** A tracker of these lines, in a file of its own. */
    Tracker tracker(const QStringList &lines, const char *name = "lijst.csv")
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile csv(path);
        EXPECT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(lines.join(u'\n').toUtf8());
        csv.close();
        const auto opened = openTracker(path);
        EXPECT_TRUE(opened);
        return *opened;
    }

    Tracker aTracker()
    {
        return tracker({QStringLiteral("Nr;Maatregel;Stand;Einddatum"), QStringLiteral("M01;Verhaal;loopt;31-12-2020"),
                        QStringLiteral("M02;Sociale basis;op stoom;31-09-2021"),
                        QStringLiteral("M03;Jeugdhulp op school;op stoom;31-08-2020")});
    }

    ReadingWay way() const { return {*store().all<Party>(), SavedMappings(m_folder.filePath(QStringLiteral("maps")))}; }

    static const ColumnFinding &finding(const SheetReading &reading, int column) { return reading.findings[column]; }
};

} // namespace

TEST_F(SheetReadingTest, TellsOfEachColumnHowWellItIsUnderstood)
{
    ImportOptions options;
    auto reading = readSheetOf(aTracker(), options, way());
    ASSERT_TRUE(reading && reading->plan);
    options.mapping = reading->mapping;
    options.mapping->columns[2].to = QStringLiteral("status");

    reading = readSheetOf(aTracker(), options, way());

    ASSERT_TRUE(reading && reading->plan);
    EXPECT_EQ(finding(*reading, 0).filled, 3);
    EXPECT_EQ(finding(*reading, 2).unknown, 2);
    EXPECT_EQ(finding(*reading, 3).invalid, 1);
    ASSERT_EQ(finding(*reading, 2).values.size(), 2);
    EXPECT_EQ(finding(*reading, 2).values[0], (FoundValue{QStringLiteral("op stoom"), 2}));
    EXPECT_EQ(finding(*reading, 2).values[1],
              (FoundValue{QStringLiteral("loopt"), 1, QStringLiteral("running"), true, false}));
}

TEST_F(SheetReadingTest, TellsOfWordsInRowsOfEarlierRoundsAndOfActions)
{
    const Tracker byRow =
        tracker({QStringLiteral("Nr;Maatregel;Kwartaal;Status"), QStringLiteral("M01;Verhaal;Q1 2020;op stoom"),
                 QStringLiteral("M01;Verhaal;Q2 2020;loopt")});
    const Tracker withActions = tracker({QStringLiteral("Nr;Maatregel;Status"), QStringLiteral("M01;Verhaal;loopt"),
                                         QStringLiteral(";- Plan schrijven;op stoom"),
                                         QStringLiteral(";- Plan bespreken;gereed"), QStringLiteral("M02;Basis;loopt")},
                                        "acties.csv");

    const auto older = readSheetOf(byRow, {}, way());
    const auto actions = readSheetOf(withActions, {}, way());
    ImportOptions decided;
    decided.mapping = actions->mapping;
    decided.mapping->columns[2].values[QStringLiteral("op stoom")] = QStringLiteral("running");
    const auto again = readSheetOf(withActions, decided, way());

    ASSERT_TRUE(older && older->plan && actions && actions->plan && again && again->plan);
    EXPECT_EQ(finding(*older, 3).filled, 1);
    ASSERT_EQ(finding(*older, 3).values.size(), 2);
    EXPECT_EQ(finding(*older, 3).values[0], (FoundValue{QStringLiteral("op stoom"), 1}));
    EXPECT_EQ(finding(*actions, 2).filled, 2);
    ASSERT_EQ(finding(*actions, 2).values.size(), 3);
    EXPECT_EQ(finding(*actions, 2).values[0], (FoundValue{QStringLiteral("op stoom"), 1}));
    ASSERT_EQ(again->plan->measures[0].actions.size(), 2);
    EXPECT_EQ(again->plan->measures[0].actions[0].action.state, ActionState::Busy);
    EXPECT_EQ(again->plan->measures[0].actions[0].action.notes, QString());
}

TEST_F(SheetReadingTest, TakesTheChoiceOfAPersonForAFoundValueAndACorrectedCell)
{
    ImportOptions options;
    options.mapping = readSheetOf(aTracker(), options, way())->mapping;
    options.mapping->columns[2].to = QStringLiteral("status");
    options.mapping->columns[2].values[QStringLiteral("op stoom")] = QStringLiteral("running");
    options.corrections.append({QStringLiteral("lijst"), 2, 3, QStringLiteral("30-09-2021")});

    const auto reading = readSheetOf(aTracker(), options, way());

    ASSERT_TRUE(reading && reading->plan);
    EXPECT_EQ(reading->plan->measures[1].measure.status, Status::Running);
    EXPECT_EQ(reading->plan->measures[1].measure.ends, ImpreciseDate{QDate(2021, 9, 30)});
    EXPECT_EQ(finding(*reading, 2).unknown + finding(*reading, 3).invalid, 0);
    EXPECT_TRUE(finding(*reading, 2).values[0].isDecided);
}

TEST_F(SheetReadingTest, CorrectsACellBeyondTheEndOfItsRow)
{
    const Tracker ragged = tracker({QStringLiteral("Nr;Maatregel;Einddatum"), QStringLiteral("M01;Verhaal"),
                                    QStringLiteral("M02;Basis;31-12-2020")});

    const Sheet sheet = corrected(ragged.sheets, {{QStringLiteral("lijst"), 1, 2, QStringLiteral("Q2 2021")}})[0];

    EXPECT_EQ(sheet.table.cell(1, 1), u"Verhaal");
    EXPECT_EQ(sheet.table.cell(1, 2), u"Q2 2021");
    EXPECT_EQ(sheet.table.cell(2, 0), u"M02");
    EXPECT_EQ(sheet.table.cell(2, 2), u"31-12-2020");
}

TEST_F(SheetReadingTest, GoesByAKeptMappingWhenTheHeadersAreTheSameInAnotherOrder)
{
    Mapping mapping = readSheetOf(aTracker(), {}, way())->mapping;
    mapping.columns[2].to = QStringLiteral("status");
    mapping.columns[2].values[QStringLiteral("op stoom")] = QStringLiteral("running");
    ASSERT_TRUE(way().saved->keep(QStringLiteral("Lijst van de regio"), mapping));
    const Tracker next =
        tracker({QStringLiteral("Stand van oktober;;;"), QStringLiteral("Maatregel;NR;Stand;Einddatum"),
                 QStringLiteral("Verhaal;M01;op stoom;31-12-2020")},
                "volgende.csv");

    const auto reading = readSheetOf(next, {}, way());

    ASSERT_TRUE(reading && reading->plan) << (reading && reading->error ? qPrintable(reading->error->detail) : "");
    EXPECT_EQ(reading->keptAs, QStringLiteral("Lijst van de regio"));
    EXPECT_EQ(reading->plan->measures[0].measure.number, QStringLiteral("M01"));
    EXPECT_EQ(reading->plan->measures[0].measure.status, Status::Running);
}

TEST_F(SheetReadingTest, KeepsMappingsByNameForTheirOwnerAloneAndForgetsThem)
{
    const SavedMappings saved = *way().saved;
    const Mapping mapping = readSheetOf(aTracker(), {}, way())->mapping;

    ASSERT_TRUE(saved.keep(QStringLiteral("Een"), mapping));
    ASSERT_TRUE(saved.keep(QStringLiteral("een "), mapping));

    ASSERT_EQ(saved.all().size(), 1);
    const QDir folder(m_folder.filePath(QStringLiteral("maps")));
    const QFileInfo file = folder.entryInfoList(QDir::Files).value(0);
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
    EXPECT_TRUE(saved.remove(QStringLiteral("Een")));
    EXPECT_TRUE(saved.all().isEmpty());
    EXPECT_EQ(saved.remove(QStringLiteral("Een")).error().kind, ErrorKind::NotFound);
}

TEST_F(SheetReadingTest, KeepsTheMappingOfASheetWithoutATitleSoThatOneCanBeChosen)
{
    const Tracker odd = tracker({QStringLiteral("Status;Einddatum;Voortgang"), QStringLiteral("loopt;31-12-2020;50%"),
                                 QStringLiteral("klaar;30-06-2020;100%"), QStringLiteral("loopt;1-8-2020;75%")});
    ImportOptions options;
    options.mapping = Mapping();
    options.mapping->headerRow = 0;
    options.mapping->columns = {{QStringLiteral("Status"), 0, QStringLiteral("status")}};

    const auto reading = readSheetOf(odd, options, way());

    ASSERT_TRUE(reading);
    EXPECT_FALSE(reading->plan);
    ASSERT_TRUE(reading->error);
    EXPECT_EQ(reading->mapping.columns.size(), 3);
}

TEST_F(SheetReadingTest, StopsWhenItIsAsked)
{
    WorkProgress progress;
    progress.stop();

    const auto opened = openTracker(aTracker().path, &progress);
    const auto reading = readSheetOf(aTracker(), {}, way(), &progress);

    ASSERT_FALSE(opened);
    EXPECT_TRUE(wasStopped(opened.error()));
    ASSERT_FALSE(reading);
    EXPECT_TRUE(wasStopped(reading.error()));
}

TEST_F(SheetReadingTest, RehearsesAnImportFieldByFieldAndAgainTellsOnlyWhatDiffers)
{
    const auto first = planTracker(aTracker(), {}, {});
    ASSERT_TRUE(applyImport(file(), *first));
    ImportOptions options;
    options.corrections.append({QStringLiteral("lijst"), 1, 3, QStringLiteral("31-01-2021")});
    const auto again = planTracker(aTracker(), {}, options);

    const auto rehearsed = rehearseImport(**file().asOf({}), *again);

    ASSERT_TRUE(rehearsed);
    EXPECT_EQ(rehearsed->report.created, 0);
    EXPECT_EQ(rehearsed->report.updated, 1);
    EXPECT_EQ(rehearsed->report.same, (QStringList{QStringLiteral("M02"), QStringLiteral("M03")}));
    ASSERT_EQ(rehearsed->records.size(), 1);
    ASSERT_EQ(rehearsed->records[0].fields.size(), 1);
    EXPECT_STREQ(rehearsed->records[0].fields[0].field->name, "ends");
    EXPECT_EQ(rehearsed->records[0].fields[0].after, Value(ImpreciseDate{QDate(2021, 1, 31)}));
    EXPECT_EQ(store().all<Measure>()->size(), 3);
}
