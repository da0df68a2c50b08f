// A programme that can only be read: everything is legible and within reach of the keyboard, and nothing changes.
#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/measures/aspect_button.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tick_box.h"

#include <QAbstractItemView>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ReadOnlyPanel : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        ASSERT_TRUE(window->session().open(package.path(), Access::ReadOnly));
        QApplication::processEvents();
        window->programmeView()->showPage(QStringLiteral("measures"));
        page().choose(package.first.id);
        QApplication::processEvents();
        ASSERT_FALSE(window->session().canEdit());
        changes = window->session().file().log().value().size();
    }

    void expectNothingChanged() const { EXPECT_EQ(window->session().file().log().value().size(), changes); }
    SegmentedControl *control(const QString &name) const
    {
        for (SegmentedControl *each : panel().quickSet()->findChildren<SegmentedControl *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    /** Whether anything in a picture of the widget is painted in this colour. */
    static bool shows(QWidget *widget, const QColor &colour)
    {
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
        return false;
    }

    qsizetype changes = 0;
};

} // namespace

TEST_F(ReadOnlyPanel, KeepsTheInkOfWhatIsChosen)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    ChoiceBox *atBat = panel().facts()->editor(QStringLiteral("owner_kind"))->choice();

    EXPECT_TRUE(panel().quickSet()->isEnabled());
    EXPECT_TRUE(shows(control(QStringLiteral("Status")), palette.ink));
    EXPECT_FALSE(shows(control(QStringLiteral("Status")), palette.inkdis));
    EXPECT_TRUE(shows(atBat, palette.ink));
    for (AspectButton *aspect : panel().quickSet()->findChildren<AspectButton *>())
        EXPECT_FALSE(shows(aspect, palette.inkdis));
}

TEST_F(ReadOnlyPanel, TakesTheKeyboardAndRefusesToSetAStatus)
{
    SegmentedControl *status = control(QStringLiteral("Status"));
    QToolButton *running = status->button(static_cast<int>(Status::Running));
    goTo(running);
    ASSERT_TRUE(running->hasFocus());

    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_4, Qt::AltModifier);
    QTest::mouseClick(status->button(static_cast<int>(Status::Done)), Qt::LeftButton);

    EXPECT_EQ(status->value(), static_cast<int>(Status::Running));
    EXPECT_TRUE(running->isChecked());
    EXPECT_FALSE(status->button(static_cast<int>(Status::Done))->isChecked());
    EXPECT_TRUE(running->accessibleDescription().contains(QStringLiteral("niet te wijzigen")));
    expectNothingChanged();
}

TEST_F(ReadOnlyPanel, OpensNoListOfChoices)
{
    ChoiceBox *atBat = panel().facts()->editor(QStringLiteral("owner_kind"))->choice();
    const int chosen = atBat->currentIndex();
    goTo(atBat);
    ASSERT_TRUE(atBat->hasFocus());

    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Space, Qt::Key_R})
        press(key);
    QTest::mouseClick(atBat, Qt::LeftButton);

    EXPECT_FALSE(atBat->view()->isVisible());
    EXPECT_EQ(atBat->currentIndex(), chosen);
    expectNothingChanged();
}

TEST_F(ReadOnlyPanel, ShowsTheVerdictsOfTheAspectsToTheKeyboardAlone)
{
    AspectButton *money = panel().quickSet()->aspectButton(QStringLiteral("money"));
    press(Qt::Key_G, Qt::AltModifier);
    ASSERT_TRUE(money->hasFocus());

    press(Qt::Key_2);
    press(Qt::Key_Return);

    EXPECT_EQ(money->verdict(), std::nullopt);
    EXPECT_FALSE(QApplication::activePopupWidget());
    expectNothingChanged();
}

TEST_F(ReadOnlyPanel, LeavesTheTicksOfActionsAsTheyAre)
{
    panel().openTab(QStringLiteral("actions"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows of before it was only to be read
    QApplication::processEvents();
    TickBox *box = nullptr;
    for (TickBox *each : panel().findChildren<TickBox *>())
        box = each->isVisible() ? each : box;
    ASSERT_TRUE(box && box->isEnabled());
    goTo(box);
    ASSERT_TRUE(box->hasFocus());

    press(Qt::Key_Space);

    EXPECT_TRUE(box->hasFocus());
    EXPECT_FALSE(box->isChecked());
    expectNothingChanged();
}
