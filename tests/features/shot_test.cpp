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
