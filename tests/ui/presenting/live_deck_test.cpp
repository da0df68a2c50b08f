// What is kept with a meeting and cannot be shown is told; what is shown keeps up, and never opens to others by itself.
#include "core/report/visible.h"
#include "tests/support/generated/generated_programme.h"
#include "tests/ui/presenting/presented.h"
#include "ui/text/error_text.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class LiveDeckTest : public PresentedTest
{
protected:
    void TearDown() override
    {
        live.reset();
        PresentedTest::TearDown();
    }

    template <class Work> void edit(Work &&work)
    {
        const auto done = window->session().edit({QStringLiteral("test")}, std::forward<Work>(work));
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    /** Keeps a deck with the next meeting of the board, past every check. */
    Deck keep(const QString &moment, const QString &since = {}, std::optional<Visibility> level = {})
    {
        const Deck deck{newId<Deck>(), board()->id, level, moment, since};
        edit([&](Edit &edit) { return edit.insert(deck).map([](auto) {}); });
        return deck;
    }

    Result<void> opened()
    {
        live = std::make_unique<LiveDeck>(window->context(), board()->id);
        return live->open();
    }

    QString troubleOf(const Result<void> &result, const char *language) const
    {
        return result ? QString() : text::errorText(text::Wording(QString::fromLatin1(language)), result.error());
    }

    static void settle() { QTest::qWait(20); }

    std::unique_ptr<LiveDeck> live;
};

} // namespace

