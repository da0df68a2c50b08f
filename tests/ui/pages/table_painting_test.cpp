// What stands around and beside the words of the table of measures, where only a part of the window is painted anew.
#include "tests/support/gui/shown_window.h"
#include "ui/widgets/focus_ring.h"

#include <QLineEdit>
#include <QPaintEvent>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** All that is painted in a widget as long as it is there. */
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

class TablePainting : public WindowTest
{
protected:
    QRect line(Id<Measure> id) const
    {
        const QRect cell = page().table()->visualRect(page().model()->indexOf(id));
        return {0, cell.top(), page().table()->viewport()->width(), cell.height()};
    }

    bool canBeWiped() const
    {
        const auto buttons = page().searchField()->findChildren<QToolButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QToolButton *each) {
            return each->isVisible() && each->x() > page().searchField()->width() / 2;
        });
    }
};

} // namespace

TEST_F(TablePainting, TakesTheRingAwayFromTheWholeRowThatItLeaves)
{
    FocusRing::install(*qApp);
    page().choose(package.first.id);
    goTo(page().table());
    QApplication::processEvents();
    const PaintedRegion painted(*page().table()->viewport());

    press(Qt::Key_Down, Qt::ShiftModifier);

    ASSERT_EQ(page().selected().size(), 2);
    for (const Measure &each : {package.first, package.second})
        EXPECT_TRUE(QRegion(line(each.id)).subtracted(painted.region).isEmpty()) << each.number.toStdString();
}

TEST_F(TablePainting, OffersToWipeOnlyWhatIsTypedInTheSearch)
{
    goTo(page().searchField());
    QTest::keyClicks(page().searchField(), QStringLiteral("gezin"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canBeWiped(); }, 2000));

    press(Qt::Key_Escape);

    EXPECT_TRUE(page().searchField()->text().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !canBeWiped(); }, 2000)) << "the cross stays in an empty field";
}
