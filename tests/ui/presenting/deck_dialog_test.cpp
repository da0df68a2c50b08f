// What is shown in a meeting, chosen and kept with it.
#include "core/storage/moment.h"
#include "tests/ui/presenting/presented.h"
#include "ui/dialogs/moment_choice.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/presenting/deck_items.h"
#include "ui/presenting/slide_thumb.h"
#include "ui/slides/slides_pdf.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ChosenDeck : public PresentedTest
{
protected:
    void open()
    {
        dialog = std::make_unique<DeckDialog>(window->context(), board()->id, window.get());
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    void TearDown() override
    {
        dialog.reset();
        PresentedTest::TearDown();
    }

    DeckItems &items() const { return *dialog->items(); }
    int rowOf(SlideKind kind) const { return items().rowAbout({kind}); }
    void choose(int row, int column = DeckItems::Name) const
    {
        dialog->table()->setCurrentIndex(items().index(row, column));
        dialog->table()->setFocus(Qt::TabFocusReason);
    }
    static void settle() { QTest::qWait(300); }

    std::unique_ptr<DeckDialog> dialog;
};

} // namespace

TEST_F(ChosenDeck, IsOrderedTitledTimedAndKeptByKeysAsOneChange)
{
    open();
    const qsizetype before = changes();
    const int matrix = rowOf(SlideKind::Matrix);

    choose(matrix);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rowOf(SlideKind::Matrix), matrix - 1);
    key(Qt::Key_F2);
    type("Waar het loopt");
    key(Qt::Key_Return);
    EXPECT_EQ(items().item(matrix - 1).title, QStringLiteral("Waar het loopt"));
    choose(matrix - 1, DeckItems::Minutes);
    key(Qt::Key_F2);
    type("12");
    key(Qt::Key_Return);
    EXPECT_EQ(items().item(matrix - 1).minutes, 12);
    choose(rowOf(SlideKind::Money));
    key(Qt::Key_Space);
    EXPECT_FALSE(items().item(rowOf(SlideKind::Money)).isShown);
    dialog->notes()->setFocus();
    type("Noem het verschil");
    QTest::mouseClick(dialog->keepButton(), Qt::LeftButton);

    EXPECT_EQ(changes(), before + 1);
    open();
    EXPECT_EQ(rowOf(SlideKind::Matrix), matrix - 1);
    EXPECT_EQ(items().item(matrix - 1).title, QStringLiteral("Waar het loopt"));
    EXPECT_FALSE(items().item(rowOf(SlideKind::Money)).isShown);
    EXPECT_EQ(items().item(rowOf(SlideKind::Money)).notes, QStringLiteral("Noem het verschil"));
    QTest::mouseClick(dialog->keepButton(), Qt::LeftButton);
    EXPECT_EQ(changes(), before + 1) << "nothing was chosen otherwise";
    ASSERT_TRUE(window->session().undo());
    EXPECT_EQ(report::storedDeck(state(), board()->id), nullptr);
}

TEST_F(ChosenDeck, RefusesMinutesThatAreNone)
{
    open();
    const QModelIndex minutes = items().index(1, DeckItems::Minutes);

    EXPECT_FALSE(items().setData(minutes, QStringLiteral("lang")));
    EXPECT_TRUE(dialog->trouble()->isVisible());
    EXPECT_TRUE(dialog->trouble()->text().contains(QStringLiteral("‘lang’")));
    EXPECT_TRUE(dialog->presentButton()->isEnabled()) << "what stood there stands";
    EXPECT_FALSE(items().setData(minutes, QStringLiteral("-3")));
    EXPECT_TRUE(items().setData(minutes, QStringLiteral("7")));
    EXPECT_TRUE(items().setData(minutes, QString()));
    EXPECT_FALSE(items().item(1).minutes.has_value());
}

