// What all see: the slides by keys and clicks, the screens that come and go, and nothing that they may not see.
#include "tests/ui/presenting/presented.h"
#include "ui/presenting/deck_times.h"
#include "ui/presenting/screen_key.h"
#include "ui/presenting/slide_thumb.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QMouseEvent>
#include <QScreen>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class OnStage : public PresentedTest
{
protected:
    void SetUp() override
    {
        PresentedTest::SetUp();
        begin();
        ASSERT_NE(window->presentation(), nullptr);
    }

    qsizetype last() const { return deck().slides.size() - 1; }
    const QScreen *stageScreen() const { return stage().screen(); }

    /** The middle of the first place where the slide leads, on the screen. */
    QPoint middleOfFirstLink() const
    {
        const QRectF box = show_().links().value(0).box;
        const QRectF slide = stage().slideRect();
        const double scale = slide.width() / slides::slideSize.width();
        return (slide.topLeft() + box.center() * scale).toPoint();
    }
};

} // namespace

TEST_F(OnStage, GoesByTheKeysOfAKeyboardAndOfAClicker)
{
    for (const Qt::Key on : {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Down})
        key(on);
    EXPECT_EQ(show_().at(), 4);
    for (const Qt::Key back : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Up})
        key(back);
    EXPECT_EQ(show_().at(), 1);
    key(Qt::Key_End);
    EXPECT_EQ(show_().at(), last());
    key(Qt::Key_Right);
    EXPECT_EQ(show_().at(), last()) << "past the end is the end";
    key(Qt::Key_Home);
    EXPECT_EQ(show_().at(), 0);
    key(Qt::Key_F5); // a clicker says so when it begins
    EXPECT_EQ(show_().at(), 0);
    jump(2);
    EXPECT_EQ(show_().at(), 2);
    key(Qt::Key_9);
    key(Qt::Key_Escape);
    EXPECT_TRUE(show_().typed().isEmpty());
    EXPECT_NE(window->presentation(), nullptr) << "what is typed is given up first";
}

TEST_F(OnStage, IsDarkenedWhitenedAndBrightAgain)
{
    key(Qt::Key_W);
    EXPECT_EQ(seen().pixelColor(960, 540), QColor(Qt::white));
    key(Qt::Key_Right);
    EXPECT_EQ(show_().at(), 0) << "the first key brings the slide back";
    EXPECT_EQ(show_().veil(), Show::Veil::None);
    key(Qt::Key_Period); // the key of a clicker
    EXPECT_EQ(seen().pixelColor(960, 540), QColor(Qt::black));
    jump(1);
    EXPECT_EQ(show_().veil(), Show::Veil::None);
}

TEST_F(OnStage, ShowsAllSlidesToWhoPresentsAndGoesToTheMarkedOne)
{
    const QImage room = seen(), before = desk().thumb()->grab().toImage();
    key(Qt::Key_G);
    ASSERT_TRUE(show_().isOverview());
    EXPECT_EQ(seen(), room) << "the room does not see that another slide is looked for";
    const QImage all = desk().thumb()->grab().toImage();
    EXPECT_NE(all, before);
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    EXPECT_NE(desk().thumb()->grab().toImage(), all);
    EXPECT_EQ(show_().at(), 0);
    key(Qt::Key_Return);
    EXPECT_EQ(show_().at(), 1 + show_().overviewColumns());
    EXPECT_FALSE(show_().isOverview());
    key(Qt::Key_G);
    key(Qt::Key_Escape);
    EXPECT_EQ(show_().at(), 1 + show_().overviewColumns());
    EXPECT_NE(window->presentation(), nullptr);

    key(Qt::Key_G);
    key(Qt::Key_1);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    EXPECT_EQ(show_().at(), 11) << "the numbers of the slides are those that are typed";
    key(Qt::Key_G);
    QTest::mouseClick(desk().thumb(), Qt::LeftButton, {}, QPoint(30, 30));
    EXPECT_EQ(show_().at(), 0);
}

