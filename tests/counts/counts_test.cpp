#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cmath>
#include <gtest/gtest.h>

namespace {

constexpr int waited = 300'000; ///< milliseconds
constexpr double slopeAllowed = 1.1;

struct Ran
{
    int code = -1;
    QByteArray err;
};

Ran run(const QString &program, const QStringList &arguments, bool isTwice = false)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // it cannot under strace
    if (isTwice)
        environment.insert(QStringLiteral("AANJAGER_COUNT_TWICE"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(waited);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError()};
}

QString counted()
{
    return QStringLiteral(AANJAGER_COUNTED);
}

QString valgrind()
{
    return QStandardPaths::findExecutable(QStringLiteral("valgrind"));
}

/** What the counts of two sizes may be: at most so much a unit at the larger, and how it grows (log-log). */
struct Ceiling
{
    double each = 0; ///< instructions
    double slope = slopeAllowed;
};

bool isWithin(const Ceiling &ceiling, double small, double large, double factor, double units)
{
    return large / units <= ceiling.each && std::log(large / small) / std::log(factor) <= ceiling.slope;
}

class Counts : public testing::Test
{
protected:
    void SetUp() override
    {
        if (valgrind().isEmpty())
            GTEST_SKIP() << "skipped: valgrind is not installed, so no instructions are counted";
        if (!QFileInfo::exists(counted()))
            GTEST_SKIP() << "skipped: aanjager_counted is not built (cmake --build --preset bench --target "
                            "aanjager_counted), so no instructions are counted";
    }

    QString programme(int measures)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.aanjager").arg(measures));
        if (!QFileInfo::exists(path)) {
            EXPECT_EQ(run(counted(), {QStringLiteral("make"), QString::number(measures), path}).code, 0);
        }
        return path;
    }

    /** The instructions of one piece of work. */
    double of(const char *work, int size, const QString &file = {}, bool isTwice = false)
    {
        const QString out = m_folder.filePath(QStringLiteral("callgrind.out"));
        QStringList arguments{QStringLiteral("--tool=callgrind"),
                              QStringLiteral("--instr-atstart=no"),
                              QStringLiteral("--callgrind-out-file=") + out,
                              counted(),
                              QString::fromLatin1(work),
                              QString::number(size)};
        if (!file.isEmpty())
            arguments.append(file);
        const Ran ran = run(valgrind(), arguments, isTwice);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        QFile written(out);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        static const QRegularExpression totals(QStringLiteral("^totals: (\\d+)"), QRegularExpression::MultilineOption);
        const auto found = totals.match(QString::fromUtf8(written.readAll()));
        EXPECT_TRUE(found.hasMatch()) << ran.err.toStdString();
        return found.captured(1).toDouble();
    }

    /** Counts it at a size and at a larger one, which is of `units` things, and tells what it found. A ceiling is a
     * quarter above what was counted when it was set. */
    void hold(const char *work, int small, int large, double units, const Ceiling &ceiling, bool needsFile)
    {
        const double few = of(work, small, needsFile ? programme(small) : QString());
        const double many = of(work, large, needsFile ? programme(large) : QString());
        const double slope = std::log(many / few) / std::log(static_cast<double>(large) / small);
        std::printf("%s: %.0f instructions at %d, %.0f at %d: %.0f each (at most %.0f), slope %.2f (at most %.2f)\n",
                    work, few, small, many, large, many / units, ceiling.each, slope, ceiling.slope);
        EXPECT_TRUE(isWithin(ceiling, few, many, static_cast<double>(large) / small, units))
            << work << " takes clearly more instructions than it did";
    }

    QTemporaryDir m_folder;
};

constexpr int keys = 5; ///< that `filter` types

TEST_F(Counts, OfAKeyInTheFilterStayAsTheyAre)
{
    hold("filter", 150, 600, 600.0 * keys, {700}, true);
}