TEST_F(ChosenDeck, TakesMinutesByTheirDigits)
{
    open();
    choose(rowOf(SlideKind::Matrix));
    key(Qt::Key_1);
    type("5");
    key(Qt::Key_Return);
    EXPECT_EQ(items().item(rowOf(SlideKind::Matrix)).minutes, 15);
    EXPECT_TRUE(items().item(rowOf(SlideKind::Matrix)).title.isEmpty());
}

TEST_F(ChosenDeck, IsForgottenByCancel)
{
    open();
    const qsizetype before = changes();
    choose(0);
    key(Qt::Key_Space);
    key(Qt::Key_Escape);

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(changes(), before);
}

TEST_F(ChosenDeck, ShowsTheSlideAsItWillBe)
{
    open();
    choose(rowOf(SlideKind::State));
    settle();
    const QImage light = dialog->preview()->grab().toImage();
    items().setData(items().index(rowOf(SlideKind::State), DeckItems::Title), QStringLiteral("Geheel anders"));
    settle();
    const QImage titled = dialog->preview()->grab().toImage();
    EXPECT_NE(titled, light);
    dialog->roomBox()->setCurrentIndex(1);
    EXPECT_NE(dialog->preview()->grab().toImage(), titled);
}

TEST_F(ChosenDeck, KeepsWhatIsChosenOfItemsThatAnotherReaderDoesNotSee)
{
    open();
    const int asks = rowOf(SlideKind::Decisions);
    ASSERT_GE(asks, 0);
    items().setData(items().index(asks, DeckItems::Title), QStringLiteral("Onze vraag"));

    dialog->level()->setCurrentIndex(static_cast<int>(Visibility::Public));
    EXPECT_EQ(rowOf(SlideKind::Decisions), -1);
    dialog->level()->setCurrentIndex(static_cast<int>(Visibility::Board));

    ASSERT_GE(rowOf(SlideKind::Decisions), 0);
    EXPECT_EQ(items().item(rowOf(SlideKind::Decisions)).title, QStringLiteral("Onze vraag"));
}

TEST_F(ChosenDeck, ShowsAnEarlierMomentAndRefusesADayThatIsNone)
{
    open();
    dialog->asOf()->choose(QStringLiteral("2020-12-31"));
    settle();
    EXPECT_FALSE(dialog->trouble()->isVisible());
    ASSERT_TRUE(dialog->keep());
    EXPECT_EQ(report::storedDeck(state(), board()->id)->moment, QStringLiteral("2020-12-31"));
    open();
    EXPECT_EQ(*dialog->asOf()->moment(), std::optional(Moment{QDate(2020, 12, 31)}));

    dialog->asOf()->dayField()->setText(QStringLiteral("31-2-2021"));
    settle();
    EXPECT_TRUE(dialog->trouble()->isVisible());
    EXPECT_FALSE(dialog->presentButton()->isEnabled());
    EXPECT_FALSE(dialog->keep());
}

TEST_F(ChosenDeck, BeginsAtTheChosenSlideWhereThatIsAsked)
{
    begin(
        [](DeckDialog &asked) {
            const int money = asked.items()->rowAbout({SlideKind::Money});
            asked.table()->setCurrentIndex(asked.items()->index(money, DeckItems::Name));
        },
        Qt::ShiftModifier);

    ASSERT_NE(window->presentation(), nullptr);
    EXPECT_EQ(show_().at(), slideOf(SlideKind::Money));
    key(Qt::Key_Home);
    EXPECT_EQ(show_().at(), 0);
}

