#include "ui/theme/painters.h"

#include "support/gui/picture.h"
#include "ui/theme/type.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::theme;
using aanjager::test::fingerprint;
using aanjager::test::painted;

namespace {

QImage cell(const MatrixCellLook &look, double width = 62)
{
    loadFonts();
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(11);
    return painted({70, 30}, [&](QPainter &painter) {
        paintMatrixCell(painter, QRectF(2, 2, width, 23), look, font, lightPalette());
    });
}

/** Whether anything at all is painted outside the cell's own rectangle. */
bool staysInside(const QImage &image, double width)
{
    const double scale = image.width() / 70.0;
    const QRect own = QRectF(1 * scale, 1 * scale, (width + 2) * scale, 25 * scale).toAlignedRect();
    const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!own.contains(x, y) && image.pixel(x, y) != ground)
                return false;
    return true;
}

} // namespace

TEST(MatrixCell, LooksDifferentForEachDegreeStatusNoteAndRequest)
{
    QSet<QByteArray> seen;
    int looks = 0;

    const auto add = [&](const MatrixCellLook &look) {
        seen += fingerprint(cell(look));
        ++looks;
    };
    for (const Degree degree : {Degree::Full, Degree::Partly, Degree::AlreadyRunning}) {
        for (const Status status :
             {Status::NotStarted, Status::Preparing, Status::Running, Status::Done, Status::OnHold, Status::Dropped})
            add({degree, status});
        add({degree, std::nullopt});
        add({degree, Status::Running, true});
        add({degree, Status::Running, false, QStringLiteral("3")});
        add({degree, Status::Running, true, QStringLiteral("3")});
    }
    add({Degree::NotApplicable, std::nullopt});
    add({Degree::NotApplicable, std::nullopt, false, QStringLiteral("3")});
    add({Degree::Undecided, std::nullopt});
    add({Degree::Undecided, std::nullopt, false, QStringLiteral("8")});

    EXPECT_EQ(seen.size(), looks);
}

TEST(MatrixCell, StaysInsideItsRectangleHoweverNarrow)
{
    for (const double width : {21.0, 30.0, 62.0})
        for (const Degree degree :
             {Degree::Full, Degree::Partly, Degree::AlreadyRunning, Degree::NotApplicable, Degree::Undecided})
            for (const QString &note : {QString(), QStringLiteral("7"), QStringLiteral("123")}) {
                MatrixCellLook look{degree, Status::Running, true, note, QStringLiteral("gedeeltelijk")};
                EXPECT_TRUE(staysInside(cell(look, width), width))
                    << width << ' ' << static_cast<int>(degree) << ' ' << qPrintable(note);
            }
}

TEST(MatrixCell, SaysAHalfWhereAWordDoesNotFit)
{
    const MatrixCellLook bare{Degree::Partly, Status::Running};
    MatrixCellLook worded = bare;
    worded.word = QStringLiteral("deels");
    MatrixCellLook longer = bare;
    longer.word = QStringLiteral("gedeeltelijk");

    EXPECT_NE(fingerprint(cell(worded)), fingerprint(cell(bare)));
    MatrixCellLook half = bare;
    half.word = QStringLiteral("½");
    EXPECT_EQ(fingerprint(cell(longer)), fingerprint(cell(half)));
    EXPECT_NE(fingerprint(cell(half)), fingerprint(cell(bare)));
    for (const double width : {21.0, 30.0})
        EXPECT_TRUE(staysInside(cell(longer, width), width)) << width;
}
