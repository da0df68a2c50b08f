#include "ui/widgets/demo_mark.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace aanjager;

TEST(AccessibleNames, AreGivenToEveryWidgetThatCanBeUsed)
{
    QWidget page;
    new EmptyState(QStringLiteral("learn"), QStringLiteral("None yet"), QStringLiteral("Add one"),
                   QStringLiteral("Add"), &page);
    auto *control = new SegmentedControl(QStringLiteral("Status"), &page);
    control->setSegments({{0, QStringLiteral("Done")}});
    new Sidebar(&page);
    new TableView(QStringLiteral("Measures"), &page);
    auto *toast = new Toast(&page);
    toast->showError(QStringLiteral("Failed"), {QStringLiteral("Again"), {}}, {QStringLiteral("Elsewhere"), {}});

    int usable = 0;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool used =
            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        if (!used || widget->inherits("QHeaderView") || widget->inherits("QScrollBar"))
            continue;
        ++usable;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
    }

    EXPECT_EQ(usable, 7);
}

TEST(EmptyStateTest, SaysWhatToDoAndAsksForIt)
{
    EmptyState empty(QStringLiteral("learn"), QStringLiteral("No lessons yet"), QStringLiteral("Note what works."),
                     QStringLiteral("Add the first"));
    const QSignalSpy acted(&empty, &EmptyState::acted);

    empty.button()->click();

    EXPECT_EQ(acted.count(), 1);
    EXPECT_EQ(EmptyState({}, {}, {}).button(), nullptr);
}

TEST(DemoMarkTest, SaysThatTheProgrammeIsMadeUp)
{
    const DemoMark mark;

    EXPECT_EQ(mark.text(), QStringLiteral("Demonstration data – states and amounts are made up"));
    EXPECT_FALSE(mark.accessibleDescription().isEmpty());
}
