// The slides of a meeting: what is on them, in which order, and for whom.
#include "core/report/deck_parts.h"
#include "tests/core/report/canaries.h"
#include "tests/core/report/report_words.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The rich programme with a board that meets twice. */
struct Met : Rich
{
    Meeting meeting;

    Met()
    {
        Body body{newId<Body>(), BodyKind::BoardConsultation, QStringLiteral("Bestuurlijk overleg")};
        put(view, body);
        Meeting before{newId<Meeting>(), body.id};
        before.day = QDate(2020, 9, 3);
        put(view, before);
        meeting = {newId<Meeting>(), body.id};
        meeting.day = QDate(2020, 11, 5);
        meeting.place = QStringLiteral("Dordrecht");
        put(view, meeting);
    }

    report::Deck deck(const QList<DeckSlide> &chosen = {}, const std::optional<View> &since = {}) const
    {
        return report::DeckMaker(view, since, dutch(), {meeting.id, Visibility::Board, chosen}).deck();
    }
};

QList<SlideKind> kindsOf(const report::Deck &deck)
{
    QList<SlideKind> kinds;
    for (const report::Slide &slide : deck.slides)
        kinds.append(slide.about.kind);
    return kinds;
}

/** Every word of every slide, furniture and outline of the file included. */
QString told(const report::Deck &deck)
{
    QStringList words{deck.title, deck.author, deck.footerLeft, deck.footerRight, deck.logoAlternative};
    for (const report::Slide &slide : deck.slides) {
        report::Document page;
        page.blocks = slide.blocks;
        words += QStringList{slide.title, slide.markSpoken} + wordsOf(page);
    }
    return words.join(QLatin1Char('\n'));
}

const report::Slide &slideOf(const report::Deck &deck, SlideKind kind)
{
    return *std::find_if(deck.slides.begin(), deck.slides.end(),
                         [kind](const report::Slide &slide) { return slide.about.kind == kind; });
}

DeckSlide choice(int order, SlideKind kind)
{
    DeckSlide slide{newId<DeckSlide>()};
    slide.order = order;
    slide.kind = kind;
    return slide;
}

} // namespace

TEST(DeckOfAMeeting, ShowsTheStateTheThemesWhatMustBeAdjustedAndWhatIsAsked)
{
    const Met met;

    const report::Deck deck = met.deck();

    EXPECT_EQ(kindsOf(deck), (QList<SlideKind>{SlideKind::Title, SlideKind::State, SlideKind::Theme, SlideKind::Measure,
                                               SlideKind::Theme, SlideKind::Matrix, SlideKind::Money,
                                               SlideKind::Decisions, SlideKind::Commitments, SlideKind::Thanks}));
    EXPECT_EQ(plain(deck.footerRight), QStringLiteral("Bestuurlijk overleg 5 nov 2020"));
    EXPECT_EQ(slideOf(deck, SlideKind::State).title, QStringLiteral("Eén op koers, één bijsturen, één niet gemeld"));
    EXPECT_EQ(slideOf(deck, SlideKind::Measure).about.measure, met.second.id);
    EXPECT_EQ(slideOf(deck, SlideKind::Decisions).decisions, QList<Id<Decision>>{met.asked.id});
}

TEST(DeckOfAMeeting, AwaitsNoVerdictOfAMeasureThatEnded)
{
    Met met;
    const auto told = [&met] {
        const report::Deck deck = met.deck();
        const report::Slide &state = slideOf(deck, SlideKind::State);
        return QStringList{state.title, std::get<report::KeyFigures>(state.blocks.last()).figures.first().figure};
    };
    const QStringList before = told();
    Measure ended;
    ended.id = newId<Measure>();
    ended.number = QStringLiteral("M90");
    ended.title = QStringLiteral("Vervallen");
    ended.status = Status::Dropped;

    put(met.view, ended);
    EXPECT_EQ(told(), before);
    ended.id = newId<Measure>();
    ended.status = Status::Running;
    put(met.view, ended);
    EXPECT_NE(told().first(), before.first());
    EXPECT_NE(told().last(), before.last());
}

