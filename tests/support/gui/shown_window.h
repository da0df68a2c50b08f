#pragma once

#include "tests/support/gui/package.h"
#include "ui/models/measures_model.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

namespace aanjager::fixtures {

/** The real window on a file of its own, shown and active, with settings that are nobody's. */
class WindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        show();
        ASSERT_TRUE(window->openFile(package.path()));
        window->session().finishCheck();
        window->programmeView()->showPage(QStringLiteral("measures"));
    }

    /** A window as after a new start of the program. */
    void show()
    {
        window.reset();
        window = std::make_unique<MainWindow>(settings);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    MeasuresPage &page() const { return *window->programmeView()->measures(); }
    MeasurePanel &panel() const { return *page().panel(); }
    Measure stored(Id<Measure> id) const { return window->session().file().store().get(id).value(); }

    /** A key as the window system sends it: shortcuts with Alt come by the window, not by a widget. */
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    void goTo(QWidget *widget) const { widget->setFocus(Qt::TabFocusReason); }

    PackageFile package;
    Settings settings{package.folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

} // namespace aanjager::fixtures