TEST_F(Counts, OfTheOverviewAndWhatAsksForAttentionStayAsTheyAre)
{
    hold("recount", 150, 600, 600, {16'500, 1.15}, true); // putting in order is not linear
}

TEST_F(Counts, OfTheOverviewAfterAnEditDoNotGrowWithTheProgramme)
{
    hold("edit", 150, 600, 1, {60'000, 0.4}, true);
}

TEST_F(Counts, OfParsingAListStayAsTheyAre)
{
    hold("parse", 150, 600, 600, {13'000}, false);
}

TEST_F(Counts, OfAPageOfPaperStayAsTheyAre)
{
    hold("pages", 1, 4, 400, {940'000}, false);
}

/** What the second programme takes more than the first, for each measure more. */
TEST_F(Counts, OfBytesForAMeasureWithTenCellsStayAsTheyAre)
{
    static const QRegularExpression told(QStringLiteral("opened (\\d+) rows (\\d+)"));
    const auto bytes = [&](int measures) {
        const Ran ran = run(counted(), {QStringLiteral("memory"), QString::number(measures), programme(measures)});
        const auto found = told.match(QString::fromUtf8(ran.err));
        EXPECT_TRUE(found.hasMatch()) << ran.err.toStdString();
        return std::pair(found.captured(1).toDouble(), found.captured(2).toDouble());
    };
    const auto [fewOpened, fewRows] = bytes(500);
    const auto [manyOpened, manyRows] = bytes(1500);
    const double opened = (manyOpened - fewOpened) / 1000, rows = (manyRows - fewRows) / 1000;
    std::printf("a measure with ten cells: %.0f bytes in memory, %.0f more as a row of the table\n", opened, rows);

    EXPECT_LE(opened, 1'900);
    EXPECT_LE(rows, 2'300);
}

TEST_F(Counts, SeeWorkThatIsDoneTwice)
{
    const double once = of("parse", 150), twice = of("parse", 150, {}, true);

    EXPECT_NEAR(twice / once, 2, 0.05);
    EXPECT_TRUE(isWithin({once * 1.25}, once, once, 2, 1));
    EXPECT_FALSE(isWithin({once * 1.25}, once, twice, 2, 1)) << "too much for a size";
    EXPECT_FALSE(isWithin({once * 10}, once, twice * 1.5, 2, 1)) << "it grows too fast";
}

/** How often a program waits for the disk from when it begins to store; opening is before that. */
int syncsOf(const QString &program, const QStringList &arguments, const QString &log)
{
    QStringList traced{QStringLiteral("-f"),
                       QStringLiteral("-qq"),
                       QStringLiteral("-e"),
                       QStringLiteral("trace=openat,fsync,fdatasync"),
                       QStringLiteral("-e"),
                       QStringLiteral("signal=none"),
                       QStringLiteral("-o"),
                       log,
                       program};
    const Ran ran = run(QStringLiteral("strace"), traced + arguments);
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    QFile file(log);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray calls = file.readAll();
    const qsizetype journal = calls.indexOf("-journal\", O_RDWR|O_CREAT");
    EXPECT_GE(journal, 0) << "nothing is stored";
    return static_cast<int>(calls.mid(journal).count("sync("));
}

TEST(Syncs, OfAnEditAreThoseOfARawCommit)
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        GTEST_SKIP() << "skipped: strace is not installed, so no waiting for the disk is counted";
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("d.aanjager")), log = folder.filePath(QStringLiteral("log"));
    const QString raw = folder.filePath(QStringLiteral("raw.aanjager")), ours = QStringLiteral(AANJAGER_PROGRAM);
    ASSERT_EQ(run(ours, {QStringLiteral("demo"), file}).code, 0);
    ASSERT_TRUE(QFile::copy(file, raw));
    const auto edit = [&](const char *progress) {
        return QStringList{QStringLiteral("set"), file, QStringLiteral("M02"), QString::fromLatin1(progress)};
    };
    ASSERT_EQ(run(ours, edit("progress=31")).code, 0); // the first of a day also keeps a backup

    const int least = syncsOf(QStringLiteral(AANJAGER_RAW_COMMIT), {raw}, log);
    const int made = syncsOf(ours, edit("progress=32"), log);

    std::printf("an edit waits %d times for the disk, a raw commit %d times\n", made, least);
    EXPECT_GT(least, 0);
    EXPECT_EQ(made, least);
}

} // namespace

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
