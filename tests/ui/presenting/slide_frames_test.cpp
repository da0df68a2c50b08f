// What is kept of painted slides is what was painted, however it is kept, in the room that it may take.
#include "ui/presenting/slide_frames.h"

#include <QPainter>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

constexpr QSize fullHd(1920, 1080);

/** A picture as flat as a slide, another for each number. */
QImage picture(qsizetype number, const QSize &pixels = fullHd)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i <= number; ++i)
        painter.drawEllipse(QRectF(11.0 * i, 7.0 * i, 160, 90));
    return image;
}

/** A picture of which nothing can be packed. */
QImage noise(qsizetype number)
{
    QImage image(fullHd, QImage::Format_RGB32);
    auto value = static_cast<quint32>(number) + 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = 0xff000000 | (value = value * 1664525 + 1013904223) >> 8;
    }
    return image;
}

SlideFrames::Key keyOf(qsizetype number)
{
    return {number, {}, fullHd};
}

SlideFrames::Frame frameOf(qsizetype number)
{
    SlideFrames::Frame frame{keyOf(number), picture(number), {}};
    frame.record.links.append({QRectF(), Id<Measure>{number + 1}});
    return frame;
}

} // namespace

TEST(SlideFrames, GiveBackWhatWasKeptWhateverCameSince)
{
    constexpr qsizetype count = 40;
    SlideFrames frames;
    for (qsizetype number = 0; number < count; ++number)
        if (number % 2 == 0) {
            frames.keep(frameOf(number));
            frames.packOne();
        } else
            frames.keepPacked(frameOf(number));

    EXPECT_LT(frames.bytes(), 80'000'000) << "forty as they are drawn are 332 MB";
    for (qsizetype number = 0; number < count; ++number) {
        const SlideFrames::Frame *frame = frames.find(keyOf(number));
        ASSERT_NE(frame, nullptr) << number;
        EXPECT_EQ(frame->image, picture(number)) << number;
        EXPECT_EQ(frame->record.links.first().measure, Id<Measure>{number + 1});
    }
    EXPECT_LT(frames.bytes(), 80'000'000);
}

TEST(SlideFrames, AreKnownByNumberPageAndSize)
{
    SlideFrames frames;
    frames.keep(frameOf(3));

    EXPECT_TRUE(frames.contains(keyOf(3)));
    EXPECT_FALSE(frames.contains(keyOf(4)));
    EXPECT_FALSE(frames.contains({3, Id<Measure>{1}, fullHd}));
    EXPECT_FALSE(frames.contains({3, {}, QSize(1280, 720)}));
    EXPECT_EQ(frames.find(keyOf(4)), nullptr);
    ASSERT_NE(frames.record(3, {}), nullptr);
    EXPECT_EQ(frames.record(3, {})->links.size(), 1);
    EXPECT_EQ(frames.record(3, Id<Measure>{1}), nullptr);

    frames.clear();
    EXPECT_FALSE(frames.contains(keyOf(3)));
    EXPECT_EQ(frames.bytes(), 0);
}

TEST(SlideFrames, ArePackedOnceEach)
{
    SlideFrames frames;
    frames.keep(frameOf(1));
    frames.keep(frameOf(2));
    const qsizetype drawn = frames.bytes();

    EXPECT_TRUE(frames.packOne());
    EXPECT_TRUE(frames.packOne());
    EXPECT_FALSE(frames.packOne());

    EXPECT_GT(frames.bytes(), drawn);
    EXPECT_LT(frames.bytes(), drawn * 11 / 10);
    EXPECT_EQ(frames.find(keyOf(1))->image, picture(1));
}

TEST(SlideFrames, LeaveTheOldestWhereThereIsNoTimeToPackThem)
{
    constexpr qsizetype count = 16, room = 7;
    SlideFrames frames;
    for (qsizetype number = 0; number < count; ++number)
        frames.keep(frameOf(number));

    EXPECT_LT(frames.bytes(), 64'000'000);
    for (qsizetype number = 0; number < count; ++number)
        EXPECT_EQ(frames.contains(keyOf(number)), number >= count - room) << number;
}

TEST(SlideFrames, LeaveTheOldestWhereTheyCanNotBePacked)
{
    constexpr qsizetype count = 16;
    SlideFrames frames;
    for (qsizetype number = 0; number < count; ++number) {
        EXPECT_EQ(frames.makeRoom(0, count), number < 8) << number;
        frames.keep({keyOf(number), noise(number), {}});
        while (frames.packOne())
            ;
    }

    EXPECT_LT(frames.bytes(), 170'000'000);
    EXPECT_EQ(frames.find(keyOf(0)), nullptr);
    ASSERT_NE(frames.find(keyOf(count - 1)), nullptr);
    EXPECT_EQ(frames.find(keyOf(count - 1))->image, noise(count - 1));
}

TEST(SlideFrames, MakeRoomForWhatIsNearerThanTheFarthest)
{
    constexpr qsizetype count = 8, at = 2;
    SlideFrames frames;
    for (qsizetype number = 0; number < count; ++number)
        frames.keepPacked({keyOf(number), noise(number), {}});

    EXPECT_FALSE(frames.makeRoom(at, 5)) << "7 is as far, and was there";
    EXPECT_TRUE(frames.contains(keyOf(7)));
    EXPECT_TRUE(frames.makeRoom(at, 4));
    EXPECT_FALSE(frames.contains(keyOf(7)));
    for (qsizetype number = 0; number < 7; ++number)
        EXPECT_TRUE(frames.contains(keyOf(number))) << number;
    EXPECT_TRUE(frames.makeRoom(at, 100)) << "there is room now";
}

TEST(SlideFrames, OfNothingAreNothing)
{
    SlideFrames frames;
    frames.keep({{0, {}, QSize()}, QImage(), {}});
    while (frames.packOne())
        ;

    ASSERT_NE(frames.find({0, {}, QSize()}), nullptr);
    EXPECT_TRUE(frames.find({0, {}, QSize()})->image.isNull());
}
