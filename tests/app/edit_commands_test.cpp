#include "tests/app/program.h"

#include <QFile>

using namespace aanjager::fixtures;

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

    ASSERT_EQ(run({QStringLiteral("set"), file(), QStringLiteral("m02"), QStringLiteral("status=done"),
                   QStringLiteral("health.time=intervene")})
                  .code,
              0);
    EXPECT_NE(show(QStringLiteral("measures"))[QStringLiteral("measures")], before[QStringLiteral("measures")]);
    ASSERT_EQ(run({QStringLiteral("undo"), file()}).code, 0);

    EXPECT_EQ(show(QStringLiteral("measures"))[QStringLiteral("measures")], before[QStringLiteral("measures")]);
    const Ran check = run({QStringLiteral("check"), file(), QStringLiteral("--json")});
    EXPECT_EQ(check.code, 0);
    EXPECT_TRUE(check.json()[QStringLiteral("ok")].toBool());
    EXPECT_EQ(beside(), QStringList{QStringLiteral("d.aanjager")});
}

TEST_F(CommandLineTest, TellsEveryStepInItsHistory)
{
    run({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("status=done")});
    run({QStringLiteral("undo"), file()});
    run({QStringLiteral("redo"), file()});

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
    const Ran word = run({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("status=bijna")});
    EXPECT_EQ(word.code, 1);
    EXPECT_TRUE(word.err.contains(QStringLiteral("bijna")) && word.err.contains(QStringLiteral("on_hold")))
        << word.err.toStdString();

    const Ran day = run({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("ends=2021-06-31")});
    EXPECT_EQ(day.code, 1);
    EXPECT_TRUE(day.err.contains(QStringLiteral("2021-06-31"))) << day.err.toStdString();

    const Ran number = run({QStringLiteral("set"), file(), QStringLiteral("M77"), QStringLiteral("status=done")});
    EXPECT_EQ(number.code, 1);
    EXPECT_TRUE(number.err.contains(QStringLiteral("M15"))) << number.err.toStdString();

    const Ran field = run({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("kleur=rood")});
    EXPECT_EQ(field.code, 1);
    EXPECT_TRUE(field.err.contains(QStringLiteral("health.time"))) << field.err.toStdString();
}

TEST_F(CommandLineTest, AcceptsAnIncompleteVerdict)
{
    ASSERT_EQ(run({QStringLiteral("set"), file(), QStringLiteral("M07"), QStringLiteral("health.time=attention")}).code,
              0);

    const QJsonArray items = show(QStringLiteral("attention"))[QStringLiteral("attention")].toArray();

    EXPECT_TRUE(std::any_of(items.begin(), items.end(), [](const QJsonValue &item) {
        return item[QStringLiteral("kind")] == QStringLiteral("missing_explanation") &&
               item[QStringLiteral("measure")] == QStringLiteral("M07");
    }));
}

TEST_F(CommandLineTest, ClearsAFieldByAnEmptyValueAndFindsAThemeByItsName)
{
    ASSERT_EQ(run({QStringLiteral("set"), file(), QStringLiteral("M07"), QStringLiteral("progress="),
                   QStringLiteral("theme=leren, data en grip")})
                  .code,
              0);

    const auto measure = show(QStringLiteral("measures"))[QStringLiteral("measures")][6];

    EXPECT_TRUE(measure[QStringLiteral("progress")].isNull());
    EXPECT_EQ(measure[QStringLiteral("theme")], QStringLiteral("Leren, data en grip"));
}

TEST_F(CommandLineTest, SetsWhatAnItemIsCalledAndWhichAspectsItsVerdictHas)
{
    const Ran named = run({QStringLiteral("set"), file(), QStringLiteral("programme"),
                           QStringLiteral("item_plural=opgaven"), QStringLiteral("aspects=time;money;quality;risk")});
    ASSERT_EQ(named.code, 0) << named.err.toStdString();
    ASSERT_EQ(run({QStringLiteral("set"), file(), QStringLiteral("M07"), QStringLiteral("health.risk=intervene")}).code,
              0);

    EXPECT_TRUE(
        run({QStringLiteral("show"), file(), QStringLiteral("overview")}).out.contains(QStringLiteral("Opgaven")));
    const auto measure = show(QStringLiteral("measures"))[QStringLiteral("measures")][6];
    EXPECT_EQ(measure[QStringLiteral("health")][QStringLiteral("overall")], QStringLiteral("intervene"));

    const Ran unknown =
        run({QStringLiteral("set"), file(), QStringLiteral("programme"), QStringLiteral("aspects=kleur")});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("risk"))) << unknown.err.toStdString();
}

TEST_F(CommandLineTest, DoesNotWriteTheDemoOverAFile)
{
    const Ran again = run({QStringLiteral("demo"), file()});

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

    const Ran check = run({QStringLiteral("check"), file(), QStringLiteral("--json")});
    EXPECT_EQ(check.code, 1);
    EXPECT_FALSE(check.json()[QStringLiteral("ok")].toBool());
    EXPECT_EQ(run({QStringLiteral("set"), file(), QStringLiteral("M02"), QStringLiteral("status=done")}).code, 1);
}

TEST(CommandLine, TellsWrongUseWithExitCodeTwo)
{
    EXPECT_EQ(run({QStringLiteral("show"), QStringLiteral("x")}).code, 2);
    EXPECT_EQ(
        run({QStringLiteral("show"), QStringLiteral("x"), QStringLiteral("overview"), QStringLiteral("--kleur")}).code,
        2);
    EXPECT_EQ(run({QStringLiteral("--kleur")}).code, 2);
    EXPECT_EQ(run({QStringLiteral("show"), QStringLiteral("er-niet"), QStringLiteral("overview")}).code, 1);
    const Ran help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(run({QStringLiteral("help")}).out, help.out) << "no file of that name is opened";
}
