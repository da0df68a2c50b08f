// Every figure of the overview leads to the rows that it counts, or says how many they are.
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/models/attention_model.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/figure_link.h"
#include "ui/pages/overview/key_figures.h"
#include "ui/pages/overview/overview_board.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/status_card.h"

#include <QRegularExpression>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QSet<int> numbersIn(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QSet<int> numbers;
    for (auto match = number.globalMatch(words); match.hasNext();)
        numbers.insert(match.next().captured().toInt());
    return numbers;
}

class FiguresAndRows : public WindowTest, public testing::WithParamInterface<const char *>
{
protected:
    void SetUp() override
    {
        settings.setLanguage(QString::fromLatin1(GetParam()));
        WindowTest::SetUp();
        const QString path = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(path));
        ASSERT_TRUE(window->openFile(path));
        window->session().finishCheck();
        back();
        overview().settle();
        QApplication::processEvents();
    }

    OverviewPage &overview() const { return *window->programmeView()->overview(); }
    OverviewBoard &board() const { return *overview().board(); }
    void back() const
    {
        window->programmeView()->showPage(QStringLiteral("overview"));
        QApplication::processEvents();
    }
    qsizetype rowsShown() const { return page().model()->found(); }
};

} // namespace

TEST_P(FiguresAndRows, SayTheSameNumber)
{
    int clicked = 0;
    for (FigureLink *link : board().findChildren<FigureLink *>()) {
        if (!link->isVisible() || !link->destination() || !link->destination()->filter ||
            link->destination()->filter->isEmpty() || qobject_cast<StatusRing *>(link))
            continue;
        const QString said = link->accessibleName() + QLatin1Char(' ') + link->toolTip();

        QTest::mouseClick(link, Qt::LeftButton);

        ASSERT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures")) << said.toStdString();
        EXPECT_GT(rowsShown(), 0) << said.toStdString();
        EXPECT_TRUE(numbersIn(said).contains(static_cast<int>(rowsShown())))
            << said.toStdString() << " leads to " << rowsShown();
        ++clicked;
        back();
    }
    EXPECT_GT(clicked, 20);
}

TEST_P(FiguresAndRows, AgreeForEveryPieceOfTheRing)
{
    StatusRing *ring = board().status()->ring();
    goTo(ring);
    ASSERT_GT(ring->segments().size(), 3);
    for (qsizetype i = 0; i < ring->segments().size(); ++i) {
        const QString said = ring->accessibleName();
        emit ring->asked(*ring->destination());
        EXPECT_TRUE(numbersIn(said).contains(static_cast<int>(rowsShown()))) << said.toStdString();
        back();
        goTo(ring);
        press(Qt::Key_Right);
    }
}

TEST_P(FiguresAndRows, AgreeUnderEveryHeadingOfWhatAsksForAttention)
{
    AttentionList *list = board().attention()->list();
    const AttentionModel &model = *board().attention()->model();
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto there = list->destinationOf(index);
        if (!model.rowAt(index).isHeading || !there)
            continue;
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        ASSERT_TRUE(window->programmeView()->go(*there));
        const int shown = there->page == QLatin1String("actions") ? window->programmeView()->actions()->model()->late()
                                                                  : static_cast<int>(rowsShown());
        EXPECT_TRUE(numbersIn(said).contains(shown)) << said.toStdString() << " leads to " << shown;
        ++headings;
        back();
    }
    EXPECT_GT(headings, 3);
}

TEST_P(FiguresAndRows, TellTheVerdictByWhatIsKnownAndTheRoundByWhatWasReported)
{
    const QString verdict = board().keyFigures()->verdictTitle();

    EXPECT_EQ(verdict.contains(QStringLiteral("gemeld")) || verdict.contains(QStringLiteral("reported")), false);
    EXPECT_TRUE(numbersIn(verdict).contains(15)) << verdict.toStdString();
    EXPECT_EQ(board().keyFigures()->reported()->look().figure, QStringLiteral("11"));
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, FiguresAndRows, testing::Values("nl", "en"),
                         [](const auto &of) { return std::string(of.param); });
