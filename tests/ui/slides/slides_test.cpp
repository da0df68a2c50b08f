// Slides are legible from the back of a room, in light and dark, whatever their texts.
#include "core/exchange/demo.h"
#include "core/report/deck.h"
#include "core/storage/programme_file.h"
#include "ui/paper/pdf_device.h"
#include "ui/slides/slide_painter.h"
#include "ui/slides/slides_pdf.h"
#include "ui/text/wording.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;
using slides::Room;

namespace {

constexpr double leastContrast = 7;

/** Longer than any text of the trackers in tests/data. */
QString longText(int words)
{
    static const QStringList some = {QStringLiteral("jeugdhulpregio"),
                                     QStringLiteral("de"),
                                     QStringLiteral("voorbereidingswerkzaamheden"),
                                     QStringLiteral("met"),
                                     QStringLiteral("ketenpartners"),
                                     QStringLiteral("in"),
                                     QStringLiteral("alle"),
                                     QStringLiteral("tien"),
                                     QStringLiteral("gemeenten"),
                                     QStringLiteral("resultaatverantwoordelijkheid")};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(some[i % some.size()]);
    return text.join(QLatin1Char(' '));
}

/** The demonstration programme as it is opened; with `words`, every text of a measure, decision and promise is that
 * long. */
View demoView(int words = 0)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    EXPECT_TRUE(writeDemo(path));
    const auto file = ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}});
    View view = viewAt(**file, {}, QDate(2021, 4, 8)).value();
    if (words == 0)
        return view;
    for (Measure measure : QList<Measure>(view.state.all<Measure>())) {
        for (QString *text : {&measure.title, &measure.achieved, &measure.cause, &measure.correction, &measure.nextStep,
                              &measure.supportAsked, &measure.lead})
            *text = longText(words);
        view.state.table<Measure>().put(measure);
    }
    for (Decision decision : QList<Decision>(view.state.all<Decision>())) {
        decision.title = decision.advice = decision.consequence = longText(words);
        view.state.table<Decision>().put(decision);
    }
    for (Commitment promise : QList<Commitment>(view.state.all<Commitment>())) {
        promise.text = promise.by = promise.to = longText(words);
        view.state.table<Commitment>().put(promise);
    }
    return view;
}

/** All slides, the pages of all measures too. */
report::Deck wholeDeck(const View &view)
{
    report::DeckOptions options;
    for (const Meeting &meeting : view.state.all<Meeting>())
        options.meeting = meeting.id;
    for (const Measure &measure : view.state.all<Measure>()) {
        DeckSlide slide{newId<DeckSlide>()};
        slide.kind = SlideKind::Measure;
        slide.measure = measure.id;
        options.chosen.append(slide);
    }
    static const text::Wording words(QStringLiteral("nl"));
    View before = view;
    before.today = view.today.addDays(-30);
    for (Measure measure : QList<Measure>(before.state.all<Measure>())) {
        measure.healthTime = Health::OnCourse;
        before.state.table<Measure>().put(measure);
    }
    return report::DeckMaker(view, before, words, options).deck();
}

slides::SlideRecord painted(const slides::SlidePainter &painter, qsizetype slide)
{
    slides::SlideRecord record;
    QImage image(1920, 1080, QImage::Format_RGB32);
    QPainter on(&image);
    painter.paint(on, {0, 0, 1920, 1080}, slide, &record);
    return record;
}

class EverySlide : public ::testing::TestWithParam<std::tuple<Room, int>>
{
protected:
    const slides::SlidePainter m_painter{wholeDeck(demoView(std::get<1>(GetParam()))), std::get<0>(GetParam())};
};

} // namespace

TEST_P(EverySlide, IsLegibleFromTheBackOfTheRoom)
{
    ASSERT_GT(m_painter.deck().slides.size(), 20);
    for (qsizetype i = 0; i < m_painter.deck().slides.size(); ++i) {
        const slides::SlideRecord record = painted(m_painter, i);
        const std::string title = m_painter.deck().slides[i].title.left(60).toStdString();
        ASSERT_FALSE(record.texts.isEmpty()) << title;
        for (const auto &text : record.texts) {
            const std::string words = text.words.toStdString();
            EXPECT_GE(text.size, text.isFurniture ? slides::footerText : slides::leastText) << title << ": " << words;
            EXPECT_GE(theme::contrast(text.ink, text.ground), leastContrast) << title << ": " << words;
            EXPECT_GE(text.box.left(), slides::margin - 1) << title << ": " << words;
            EXPECT_LE(text.box.right(), 1920 - slides::margin + 1) << title << ": " << words;
            EXPECT_LE(text.box.bottom(), text.isFurniture ? 1080 : slides::contentBottom + 12)
                << title << ": " << words;
        }
    }
}

TEST_P(EverySlide, WritesNoTextOverAnother)
{
    for (qsizetype i = 0; i < m_painter.deck().slides.size(); ++i) {
        const auto texts = painted(m_painter, i).texts;
        for (qsizetype a = 0; a < texts.size(); ++a)
            for (qsizetype b = a + 1; b < texts.size(); ++b) {
                const QRectF shared = texts[a].box.adjusted(0, 9, 0, -9) & texts[b].box.adjusted(0, 9, 0, -9);
                EXPECT_TRUE(shared.width() < 2 || shared.height() < 2)
                    << m_painter.deck().slides[i].title.left(60).toStdString() << ": " << texts[a].words.toStdString()
                    << " | " << texts[b].words.toStdString();
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Rooms, EverySlide,
                         ::testing::Combine(::testing::Values(Room::Light, Room::Dark), ::testing::Values(0, 8, 60)));

TEST(SlidePainter, LeadsFromTheRowsOfASlideToTheirMeasures)
{
    const View view = demoView();
    const slides::SlidePainter painter(wholeDeck(view));
    for (qsizetype i = 0; i < painter.deck().slides.size(); ++i)
        for (const auto &link : painted(painter, i).links) {
            EXPECT_TRUE(view.state.find(link.measure));
            EXPECT_TRUE(QRectF(0, 0, 1920, 1080).contains(link.box));
        }
}

TEST(SlidePainter, PaintsTheSameSlideAtEverySizeOfTheScreen)
{
    const slides::SlidePainter painter(wholeDeck(demoView()));
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        const QImage image = painter.picture(painter.deck().slides[1], size, 1);
        EXPECT_EQ(image.size(), size);
        EXPECT_EQ(image.pixelColor(2, 2), slides::slidePalette(Room::Light).surface);
    }
}

TEST(SlidesPdf, HasAPageForEachSlideAndTheSameBytesAgain)
{
    const report::Deck deck = wholeDeck(demoView());

    const auto first = slides::slidesPdf(deck), again = slides::slidesPdf(deck);

    ASSERT_TRUE(first);
    EXPECT_EQ(*first, *again);
    QBuffer file;
    file.setData(*first);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QPdfDocument read;
    read.load(&file);
    ASSERT_EQ(read.pageCount(), static_cast<int>(deck.slides.size()));
    EXPECT_EQ(read.pagePointSize(0), QSizeF(960, 540));
}

TEST(SlidesPdf, IsRefusedWithoutSlides)
{
    EXPECT_EQ(slides::slidesPdf({}).error().kind, ErrorKind::Invalid);
}
