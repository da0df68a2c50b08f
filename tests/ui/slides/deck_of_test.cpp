// The deck of a meeting as it is kept in a file and asked for outside the window.
#include "tests/support/programme_fixture.h"
#include "ui/slides/slides_pdf.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** A programme with one measure and a board that meets. */
class KeptDeck : public ProgrammeTest
{
protected:
    void SetUp() override
    {
        ProgrammeTest::SetUp();
        meeting.day = QDate(2020, 11, 5);
        add(body, meeting, measure);
    }

    Result<report::Deck> deck(const slides::DeckRequest &asked = {})
    {
        slides::DeckRequest request = asked;
        request.today = QDate(2020, 11, 1);
        return slides::deckOf(file(), request);
    }

    Body body{newId<Body>(), BodyKind::BoardConsultation, QStringLiteral("Bestuurlijk overleg")};
    Meeting meeting{newId<Meeting>(), body.id};
    Measure measure = aMeasure();
    Deck kept{newId<Deck>(), meeting.id};
};

} // namespace

TEST_F(KeptDeck, IsRefusedWithAMomentThatCannotBeRead)
{
    kept.moment = QStringLiteral("gisteren");
    add(kept);

    ASSERT_FALSE(deck());
    EXPECT_EQ(deck().error().kind, ErrorKind::Invalid);
    EXPECT_EQ(deck().error().place.table, QStringLiteral("deck"));
    EXPECT_EQ(deck().error().place.field, QStringLiteral("moment"));
    EXPECT_EQ(deck().error().found, QStringLiteral("gisteren"));
    slides::DeckRequest request;
    request.asOf = Moment();
    EXPECT_TRUE(deck(request)) << "another is asked in its place";

    kept.moment.clear();
    kept.since = QStringLiteral("2020-02-30");
    update(kept);
    ASSERT_FALSE(deck());
    EXPECT_EQ(deck().error().place.field, QStringLiteral("since"));
}

TEST_F(KeptDeck, TellsATitleOnlyToThoseForWhomItWasGiven)
{
    kept.level = Visibility::Staff;
    DeckSlide slide{newId<DeckSlide>(), kept.id};
    slide.kind = SlideKind::State;
    slide.title = QStringLiteral("Waar het schuurt");
    add(kept, slide);
    const auto titles = [&](std::optional<Visibility> level) {
        slides::DeckRequest request;
        request.visibility = level;
        QStringList all;
        const report::Deck made = deck(request).value();
        for (const report::Slide &shown : made.slides)
            all.append(shown.title);
        return all;
    };

    EXPECT_TRUE(titles({}).contains(slide.title));
    EXPECT_TRUE(titles(Visibility::Team).contains(slide.title));
    EXPECT_FALSE(titles(Visibility::Board).contains(slide.title));
    EXPECT_FALSE(titles(Visibility::Public).contains(slide.title));
}

TEST_F(KeptDeck, IsOfTheBoardWhereMoreMeetOnADay)
{
    Body team{newId<Body>(), BodyKind::DriverTeam, QStringLiteral("Aanjaagteam")};
    Meeting other{newId<Meeting>(), team.id};
    other.day = meeting.day;
    other.id = Id<Meeting>{meeting.id.value / 2}; // comes first
    add(team, other);
    slides::DeckRequest request;
    request.meeting = meeting.day;

    EXPECT_TRUE(deck(request)->title.contains(body.name)) << deck(request)->title.toStdString();
}

TEST_F(KeptDeck, ComparesWithNothingThatIsOlderThanTheFileOrClosedToItsReaders)
{
    Meeting before{newId<Meeting>(), body.id};
    before.day = QDate(2001, 1, 1);
    add(before);
    const auto kinds = [&] {
        QList<SlideKind> all;
        const auto made = deck();
        EXPECT_TRUE(made) << made.error().detail.toStdString();
        for (const report::Slide &shown : made ? made->slides : QList<report::Slide>())
            all.append(shown.about.kind);
        return all;
    };
    EXPECT_FALSE(kinds().contains(SlideKind::Since));

    before.day = QDate(2020, 10, 30);
    update(before);
    EXPECT_TRUE(kinds().contains(SlideKind::Since));

    before.visibility = Visibility::Team;
    update(before);
    EXPECT_FALSE(kinds().contains(SlideKind::Since)) << "that it was held is not told";
}

TEST_F(KeptDeck, IsAskedOnADayOnWhichNobodyMeetsAndHearsOnWhichTheyDo)
{
    slides::DeckRequest request;
    request.meeting = QDate(2020, 11, 6);

    ASSERT_FALSE(deck(request));
    EXPECT_EQ(deck(request).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(deck(request).error().accepted, QStringLiteral("2020-11-05"));
}