TEST_F(ChosenDeck, SavesItsSlidesAsTheyAreSeenForTheChosenRoom)
{
    const QString path = package.folder.filePath(QStringLiteral("dias.pdf"));
    Result<QByteArray> seenThere;
    begin([&](DeckDialog &asked) {
        asked.roomBox()->setCurrentIndex(static_cast<int>(slides::Room::Dark));
        const int matrix = asked.items()->rowAbout({SlideKind::Matrix});
        asked.items()->setData(asked.items()->index(matrix, DeckItems::Title), QStringLiteral("Waar het loopt"));
        QTimer::singleShot(0, &asked, [&path] {
            auto *place = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(place);
            place->findChild<QLineEdit *>()->setText(path);
            static_cast<QDialog *>(place)->done(QDialog::Accepted);
        });
        asked.saveButton()->click();
        QApplication::setActiveWindow(&asked); // a platform without windows does not give it back
        seenThere = slides::slidesPdf(asked.shown(), slides::Room::Dark);
    });

    EXPECT_EQ(window->toast()->text(), QStringLiteral("Geschreven: ") + QDir::toNativeSeparators(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ASSERT_TRUE(seenThere);
    EXPECT_EQ(file.readAll(), *seenThere);
    ASSERT_NE(window->presentation(), nullptr);
    EXPECT_EQ(deck().slides[slideOf(SlideKind::Matrix)].title, QStringLiteral("Waar het loopt"));
}

TEST_F(ChosenDeck, GoesOnWithItsTimesWhereAPresentationWasEndedByMistake)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    QTest::qWait(2100);
    key(Qt::Key_Escape);
    ASSERT_EQ(window->presentation(), nullptr);

    begin();
    ASSERT_NE(window->presentation(), nullptr);
    EXPECT_GE(show_().secondsInAll(), 2);
    EXPECT_GE(show_().secondsOn(deck().slides[0].item), 2);
}

TEST(EndedShow, IsGoneOnWithInItsOwnMeetingAlone)
{
    const Id<Meeting> meeting = newId<Meeting>();
    EndedShow ended;
    EXPECT_EQ(ended.timesOf({}).inAll, 0);

    ended.keep(meeting, {7000, {{QStringLiteral("stand"), 5000}}});
    EXPECT_EQ(ended.timesOf(meeting).inAll, 7000);
    EXPECT_EQ(ended.timesOf(meeting).onItems.value(QStringLiteral("stand")), 5000);
    EXPECT_EQ(ended.timesOf(newId<Meeting>()).inAll, 0);
}

TEST_F(ChosenDeck, CannotBeginAtASlideThatIsNotShown)
{
    open();
    choose(rowOf(SlideKind::Money));
    EXPECT_TRUE(dialog->presentFromButton()->isEnabled());
    key(Qt::Key_Space);
    settle();
    EXPECT_FALSE(dialog->presentFromButton()->isEnabled());
    EXPECT_TRUE(dialog->presentButton()->isEnabled());
}

TEST_F(ChosenDeck, RemembersTheScreenAndTheRoomForTheNextTime)
{
    const QString beamer = QString::fromLatin1(projector.name);
    begin([&](DeckDialog &asked) {
        EXPECT_TRUE(asked.screen().isEmpty());
        asked.screens()->setCurrentIndex(asked.screens()->findData(beamer));
        asked.roomBox()->setCurrentIndex(1);
    });
    EXPECT_EQ(presented().live().room(), slides::Room::Dark);
    key(Qt::Key_Escape);

    plug({laptop}); // the one that was chosen is not there today
    begin();
    EXPECT_EQ(stage().screen(), screenFor(laptop));
    EXPECT_EQ(presented().live().room(), slides::Room::Dark);
    key(Qt::Key_Escape);
    plug({laptop, projector});
    open();
    EXPECT_EQ(dialog->screen(), beamer) << "what nobody chose otherwise is not forgotten";
    EXPECT_EQ(dialog->room(), slides::Room::Dark);
}

TEST_F(ChosenDeck, TellsOfAKeptMomentThatCannotBeShownAndGoesOnWithWhatIsChosenInstead)
{
    const Deck kept{newId<Deck>(), board()->id, {}, QStringLiteral("round:2001-Q1")};
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")},
                                       [&](Edit &edit) { return edit.insert(kept).map([](auto) {}); }));

    open();

    EXPECT_TRUE(dialog->trouble()->isVisible());
    EXPECT_TRUE(dialog->trouble()->text().contains(QStringLiteral("round:2001-Q1")));
    EXPECT_EQ(*dialog->asOf()->moment(), std::nullopt);
    EXPECT_GT(items().rowCount(), 5) << "the slides of now";
    ASSERT_TRUE(dialog->presentButton()->isEnabled());
    EXPECT_TRUE(dialog->keep());
    EXPECT_EQ(report::storedDeck(state(), board()->id)->moment, QString());
}

