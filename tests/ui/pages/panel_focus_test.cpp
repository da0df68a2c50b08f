// The lists of the panel are made anew when what they show changes: the keyboard stays where it was.
#include "tests/support/gui/shown_window.h"
#include "ui/pages/history/change_row.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/municipalities_tab.h"
#include "ui/pages/measures/municipality_row.h"
#include "ui/session/measure_edits.h"
#include "ui/session/record_edits.h"
#include "ui/widgets/tick_box.h"

#include <QPushButton>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class PanelFocus : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        page().choose(package.first.id);
    }

    Session &session() const { return window->session(); }

    void open(const char *tab) const
    {
        panel().openTab(QString::fromLatin1(tab));
        QApplication::processEvents();
    }

    /** What has the keyboard once all that was made anew is laid out and what it replaced is gone. */
    QWidget *focused() const
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        return QApplication::focusWidget();
    }

    void addActions(int count) const
    {
        ASSERT_TRUE(session().edit({QStringLiteral("add")}, [&](Edit &edit) {
            Result<void> done;
            for (int i = 0; i < count; ++i)
                done = done.and_then(
                    [&] { return edit.insert(anAction(package.first, QDate(2020, 11, 1 + i))).map([](auto) {}); });
            return done;
        }));
    }

    QList<TickBox *> boxes() const
    {
        QList<TickBox *> shown = panel().findChildren<TickBox *>();
        shown.removeIf([](const TickBox *box) { return !box->isVisible(); });
        return shown;
    }
};

} // namespace

TEST_F(PanelFocus, StaysOnAnActionThatIsTicked)
{
    addActions(2);
    open("actions");
    ASSERT_EQ(boxes().size(), 3);
    TickBox *second = boxes().at(1);
    const QString name = second->objectName();
    goTo(second);

    press(Qt::Key_Space);

    auto *now = qobject_cast<TickBox *>(focused());
    ASSERT_TRUE(now) << "the keyboard left the list";
    EXPECT_EQ(now->objectName(), name);
    EXPECT_TRUE(now->isChecked());
    EXPECT_NE(now, second) << "the list was not made anew, so this shows nothing";
}

TEST_F(PanelFocus, GoesToTheNextActionWhenTheTickedOneLeavesTheList)
{
    addActions(2);
    open("report");
    ASSERT_EQ(boxes().size(), 3);
    const QString next = boxes().at(1)->objectName();
    goTo(boxes().at(0));

    press(Qt::Key_Space);

    auto *now = qobject_cast<TickBox *>(focused());
    ASSERT_TRUE(now) << "the keyboard left the list";
    EXPECT_EQ(now->objectName(), next);
    EXPECT_FALSE(now->isChecked());
}

TEST_F(PanelFocus, StaysOnAMunicipality)
{
    open("municipalities");
    const QString name = QStringLiteral("municipality-%1").arg(package.sliedrecht.id.value);
    goTo(panel().municipalitiesTab()->findChild<MunicipalityRow *>(name));
    Applicability cell = package.cell;
    cell.status = Status::Done;

    ASSERT_TRUE(session().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(cell); }));

    ASSERT_TRUE(focused());
    EXPECT_EQ(focused()->objectName(), name);
    EXPECT_TRUE(focused()->isVisible());
}

TEST_F(PanelFocus, StaysOnTheChangeWhoseValueCanBeRestored)
{
    ASSERT_TRUE(setField(session(), package.first.id, u"status", Value(QStringLiteral("done"))));
    open("history");
    const auto rows = panel().historyTab()->findChildren<ChangeRow *>();
    ASSERT_FALSE(rows.isEmpty());
    const QString name = rows.first()->restoreButton()->objectName();
    goTo(rows.first()->restoreButton());

    ASSERT_TRUE(setField(session(), package.first.id, u"lead", Value(QStringLiteral("wijkteam"))));

    ASSERT_TRUE(focused());
    EXPECT_EQ(focused()->objectName(), name) << "its place moved down by one";
    EXPECT_TRUE(focused()->isVisible());
}

TEST_F(PanelFocus, StaysInAHistoryThatIsReadBesideTheWindow)
{
    ASSERT_TRUE(session().edit({QStringLiteral("import")}, [&](Edit &edit) {
        Result<void> added;
        for (int i = 0; i < 600; ++i) {
            Measure measure = aMeasure(QStringLiteral("X%1").arg(i));
            measure.achieved = QString(1000, QLatin1Char('x'));
            added = added.and_then([&] { return edit.insert(measure).map([](auto) {}); });
        }
        return added;
    }));
    ASSERT_TRUE(HistoryWalk::isLarge(session().file()).value());
    ASSERT_TRUE(setField(session(), package.first.id, u"status", Value(QStringLiteral("done"))));
    HistoryTab &tab = *panel().historyTab();
    open("history");
    EXPECT_TRUE(tab.findChildren<ChangeRow *>().isEmpty()) << "nothing waits for it";
    tab.finish();
    const auto rows = tab.findChildren<ChangeRow *>();
    ASSERT_FALSE(rows.isEmpty());
    const QString name = rows.first()->restoreButton()->objectName();
    goTo(rows.first()->restoreButton());

    ASSERT_TRUE(setField(session(), package.first.id, u"lead", Value(QStringLiteral("wijkteam"))));
    EXPECT_FALSE(tab.findChildren<ChangeRow *>().isEmpty()) << "what is known stays until all is";
    tab.finish();

    ASSERT_TRUE(focused());
    EXPECT_EQ(focused()->objectName(), name);
    page().choose(package.second.id);
    EXPECT_TRUE(tab.findChildren<ChangeRow *>(Qt::FindDirectChildrenOnly).isEmpty() ||
                !tab.findChildren<ChangeRow *>().first()->isVisible())
        << "not the history of another";
    tab.finish();
}
