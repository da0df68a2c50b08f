#include "tests/support/generated/generated_programme.h"
#include "tests/support/gui/shown_window.h"
#include "ui/pages/measures/measures_table.h"

#include <QPaintEvent>
#include <QScrollBar>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Adds up what a view paints of itself. */
class PaintedRows : public QObject
{
public:
    explicit PaintedRows(QWidget &viewport) { viewport.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                m_pixels += rect.height();
        return false;
    }

    /** The rows painted since the last time. */
    int rows(int rowHeight) { return static_cast<int>(std::exchange(m_pixels, 0) + rowHeight - 1) / rowHeight; }

private:
    qint64 m_pixels = 0;
};

/** With so many measures that the table scrolls by the pixel, and so many that it scrolls by the row. */
class ScrollTest : public WindowTest, public testing::WithParamInterface<int>
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const QString path = package.folder.filePath(QStringLiteral("many.aanjager"));
        ASSERT_TRUE(generateProgramme(path, {GetParam(), 1, 0}));
        ASSERT_TRUE(window->openFile(path));
        window->session().finishCheck();
        window->programmeView()->showPage(QStringLiteral("measures"));
        turn();
    }

    static void turn()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }
    int rowHeight() const { return table().visualRect(table().model()->index(2, 0)).height(); }
    int rowsInSight() const { return table().viewport()->height() / rowHeight(); }
    /** What one row is for the scroll bar. */
    int stepOfRow() const { return table().verticalScrollMode() == QAbstractItemView::ScrollPerItem ? 1 : rowHeight(); }
};

} // namespace

TEST_P(ScrollTest, MovesWhatStaysInSightAndPaintsOnlyWhatComes)
{
    ASSERT_GT(rowsInSight(), 10);
    QScrollBar &bar = *table().verticalScrollBar();
    bar.setValue(10 * stepOfRow());
    turn();
    PaintedRows painted(*table().viewport());

    bar.setValue(bar.value() + 3 * stepOfRow());
    turn();
    const int down = painted.rows(rowHeight());
    bar.setValue(bar.value() - 3 * stepOfRow());
    turn();
    const int up = painted.rows(rowHeight());
    table().viewport()->update();
    turn();
    const int all = painted.rows(rowHeight());

    EXPECT_GE(down, 3);
    EXPECT_LE(down, 4);
    EXPECT_GE(up, 3);
    EXPECT_LE(up, 4);
    EXPECT_GE(all, rowsInSight()) << "what is painted is not seen here";
}

TEST_P(ScrollTest, PaintsNothingWithoutAReason)
{
    turn();
    PaintedRows painted(*table().viewport());

    turn();

    EXPECT_EQ(painted.rows(rowHeight()), 0);
}

INSTANTIATE_TEST_SUITE_P(Sizes, ScrollTest, testing::Values(120, 2100));