TEST_F(LiveDeckTest, IsRefusedWithAMomentThatCannotBeReadNamingIt)
{
    const Deck kept = keep(QStringLiteral("gisteren"));

    const Result<void> shown = opened();

    ASSERT_FALSE(shown);
    EXPECT_EQ(shown.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(shown.error().place.field, QStringLiteral("moment"));
    EXPECT_TRUE(troubleOf(shown, "nl").startsWith(QStringLiteral("Presentatie, Getoond moment: ")))
        << troubleOf(shown, "nl").toStdString();
    EXPECT_TRUE(troubleOf(shown, "nl").contains(QStringLiteral("“gisteren” is geen moment")))
        << troubleOf(shown, "nl").toStdString();
    EXPECT_TRUE(troubleOf(shown, "en").startsWith(QStringLiteral("Presentation, Moment shown: “gisteren” is not a")));

    Deck other = kept;
    other.moment.clear();
    other.since = QStringLiteral("round:");
    edit([&](Edit &edit) { return edit.update(other); });
    const Result<void> compared = opened();
    ASSERT_FALSE(compared);
    EXPECT_EQ(compared.error().place.field, QStringLiteral("since"));
}

TEST_F(LiveDeckTest, IsRefusedWithAMomentThatTheFileDoesNotHold)
{
    for (const char *moment : {"2001-01-01", "round:1999-Q1", "change:999999"}) {
        const Deck kept = keep(QString::fromLatin1(moment));
        const Result<void> shown = opened();
        ASSERT_FALSE(shown) << moment;
        EXPECT_EQ(shown.error().kind, ErrorKind::NotFound) << moment;
        EXPECT_EQ(shown.error().place.field, QStringLiteral("moment")) << moment;
        EXPECT_TRUE(troubleOf(shown, "nl").contains(QString::fromLatin1(moment)))
            << troubleOf(shown, "nl").toStdString();
        edit([&](Edit &edit) { return edit.remove(kept.id); });

        keep({}, QString::fromLatin1(moment));
        const Result<void> compared = opened();
        ASSERT_FALSE(compared) << moment;
        EXPECT_EQ(compared.error().place.field, QStringLiteral("since")) << moment;
        edit([&](Edit &edit) { return edit.remove(report::storedDeck(state(), board()->id)->id); });
    }
}

TEST_F(LiveDeckTest, ComparesWithNothingWhereTheMeetingBeforeIsOlderThanTheFile)
{
    edit([&](Edit &edit) -> Result<void> {
        for (const Round &round : QList<Round>(state().all<Round>()))
            if (const auto gone = edit.remove(round.id); !gone)
                return gone;
        for (const Meeting &meeting : QList<Meeting>(state().all<Meeting>()))
            if (meeting.body == board()->body && meeting.id != board()->id)
                if (const auto gone = edit.remove(meeting.id); !gone)
                    return gone;
        Meeting before{newId<Meeting>(), board()->body};
        before.day = QDate(2001, 1, 1);
        return edit.insert(before).map([](auto) {});
    });

    const Result<void> shown = opened();

    ASSERT_TRUE(shown) << shown.error().detail.toStdString();
    for (const report::DeckItem &item : live->deck().items)
        EXPECT_NE(item.about.kind, SlideKind::Since);
}

TEST_F(LiveDeckTest, ShowsAMomentToComeWithWhatIsChangedMeanwhile)
{
    keep(QStringLiteral("2099-01-01"));
    ASSERT_TRUE(opened());
    Decision asked;
    for (const Decision &decision : state().all<Decision>())
        if (decision.state == DecisionState::Asked)
            asked = decision;
    asked.title = QStringLiteral("Iets heel anders");

    edit([&](Edit &edit) { return edit.update(asked); });
    settle();

    QString words;
    for (qsizetype i = 0; i < live->deck().slides.size(); ++i)
        for (const auto &text : live->record(live->deck().slides[i], i).texts)
            words += text.words + QLatin1Char(' ');
    EXPECT_TRUE(words.contains(asked.title)) << words.toStdString();
}

TEST_F(LiveDeckTest, StaysOpenToThoseForWhomItWasOpenedWhateverBecomesOfTheMeeting)
{
    const Deck kept = keep({}, {}, Visibility::Public);
    const Id<Meeting> meeting = board()->id;
    ASSERT_TRUE(opened());
    const auto slides = live->deck().slides.size();

    edit([&](Edit &edit) { return edit.remove(meeting); });
    settle();

    EXPECT_EQ(report::storedDeck(state(), meeting), nullptr);
    EXPECT_EQ(live->visibility(), Visibility::Public);
    EXPECT_EQ(live->deck().slides.size(), slides);
    for (const report::DeckItem &item : live->deck().items)
        EXPECT_NE(item.about.kind, SlideKind::Decisions) << "decisions are the board's";
}

TEST_F(LiveDeckTest, LeavesOutWhatIsGone)
{
    const Deck kept = keep({});
    const Measure gone = state().all<Measure>().first();
    DeckSlide slide{newId<DeckSlide>(), kept.id};
    slide.kind = SlideKind::Measure;
    slide.measure = gone.id;
    DeckSlide ofTheme{newId<DeckSlide>(), kept.id};
    ofTheme.kind = SlideKind::Theme;
    ofTheme.theme = gone.theme;
    edit([&](Edit &edit) {
        return edit.insert(slide).and_then([&](auto) { return edit.insert(ofTheme).map([](auto) {}); });
    });
    ASSERT_TRUE(opened());
    const auto items = live->deck().items.size();

    edit([&](Edit &edit) { return edit.remove(gone.id).and_then([&] { return edit.remove(gone.theme); }); });
    settle();

    EXPECT_LT(live->deck().items.size(), items);
    for (const report::DeckItem &item : live->deck().items) {
        EXPECT_NE(item.about.measure, gone.id);
        EXPECT_NE(item.about.theme, gone.theme);
    }
    EXPECT_TRUE(report::storedSlides(state(), kept.id).isEmpty());
}

TEST_F(LiveDeckTest, ForeseesEverySlideInTheSizesThatAreShownTheNearestFirst)
{
    ASSERT_TRUE(opened());
    const QList<report::Slide> &slides = live->deck().slides;
    const QSize large(320, 180), small(160, 90);
    constexpr qsizetype at = 4;
    ASSERT_GT(slides.size(), at + 2);
    const auto isKept = [&](qsizetype number, const QSize &pixels) {
        return live->isKept(slides[number], number, pixels);
    };
    live->frame(slides[at], at, large);
    live->frame(slides[at + 1], at + 1, small);
    EXPECT_FALSE(isKept(at, small));

    constexpr int packed = 2; // what is shown is packed first
    for (int i = 0; i < packed + 2; ++i)
        ASSERT_TRUE(live->foresee(at));
    for (const qsizetype near : {at, at + 1})
        EXPECT_TRUE(isKept(near, large) && isKept(near, small)) << near;
    ASSERT_TRUE(live->foresee(at));
    ASSERT_TRUE(isKept(at - 1, small)) << "the one before comes behind the next";
    EXPECT_FALSE(isKept(at + 2, large));

    while (live->foresee(at))
        ;
    for (qsizetype number = 0; number < slides.size(); ++number)
        EXPECT_TRUE(isKept(number, large) && isKept(number, small)) << number;
}

TEST_F(LiveDeckTest, ForeseesAWholeDeckOfALargeScreenInLittleRoom)
{
    ASSERT_TRUE(opened());
    const QList<report::Slide> &slides = live->deck().slides;
    const QSize wall(3840, 2160);
    const QImage first = live->frame(slides[0], 0, wall);

    while (live->foresee(0))
        ;

    for (qsizetype number = 0; number < slides.size(); ++number)
        EXPECT_TRUE(live->isKept(slides[number], number, wall)) << number;
    EXPECT_LT(live->bytesKept(), 2 * first.sizeInBytes());
    EXPECT_EQ(live->frame(slides[0], 0, wall), first);
    const slides::SlidePainter painter(live->deck(), live->room());
    EXPECT_EQ(live->frame(slides[3], 3, wall), painter.picture(slides[3], wall, 3)) << "as it was painted";
}

TEST_F(LiveDeckTest, ForeseesNothingOfADeckThatChanged)
{
    ASSERT_TRUE(opened());
    const QSize pixels(320, 180);
    live->frame(live->deck().slides[0], 0, pixels);
    while (live->foresee(0))
        ;
    ASSERT_TRUE(live->isKept(live->deck().slides[3], 3, pixels));

    Measure measure = window->session().state().all<Measure>().first();
    measure.title = QStringLiteral("Anders genoemd");
    edit([&](Edit &edit) { return edit.update(measure); });
    settle();

    EXPECT_FALSE(live->isKept(live->deck().slides[3], 3, pixels)) << "it would tell what was";
}

TEST_F(LiveDeckTest, FollowsWhatPartiesReportThatTheWindowLeavesInTheFile)
{
    const QString path = package.folder.filePath(QStringLiteral("large.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {60, 10, 8}));
    ASSERT_TRUE(window->openFile(path));
    Session &session = window->session();
    session.finishCheck();
    ASSERT_FALSE(session.state().isWhole());
    const QList<Measure> &measures = session.state().all<Measure>();
    const auto running = std::find_if(measures.begin(), measures.end(),
                                      [](const Measure &each) { return each.status == Status::Running; });
    ASSERT_NE(running, measures.end());
    const Measure measure = *running;
    live = std::make_unique<LiveDeck>(window->context(), Id<Meeting>());
    ASSERT_TRUE(live->open());
    const auto pageIn = [&](LiveDeck &deck) {
        const auto page = deck.pageOf(measure.id);
        return page ? deck.frame(*page, -1, {960, 540}) : QImage();
    };
    const auto pageMadeAnew = [&] {
        LiveDeck anew(window->context(), Id<Meeting>());
        EXPECT_TRUE(anew.open());
        return pageIn(anew);
    };
    const QImage before = pageIn(*live);
    ASSERT_FALSE(before.isNull());

    Measure renamed = measure;
    renamed.title = QStringLiteral("Anders genoemd");
    edit([&](Edit &edit) { return edit.update(renamed); });
    settle();
    const QImage named = pageIn(*live);
    EXPECT_NE(named, before);
    EXPECT_EQ(named, pageMadeAnew());

    Result<QList<ProgressReport>> reported = session.state().lateReports()->on(measure.id);
    ASSERT_TRUE(reported && !reported->isEmpty());
    edit([&](Edit &edit) -> Result<void> {
        for (ProgressReport report : *reported) {
            report.supportAsked = report.supportAsked.isEmpty() ? QStringLiteral("Hulp gevraagd") : QString();
            if (const Result<void> stored = edit.update(report); !stored)
                return stored;
        }
        return {};
    });
    settle();
    EXPECT_NE(pageIn(*live), named) << "who asks for support has a hand";
    EXPECT_EQ(pageIn(*live), pageMadeAnew());
}
