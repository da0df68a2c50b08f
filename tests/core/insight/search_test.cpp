#include "core/insight/search_index.h"
#include "core/storage/state_loader.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;
using namespace std::chrono_literals;

namespace {

/** A small programme in memory with an index that follows it. */
class SearchTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto made = SearchIndex::make();
        ASSERT_TRUE(made) << made.error().detail.toStdString();
        index = std::move(*made);
        poh.title = QStringLiteral("Jeugdprofessional bij de huisarts (POH-jeugd)");
        poh.theme = base.id;
        base.name = QStringLiteral("Sterke lokale basis");
        action.code = QStringLiteral("A054");
        put(base, poh, frame, sliedrecht, molenlanden, action);
        index->reset(state);
        EXPECT_TRUE(index->finish(state));
    }

    template <class... E> void put(const E &...records) { (state.table<E>().put(records), ...); }

    /** The record is put or, without one, removed, and the index follows. */
    template <class E> void change(const E &record)
    {
        const bool isNew = !state.find(record.id);
        state.table<E>().put(record);
        index->follow(state, {{tableOf<E>, record.id.value, isNew ? Operation::Inserted : Operation::Updated}});
        EXPECT_TRUE(index->finish(state));
    }
    template <class E> void remove(Id<E> id)
    {
        state.table<E>().remove(id.value);
        index->follow(state, {{tableOf<E>, id.value, Operation::Removed}});
        EXPECT_TRUE(index->finish(state));
    }

    QList<SearchHit> found(const QString &typed) const
    {
        const auto answer = index->search(typed);
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().detail.toStdString());
        return answer ? answer->hits : QList<SearchHit>();
    }
    QStringList titles(const QString &typed) const
    {
        QStringList all;
        for (const SearchHit &hit : found(typed))
            all.append(hit.title);
        return all;
    }
    bool finds(const QString &typed, qint64 id) const
    {
        const auto hits = found(typed);
        return std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.id == id; });
    }

    State state;
    std::unique_ptr<SearchIndex> index;
    Theme base{newId<Theme>()};
    Measure poh = aMeasure(QStringLiteral("M05"));
    Measure frame = aMeasure(QStringLiteral("M01"));
    Party sliedrecht = aMunicipality();
    Party molenlanden = aMunicipality(QStringLiteral("Molenlanden"));
    Action action = anAction(poh);
};

} // namespace

TEST_F(SearchTest, FindsWordsByTheirBeginningInAnyOrderWithoutAccents)
{
    Measure one = aMeasure(QStringLiteral("M11"));
    one.title = QStringLiteral("Procesregie: één gezin");
    change(one);

    for (const char *typed : {"een gez", "gezin proces", "ÉÉN", "proc één", "PROCESREGIE"})
        EXPECT_TRUE(finds(QString::fromUtf8(typed), one.id.value)) << typed;
    EXPECT_FALSE(finds(QStringLiteral("ezin"), one.id.value)) << "a word is found by its beginning";
    EXPECT_FALSE(finds(QStringLiteral("gezin huisarts"), one.id.value)) << "every word is asked";
}

TEST_F(SearchTest, PutsTheCellFirstWhenWordsNameAMeasureAndAMunicipality)
{
    for (const char *typed : {"poh slie", "slie poh", "POH Sliedrecht", "m05 sliedrecht"}) {
        const auto hits = found(QString::fromUtf8(typed));
        ASSERT_FALSE(hits.isEmpty()) << typed;
        EXPECT_TRUE(hits.first().isCard()) << typed;
        EXPECT_EQ(hits.first().measure, poh.id);
        EXPECT_EQ(hits.first().municipality, sliedrecht.id);
        EXPECT_EQ(hits.first().title, poh.title + QStringLiteral(" × Sliedrecht"));
    }
    EXPECT_TRUE(finds(QStringLiteral("poh slie"), poh.id.value)) << "its measure is listed too";
    EXPECT_TRUE(finds(QStringLiteral("poh slie"), sliedrecht.id.value)) << "and its municipality";
}

TEST_F(SearchTest, MakesNoCardOfOneWordOrOfAGroup)
{
    Party region = aMunicipality(QStringLiteral("Drechtsteden"));
    region.isGroup = true;
    change(region);

    for (const char *typed : {"sliedrecht", "poh", "poh drechtsteden", "@sliedrecht poh", "#m05 slie"}) {
        const auto hits = found(QString::fromUtf8(typed));
        EXPECT_TRUE(std::none_of(hits.begin(), hits.end(), [](const SearchHit &hit) { return hit.isCard(); })) << typed;
    }
}

