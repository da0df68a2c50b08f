// The pages of the week with the largest text in the smallest window: what is to be pressed and read is not cut.
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/pages/round/report_entry.h"
#include "ui/pages/round/round_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class LargeText : public WindowTest, public testing::WithParamInterface<int>
{
protected:
    void SetUp() override
    {
        const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(demo));
        show();
        ASSERT_TRUE(window->openFile(demo));
        window->session().finishCheck();
        theme::Theme::instance().setScale(GetParam());
        window->resize(1280, 800);
        settle();
    }

    void TearDown() override { theme::Theme::instance().setScale(100); }

    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn)
            QApplication::processEvents();
    }

    /** Buttons narrower than their words, and what sticks out of the page. */
    static QStringList cutIn(const QWidget &page)
    {
        QStringList cut;
        const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty() || qobject_cast<QLineEdit *>(button->parentWidget()))
                continue;
            const int right = button->mapTo(&page, QPoint(button->width(), 0)).x();
            if (button->width() < button->minimumSizeHint().width() || right > page.width())
                cut.append(button->text());
        }
        return cut;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(AllSizes, LargeText, testing::Values(100, 150, 200));

TEST_P(LargeText, LeavesTheButtonsOfARoundWhole)
{
    RoundPage &page = *window->programmeView()->rounds();
    window->programmeView()->showPage(QStringLiteral("round"));
    settle();

    EXPECT_EQ(cutIn(page), QStringList());
    const auto *form = page.entry()->findChild<QScrollArea *>();
    ASSERT_TRUE(form);
    EXPECT_EQ(form->horizontalScrollBar()->maximum(), 0) << "the form fits in its width";

    page.setByParty(true);
    settle();
    EXPECT_EQ(cutIn(page), QStringList());
}

TEST_P(LargeText, LeavesTheToolsOfTheActionsWholeAndTheirTextLegible)
{
    ActionsPage &page = *window->programmeView()->actions();
    window->programmeView()->showPage(QStringLiteral("actions"));
    settle();

    EXPECT_EQ(cutIn(page), QStringList());
    const QHeaderView &header = *page.table()->header();
    EXPECT_GE(header.sectionSize(static_cast<int>(ActionColumn::Text)), theme::Theme::instance().length(160));
    EXPECT_EQ(page.table()->horizontalScrollBar()->maximum(), 0);
}

TEST_P(LargeText, LeavesRowsOfTheMatrixToBeSeen)
{
    MatrixPage &page = *window->programmeView()->matrix();
    window->programmeView()->showPage(QStringLiteral("matrix"));
    settle();

    EXPECT_EQ(cutIn(page), QStringList());
    const MatrixTable &table = *page.findChild<MatrixTable *>();
    EXPECT_GE(table.viewport()->height() / table.rowHeight(1), 3);
    EXPECT_GE(table.viewport()->width() / table.columnWidth(0), 6);
}
