#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Ran aanjager(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AANJAGER_PROGRAM), arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/** Runs the real program on a demo programme of its own. */
class CommandLineTest : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(aanjager({QStringLiteral("demo"), file()}).code, 0); }

    QString file() const { return m_folder.filePath(QStringLiteral("d.aanjager")); }
    QJsonObject show(const QString &what, const QStringList &more = {}) const
    {
        return aanjager(QStringList{QStringLiteral("show"), file(), what, QStringLiteral("--json")} + more).json();
    }
    QStringList beside() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QTemporaryDir m_folder;
};

TEST_F(CommandLineTest, TellsTheDecidedFiguresOfAnEarlierDay)
{
    const QJsonObject overview =
        show(QStringLiteral("overview"), {QStringLiteral("--as-of"), QStringLiteral("2020-10-15")});

    EXPECT_EQ(overview[QStringLiteral("measures")].toInt(), 15);
    EXPECT_EQ(overview[QStringLiteral("byStatus")][QStringLiteral("running")].toInt(), 13);
    EXPECT_EQ(overview[QStringLiteral("byStatus")][QStringLiteral("done")].toInt(), 2);
    EXPECT_EQ(overview[QStringLiteral("byHealth")][QStringLiteral("on_course")].toInt(), 5);
    EXPECT_EQ(overview[QStringLiteral("byHealth")][QStringLiteral("attention")].toInt(), 10);
    EXPECT_EQ(overview[QStringLiteral("progress")][QStringLiteral("percent")].toInt(), 59);
    EXPECT_EQ(overview[QStringLiteral("progress")][QStringLiteral("planned")].toInt(), 66);
    EXPECT_EQ(overview[QStringLiteral("actionsOverdue")].toInt(), 3);
}

TEST_F(CommandLineTest, SetsAndTakesBackAndLeavesNothingBeside)
{
    const QJsonObject before = show(QStringLiteral("measures"));

    ASSERT_EQ(aanjager({QStringLiteral("set"), file(), QStringLiteral("m02"), QStringLiteral("status=done"),
                        QStringLiteral("health.time=intervene")})
                  .code,
              0);
    EXPECT_NE(show(QStringLiteral("measures"))[QStringLiteral("measures")], before[QStringLiteral("measures")]);
    ASSERT_EQ(aanjager({QStringLiteral("undo"), file()}).code, 0);

    EXPECT_EQ(show(QStringLiteral("measures"))[QStringLiteral("measures")], before[QStringLiteral("measures")]);
    const Ran check = aanjager({QStringLiteral("check"), file(), QStringLiteral("--json")});
    EXPECT_EQ(check.code, 0);
    EXPECT_TRUE(check.json()[QStringLiteral("ok")].toBool());
    EXPECT_EQ(beside(), QStringList{QStringLiteral("d.aanjager")});
}

TEST_F(CommandLineTest, TellsEveryStepInItsHistory)
{
    aanjager({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("status=done")});
    aanjager({QStringLiteral("undo"), file()});
    aanjager({QStringLiteral("redo"), file()});

    const QJsonArray steps =
        show(QStringLiteral("history"), {QStringLiteral("--measure"), QStringLiteral("M02")})[QStringLiteral("history")]
            .toArray();

    ASSERT_GE(steps.size(), 3);
    EXPECT_EQ(steps[0][QStringLiteral("kind")], QStringLiteral("redo"));
    EXPECT_EQ(steps[1][QStringLiteral("kind")], QStringLiteral("undo"));
    EXPECT_EQ(steps[2][QStringLiteral("kind")], QStringLiteral("edit"));
    const auto field = steps[2][QStringLiteral("records")][0][QStringLiteral("fields")][0];
    EXPECT_EQ(field[QStringLiteral("field")], QStringLiteral("status"));
    EXPECT_EQ(field[QStringLiteral("before")], QStringLiteral("running"));
    EXPECT_EQ(field[QStringLiteral("after")], QStringLiteral("done"));
}