TEST(DeckOfAMeeting, TakesUpTheAgendaWithItsMinutesWhereNobodyChose)
{
    Met met;
    const Id<Measure> talkedOf = met.third.id;
    const auto itemOf = [&met](SlideKind kind, Id<Measure> measure, const QList<DeckSlide> &chosen = {}) {
        for (const report::DeckItem &item : met.deck(chosen).items)
            if (item.about.kind == kind && item.about.measure == measure)
                return item;
        return report::DeckItem();
    };
    ASSERT_FALSE(itemOf(SlideKind::Measure, talkedOf).isShown);
    EXPECT_FALSE(itemOf(SlideKind::Decisions, {}).minutes);
    AgendaItem item{newId<AgendaItem>(), met.meeting.id};
    item.measure = talkedOf;
    item.minutesPlanned = 20;
    put(met.view, item);
    for (const int minutes : {10, 5}) {
        AgendaItem decided{newId<AgendaItem>(), met.meeting.id};
        decided.decision = met.asked.id;
        decided.measure = met.third.id;
        decided.minutesPlanned = minutes;
        put(met.view, decided);
    }

    EXPECT_TRUE(itemOf(SlideKind::Measure, talkedOf).isShown);
    EXPECT_EQ(itemOf(SlideKind::Measure, talkedOf).minutes, 20);
    EXPECT_EQ(itemOf(SlideKind::Decisions, {}).minutes, 15);
    DeckSlide hidden{newId<DeckSlide>()};
    hidden.kind = SlideKind::Measure;
    hidden.measure = talkedOf;
    hidden.isHidden = true;
    EXPECT_FALSE(itemOf(SlideKind::Measure, talkedOf, {hidden}).isShown) << "what a person chose is kept";
    EXPECT_FALSE(itemOf(SlideKind::Measure, talkedOf, {hidden}).minutes);
}

TEST(DeckOfAMeeting, TellsOnTheDayItIsShownWhichRoundIsStillToClose)
{
    Met met;
    met.round.closed = {};
    const auto isTold = [&met](QDate due) {
        met.round.due = due;
        put(met.view, met.round);
        report::Document thanks;
        thanks.blocks = slideOf(met.deck(), SlideKind::Thanks).blocks;
        return wordsOf(thanks).join(QLatin1Char(' ')).contains(met.round.label);
    };
    EXPECT_TRUE(isTold(met.meeting.day));
    EXPECT_FALSE(isTold(met.meeting.day.addDays(-1))) << "closed by then, though not today";
    EXPECT_FALSE(isTold({}));
}

TEST(DeckOfAMeeting, HasNoColumnForWhatNoDecisionThatIsAskedSays)
{
    const auto headsWith = [](const QString &advice) {
        Met met;
        met.asked.advice = advice;
        met.asked.consequence.clear();
        put(met.view, met.asked);
        const report::Deck deck = met.deck();
        QStringList heads;
        for (const report::Column &column :
             std::get<report::Table>(slideOf(deck, SlideKind::Decisions).blocks[0]).columns)
            heads.append(column.header);
        return heads;
    };

    EXPECT_EQ(headsWith(QStringLiteral("Instemmen")),
              (QStringList{{}, QStringLiteral("Besluit"), QStringLiteral("Advies")}));
    EXPECT_EQ(headsWith({}), (QStringList{{}, QStringLiteral("Besluit")}));
}

TEST(DeckOfAMeeting, TellsWhatChangedSinceAnEarlierMoment)
{
    Met met;
    View before = met.view;
    before.today = QDate(2020, 9, 3);
    Measure was = met.second;
    was.healthTime = Health::OnCourse;
    was.healthMoney = {};
    put(before, was);

    const report::Deck deck = met.deck({}, before);

    const report::Slide &since = slideOf(deck, SlideKind::Since);
    EXPECT_EQ(plain(since.title), QStringLiteral("Sinds 3 september 2020: één slechter"));
    EXPECT_EQ(since.links, QList<Id<Measure>>{met.second.id});
}

TEST(DeckOfAMeeting, GivesEveryKindOfChangeItsSign)
{
    Met met;
    View before = met.view;
    before.today = QDate(2020, 9, 3);
    Measure verdict = met.first, status = met.second;
    verdict.healthTime = Health::Intervene;
    put(before, verdict);
    status.status = Status::NotStarted;
    put(before, status);
    Decision open = met.taken;
    open.state = DecisionState::Asked;
    put(before, open);
    before.state.table<Measure>().remove(met.third.id.value);
    for (const MoneyLine &line : QList<MoneyLine>(before.state.all<MoneyLine>()))
        before.state.table<MoneyLine>().remove(line.id.value);

    const report::Deck deck = met.deck({}, before);

    const auto &table = std::get<report::Table>(slideOf(deck, SlideKind::Since).blocks[0]);
    QList<qsizetype> kinds;
    for (const report::Row &row : table.rows) {
        kinds.append(static_cast<qsizetype>(row.cells[0].mark.index()));
        EXPECT_FALSE(std::holds_alternative<std::monostate>(row.cells[0].mark))
            << plain(row.cells[1].text).toStdString();
    }
    EXPECT_GE(QSet<qsizetype>(kinds.begin(), kinds.end()).size(), 3) << "a verdict, a status and a symbol";
}

