#include "core/exchange/csv_reader.h"
#include "core/exchange/demo.h"
#include "core/exchange/export_csv.h"
#include "core/exchange/export_json.h"
#include "core/exchange/import.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class Export : public ProgrammeTest
{
protected:
    void fill()
    {
        m_theme.id = newId<Theme>();
        m_theme.name = text("Toegang; dichtbij");
        m_measure.number = text("3a");
        m_measure.title = text("=HYPERLINK(\"http://example.invalid\")");
        m_measure.theme = m_theme.id;
        m_measure.ends = *ImpreciseDate::parse(u"2021-Q3");
        m_measure.progress = 1;
        m_measure.layers = {text("licht"), text("gewone leven")};
        m_measure.quickWin = true;
        m_measure.nextStep = text("regel een\nregel \"twee\"");
        m_line.id = newId<MoneyLine>();
        m_line.measure = m_measure.id;
        m_line.year = 2021;
        m_line.kind = MoneyKind::SavingPlanned;
        m_line.amount = Money{-295000000, Qualifier::About, text("GBP")};
        m_measure.notes = text("Eigen aantekening: regel\nnog een");
        Measure successor = aMeasure(text("4"));
        m_measure.mergedInto = successor.id;
        add(m_theme, successor, m_measure, m_line);
    }

    void write(const QByteArray &bytes)
    {
        QFile out(csvPath());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QString csvPath() const { return m_folder.filePath(QStringLiteral("uit.csv")); }

    template <class E> E readBack(const QJsonObject &json, Id<E> id)
    {
        for (const QJsonValue &value : json[QLatin1String(describe<E>().table)].toArray()) {
            E record;
            EXPECT_TRUE(readRecord(describe<E>(), value.toObject(), &record));
            if (record.id == id)
                return record;
        }
        return {};
    }

    Theme m_theme;
    Measure m_measure = aMeasure();
    MoneyLine m_line;
};

} // namespace

TEST_F(Export, WritesJsonThatReadsBackAsTheSameRecords)
{
    fill();

    const auto written = exportJson(store());
    ASSERT_TRUE(written);
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(*written).toJson()).object();

    EXPECT_EQ(readBack(json, m_measure.id), m_measure);
    EXPECT_EQ(readBack(json, m_theme.id), m_theme);
    EXPECT_EQ(readBack(json, m_line.id), m_line);
    for (const Description *description : allDescriptions())
        EXPECT_TRUE(json[QLatin1String(description->table)].isArray()) << description->table;
    const QJsonObject amount = json[text("money_line")].toArray().first().toObject()[text("amount")].toObject();
    EXPECT_EQ(amount,
              (QJsonObject{
                  {text("cents"), -295000000}, {text("qualifier"), text("about")}, {text("currency"), text("GBP")}}));
    QStringList ends;
    for (const QJsonValue &measure : json[text("measure")].toArray())
        ends += measure.toObject()[text("ends")].toString();
    EXPECT_TRUE(ends.contains(text("2021-Q3")));
}

TEST_F(Export, RefusesJsonThatIsNoValue)
{
    Measure measure;
    const QJsonObject wrong[] = {{{text("id"), 0}},
                                 {{text("id"), 1}, {text("status"), text("op stoom")}},
                                 {{text("id"), 1}, {text("progress"), 101}},
                                 {{text("id"), 1}, {text("quick_win"), text("ja")}},
                                 {{text("id"), 1}, {text("layers"), 3}},
                                 {{text("id"), 1}, {text("title"), QString(QChar::Null)}}};
    for (const QJsonObject &json : wrong)
        EXPECT_FALSE(readRecord(describe<Measure>(), json, &measure)) << QJsonDocument(json).toJson().toStdString();
}