TEST_F(SearchTest, PutsAnExactNumberBeforeTitlesAndTitlesBeforeTexts)
{
    Measure other = aMeasure(QStringLiteral("M50"));
    other.title = QStringLiteral("M05 opvolgen");
    Measure third = aMeasure(QStringLiteral("M51"));
    third.description = QStringLiteral("Na M05.");
    change(other);
    change(third);

    EXPECT_EQ(found(QStringLiteral("m05")).value(0).id, poh.id.value);
    EXPECT_EQ(found(QStringLiteral("m05")).value(1).id, other.id.value);
    EXPECT_EQ(found(QStringLiteral("m05")).value(2).id, third.id.value);
    EXPECT_EQ(found(QStringLiteral("M5")).value(0).id, poh.id.value) << "zeros need not be typed";
}

TEST_F(SearchTest, PutsMeasuresWhoseNumberIsHalfTypedBeforeTheRelationsThatAreNamedByIt)
{
    MeasureRelation relation;
    relation.id = newId<MeasureRelation>();
    relation.measure = poh.id;
    relation.other = frame.id;
    relation.kind = RelationKind::DependsOn;
    change(relation);

    const auto hits = found(QStringLiteral("m0"));

    ASSERT_GE(hits.size(), 3);
    EXPECT_EQ(hits[0].number, QStringLiteral("M01"));
    EXPECT_EQ(hits[1].number, QStringLiteral("M05"));
    EXPECT_EQ(hits[2].section, SearchSection::Local);
}

TEST_F(SearchTest, BringsTheSectionWhoseTitleIsTypedToTheTop)
{
    poh.nextStep = QStringLiteral("Gesprek met Sliedrecht");
    change(poh);

    EXPECT_EQ(found(QStringLiteral("slie")).value(0).id, sliedrecht.id.value);
    EXPECT_TRUE(finds(QStringLiteral("slie"), poh.id.value));
}

TEST_F(SearchTest, TakesHashForNumbersAndAtForParties)
{
    EXPECT_TRUE(finds(QStringLiteral("#a05"), action.id.value));
    EXPECT_TRUE(finds(QStringLiteral("#54"), action.id.value));
    EXPECT_TRUE(finds(QStringLiteral("#5"), poh.id.value));
    EXPECT_FALSE(finds(QStringLiteral("#poh"), poh.id.value));
    EXPECT_EQ(titles(QStringLiteral("@mol")), QStringList{QStringLiteral("Molenlanden")});
    EXPECT_EQ(titles(QStringLiteral("@poh")), QStringList());
    EXPECT_EQ(titles(QStringLiteral(">mol")), QStringList()) << "commands are no records";
}

TEST_F(SearchTest, TakesNothingThatIsTypedForSyntax)
{
    for (const char *typed : {"\"",
                              "\"\"",
                              "poh\"",
                              "\"poh",
                              "*",
                              "poh*",
                              "^poh",
                              "poh OR slie",
                              "NEAR(poh slie)",
                              "title:poh",
                              "-poh",
                              "{title}",
                              "'; DROP TABLE record; --",
                              "(",
                              ")",
                              "poh AND",
                              "NOT",
                              "+",
                              "😀",
                              "😀 poh",
                              "\\",
                              "%",
                              "_",
                              "#",
                              "@",
                              ">",
                              "#\"",
                              "\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7",
                              "\xe2\x80\xae"
                              "poh",
                              "\xcc\x81",
                              "\xef\xbf\xbf"}) {
        const auto answer = index->search(QString::fromUtf8(typed));
        EXPECT_TRUE(answer) << typed << ": " << (answer ? "" : answer.error().detail.toStdString());
    }
    EXPECT_TRUE(index->search(QString(QChar(QChar::Null)) + QStringLiteral("poh")));
    EXPECT_TRUE(finds(QStringLiteral("po") + QChar(QChar::Null), poh.id.value)) << "a NUL parts words";
    EXPECT_TRUE(index->search(QString(QChar(char16_t{0xd83d})))) << "half of an emoji";
    EXPECT_TRUE(index->search(QString(1'000'000, QLatin1Char('x')))) << "a whole document, pasted";
    EXPECT_TRUE(finds(QStringLiteral("poh*"), poh.id.value)) << "signs are no letters";
    EXPECT_FALSE(finds(QStringLiteral("poh OR nergens"), poh.id.value)) << "OR is a word";
    EXPECT_TRUE(index->contents()) << "the tables are still there";
}

TEST_F(SearchTest, FindsOtherScriptsAndHyphenatedNames)
{
    Party arabic = aMunicipality(QString::fromUtf8("\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7"));
    Party hyphens = aMunicipality(QStringLiteral("Hendrik-Ido-Ambacht"));
    hyphens.shortName = QStringLiteral("HIA");
    change(arabic);
    change(hyphens);

    EXPECT_TRUE(finds(arabic.name.left(3), arabic.id.value));
    for (const char *typed : {"hendrik-i", "ambacht", "ido amb", "hia", "@hia"})
        EXPECT_TRUE(finds(QString::fromUtf8(typed), hyphens.id.value)) << typed;
    EXPECT_TRUE(found(QStringLiteral("poh hia")).value(0).isCard());
}

