// Nothing that is closed to readers is in the file of their slides: not on a page, read aloud, in an outline, in what
// the file says of itself, or left in it unseen.
#include "tests/core/report/canaries.h"
#include "tests/ui/paper/conformance/content_reader.h"
#include "tests/ui/paper/conformance/paper_file.h"
#include "tests/ui/slides/sample_decks.h"
#include "ui/slides/slides_pdf.h"

namespace aanjager::conformance {

namespace {

using fixtures::canary;

/** Every string of an object and of the arrays in it; dictionaries are met by themselves. */
void collectStrings(const Object &object, QStringList &words)
{
    Object value = object;
    if (value.isString())
        words.append(QString::fromStdString(value.getUTF8Value()));
    else if (value.isArray())
        for (const Object &item : value.getArrayAsVector())
            if (!item.isIndirect())
                collectStrings(item, words);
}

/** What a content stream shows, whether or not it is tagged or seen. */
QString shown(const ContentStream &stream)
{
    QString words;
    for (const Operation &operation : stream.operations) {
        if (!Object(operation.font).isDictionary())
            continue;
        const auto map = unicodeMap(dataOf(valueOf(operation.font, "/ToUnicode")));
        for (const unsigned code : shownCodes(operation))
            if (const auto found = map.find(code); found != map.end())
                words += found->second;
    }
    return words;
}

/** All words that are anywhere in a file. */
QString everything(const QByteArray &pdf)
{
    PaperFile paper(pdf);
    QStringList words{QString::fromUtf8(paper.metadata())};
    for (const Object &dictionary : paper.dictionaries())
        for (auto &[key, value] : Object(dictionary).getDictAsMap())
            collectStrings(value, words);
    for (const Object &object : paper.objects())
        collectStrings(object, words);
    for (const ContentStream &stream : paper.streams()) {
        words.append(shown(stream));
        for (const MarkedSequence &sequence : stream.marks)
            if (Object facts = sequence.facts; facts.isDictionary())
                for (auto &[key, value] : facts.getDictAsMap())
                    collectStrings(value, words);
    }
    return words.join(QLatin1Char('\n'));
}

/** The slides of a meeting with a page for every measure, each with notes that sing. */
QByteArray slidesFor(const View &view, Visibility level, const QString &language)
{
    report::DeckOptions options = fixtures::everyPage(view);
    options.visibility = level;
    for (DeckSlide &slide : options.chosen)
        slide.notes = canary;
    const text::Wording words(language);
    const View before = fixtures::monthBefore(view, Health::Attention);
    const report::Deck deck = report::DeckMaker(view, before, words, options).deck();
    return slides::slidesPdf(deck).value_or(QByteArray());
}

} // namespace

class SlidesForReaders : public ::testing::TestWithParam<Visibility>
{
};

TEST_P(SlidesForReaders, HoldNothingThatIsClosedToThem)
{
    const View view = fixtures::withCanaries(GetParam());
    for (const char *language : {"nl", "en"}) {
        const QString words = everything(slidesFor(view, GetParam(), QString::fromLatin1(language)));
        EXPECT_TRUE(words.contains(fixtures::aProgramme().name)) << "nothing was read";
        const qsizetype at = words.indexOf(canary);
        EXPECT_LT(at, 0) << words.mid(std::max<qsizetype>(at - 80, 0), 200).toStdString();
    }
    const QString closer = everything(slidesFor(view, fixtures::closedTo(GetParam()), QStringLiteral("nl")));
    EXPECT_TRUE(closer.contains(canary)) << "the canary does not sing: this test would see nothing";
}

INSTANTIATE_TEST_SUITE_P(Levels, SlidesForReaders,
                         ::testing::Values(Visibility::Staff, Visibility::Board, Visibility::Public),
                         [](const auto &of) {
                             return vocabularyOf<Visibility>().code(static_cast<int>(of.param)).toStdString();
                         });

} // namespace aanjager::conformance
