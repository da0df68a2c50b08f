#include "core/exchange/decision_line.h"
#include "core/exchange/minute_line.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

const QDate today(2021, 4, 8); // a Thursday

State withParties()
{
    State state;
    Party provider;
    provider.id = {1};
    provider.name = QStringLiteral("Aanbieder F");
    state.table<Party>().put(provider);
    Measure measure;
    measure.id = {2};
    measure.number = QStringLiteral("M13");
    state.table<Measure>().put(measure);
    provider.id = {5};
    provider.name = QStringLiteral("Aanbieder verblijf en gezinshuizen B");
    state.table<Party>().put(provider);
    for (const auto &[id, name] :
         {std::pair(3, "Dagelijks bestuur"), {4, "Algemeen bestuur"}, {6, "Gemeenteraden (10)"}}) {
        Body body;
        body.id = {id};
        body.name = QString::fromLatin1(name);
        state.table<Body>().put(body);
    }
    return state;
}

} // namespace

TEST(MinuteLine, TakesItsKindFromALetterOrASignAtTheStart)
{
    const std::pair<const char *, MinuteKind> lines[] = {
        {"! akkoord", MinuteKind::Decision},  {"B akkoord", MinuteKind::Decision},
        {"d agreed", MinuteKind::Decision},   {"> bellen", MinuteKind::Action},
        {"a bellen", MinuteKind::Action},     {"+ wij melden", MinuteKind::Commitment},
        {"T melden", MinuteKind::Commitment}, {"- gezegd", MinuteKind::Note},
        {"N gezegd", MinuteKind::Note}};

    for (const auto &[line, kind] : lines) {
        const MinuteWords words = readMinuteKind(QString::fromLatin1(line));
        EXPECT_EQ(words.kind, kind) << line;
        EXPECT_FALSE(words.text.contains(QLatin1Char(' ')) && words.text.size() < 3) << line;
    }
}

TEST(MinuteLine, LeavesOtherWordsAsTheyAre)
{
    EXPECT_EQ(readMinuteKind(QStringLiteral("Bestuur vraagt uitleg")),
              (MinuteWords{MinuteKind::Note, QStringLiteral("Bestuur vraagt uitleg")}));
    EXPECT_EQ(readMinuteKind(QStringLiteral("!")), (MinuteWords{MinuteKind::Note, QStringLiteral("!")}));
    EXPECT_EQ(readMinuteKind(QStringLiteral("gezegd"), MinuteKind::Action).kind, MinuteKind::Action);
}

TEST(MinuteLine, ReadsWhoAndWhenOfAnActionOnly)
{
    const State state = withParties();
    const QString line = QStringLiteral("M13 Wachtlijst aanleveren @aanbieder F vrijdag");

    const MinuteDraft action = readMinuteLine(line, MinuteKind::Action, state, today);
    const MinuteDraft note = readMinuteLine(line, MinuteKind::Note, state, today);

    EXPECT_EQ(action.line.text, QStringLiteral("Wachtlijst aanleveren"));
    EXPECT_EQ(action.line.party, Id<Party>{1});
    EXPECT_EQ(action.line.measure, Id<Measure>{2});
    EXPECT_EQ(action.line.due, QDate(2021, 4, 9));
    EXPECT_EQ(note.line.text, line);
    EXPECT_FALSE(note.line.due.isValid());
}

TEST(MinuteLine, FindsAPartyByWordsOutOfItsName)
{
    const State state = withParties();
    const auto read = [&](const char *line) {
        return readMinuteLine(QString::fromLatin1(line), MinuteKind::Action, state, today).line;
    };

    const ActionLine letter = read("Wachtlijst aanleveren @aanbieder B 23 april");
    EXPECT_EQ(letter.party, Id<Party>{5});
    EXPECT_EQ(letter.text, QStringLiteral("Wachtlijst aanleveren"));
    EXPECT_EQ(read("Bellen @gezinshuizen").party, Id<Party>{5});
    EXPECT_EQ(read("Bellen @aanbieder").owner, QStringLiteral("aanbieder")) << "two are called so";
}

TEST(MinuteLine, CountsDaysFromTheMeetingThatIsStillToCome)
{
    Meeting meeting;
    EXPECT_EQ(saidOn(nullptr, today), today);
    EXPECT_EQ(saidOn(&meeting, today), today);
    meeting.day = today.addDays(20);
    EXPECT_EQ(saidOn(&meeting, today), meeting.day);
    meeting.day = today.addDays(-1);
    EXPECT_EQ(saidOn(&meeting, today), today);
}

TEST(DecisionLine, FindsTheCouncilsAndTheTypeInItsWords)
{
    const auto read = [](const char *line) {
        return readDecisionLine(QString::fromLatin1(line), withParties(), today);
    };

    const DecisionLine councils = read("M13 Nieuwe verblijfsplekken vaststellen @raden 1 juni");
    EXPECT_EQ(councils.body, Id<Body>{6});
    EXPECT_EQ(councils.title, QStringLiteral("Nieuwe verblijfsplekken vaststellen"));
    EXPECT_EQ(councils.type, DecisionType::Adopt);
    EXPECT_EQ(read("Kennisnemen van de stand").type, DecisionType::TakeNote);
    EXPECT_EQ(read("Afbouw in fasen").type, std::nullopt);
}

TEST(DecisionLine, ReadsMeasureBodyAndDay)
{
    const DecisionLine line = readDecisionLine(
        QStringLiteral("M13 Afbouw vaststellen @dagelijks bestuur 18 maart 2022"), withParties(), today);

    EXPECT_EQ(line,
              (DecisionLine{QStringLiteral("Afbouw vaststellen"), {2}, {3}, QDate(2022, 3, 18), DecisionType::Adopt}));
}

TEST(DecisionLine, KeepsWhatNamesNoBodyOrMoreThanOne)
{
    EXPECT_EQ(readDecisionLine(QStringLiteral("Afbouw @bestuur"), withParties(), today).title,
              QStringLiteral("Afbouw @bestuur"));
    EXPECT_EQ(readDecisionLine(QStringLiteral("Afbouw @algemeen"), withParties(), today).body, Id<Body>{4});
    EXPECT_TRUE(readDecisionLine(QString(), withParties(), today).title.isEmpty());
}
