// The slides on paper: as the standards ask, and read aloud as they are seen.
#include "tests/core/report/report_words.h"
#include "tests/ui/paper/conformance/paper_file.h"
#include "tests/ui/paper/conformance/sound.h"
#include "tests/ui/slides/sample_decks.h"
#include "ui/slides/slide_painter.h"
#include "ui/slides/slides_pdf.h"

#include <gtest/gtest.h>

namespace aanjager::conformance {

namespace {

using fixtures::wholeDeck;
using slides::Room;

View viewOf(const std::string &name)
{
    if (name == "long")
        return fixtures::demoView(40);
    return name == "demo" ? fixtures::demoView() : fixtures::trackerView(name.c_str());
}

/** With the logo of a region where texts are long. */
report::Deck deckOf(const std::string &name, const char *language)
{
    report::Deck deck = wholeDeck(viewOf(name), QString::fromLatin1(language));
    if (name == "long") {
        deck.logo =
            R"(<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><circle cx="9" cy="9" r="8"/></svg>)";
        deck.logoAlternative = QStringLiteral("Logo van de regio");
    }
    return deck;
}

QString wordsOf(PaperFile &paper, const Element &element)
{
    Object words = valueOf(element.object, "/Alt");
    return words.isString() ? QString::fromStdString(words.getUTF8Value()) : paper.textOf(element).simplified();
}

/** What is read aloud of each page: what holds words, by its type, in the order of the structure. */
QList<QStringList> readAloud(PaperFile &paper)
{
    static const std::set<std::string> speaking = {"H1", "H2", "P", "Lbl", "LBody", "TH", "TD", "Figure"};
    QList<QStringList> pages(static_cast<qsizetype>(paper.pages().size()));
    for (const Element &element : paper.elements())
        if (const int page = paper.pageOf(element); page >= 0 && speaking.contains(element.type))
            pages[page].append(QString::fromStdString(element.type) + QLatin1Char(' ') + wordsOf(paper, element));
    return pages;
}

/** All that a slide has to say, by its blocks. */
QString sourceOf(const report::Slide &slide)
{
    report::Document page;
    page.blocks = slide.blocks;
    return slide.title + QLatin1Char(' ') + fixtures::wordsOf(page).join(QLatin1Char(' '));
}

/** The word that two texts make without a space between them. */
QString joint(const QString &before, const QString &after)
{
    return before.section(QLatin1Char(' '), -1) + after.section(QLatin1Char(' '), 0, 0);
}

/** What is seen of a slide and is not read in the order in which it was drawn, or as one word with what stands before
 * it. A column has its name in place of the code that is seen. */
QStringList misread(const slides::SlidePainter &painter, qsizetype number, const QString &read)
{
    const report::Slide &slide = painter.deck().slides[number];
    const QString source = sourceOf(slide);
    QStringList codes;
    for (const report::Block &block : slide.blocks)
        if (const auto *matrix = std::get_if<report::MatrixTable>(&block))
            for (const report::MatrixTable::Head &column : matrix->columns)
                codes.append(column.code);
    slides::SlideRecord record;
    static_cast<void>(painter.picture(slide, {160, 90}, number, &record));
    QStringList found;
    QString before;
    qsizetype at = 0;
    for (const slides::SlideRecord::Text &text : std::as_const(record.texts)) {
        const QString words = text.words.simplified();
        const qsizetype place = read.indexOf(words, at);
        if (place < 0) {
            if (!text.isFurniture && !codes.contains(words))
                found.append(words);
            continue;
        }
        if (place == at && at > 0 && !source.contains(joint(before, words)))
            found.append(joint(before, words));
        at = place + words.size();
        before = words;
    }
    return found;
}

} // namespace

class SlidePaper : public ::testing::TestWithParam<std::tuple<const char *, const char *, Room>>
{
};

TEST_P(SlidePaper, ConformsAndIsReadAloudAsItIsSeen)
{
    const auto [name, language, room] = GetParam();
    const slides::SlidePainter painter(deckOf(name, language), room);
    const report::Deck &deck = painter.deck();

    const QByteArray pdf = slides::slidesPdf(deck, room).value_or(QByteArray());

    expectSound(pdf);
    PaperFile paper(pdf);
    EXPECT_EQ(paper.title("/Title"), deck.title);
    EXPECT_EQ(valueOf(paper.catalog(), "/Lang").getUTF8Value(), language);
    const QList<QStringList> read = readAloud(paper);
    ASSERT_EQ(read.size(), deck.slides.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QString page = read[i].join(QLatin1Char('\n'));
        EXPECT_EQ(read[i].filter(QStringLiteral("H1 ")).size(), 1) << page.toStdString();
        const QStringList missed = misread(painter, i, page.simplified());
        EXPECT_TRUE(missed.isEmpty()) << missed.join(QLatin1Char('|')).toStdString() << "\nnot read in\n"
                                      << page.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Decks, SlidePaper,
    ::testing::Combine(::testing::Values("demo", "long", "uk-gmpp-2019.csv", "nl-maatregelenpakket-2020.csv"),
                       ::testing::Values("nl", "en"), ::testing::Values(Room::Light, Room::Dark)),
    [](const auto &of) {
        const bool isDark = std::get<2>(of.param) == Room::Dark;
        return asTestName(QStringLiteral("%1_%2_%3")
                              .arg(QLatin1String(std::get<0>(of.param)), QLatin1String(std::get<1>(of.param)),
                                   QLatin1String(isDark ? "dark" : "light")))
            .toStdString();
    });

} // namespace aanjager::conformance