TEST(DeckOfAMeeting, TellsWhatThereIsToTellWhereAThemeIsShort)
{
    Met met;
    met.first.achieved = QStringLiteral("tien scholen doen mee");
    met.first.nextStep = QStringLiteral("Nog drie scholen");
    put(met.view, met.first);

    const report::Deck deck = met.deck();

    const auto &table = std::get<report::Table>(slideOf(deck, SlideKind::Theme).blocks[0]);
    QStringList toldOf;
    for (const report::Row &row : table.rows)
        if (row.cells.size() == 2)
            toldOf.append(row.cells[1].text);
    EXPECT_TRUE(toldOf.contains(QStringLiteral("Tien scholen doen mee")));
    EXPECT_TRUE(toldOf.contains(QStringLiteral("Nog drie scholen")));
}

TEST(DeckOfAMeeting, ShowsThePageOfTheOnlyMeasureOfATheme)
{
    const Met met;

    const report::Deck deck = met.deck();

    const auto alone = std::find_if(deck.slides.begin(), deck.slides.end(), [](const report::Slide &slide) {
        return slide.about.kind == SlideKind::Theme && std::holds_alternative<report::ItemTitle>(slide.blocks[0]);
    });
    ASSERT_NE(alone, deck.slides.end());
    EXPECT_EQ(std::get<report::ItemTitle>(alone->blocks[0]).title, met.third.title);
    EXPECT_EQ(alone->links, QList<Id<Measure>>{met.third.id});
}

TEST(RowsOnASlide, AreSharedOutByTheirHeightAndLeaveNoneNearlyEmpty)
{
    EXPECT_EQ(report::evenly(7, 6), (QList<qsizetype>{4, 3}));
    EXPECT_EQ(report::evenly({100, 100, 100, 300, 100}, 6, 400), (QList<qsizetype>{3, 2}));
    EXPECT_EQ(report::evenly({500, 100}, 6, 400), (QList<qsizetype>{1, 1})) << "a higher one stands alone";
    EXPECT_EQ(report::evenly({}, 6, 400), QList<qsizetype>());
}

TEST(DeckOfAMeeting, KeepsThePlaceTheChoiceAndTheTitleThatAPersonGave)
{
    const Met met;
    DeckSlide money = choice(1, SlideKind::Money);
    money.title = QStringLiteral("Het geld");
    DeckSlide title = choice(2, SlideKind::Title);
    DeckSlide matrix = choice(3, SlideKind::Matrix);
    matrix.isHidden = true;

    const report::Deck deck = met.deck({matrix, title, money});

    EXPECT_EQ(deck.slides.first().title, QStringLiteral("Het geld"));
    const QList<SlideKind> kinds = kindsOf(deck);
    EXPECT_EQ(kinds.first(), SlideKind::Money);
    EXPECT_EQ(kinds.indexOf(SlideKind::State), kinds.indexOf(SlideKind::Title) + 1) << "each behind what it follows";
    EXPECT_EQ(kinds.indexOf(SlideKind::Decisions), 1);
    EXPECT_FALSE(kindsOf(deck).contains(SlideKind::Matrix));
    EXPECT_EQ(deck.slides.first().item, 0);
}

TEST(DeckOfAMeeting, AsksAtMostThreeDecisionsOnASlide)
{
    Met met;
    for (const char *code : {"B03", "B04", "B05"})
        put(met.view, aDecision(code, QDate(2020, 11, 5)));

    const report::Deck deck = met.deck();

    QList<qsizetype> counts;
    for (const report::Slide &slide : deck.slides)
        if (slide.about.kind == SlideKind::Decisions)
            counts.append(slide.decisions.size());
    EXPECT_EQ(counts, (QList<qsizetype>{2, 2}));
}

