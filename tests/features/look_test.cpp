// The size and colour of named elements, sampled from the window as it is drawn.
#include "tests/support/gui/shown_window.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/status_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sidebar.h"

#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Counts the pixels from `from` on, to the right or down, that have one colour. */
int run(const QImage &image, QPoint from, QPoint step, const QColor &colour)
{
    int length = 0;
    while (image.rect().contains(from) && image.pixelColor(from).rgb() == colour.rgb()) {
        ++length;
        from += step;
    }
    return length;
}

constexpr QPoint right(1, 0), down(0, 1);

} // namespace

class Look : public WindowTest, public testing::WithParamInterface<bool>
{
protected:
    void SetUp() override
    {
        settings.setLook(GetParam() ? LookSetting::Dark : LookSetting::Light);
        WindowTest::SetUp();
        page().choose(package.second.id);
        window->statusLine()->setFocus(); // no ring, no cursor
        QApplication::processEvents();
        image = QImage(window->size(), QImage::Format_RGB32);
        window->render(&image);
    }

    void TearDown() override { theme::Theme::instance().setLook(theme::Look::Light); }

    QPoint at(const QWidget &widget, QPoint point = {}) const { return widget.mapTo(window.get(), point); }
    QColor pixel(QPoint point) const { return image.pixelColor(point); }
    QRect rowOf(Id<Measure> id) const
    {
        const QRect inView = page().table()->visualRect(page().model()->indexOf(id));
        return inView.translated(at(*page().table()->viewport()));
    }

    const theme::Palette &palette = GetParam() ? theme::darkPalette() : theme::lightPalette();
    QImage image;
};

TEST_P(Look, HasASidebarOf212OnTheWindowsColourWithAHairline)
{
    const QWidget &side = *window->programmeView()->side();
    const QPoint middle = at(side, {4, side.height() / 2});

    EXPECT_EQ(side.width(), 212);
    EXPECT_EQ(pixel(middle), palette.win);
    EXPECT_EQ(pixel(at(side, {211, side.height() / 2})), palette.line);
    EXPECT_EQ(pixel(at(side, {212, 2})), palette.surface);
}

TEST_P(Look, MarksTheShownPageWithAFillAndAnAccentBar)
{
    Sidebar &pages = *window->programmeView()->side()->pages();
    const QRect row = pages.visualRect(pages.currentIndex());
    const QPoint left = at(*pages.viewport(), {row.left(), row.center().y()});

    EXPECT_EQ(row.height(), 28);
    EXPECT_EQ(pixel(left + QPoint(20, -10)), palette.sel);
    int accent = 0;
    for (int x = 0; x < 16; ++x)
        accent += pixel(left + QPoint(x, 0)) == palette.accent;
    EXPECT_EQ(accent, 3);
}

TEST_P(Look, GivesRows36AndGroups28)
{
    const QModelIndex heading = page().model()->index(0, 0);

    EXPECT_EQ(page().table()->visualRect(heading).height(), 28);
    EXPECT_EQ(rowOf(package.first.id).height(), 36);
}

TEST_P(Look, BeginsATableInLineWithTheTitleAbove)
{
    const QPoint left = at(*page().table()->viewport());
    const int row = rowOf(package.first.id).center().y();
    const int heads = at(*page().table()).y() + page().table()->header()->height() / 2;
    const auto inkAt = [&](int y) {
        int first = 60;
        for (int x = 0; x < first; ++x)
            for (int line = y - 6; line <= y + 6; ++line)
                if (x < first && pixel({left.x() + x, line}) != palette.surface)
                    first = x;
        return first;
    };

    EXPECT_NEAR(inkAt(row), 24, 2) << "the number";
    EXPECT_NEAR(inkAt(heads), 24, 2) << "the words above it";
    EXPECT_EQ(at(*page().searchField()).x() - left.x(), 24) << "as the tools";
}

TEST_P(Look, HasAPanelOf348)
{
    EXPECT_EQ(page().panel()->width(), 348);
}

TEST_P(Look, FillsTheSelectedRowAndBarsItWithTheAccent)
{
    const QRect row = rowOf(package.second.id);
    const QPoint left(at(*page().table()->viewport()).x(), row.center().y() - 10);

    EXPECT_EQ(run(image, left, right, palette.accent), 3);
    EXPECT_EQ(pixel(left + QPoint(5, 0)), palette.sel);
    EXPECT_EQ(pixel(QPoint(left.x() + 5, rowOf(package.first.id).center().y() - 10)), palette.surface);
}

TEST_P(Look, DrawsAPillOf22)
{
    const QModelIndex status = page().model()->indexOf(package.first.id, MeasureColumn::Status);
    const QRect cell = page().table()->visualRect(status).translated(at(*page().table()->viewport()));
    const QColor fill = palette.p2; // under way
    int tallest = 0;
    for (int x = cell.left() + 10; x < cell.left() + 60; ++x)
        for (int y = cell.top(); y < cell.bottom(); ++y)
            tallest = std::max(tallest, run(image, {x, y}, down, fill));

    EXPECT_GE(tallest, 20) << "apart from its softened edge";
    EXPECT_LE(tallest, 22);
}

TEST_P(Look, FillsThePrimaryButtonWithTheAccent)
{
    const QPushButton *primary = nullptr;
    for (const QPushButton *button : page().findChildren<QPushButton *>())
        if (button->property("kind").toString() == QLatin1String("primary") && button->isVisible())
            primary = button;
    ASSERT_TRUE(primary);

    EXPECT_EQ(pixel(at(*primary, {6, primary->height() / 2})), palette.accent);
    EXPECT_EQ(primary->height(), 30);
}

TEST_P(Look, HasAStatusBarOf26UnderAHairline)
{
    const StatusLine &bar = *window->statusLine();

    EXPECT_EQ(bar.height(), 26);
    EXPECT_EQ(pixel(at(bar, {2, 0})), palette.line);
    EXPECT_EQ(pixel(at(bar, {2, 12})), palette.win);
    EXPECT_EQ(run(image, at(bar, {2, 0}), down, palette.line), 1);
}

TEST_P(Look, PartsRowsWithAHairlineOfOnePixel)
{
    const QRect row = rowOf(package.first.id);
    const int x = row.left() + 6;

    EXPECT_EQ(pixel({x, row.bottom()}), palette.line);
    EXPECT_EQ(pixel({x, row.bottom() - 1}), palette.surface);
}

TEST_P(Look, KeepsThePagesOnTheSurface)
{
    EXPECT_EQ(pixel(at(page(), {4, 4})), palette.surface);
    EXPECT_EQ(pixel(at(*page().panel(), {page().panel()->width() / 2, 3})), palette.surface);
}

TEST_P(Look, FramesAFieldWithItsBorder)
{
    const QLineEdit &search = *page().searchField();

    EXPECT_EQ(search.height(), 30);
    EXPECT_EQ(pixel(at(search, {search.width() / 2, 0})), palette.field);
    EXPECT_EQ(pixel(at(search, {search.width() / 2, 3})), palette.surface);
}

INSTANTIATE_TEST_SUITE_P(InLightAndDark, Look, testing::Bool(),
                         [](const auto &of) { return std::string(of.param ? "dark" : "light"); });
