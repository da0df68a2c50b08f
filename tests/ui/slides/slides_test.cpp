// Slides are legible from the back of a room, in light and dark, whatever their texts.
#include "tests/ui/slides/painted.h"
#include "tests/ui/slides/sample_decks.h"
#include "ui/paper/pdf_device.h"
#include "ui/slides/slides_pdf.h"

#include <QBuffer>
#include <QPdfDocument>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;
using slides::Room;

namespace {

constexpr double leastContrast = 7;

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

TEST(SlidesPdf, TellsHowFarItIsAndStops)
{
    const report::Deck deck = wholeDeck(demoView());
    WorkProgress progress;
    EXPECT_TRUE(slides::slidesPdf(deck, slides::Room::Light, &progress));
    EXPECT_EQ(toldBy(progress).total, deck.slides.size());
    progress.stop();
    EXPECT_TRUE(wasStopped(slides::slidesPdf(deck, slides::Room::Light, &progress).error()));
}