TEST_F(OnStage, ShowsAllSlidesWhereThereIsOneScreenAlsoWhenItIsBlanked)
{
    plug({laptop});
    const QImage slide = seen();
    key(Qt::Key_G);
    const QImage all = seen();
    EXPECT_NE(all, slide);
    key(Qt::Key_Right);
    EXPECT_NE(seen(), all);
    key(Qt::Key_G);
    EXPECT_EQ(seen(), slide);

    key(Qt::Key_B);
    key(Qt::Key_G);
    EXPECT_EQ(seen(), all);
    key(Qt::Key_Escape);
    EXPECT_EQ(seen().pixelColor(700, 450), QColor(Qt::black));
    key(Qt::Key_G);
    QTest::mouseClick(&stage(), Qt::LeftButton, {}, QPoint(720, 300));
    EXPECT_GT(show_().at(), 0);
    EXPECT_EQ(show_().veil(), Show::Veil::None);
}

TEST_F(OnStage, TheNumberThatIsTypedIsForWhoPresents)
{
    const QImage room = seen(), own = desk().thumb()->grab().toImage();
    key(Qt::Key_1);
    EXPECT_EQ(seen(), room);
    EXPECT_NE(desk().thumb()->grab().toImage(), own);
    key(Qt::Key_Escape);
    EXPECT_EQ(desk().thumb()->grab().toImage(), own);

    plug({laptop});
    const QImage alone = seen();
    key(Qt::Key_1);
    EXPECT_NE(seen(), alone);
}

TEST_F(OnStage, OpensThePageOfAMeasureByClickAndByKeyAndGoesBack)
{
    jump(slideOf(SlideKind::Theme));
    const qsizetype at = show_().at();
    const Id<Measure> first = show_().links().value(0).measure;
    ASSERT_FALSE(first.isNull());

    QTest::mouseClick(&stage(), Qt::LeftButton, {}, middleOfFirstLink());
    EXPECT_EQ(show_().slide().about.measure, first);
    EXPECT_EQ(show_().number(), -1);
    key(Qt::Key_Escape);
    EXPECT_EQ(show_().at(), at);
    EXPECT_EQ(show_().number(), at);

    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    EXPECT_EQ(show_().markedLink(), 1);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    const QImage marked = seen();
    key(Qt::Key_Return);
    EXPECT_EQ(show_().slide().about.measure, first);
    EXPECT_NE(seen(), marked);
    key(Qt::Key_Left);
    EXPECT_EQ(show_().at(), at);
}