TEST_F(SearchTest, FollowsARenameIntoWhatBelongsToIt)
{
    ASSERT_TRUE(finds(QStringLiteral("huisarts business"), action.id.value)) << "an action is found by its measure";

    poh.title = QStringLiteral("Wijkteam op school");
    change(poh);

    EXPECT_TRUE(finds(QStringLiteral("wijkteam business"), action.id.value));
    EXPECT_FALSE(finds(QStringLiteral("huisarts"), action.id.value));
    EXPECT_FALSE(finds(QStringLiteral("huisarts"), poh.id.value));
}

TEST_F(SearchTest, ForgetsWhatIsRemovedAndFindsWhatComesBack)
{
    remove(poh.id);
    EXPECT_FALSE(finds(QStringLiteral("huisarts"), poh.id.value));
    EXPECT_FALSE(found(QStringLiteral("poh slie")).value(0).isCard());

    change(poh);
    EXPECT_TRUE(finds(QStringLiteral("huisarts"), poh.id.value));

    remove(sliedrecht.id);
    EXPECT_TRUE(titles(QStringLiteral("slied")).isEmpty());
    EXPECT_TRUE(titles(QStringLiteral("poh slied")).isEmpty());
}

TEST_F(SearchTest, FindsADecisionByTheMeasureItIsLinkedTo)
{
    Decision decision;
    decision.id = newId<Decision>();
    decision.title = QStringLiteral("Structurele dekking");
    change(decision);
    EXPECT_FALSE(finds(QStringLiteral("dekking huisarts"), decision.id.value));

    const DecisionMeasure link{newId<DecisionMeasure>(), decision.id, poh.id};
    change(link);
    EXPECT_TRUE(finds(QStringLiteral("dekking huisarts"), decision.id.value));

    remove(link.id);
    EXPECT_FALSE(finds(QStringLiteral("dekking huisarts"), decision.id.value));
}

TEST_F(SearchTest, WorksInStepsAndFindsMeasuresFirst)
{
    for (int i = 0; i < 200; ++i)
        put(anAction(poh));
    auto stepped = std::move(*SearchIndex::make());
    stepped->reset(state);

    const auto first = stepped->work(state, 0us);
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(stepped->work(state, 0us));

    ASSERT_TRUE(first);
    EXPECT_FALSE(*first);
    EXPECT_FALSE(stepped->isComplete());
    EXPECT_FALSE(stepped->search(QStringLiteral("poh"))->hits.isEmpty());
    EXPECT_TRUE(stepped->finish(state));
    EXPECT_TRUE(stepped->isComplete());
    EXPECT_EQ(stepped->search(QStringLiteral("business"))->isMore, true);
}

TEST_F(SearchTest, WalksThroughNoTableForWhatIsNew)
{
    for (int i = 0; i < 2000; ++i)
        put(anAction(frame));
    index->reset(state);
    ASSERT_TRUE(index->finish(state));
    const qint64 before = index->stepsTaken();

    change(aMeasure(QStringLiteral("M90")));
    change(anAction(poh));
    change(aMunicipality(QStringLiteral("Papendrecht")));

    EXPECT_EQ(index->stepsTaken() - before, 3);
}

TEST_F(SearchTest, WalksThroughEachTableOnceForAllThatIsRenamedAtOnce)
{
    QList<Measure> measures;
    for (int i = 0; i < 50; ++i)
        measures.append(aMeasure(QStringLiteral("N%1").arg(i)));
    for (const Measure &measure : measures)
        put(measure, anAction(measure));
    for (int i = 0; i < 2000; ++i)
        put(anAction(frame));
    index->reset(state);
    ASSERT_TRUE(index->finish(state));
    const qint64 before = index->stepsTaken();

    QList<RowChange> rows;
    for (Measure &measure : measures) {
        measure.title = QStringLiteral("Anders genoemd");
        put(measure);
        rows.append({tableOf<Measure>, measure.id.value, Operation::Updated});
    }
    index->follow(state, rows);
    ASSERT_TRUE(index->finish(state));

    EXPECT_TRUE(finds(QStringLiteral("anders genoemd"), measures.last().id.value));
    EXPECT_LT(index->stepsTaken() - before, 50 + 50 + 2100 / 32 + 40);
}