TEST_F(CommandLineTest, RefusesWhatHasNoMeaningAndSaysWhatWould)
{
    const Ran word = aanjager({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("status=bijna")});
    EXPECT_EQ(word.code, 1);
    EXPECT_TRUE(word.err.contains(QStringLiteral("bijna")) && word.err.contains(QStringLiteral("on_hold")))
        << word.err.toStdString();

    const Ran day = aanjager({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("ends=2021-06-31")});
    EXPECT_EQ(day.code, 1);
    EXPECT_TRUE(day.err.contains(QStringLiteral("2021-06-31"))) << day.err.toStdString();

    const Ran number = aanjager({QStringLiteral("set"), file(), QStringLiteral("M77"), QStringLiteral("status=done")});
    EXPECT_EQ(number.code, 1);
    EXPECT_TRUE(number.err.contains(QStringLiteral("M15"))) << number.err.toStdString();

    const Ran field = aanjager({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("kleur=rood")});
    EXPECT_EQ(field.code, 1);
    EXPECT_TRUE(field.err.contains(QStringLiteral("health.time"))) << field.err.toStdString();
}

TEST_F(CommandLineTest, AcceptsAnIncompleteVerdict)
{
    ASSERT_EQ(
        aanjager({QStringLiteral("set"), file(), QStringLiteral("M07"), QStringLiteral("health.time=attention")}).code,
        0);

    const QJsonArray items = show(QStringLiteral("attention"))[QStringLiteral("attention")].toArray();

    EXPECT_TRUE(std::any_of(items.begin(), items.end(), [](const QJsonValue &item) {
        return item[QStringLiteral("kind")] == QStringLiteral("missing_explanation") &&
               item[QStringLiteral("measure")] == QStringLiteral("M07");
    }));
}

TEST_F(CommandLineTest, ClearsAFieldByAnEmptyValueAndFindsAThemeByItsName)
{
    ASSERT_EQ(aanjager({QStringLiteral("set"), file(), QStringLiteral("M07"), QStringLiteral("progress="),
                        QStringLiteral("theme=leren, data en grip")})
                  .code,
              0);

    const auto measure = show(QStringLiteral("measures"))[QStringLiteral("measures")][6];

    EXPECT_TRUE(measure[QStringLiteral("progress")].isNull());
    EXPECT_EQ(measure[QStringLiteral("theme")], QStringLiteral("Leren, data en grip"));
}

TEST_F(CommandLineTest, DoesNotWriteTheDemoOverAFile)
{
    const Ran again = aanjager({QStringLiteral("demo"), file()});

    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(QStringLiteral("d.aanjager")));
}

TEST_F(CommandLineTest, NamesTheFindingOfADamagedFile)
{
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    const qint64 at = damaged.readAll().indexOf("Maatschappelijk gesprek: van wie");
    ASSERT_GT(at, 0);
    damaged.seek(at);
    damaged.write("W");
    damaged.close();

    const Ran check = aanjager({QStringLiteral("check"), file(), QStringLiteral("--json")});
    EXPECT_EQ(check.code, 1);
    EXPECT_FALSE(check.json()[QStringLiteral("ok")].toBool());
    EXPECT_EQ(aanjager({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("status=done")}).code, 1);
}

TEST(CommandLine, TellsWrongUseWithExitCodeTwo)
{
    EXPECT_EQ(aanjager({QStringLiteral("show"), QStringLiteral("x")}).code, 2);
    EXPECT_EQ(
        aanjager({QStringLiteral("show"), QStringLiteral("x"), QStringLiteral("overview"), QStringLiteral("--kleur")})
            .code,
        2);
    EXPECT_EQ(aanjager({QStringLiteral("--kleur")}).code, 2);
    EXPECT_EQ(aanjager({QStringLiteral("show"), QStringLiteral("er-niet"), QStringLiteral("overview")}).code, 1);
    EXPECT_EQ(aanjager({QStringLiteral("--help")}).code, 0);
}
