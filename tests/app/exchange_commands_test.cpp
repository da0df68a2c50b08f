#include "tests/app/program.h"

#include <QFile>
#include <QSet>

using namespace aanjager::fixtures;

namespace {

QString tracker(const char *name)
{
    return QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QLatin1String(name);
}

Ran import(const QString &file, const char *name, const QStringList &more = {})
{
    return run(
        QStringList{QStringLiteral("import"), file, QStringLiteral("--from"), tracker(name), QStringLiteral("--json")} +
        more);
}

} // namespace

TEST(ImportCommand, TakesInTheDutchTrackerOnceAndIsUndoneAtOnce)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("nl.aanjager"));

    const Ran first = import(file, "nl-maatregelenpakket-2020.csv");
    ASSERT_EQ(first.code, 0) << first.err.toStdString();
    EXPECT_EQ(first.json()[QStringLiteral("measures")].toInt(), 11);
    EXPECT_EQ(first.json()[QStringLiteral("created")].toInt(), 11);

    const Ran again = import(file, "nl-maatregelenpakket-2020.csv");
    EXPECT_EQ(again.json()[QStringLiteral("created")].toInt(), 0);
    EXPECT_EQ(again.json()[QStringLiteral("updated")].toInt(), 0);
    EXPECT_EQ(again.json()[QStringLiteral("unchanged")].toInt(), 11);

    ASSERT_EQ(run({QStringLiteral("undo"), file}).code, 0);
    const Ran left = run({QStringLiteral("show"), file, QStringLiteral("measures"), QStringLiteral("--json")});
    EXPECT_TRUE(left.json()[QStringLiteral("measures")].toArray().isEmpty());
}

TEST(ImportCommand, NamesEachProblemWithRowAndColumn)
{
    const QTemporaryDir folder;
    const QJsonArray problems = import(folder.filePath(QStringLiteral("nl.aanjager")), "nl-maatregelenpakket-2020.csv")
                                    .json()[QStringLiteral("problems")]
                                    .toArray();

    const auto day = std::find_if(problems.begin(), problems.end(), [](const QJsonValue &problem) {
        return problem[QStringLiteral("found")].toString() == QStringLiteral("31-06-2020");
    });
    ASSERT_NE(day, problems.end());
    EXPECT_EQ((*day)[QStringLiteral("row")].toInt(), 13);
    EXPECT_EQ((*day)[QStringLiteral("column")].toString(), QStringLiteral("Eind"));
    EXPECT_FALSE((*day)[QStringLiteral("accepted")].toString().isEmpty());
}

TEST(ImportCommand, TellsInADryRunEachFieldThatWouldDiffer)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("nl.aanjager")),
                  list = folder.filePath(QStringLiteral("l.csv"));
    const auto write = [&list](const char *lines) {
        QFile csv(list);
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
        csv.write(lines);
    };
    const QStringList command{QStringLiteral("import"), file, QStringLiteral("--from"), list, QStringLiteral("--json")};
    write("Nr;Maatregel;Status;Einddatum\nM01;Verhaal;loopt;31-12-2020\nM02;Basis;klaar;2021\n");
    ASSERT_EQ(run(command).code, 0);
    write("Nr;Maatregel;Status;Einddatum\nM01;Verhaal;klaar;31-12-2020\nM02;Basis;klaar;2021\n");

    const QJsonObject dry = run(command + QStringList{QStringLiteral("--dry-run")}).json();

    EXPECT_FALSE(dry[QStringLiteral("applied")].toBool());
    const QJsonArray differences = dry[QStringLiteral("differences")].toArray();
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences[0][QStringLiteral("title")].toString(), QStringLiteral("M01 Verhaal"));
    const QJsonObject field = differences[0][QStringLiteral("fields")][0].toObject();
    EXPECT_EQ(field[QStringLiteral("field")].toString(), QStringLiteral("status"));
    EXPECT_EQ(field[QStringLiteral("before")].toString(), QStringLiteral("running"));
    EXPECT_EQ(field[QStringLiteral("after")].toString(), QStringLiteral("done"));
    EXPECT_EQ(run(command).json()[QStringLiteral("updated")].toInt(), 1);
}

TEST(ImportCommand, TellsInADryRunWhatAFileThatIsNotThereWouldHold)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("nl.aanjager")),
                  map = folder.filePath(QStringLiteral("map.json"));

    const Ran dry =
        import(file, "nl-maatregelenpakket-2020.csv", {QStringLiteral("--dry-run"), QStringLiteral("--save-map"), map});

    ASSERT_EQ(dry.code, 0) << dry.err.toStdString();
    EXPECT_EQ(dry.json()[QStringLiteral("created")].toInt(), 11);
    EXPECT_FALSE(dry.json()[QStringLiteral("applied")].toBool());
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(import(file, "nl-maatregelenpakket-2020.csv", {QStringLiteral("--map"), map})
                  .json()[QStringLiteral("created")]
                  .toInt(),
              11);
}