TEST(DeckOfAMeeting, AsksFirstWhatIsOnTheAgenda)
{
    Met met;
    const Decision sooner = aDecision("B03", QDate(2020, 1, 5)), later = aDecision("B04", QDate(2031, 1, 5));
    put(met.view, sooner);
    put(met.view, later);
    ASSERT_EQ(slideOf(met.deck(), SlideKind::Decisions).decisions.value(0), sooner.id);
    AgendaItem item{newId<AgendaItem>(), met.meeting.id};
    item.decision = later.id;
    put(met.view, item);

    EXPECT_EQ(slideOf(met.deck(), SlideKind::Decisions).decisions.mid(0, 2), (QList{later.id, sooner.id}));
}

TEST(DeckOfAMeeting, KeepsADecisionInItsPlaceOnceItIsTakenInThisMeeting)
{
    Met met;
    const QList<Id<Decision>> asked = slideOf(met.deck(), SlideKind::Decisions).decisions;
    ASSERT_FALSE(asked.isEmpty());
    Decision taken = *met.view.state.find(asked.first());
    taken.state = DecisionState::Amended;
    taken.outcome = QStringLiteral("vanaf 2022, in twee stappen");
    taken.decidedOn = {met.meeting.day, Precision::Day};
    put(met.view, taken);
    Minute line;
    line.id = newId<Minute>();
    line.meeting = met.meeting.id;
    line.kind = MinuteKind::Decision;
    line.decision = taken.id;
    line.text = QStringLiteral("Gewijzigd: vanaf 2022");
    put(met.view, line);

    EXPECT_EQ(slideOf(met.deck(), SlideKind::Decisions).decisions, asked);
    EXPECT_TRUE(told(met.deck()).contains(QStringLiteral("Vanaf 2022, in twee stappen")));

    met.meeting.id = newId<Meeting>(); // to another meeting it is no question any more
    put(met.view, met.meeting);
    const report::Deck other = met.deck();
    for (const report::Slide &slide : other.slides)
        EXPECT_FALSE(slide.decisions.contains(taken.id));
}

TEST(DeckOfAMeeting, TellsNothingThatItsReadersMayNotSeeOnAnySlideNotesIncluded)
{
    Met met;
    const View view = withCanaries();
    DeckSlide noted = choice(1, SlideKind::State);
    noted.notes = canary;
    Id<Meeting> meeting;
    for (const Meeting &each : view.state.all<Meeting>())
        if (each.visibility.value_or(Visibility::Board) == Visibility::Board)
            meeting = each.id;
    View before = view;
    before.today = QDate(2020, 9, 3);

    for (const char *language : {"nl", "en"}) {
        const text::Wording wording(QString::fromLatin1(language));
        const report::DeckMaker maker(view, before, wording, {meeting, Visibility::Board, {noted}});
        const report::Deck deck = maker.deck();
        EXPECT_GT(deck.slides.size(), 8);
        EXPECT_FALSE(told(deck).contains(canary)) << qPrintable(told(deck));
        for (const Measure &measure : view.state.all<Measure>())
            if (const auto page = maker.pageOf(measure.id)) {
                report::Deck one;
                one.slides = {*page};
                EXPECT_FALSE(told(one).contains(canary)) << qPrintable(told(one));
            }
    }
    const report::DeckMaker staff(view, before, dutch(), {meeting, Visibility::Staff, {}});
    EXPECT_TRUE(told(staff.deck()).contains(canary)) << "the canary does not sing: this test would see nothing";
}

TEST(DeckOfAMeeting, LooksBackToTheMeetingBeforeElseToTheLastClosedRound)
{
    Met met;
    EXPECT_EQ(report::lookedBackTo(met.view, met.meeting.id), std::optional(Moment{QDate(2020, 9, 3)}));

    for (const Meeting &meeting : QList<Meeting>(met.view.state.all<Meeting>()))
        if (meeting.id != met.meeting.id)
            met.view.state.table<Meeting>().remove(meeting.id.value);

    EXPECT_EQ(report::lookedBackTo(met.view, met.meeting.id),
              std::optional(Moment{Moment::Round{QStringLiteral("2020-Q3")}}));
}

TEST(DeckOfAMeeting, ClaimsNothingOfAProgrammeThatIsClosed)
{
    Met met;
    for (Measure *measure : {&met.first, &met.second, &met.third})
        measure->visibility = Visibility::Staff;
    met.store();

    EXPECT_EQ(kindsOf(met.deck({}, met.view)),
              (QList<SlideKind>{SlideKind::Title, SlideKind::Decisions, SlideKind::Thanks}));
}
