// The arrow of a sorted column: where it stands, which way it points and what it leaves the words.
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionHeader>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::theme;

namespace {

class HeaderStyle : public ::testing::Test
{
protected:
    static QStyleOptionHeader sorted(QStyleOptionHeader::SortIndicator order)
    {
        QStyleOptionHeader header;
        header.orientation = Qt::Horizontal;
        header.position = QStyleOptionHeader::Middle;
        header.rect = QRect(0, 0, 96, 41);
        header.text = QStringLiteral("Voortgang");
        header.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        header.sortIndicator = order;
        header.state = QStyle::State_Enabled;
        header.fontMetrics = QFontMetrics(theme::Theme::instance().font(TextStyle::Label));
        return header;
    }

    /** How many dark points the arrow has in the upper half, less those in the lower. */
    int weightAbove(QStyleOptionHeader::SortIndicator order) const
    {
        QStyleOptionHeader header = sorted(order);
        header.rect = QRect(0, 0, 20, 20);
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &header, &painter, nullptr);
        painter.end();
        int weight = 0;
        for (int y = 0; y < 20; ++y)
            for (int x = 8; x < 12; ++x) // the point of the arrow
                if (qGray(image.pixel(x, y)) < 200)
                    weight += y < 10 ? 1 : -1;
        return weight;
    }

    Style style{theme::Theme::instance().palette()};
};

} // namespace

TEST_F(HeaderStyle, LeavesTheWordsTheirRoomBesideTheArrow)
{
    const QStyleOptionHeader header = sorted(QStyleOptionHeader::SortDown);

    const QRect words = style.subElementRect(QStyle::SE_HeaderLabel, &header, nullptr);
    const QRect arrow = style.subElementRect(QStyle::SE_HeaderArrow, &header, nullptr);

    EXPECT_GE(words.width(), header.fontMetrics.horizontalAdvance(header.text));
    EXPECT_EQ(words.width(), 96 - 8 - 8) << "as in a column that is not sorted";
    EXPECT_LE(arrow.right(), header.rect.right());
    EXPECT_GT(arrow.left(), words.left() + header.fontMetrics.horizontalAdvance(header.text) - 2) << "behind the words";
}

TEST_F(HeaderStyle, StandsTheArrowOnTheLineOfTheWords)
{
    const QStyleOptionHeader header = sorted(QStyleOptionHeader::SortUp);

    const QRect arrow = style.subElementRect(QStyle::SE_HeaderArrow, &header, nullptr);

    EXPECT_NEAR(arrow.center().y(), header.rect.center().y(), 1);
}

TEST_F(HeaderStyle, PointsUpWhereValuesRise)
{
    EXPECT_GT(weightAbove(QStyleOptionHeader::SortDown), 0) << "Qt's name for rising values";
    EXPECT_LT(weightAbove(QStyleOptionHeader::SortUp), 0);
}
