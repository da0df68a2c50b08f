#include "ui/shell/shot.h"

#include "tests/support/gui/package.h"

#include <QImage>

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(Shot, IsAsLargeAsAskedAtItsScale)
{
    const PackageFile package;
    ShotRequest request;
    request.file = package.path();
    request.size = {1280, 800};
    request.scale = 2;
    request.output = package.folder.filePath(QStringLiteral("measures.png"));

    const auto drawn = shot(request);

    ASSERT_TRUE(drawn) << drawn.error().detail.toStdString();
    EXPECT_EQ(QImage(request.output).size(), QSize(2560, 1600));
}

TEST(Shot, RefusesAPageThatIsNotThere)
{
    ShotRequest request;
    request.page = QStringLiteral("moon");

    const auto drawn = shot(request);

    ASSERT_FALSE(drawn);
    EXPECT_EQ(drawn.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(drawn.error().found, QStringLiteral("moon"));
}

TEST(Shot, ShowsTheSlideThatIsAskedFor)
{
    const PackageFile package;
    ShotRequest request;
    request.file = package.path();
    request.page = QStringLiteral("slide");
    request.size = {1280, 720};
    QList<QImage> slides;
    for (const int number : {1, 2}) {
        request.slide = number;
        request.output = package.folder.filePath(QStringLiteral("%1.png").arg(number));
        const auto drawn = shot(request);
        ASSERT_TRUE(drawn) << drawn.error().detail.toStdString();
        slides.append(QImage(request.output));
    }

    EXPECT_EQ(slides[0].size(), QSize(1280, 720));
    EXPECT_NE(slides[0], slides[1]);

    request.slide = 99;
    const auto drawn = shot(request);
    ASSERT_FALSE(drawn);
    EXPECT_EQ(drawn.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(drawn.error().found, QStringLiteral("99"));
    EXPECT_TRUE(drawn.error().accepted.startsWith(QStringLiteral("1 – "))) << drawn.error().accepted.toStdString();
}
