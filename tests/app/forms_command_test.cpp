#include "tests/app/program.h"

#include <QFileInfo>

using namespace aanjager::fixtures;

namespace {

/** The forms of the demonstration programme, in a folder of their own. */
class FormsCommand : public CommandLineTest
{
protected:
    QString out() const { return m_folder.filePath(QStringLiteral("uit")); }

    const Ran make(const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("forms"), file(), QStringLiteral("--output"), out(),
                               QStringLiteral("--language"), QStringLiteral("nl"), QStringLiteral("--json")} +
                   more);
    }

    static QStringList filesOf(const Ran &ran)
    {
        QStringList files;
        for (const auto &path : ran.json()[QStringLiteral("files")].toArray())
            files.append(path.toString());
        return files;
    }
};

} // namespace

TEST_F(FormsCommand, MakesOneForEveryPartyAndTakesThemBackUnchanged)
{
    const Ran made = make();
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    const QStringList files = filesOf(made);
    EXPECT_EQ(files.size(), 20);

    const Ran back = run(QStringList{QStringLiteral("forms"), file()} + files + QStringList{QStringLiteral("--json")});

    ASSERT_EQ(back.code, 0) << back.err.toStdString();
    EXPECT_EQ(back.json()[QStringLiteral("answers")].toInt(), 0);
    for (const auto &form : back.json()[QStringLiteral("forms")].toArray()) {
        EXPECT_TRUE(form[QStringLiteral("differences")].toArray().isEmpty());
        EXPECT_TRUE(form[QStringLiteral("problems")].toArray().isEmpty());
    }
}

TEST_F(FormsCommand, RefusesWhatIsNotThereOrThereAlready)
{
    EXPECT_EQ(make({QStringLiteral("--party"), QStringLiteral("Atlantis")}).code, 1);
    EXPECT_EQ(make({QStringLiteral("--round"), QStringLiteral("2020-Q3")}).code, 1);
    EXPECT_FALSE(QFileInfo::exists(out()));
    const QStringList sliedrecht{QStringLiteral("--party"), QStringLiteral("Sliedrecht"), QStringLiteral("--round"),
                                 QStringLiteral("none")};
    EXPECT_EQ(filesOf(make(sliedrecht)).size(), 1);
    EXPECT_EQ(make(sliedrecht).code, 1);
    EXPECT_EQ(run({QStringLiteral("forms"), file()}).code, 2);
    EXPECT_EQ(run({QStringLiteral("forms"), file(), file()}).code, 1);
}

TEST_F(FormsCommand, ImportKnowsAFormAndHoldsItAgainstItsOwnProgramme)
{
    const QString form = filesOf(make({QStringLiteral("--party"), QStringLiteral("Sliedrecht")})).value(0);
    const QStringList import{QStringLiteral("--from"), form, QStringLiteral("--json")};
    const Ran same = run(QStringList{QStringLiteral("import"), file()} + import);
    EXPECT_EQ(same.code, 0);
    EXPECT_EQ(same.json()[QStringLiteral("forms")].toArray().size(), 1);

    const QString other = m_folder.filePath(QStringLiteral("ander.aanjager"));
    ASSERT_EQ(run({QStringLiteral("import"), other, QStringLiteral("--from"),
                   QStringLiteral(AANJAGER_TEST_DATA "/trackers/nl-maatregelenpakket-2020.csv")})
                  .code,
              0);
    const Ran foreign = run(QStringList{QStringLiteral("import"), other} + import);

    EXPECT_EQ(foreign.code, 1);
    EXPECT_EQ(foreign.json()[QStringLiteral("forms")].toArray().first()[QStringLiteral("refusal")].toString(),
              QStringLiteral("form_other_programme"));
}
