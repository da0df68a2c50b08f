// The file is taken from under the window: it says so, keeps what is typed, and offers a copy.
#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/measures/actions_tab.h"
#include "ui/pages/measures/report_tab.h"
#include "ui/shell/access_band.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/toast.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TakenFileWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        page().choose(package.first.id);
        bytes = bytesOf(package.path());
    }

    AccessBand &band() const { return *window->programmeView()->accessBand(); }
    CommitText *next() const { return panel().reportTab()->text("next_step")->editor(); }

    void replace(const QByteArray &by) const
    {
        const QString beside = package.folder.filePath(QStringLiteral("nieuw"));
        QFile file(beside);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(by);
        file.close();
        ASSERT_EQ(std::rename(qPrintable(beside), qPrintable(package.path())), 0);
    }

    void waitForBand() const
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return band().isVisible(); }, 2000));
    }

    const QString typed = QStringLiteral("Bestuur vragen");
    QByteArray bytes; ///< of the file as it was opened
};

} // namespace

TEST_F(TakenFileWindow, SaysWhatHappenedAndNoLongerThatItIsSaved)
{
    const QString before = window->statusLine()->savedText();
    replace(bytes);

    waitForBand();

    EXPECT_TRUE(band().copyButton()->isVisible());
    EXPECT_TRUE(band().againButton()->isVisible());
    EXPECT_FALSE(band().text().isEmpty());
    EXPECT_NE(window->statusLine()->savedText(), before);
    EXPECT_TRUE(window->statusLine()->copyButton()->isVisible());
}

TEST_F(TakenFileWindow, KeepsWhatIsTypedAndWritesNothing)
{
    goTo(next());
    next()->selectAll();
    QTest::keyClicks(next(), typed);
    panel().actionsTab()->newAction()->setText(QStringLiteral("Bellen"));
    replace(bytes);

    waitForBand();
    press(Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(page().chosen(), package.first.id);
    EXPECT_EQ(next()->toPlainText(), typed);
    EXPECT_EQ(panel().actionsTab()->newAction()->text(), QStringLiteral("Bellen"));
    EXPECT_FALSE(panel().actionsTab()->newAction()->isHidden());
    EXPECT_TRUE(window->toast()->isVisible());
    EXPECT_EQ(bytesOf(package.path()), bytes);
}

TEST_F(TakenFileWindow, StoresWhatIsTypedOnceTheFileIsBack)
{
    goTo(next());
    next()->selectAll();
    QTest::keyClicks(next(), typed);
    const QString away = package.folder.filePath(QStringLiteral("weg"));
    ASSERT_TRUE(QFile::rename(package.path(), away));
    waitForBand();
    EXPECT_FALSE(panel().leave());

    ASSERT_TRUE(QFile::rename(away, package.path()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return band().isHidden(); }, 2000));

    EXPECT_TRUE(panel().leave());
    EXPECT_EQ(stored(package.first.id).nextStep, typed);
}

TEST_F(TakenFileWindow, SavesACopyThatOpensAndOpensWhatIsThereNow)
{
    replace(bytes);
    waitForBand();
    const QString copy = package.folder.filePath(QStringLiteral("kopie.aanjager"));

    EXPECT_TRUE(window->saveCopy(copy));
    QTest::mouseClick(band().againButton(), Qt::LeftButton);

    EXPECT_TRUE(window->session().canEdit());
    EXPECT_TRUE(band().isHidden());
    EXPECT_TRUE(ProgrammeFile::open(copy));
}

TEST_F(TakenFileWindow, KeepsTheProgrammeWhenWhatIsThereNowCannotBeOpened)
{
    replace("Geachte raad,");
    waitForBand();

    QTest::mouseClick(band().againButton(), Qt::LeftButton);

    EXPECT_TRUE(window->session().isOpen());
    EXPECT_TRUE(band().isVisible());
    EXPECT_TRUE(window->toast()->isVisible());
}

TEST_F(TakenFileWindow, TellsOfAConflictCopyBesideTheFile)
{
    ASSERT_TRUE(QFile::copy(package.path(),
                            package.folder.filePath(QStringLiteral("pakket (conflicted copy 2021-04-08).aanjager"))));

    ASSERT_TRUE(window->openFile(package.path()));

    EXPECT_TRUE(QTest::qWaitFor([&] { return window->toast()->isVisible(); }));
    EXPECT_TRUE(window->toast()->text().contains(QStringLiteral("conflicted copy")));
}

TEST_F(TakenFileWindow, SaysThatAnEditWaitsForTheCheck)
{
    window->session().setChecking({[](const QString &) -> Session::Findings {
        QTest::qSleep(400);
        return QList<Finding>();
    }});
    ASSERT_TRUE(window->openFile(package.path()));
    QString said;
    bool isWaitCursor = false;
    QObject::connect(&window->session(), &Session::waiting, window.get(), [&](bool isWaiting) {
        if (!isWaiting)
            return;
        said = window->statusLine()->savedText();
        isWaitCursor = QApplication::overrideCursor() != nullptr;
    });

    EXPECT_TRUE(window->session().edit({QStringLiteral("update")}, [&](Edit &edit) {
        Measure changed = package.first;
        changed.lead = QStringLiteral("wijkteam");
        return edit.update(changed);
    }));

    EXPECT_FALSE(said.isEmpty());
    EXPECT_NE(said, window->statusLine()->savedText());
    EXPECT_TRUE(isWaitCursor);
    EXPECT_EQ(QApplication::overrideCursor(), nullptr);
}