TEST_F(Export, WritesCsvThatDutchSpreadsheetsOpenAndThatRunsNoFormula)
{
    fill();

    const auto bytes = exportCsv(store(), describe<Measure>());
    ASSERT_TRUE(bytes);
    const CsvContents contents = *readCsv(*bytes);

    EXPECT_TRUE(bytes->startsWith("\xEF\xBB\xBFnumber;title;"));
    EXPECT_TRUE(bytes->endsWith("\r\n"));
    EXPECT_TRUE(bytes->contains("3a;\"'=HYPERLINK(\"\"http://example.invalid\"\")\";"));
    ASSERT_EQ(contents.table.rowCount(), 3);
    EXPECT_EQ(contents.table.width(1), describe<Measure>().fields.size());
    const int row = contents.table.cell(1, 0) == u"3a" ? 1 : 2;
    EXPECT_EQ(contents.table.cell(row, 1), m_measure.title);
    EXPECT_EQ(contents.table.cell(row, 3), m_theme.name);
}

TEST_F(Export, GuardsAndRestoresEveryDangerousStart)
{
    const QStringList cells{text("=1"),  text("+31 6"), text("-25.00 EUR"), text("@x"),     text("\tx"),    text("\rx"),
                            text("'=1"), text("''@"),   text("'t Hart"),    text("gewoon"), text(" rand "), QString()};

    const QByteArray row = csvRow(cells);
    const SourceTable table = readCsv(row, {{}, u';'})->table;

    for (const char *start : {";=", ";+", ";-", ";@", ";\t", "\"\r"})
        EXPECT_FALSE((";" + row).contains(start)) << start;
    for (int i = 0; i < cells.size(); ++i)
        EXPECT_EQ(table.cell(0, i), cells[i]) << i;
}

TEST_F(Export, ComesBackUnchangedThroughImport)
{
    fill();
    const auto bytes = exportCsv(store(), describe<Measure>());
    ASSERT_TRUE(bytes);
    write(*bytes);

    const auto plan = readTracker(csvPath(), store());
    ASSERT_TRUE(plan);
    const auto report = applyImport(file(), *plan);

    EXPECT_EQ(report->measures, 2);
    EXPECT_EQ(report->unchanged, 2);
    EXPECT_TRUE(report->problems.isEmpty());
    EXPECT_EQ(*store().get(m_measure.id), m_measure);
}

namespace {

/** The measures of a programme, in order of id. */
QList<Measure> measuresOf(const Store &store)
{
    return *store.all<Measure>();
}

} // namespace

TEST_F(Export, OfTheDemoComesBackUnchangedAsCsvAndAsJson)
{
    const QString path = m_folder.filePath(text("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    auto demo = ProgrammeFile::open(path);
    ASSERT_TRUE(demo);
    const QList<Measure> before = measuresOf((*demo)->store());
    const auto log = (*demo)->log()->size();
    write(*exportCsv((*demo)->store(), describe<Measure>()));

    const auto plan = readTracker(csvPath(), (*demo)->store());
    ASSERT_TRUE(plan);
    const auto report = applyImport(**demo, *plan);

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->problems.isEmpty());
    EXPECT_TRUE(plan->rounds.isEmpty());
    EXPECT_EQ(report->unchanged, 15);
    EXPECT_EQ(measuresOf((*demo)->store()), before);
    EXPECT_EQ((*demo)->log()->size(), log);
    const auto json = exportJson((*demo)->store());
    ASSERT_TRUE(json);
    for (const Measure &measure : before)
        EXPECT_EQ(readBack(*json, measure.id), measure);
}

TEST_F(Export, ComesBackUnchangedWithTextsThatLookLikeTables)
{
    const char *texts[] = {"Status Q1 2020", "wk 36",         "Totaal",    "1. eerste stap", "Nr",
                           "- streep",       "2020-Q3",       "1-10-2020", "Thema: Toegang", "x",
                           "n.t.b. a",       "vul in en kies"};
    int number = 0;
    for (const char *words : texts) {
        Measure measure = aMeasure(text("M%1").arg(++number));
        measure.title = text(words);
        measure.description = text(words) + text("\nregel twee; \"met tekens\"");
        measure.achieved = text(words);
        measure.notes = text(words);
        add(measure);
    }
    const QList<Measure> before = measuresOf(store());
    write(*exportCsv(store(), describe<Measure>()));

    const auto plan = readTracker(csvPath(), store());
    ASSERT_TRUE(plan);
    const auto report = applyImport(file(), *plan);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->unchanged, 12);
    EXPECT_EQ(measuresOf(store()), before);
}