TEST_F(SearchTest, TellsWhatWasRenamedBeforeItWasEverLookedAt)
{
    Measure fresh = aMeasure(QStringLiteral("M91"));
    fresh.title = QStringLiteral("Eerste naam");
    const Action of = anAction(fresh);
    put(fresh, of);
    index->follow(state, {{tableOf<Measure>, fresh.id.value, Operation::Inserted},
                          {tableOf<Action>, of.id.value, Operation::Inserted}});
    ASSERT_TRUE(index->work(state, std::chrono::microseconds(0)));
    fresh.title = QStringLiteral("Tweede naam");

    change(fresh);

    EXPECT_FALSE(finds(QStringLiteral("eerste naam"), of.id.value));
    EXPECT_TRUE(finds(QStringLiteral("tweede naam"), of.id.value));
}

TEST_F(SearchTest, KeepsRoomForEverySection)
{
    for (int i = 0; i < 300; ++i) {
        put(aMeasure(QStringLiteral("M%1").arg(i + 100)));
        put(anAction(frame));
    }
    Party party = aMunicipality(QStringLiteral("Nieuw afwegingskader"));
    put(party);
    index->reset(state);
    ASSERT_TRUE(index->finish(state));

    const auto answer = index->search(QStringLiteral("afweg"), 100);

    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->hits.size(), 100);
    EXPECT_TRUE(answer->isMore);
    QMap<SearchSection, int> sections;
    for (const SearchHit &hit : answer->hits)
        ++sections[hit.section];
    EXPECT_GE(sections[SearchSection::Measures], 20);
    EXPECT_GE(sections[SearchSection::Work], 20);
    EXPECT_EQ(sections[SearchSection::People], 1);
}

TEST(SearchKinds, HoldEveryEntityWithTextOfItsOwn)
{
    for (const Description *description : allDescriptions()) {
        const bool hasText =
            std::any_of(description->fields.begin(), description->fields.end(), [](const Field &field) {
                return field.kind == FieldKind::Text || field.kind == FieldKind::LongText ||
                       field.kind == FieldKind::TextList;
            });
        EXPECT_EQ(searchKindOf(description->table) >= 0, hasText) << description->table;
    }
    EXPECT_LE(searchKinds().size(), 31);
    for (qsizetype i = 1; i < searchKinds().size(); ++i)
        EXPECT_LE(searchKinds()[i - 1].section, searchKinds()[i].section);
}

TEST(SearchText, SaysWhichLettersMatched)
{
    const SearchText typed = readSearch(QStringLiteral("poh een"));

    EXPECT_EQ(matchesIn(QStringLiteral("De POH-jeugd, één"), typed), (QList<TextRange>{{3, 3}, {14, 3}}));
    EXPECT_EQ(matchesIn(QStringLiteral("e\u0301e\u0301n gezin"), typed), (QList<TextRange>{{0, 5}}));
    EXPECT_EQ(matchesIn(QStringLiteral("\U0001F600 pohpoh"), typed), (QList<TextRange>{{3, 3}}));
    EXPECT_TRUE(matchesIn(QStringLiteral("geen"), typed).isEmpty());
    EXPECT_TRUE(matchesIn(QString(), typed).isEmpty());
}

TEST(SearchText, ReadsTheSignAndAtMostTwelveWords)
{
    EXPECT_EQ(readSearch(QStringLiteral("  @ Slie ")), (SearchText{SearchScope::Parties, {QStringLiteral("Slie")}}));
    EXPECT_EQ(readSearch(QStringLiteral(">rapport")).scope, SearchScope::Commands);
    EXPECT_EQ(readSearch(QStringLiteral("#")).scope, SearchScope::Numbers);
    EXPECT_TRUE(readSearch(QStringLiteral("#")).isEmpty());
    EXPECT_EQ(readSearch(QStringLiteral("a b c d e f g h i j k l m n")).words.size(), 12);
    EXPECT_TRUE(readSearch(QStringLiteral(" * 😀 × ")).isEmpty());
}

TEST(SearchText, CutsAnExcerptAroundTheFirstMatch)
{
    const QString text = QStringLiteral("Een lange inleiding die niemand zoekt\nen dan het woord wachtlijst. ") +
                         QStringLiteral("En daarna nog heel veel meer woorden die er niet toe doen, ").repeated(3);

    const QString part = excerptOf(text, readSearch(QStringLiteral("wacht")));

    EXPECT_TRUE(part.startsWith(QStringLiteral("… "))) << part.toStdString();
    EXPECT_TRUE(part.contains(QStringLiteral("woord wachtlijst")));
    EXPECT_TRUE(part.endsWith(QChar(u'…')));
    EXPECT_LT(part.size(), 120);
    EXPECT_EQ(excerptOf(QStringLiteral("kort"), readSearch(QStringLiteral("kort"))), QStringLiteral("kort"));
}