TEST_F(OnStage, IsPointedAtFromTheScreenOfWhoPresents)
{
    key(Qt::Key_P);
    const QImage before = seen();

    const QPointF at(desk().thumb()->width() / 2.0, 40);
    QMouseEvent moved(QEvent::MouseMove, at, desk().thumb()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(desk().thumb(), &moved);

    EXPECT_NE(seen(), before);
    ASSERT_TRUE(show_().pointedAt().has_value());
    EXPECT_NEAR(show_().pointedAt()->x(), slides::slideSize.width() / 2, 3);
    key(Qt::Key_P);
    EXPECT_EQ(seen(), before);

    jump(slideOf(SlideKind::Theme));
    const QRectF link = show_().links().value(0).box;
    const double scale = desk().thumb()->width() / slides::slideSize.width();
    QTest::mouseClick(desk().thumb(), Qt::LeftButton, {}, (link.center() * scale).toPoint());
    EXPECT_EQ(show_().number(), -1) << "a click there opens the page of the measure here";
}

TEST_F(OnStage, ReadsAloudWhatStandsOnTheSlide)
{
    jump(slideOf(SlideKind::Decisions));
    QTest::qWait(20);

    EXPECT_EQ(stage().accessibleName(), show_().slide().title);
    EXPECT_TRUE(stage().accessibleDescription().contains(QStringLiteral("B15"))) << "what is asked";
    key(Qt::Key_B);
    QTest::qWait(20);
    EXPECT_FALSE(stage().accessibleDescription().contains(QStringLiteral("B15"))) << "nothing is seen";
}

TEST_F(OnStage, ShowsAnEditOfTheWindowAtOnceAndStaysOnItsSlide)
{
    const qsizetype at = slideOf(SlideKind::Theme);
    jump(at);
    const Id<Measure> first = show_().links().value(0).measure;
    const QImage before = seen();
    Measure measure = stored(first);

    measure.title = QStringLiteral("Anders genoemd terwijl men kijkt");
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")}, [&](Edit &edit) { return edit.update(measure); }));
    QApplication::processEvents();

    EXPECT_EQ(show_().at(), at);
    EXPECT_NE(seen(), before);
    bool isTold = false;
    for (const slides::SlideRecord::Text &text : show_().live().record(show_().slide(), at).texts)
        isTold = isTold || text.words.contains(QStringLiteral("Anders genoemd"));
    EXPECT_TRUE(isTold);
}

TEST_F(OnStage, FollowsItsSlideWhereAnotherComesBeforeIt)
{
    const qsizetype at = slideOf(SlideKind::Matrix);
    jump(at);
    QList<DeckSlide> chosen = report::storedSlides(state(), report::storedDeck(state(), board()->id)->id);
    int shown = 0;
    const auto edited = window->session().edit({QStringLiteral("test")}, [&](Edit &edit) {
        Result<void> done;
        for (DeckSlide slide : chosen)
            if (slide.kind == SlideKind::Measure && slide.isHidden && shown++ < 2) {
                slide.isHidden = false;
                done = done.and_then([&] { return edit.update(slide); });
            }
        return done;
    });
    ASSERT_TRUE(edited);
    QApplication::processEvents();

    EXPECT_EQ(show_().at(), at + 2);
    EXPECT_EQ(show_().slide().about.kind, SlideKind::Matrix);
}

TEST_F(OnStage, SurvivesAProjectorThatIsUnpluggedAndPluggedAgain)
{
    jump(3);

    plug({laptop});
    EXPECT_TRUE(stage().isVisible());
    EXPECT_FALSE(desk().isVisible());
    EXPECT_EQ(stageScreen()->name(), QLatin1String(laptop.name));
    EXPECT_EQ(show_().at(), 3);
    key(Qt::Key_Right);
    EXPECT_EQ(show_().at(), 4) << "the keys are those of the slides";

    plug({laptop, projector});
    EXPECT_EQ(stageScreen()->name(), QLatin1String(projector.name));
    EXPECT_TRUE(desk().isVisible());
    EXPECT_EQ(desk().screen()->name(), QLatin1String(laptop.name));
    key(Qt::Key_Right);
    EXPECT_EQ(show_().at(), 5);

    key(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_EQ(stageScreen()->name(), QLatin1String(laptop.name));
    EXPECT_EQ(desk().screen()->name(), QLatin1String(projector.name));
}

TEST_F(OnStage, TellsScreensOfOneNameApart)
{
    constexpr TestScreen twin{"laptop", 1440, 1920, 1080};
    plug({laptop, twin});
    const QList<QScreen *> screens = QGuiApplication::screens();
    ASSERT_EQ(screens.size(), 2);
    EXPECT_NE(keyOf(*screens[0]), keyOf(*screens[1]));
    for (QScreen *screen : screens)
        EXPECT_EQ(screenOf(keyOf(*screen)), screen);
    EXPECT_EQ(screenOf(QStringLiteral("laptop 3")), nullptr);

    EXPECT_TRUE(stage().isVisible());
    EXPECT_TRUE(desk().isVisible());
    EXPECT_NE(stageScreen(), desk().screen());
    const QScreen *before = stageScreen();
    key(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_NE(stageScreen(), before);
    EXPECT_EQ(desk().screen(), before);
}

TEST_F(OnStage, KeepsSixteenToNineOnAnOldProjector)
{
    plug({laptop});
    plug({laptop, oldProjector});

    EXPECT_EQ(stage().size(), QSize(oldProjector.width, oldProjector.height));
    EXPECT_EQ(stage().slideRect(), QRectF(0, 152, 1280, 720));
    EXPECT_EQ(seen().size(), stage().size());
}

TEST_F(OnStage, TellsWhoPresentsTheNextSlideTheClockAndTheTimeOfEachItem)
{
    desk().setClock([] { return QTime(14, 31); });
    EXPECT_EQ(desk().clock()->text(), QStringLiteral("14:31"));
    EXPECT_EQ(desk().times()->rowNow(), 0);
    const QModelIndex first = desk().times()->index(0, DeckTimes::Item);
    const QString name = first.data().toString();

    key(Qt::Key_Right);
    EXPECT_EQ(desk().times()->rowNow(), 1);
    EXPECT_NE(desk().times()->index(1, DeckTimes::Item).data().toString(), name);
    QTest::qWait(1100);
    EXPECT_FALSE(desk().times()->index(1, DeckTimes::Time).data().toString().isEmpty());
    key(Qt::Key_End);
    EXPECT_EQ(desk().next()->text(), QStringLiteral("Dit is de laatste dia"));
}

TEST_F(OnStage, EndsWhenItsWindowIsClosedAndWhenTheProgrammeIs)
{
    stage().close();
    EXPECT_EQ(window->presentation(), nullptr);

    begin();
    ASSERT_NE(window->presentation(), nullptr);
    emit window->actions()->languageChosen(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_EQ(window->presentation(), nullptr) << "its words went";
}

TEST_F(OnStage, TheWindowIsNotClosedUnderItByMistake)
{
    const auto answer = [this](const char *button) {
        QTimer::singleShot(0, window.get(), [button] {
            auto *question = QApplication::activeModalWidget();
            ASSERT_NE(question, nullptr);
            if (auto *named = question->findChild<QPushButton *>(QLatin1String(button)))
                named->click();
            else
                QTest::keyClick(question, Qt::Key_Escape);
        });
    };
    answer("");
    EXPECT_FALSE(window->close());
    EXPECT_NE(window->presentation(), nullptr);
    answer("stop");
    EXPECT_TRUE(window->close());
    EXPECT_EQ(window->presentation(), nullptr);
}

TEST_F(OnStage, IsBroughtForwardByTheKeyThatBeganIt)
{
    Presentation *same = window->presentation();
    window->activateWindow();
    press(Qt::Key_F5);

    EXPECT_EQ(window->presentation(), same);
    EXPECT_EQ(QGuiApplication::focusWindow(), desk().windowHandle());
}

TEST_F(OnStage, PaintsEverySlideBeforehandWhileNobodyTypes)
{
    const QSize pixels = (QSizeF(stage().size()) * stage().devicePixelRatioF()).toSize();
    const auto kept = [&] {
        qsizetype count = 0;
        for (qsizetype number = 0; number < deck().slides.size(); ++number)
            if (show_().live().isKept(deck().slides[number], number, pixels))
                ++count;
        return count;
    };
    key(Qt::Key_N);
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < 3000) {
        type("a");
        QTest::qWait(20);
    }
    EXPECT_LE(kept(), 4) << "the line is typed in, this slide and the next are there";
    key(Qt::Key_Escape);

    EXPECT_TRUE(QTest::qWaitFor([&] { return kept() == deck().slides.size(); }, 60'000));

    jump(last());
    const QSize smaller = stage().size() / 2;
    stage().resize(smaller);
    QApplication::processEvents();
    EXPECT_EQ(kept(), 0) << "in a size that is not shown any more";
}