TEST(ImportCommand, LeavesNothingOfATrackerThatItCannotRead)
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("leeg.csv")),
                  file = folder.filePath(QStringLiteral("x.aanjager"));
    ASSERT_TRUE(QFile(empty).open(QIODevice::WriteOnly));

    const Ran refused = run({QStringLiteral("import"), file, QStringLiteral("--from"), empty});

    EXPECT_EQ(refused.code, 1);
    EXPECT_FALSE(refused.err.isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("leeg.csv")});
}

TEST(ImportCommand, TakesInTheBritishPortfolio)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("uk.aanjager"));

    EXPECT_EQ(import(file, "uk-gmpp-2019.csv").json()[QStringLiteral("measures")].toInt(), 133);
    EXPECT_EQ(import(file, "uk-gmpp-2019.csv").json()[QStringLiteral("created")].toInt(), 0);
    EXPECT_TRUE(run({QStringLiteral("check"), file, QStringLiteral("--json")}).json()[QStringLiteral("ok")].toBool());
}

TEST(ImportCommand, GoesByAGivenMapping)
{
    const QTemporaryDir folder;
    const QString map = folder.filePath(QStringLiteral("map.json"));
    const QString guessed = folder.filePath(QStringLiteral("a.aanjager")),
                  given = folder.filePath(QStringLiteral("b.aanjager"));
    ASSERT_EQ(import(guessed, "nl-maatregelenpakket-2020.csv", {QStringLiteral("--save-map"), map}).code, 0);

    const Ran mapped = import(given, "nl-maatregelenpakket-2020.csv", {QStringLiteral("--map"), map});

    EXPECT_EQ(mapped.json()[QStringLiteral("measures")].toInt(), 11);
    const auto measures = [](const QString &file) {
        return run({QStringLiteral("show"), file, QStringLiteral("measures"), QStringLiteral("--json")})
            .json()[QStringLiteral("measures")];
    };
    EXPECT_EQ(measures(given), measures(guessed));
}

TEST_F(CommandLineTest, ChangesNothingInADryRun)
{
    const QJsonObject before = show(QStringLiteral("overview"));

    const Ran dry = import(file(), "nl-maatregelenpakket-2020.csv", {QStringLiteral("--dry-run")});

    EXPECT_EQ(dry.code, 0);
    EXPECT_EQ(dry.json()[QStringLiteral("created")].toInt(), 11);
    EXPECT_EQ(show(QStringLiteral("overview")), before);
}

TEST_F(CommandLineTest, ExportsEverythingAsJson)
{
    const QString out = m_folder.filePath(QStringLiteral("out.json"));
    ASSERT_EQ(run({QStringLiteral("export"), file(), QStringLiteral("--to"), out}).code, 0);
    QFile exported(out);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));

    const QJsonObject all = QJsonDocument::fromJson(exported.readAll()).object();

    EXPECT_EQ(all[QStringLiteral("measure")].toArray().size(), 15);
    EXPECT_EQ(all[QStringLiteral("applicability")].toArray().size(), 150);
    EXPECT_EQ(all[QStringLiteral("decision_vote")].toArray().size(), 40);
}

TEST_F(CommandLineTest, ExportsAnEntityAsItWasAsCsv)
{
    const QString out = m_folder.filePath(QStringLiteral("out.csv"));
    ASSERT_EQ(run({QStringLiteral("export"), file(), QStringLiteral("--to"), out, QStringLiteral("--what"),
                   QStringLiteral("measure"), QStringLiteral("--as-of"), QStringLiteral("2020-10-15")})
                  .code,
              0);
    QFile exported(out);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();

    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(text.count(";running;"), 13);

    const Ran wrong = run({QStringLiteral("export"), file(), QStringLiteral("--to"), out, QStringLiteral("--what"),
                           QStringLiteral("fiets")});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("money_line"))) << wrong.err.toStdString();
}

TEST_F(CommandLineTest, ExportsTheMatrixInTheOrderOfThePackage)
{
    const QString out = m_folder.filePath(QStringLiteral("matrix.csv"));
    ASSERT_EQ(run({QStringLiteral("export"), file(), QStringLiteral("--to"), out, QStringLiteral("--what"),
                   QStringLiteral("matrix")})
                  .code,
              0);
    QFile exported(out);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = exported.readAll().split('\n');

    ASSERT_EQ(lines.size(), 17); // header, fifteen measures, and the end of the last line
    EXPECT_TRUE(lines[0].contains(";Alblasserdam;Dordrecht;"));
    EXPECT_TRUE(lines[1].startsWith("M01;"));
    EXPECT_TRUE(lines[15].startsWith("M15;"));
    EXPECT_TRUE(lines[13].contains("partly 30%, running") || lines[13].contains("partly 30%, preparing"))
        << lines[13].constData();
}