TEST_F(ChosenDeck, KeepsNoMomentThatTheFileDoesNotHold)
{
    open();
    const qsizetype before = changes();
    dialog->asOf()->choose(QStringLiteral("2001-01-01"));

    EXPECT_FALSE(dialog->keep()) << "also when nothing was made of it yet";
    EXPECT_TRUE(dialog->trouble()->isVisible());
    settle();
    EXPECT_FALSE(dialog->keep());
    EXPECT_EQ(changes(), before);
    dialog->asOf()->chooseNone();
    EXPECT_TRUE(dialog->keep());
    EXPECT_FALSE(dialog->trouble()->isVisible());
    EXPECT_EQ(changes(), before + 1);
}

TEST_F(ChosenDeck, KeepsWhatWasChosenOfItsSlidesWhileItsMomentCannotBeShown)
{
    Deck kept{newId<Deck>(), board()->id, {}, QStringLiteral("2001-01-01")};
    DeckSlide slide{newId<DeckSlide>(), kept.id};
    slide.kind = SlideKind::Money;
    slide.title = QStringLiteral("Het geld");
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")}, [&](Edit &edit) {
        return edit.insert(kept).and_then([&](auto) { return edit.insert(slide).map([](auto) {}); });
    }));
    open();
    EXPECT_TRUE(dialog->trouble()->isVisible());
    EXPECT_FALSE(dialog->presentButton()->isEnabled()) << "there is nothing to present";

    dialog->asOf()->chooseNone();
    settle();

    ASSERT_GE(rowOf(SlideKind::Money), 0);
    EXPECT_EQ(items().item(rowOf(SlideKind::Money)).title, slide.title);
    EXPECT_EQ(items().item(rowOf(SlideKind::Money)).stored, slide.id);
}

TEST_F(ChosenDeck, IsKeptWithAMomentAtWhichThereWasWhatIsGoneNow)
{
    Id<Measure> gone;
    for (const Measure &measure : state().all<Measure>())
        gone = measure.id;
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")}, [&](Edit &edit) { return edit.remove(gone); }));
    open();
    dialog->asOf()->choose(QStringLiteral("2021-01-15"));
    settle();
    ASSERT_GE(items().rowAbout({SlideKind::Measure, {}, gone}), 0) << dialog->trouble()->text().toStdString();

    EXPECT_TRUE(dialog->keep()) << dialog->trouble()->text().toStdString();

    EXPECT_EQ(report::storedDeck(state(), board()->id)->moment, QStringLiteral("2021-01-15"));
}

TEST_F(ChosenDeck, IsAskedFromThePageOfTheMeetingForThatMeeting)
{
    window->programmeView()->showPage(QStringLiteral("meetings"));
    Id<Meeting> other;
    for (const Meeting &meeting : state().all<Meeting>())
        if (meeting.id != board()->id)
            other = meeting.id;
    window->programmeView()->meetings()->open(other.value);
    QTimer::singleShot(0, window.get(), [&] {
        auto *asked = qobject_cast<DeckDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(asked, nullptr);
        EXPECT_TRUE(asked->keep());
        asked->reject();
    });

    QTest::mouseClick(window->programmeView()->meetings()->meeting()->presentButton(), Qt::LeftButton);

    EXPECT_NE(report::storedDeck(state(), other), nullptr);
    EXPECT_EQ(report::storedDeck(state(), board()->id), nullptr);
}
