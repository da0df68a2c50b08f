// Everything that is shown can be heard: a walk through what a screen reader is told.
#include "tests/support/gui/shown_window.h"
#include "tests/support/gui/surfaces.h"
#include "ui/session/measure_edits.h"
#include "ui/shell/start_page.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

constexpr int deepest = 40;
constexpr int mostChildren = 120; ///< of a list or table: its rows are alike

/** What a person can do something with, or look something up in. */
bool needsName(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,   QAccessible::CheckBox,   QAccessible::RadioButton,    QAccessible::ComboBox,
        QAccessible::SpinBox,  QAccessible::Slider,     QAccessible::PageTab,        QAccessible::PageTabList,
        QAccessible::MenuItem, QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Link,
        QAccessible::List,     QAccessible::Table,      QAccessible::Tree,           QAccessible::ListItem,
        QAccessible::TreeItem, QAccessible::Splitter};
    return roles.contains(role) && role != QAccessible::PageTabList && role != QAccessible::Splitter;
}

bool isText(QAccessible::Role role)
{
    return role == QAccessible::EditableText;
}

/** Walks the tree of one surface and notes what a screen reader could not tell. */
class Walk
{
public:
    void through(QWidget &widget) { visit(QAccessible::queryAccessibleInterface(&widget), {}, 0); }

    int met = 0;
    QStringList faults;

private:
    void visit(QAccessibleInterface *node, const QString &path, int depth)
    {
        if (!node || !node->isValid() || depth > deepest || node->state().invisible)
            return;
        const QAccessible::Role role = node->role();
        const QString name = node->text(QAccessible::Name);
        const QString here = path + QLatin1Char('/') + describe(*node);
        look(*node, role, name, here);
        // The parts of a combo box or a spin box are told as one.
        if (role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::ScrollBar)
            return;
        const int children = std::min(node->childCount(), mostChildren);
        for (int i = 0; i < children; ++i)
            visit(node->child(i), here, depth + 1);
    }

    void look(QAccessibleInterface &node, QAccessible::Role role, const QString &name, const QString &here)
    {
        const auto *widget = qobject_cast<QWidget *>(node.object());
        const bool reachable = widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (reachable && (role == QAccessible::NoRole || role == QAccessible::Client))
            if (widget->metaObject()->className() != QByteArrayLiteral("QScrollArea"))
                faults.append(QStringLiteral("no role: ") + here);
        QAccessibleTableCellInterface *cell = node.tableCellInterface();
        const bool isFurtherCell = cell && cell->columnIndex() > 0; // may be empty
        if (isFurtherCell || (!needsName(role) && !isText(role)))
            return;
        ++met;
        const bool isHeard = !name.trimmed().isEmpty() || (cell && rowSpeaks(*cell));
        if (!isHeard)
            faults.append(QStringLiteral("no name: ") + here);
    }

    /** Some cell of the row has words. */
    static bool rowSpeaks(const QAccessibleTableCellInterface &cell)
    {
        QAccessibleTableInterface *table = cell.table() ? cell.table()->tableInterface() : nullptr;
        for (int column = 0; table && column < table->columnCount(); ++column)
            if (QAccessibleInterface *other = table->cellAt(cell.rowIndex(), column))
                if (!other->text(QAccessible::Name).trimmed().isEmpty())
                    return true;
        return false;
    }

    static QString describe(QAccessibleInterface &node)
    {
        const QObject *object = node.object();
        const QString type = object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("-");
        return QStringLiteral("%1[%2]").arg(type).arg(static_cast<int>(node.role()));
    }
};

void expectNothingUnheard(QWidget &widget, const QString &what)
{
    QApplication::processEvents();
    Walk walk;
    walk.through(widget);
    EXPECT_GT(walk.met, 0) << qPrintable(what);
    walk.faults.removeDuplicates();
    for (const QString &fault : std::as_const(walk.faults))
        ADD_FAILURE() << qPrintable(what) << ": " << qPrintable(fault);
}

/** Every entry of a menu has words, and no two of its keys are the same. */
void expectMenuSpeaks(const QMenu &menu, QSet<QString> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        EXPECT_FALSE(action->text().trimmed().isEmpty()) << qPrintable(menu.title());
        const QString key = action->shortcut().toString();
        EXPECT_FALSE(!key.isEmpty() && keys.contains(key)) << qPrintable(action->text() + QLatin1Char(' ') + key);
        keys.insert(key);
        if (action->menu())
            expectMenuSpeaks(*action->menu(), keys);
    }
}

} // namespace

class AccessibilityWalk : public WindowTest, public testing::WithParamInterface<const char *>
{
protected:
    void SetUp() override
    {
        settings.setLanguage(QString::fromLatin1(GetParam()));
        WindowTest::SetUp();
        window->resize(1440, 900);
    }
};

TEST_P(AccessibilityWalk, FindsNoControlWithoutNameOrRoleOnAnySurface)
{
    for (const Surface &surface : surfaces(settings)) {
        std::unique_ptr<QWidget> kept;
        QWidget *shown = surface.show(*window, kept);
        expectNothingUnheard(*shown, surface.name);
        for (QTabWidget *tabs : shown->findChildren<QTabWidget *>())
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                expectNothingUnheard(*tabs, surface.name + QLatin1Char(' ') + tabs->tabText(i));
            }
    }
}

TEST_P(AccessibilityWalk, HearsTheStartPageAndAProgrammeWithoutMeasures)
{
    for (const Id<Measure> id : {package.first.id, package.second.id, package.third.id})
        ASSERT_TRUE(removeMeasure(window->session(), id));
    expectNothingUnheard(*window, QStringLiteral("empty"));

    window->session().close();

    expectNothingUnheard(*window->startPage(), QStringLiteral("start"));
}

TEST_P(AccessibilityWalk, HearsEveryMenu)
{
    QSet<QString> keys;
    for (const QAction *action : window->menuBar()->actions()) {
        EXPECT_FALSE(action->text().isEmpty());
        if (action->menu())
            expectMenuSpeaks(*action->menu(), keys);
    }
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+,")));
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, AccessibilityWalk, testing::Values("nl", "en"),
                         [](const auto &of) { return std::string(of.param); });
