#include "ui/session/settings.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

class SettingsTest : public ::testing::Test
{
protected:
    RememberedFile file(int number) const
    {
        return {folder.filePath(QStringLiteral("%1.aanjager").arg(number)), QStringLiteral("Programma"), {}, 15, {}};
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
};

} // namespace

TEST_F(SettingsTest, SpeakDutchUnlessChosenOtherwise)
{
    EXPECT_EQ(settings.language(), QStringLiteral("nl"));

    settings.setLanguage(QStringLiteral("en"));

    EXPECT_EQ(settings.language(), QStringLiteral("en"));
}

TEST_F(SettingsTest, PutAFileThatIsOpenedAgainInFrontOnce)
{
    settings.remember(file(1));
    settings.remember(file(2));
    settings.remember(file(1));

    const QList<RememberedFile> files = settings.recentFiles();

    EXPECT_EQ(files, (QList<RememberedFile>{file(1), file(2)}));
}

TEST_F(SettingsTest, ForgetTheOldestOfTooMany)
{
    for (int i = 0; i < Settings::recentFilesKept + 3; ++i)
        settings.remember(file(i));

    EXPECT_EQ(settings.recentFiles().size(), Settings::recentFilesKept);
    EXPECT_EQ(settings.recentFiles().first(), file(Settings::recentFilesKept + 2));
}

TEST_F(SettingsTest, TakeAFileOffTheList)
{
    settings.remember(file(1));
    settings.remember(file(2));

    settings.forget(file(2).path);

    EXPECT_EQ(settings.recentFiles(), QList<RememberedFile>{file(1)});
}

TEST_F(SettingsTest, ReadAChoiceThatIsNoneAsTheFirst)
{
    QSettings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("look"), 9);

    EXPECT_EQ(Settings(folder.filePath(QStringLiteral("settings.ini"))).look(), LookSetting::System);
}

TEST_F(SettingsTest, ProposeTheFolderOfTheLastFileButNeverThatOfTheDemonstration)
{
    RememberedFile demo = file(2);
    demo.path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo.aanjager");
    settings.remember(file(1));
    settings.remember(demo);

    EXPECT_EQ(settings.folder(), folder.path());

    settings.forget(file(1).path);
    // A machine without a folder for documents has a home.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    EXPECT_EQ(settings.folder(), QFileInfo(documents).isDir() ? documents : QDir::homePath());
}

TEST_F(SettingsTest, RememberAReportPerProgramme)
{
    RememberedReport report;
    report.kind = QStringLiteral("full");
    report.visibility = QStringLiteral("staff");
    report.version = QStringLiteral("2, na beraad");
    report.folder = folder.path();

    settings.setReport(QStringLiteral("/een/map/a.aanjager"), report);

    EXPECT_EQ(settings.report(QStringLiteral("/een/map/a.aanjager")), report);
    EXPECT_EQ(settings.report(QStringLiteral("/een/map/b.aanjager")), RememberedReport());
}
