#include "ui/pages/planning/planning_access.h"

#include "ui/pages/planning/planning_chart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace aanjager {

namespace {

/** A row of the planning, or a mark in a row. */
class PlanningItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PlanningItem(QAccessibleInterface &list, PlanningChart &chart, PlanSpot spot)
        : m_list(list), m_chart(&chart), m_spot(spot)
    {
    }

    bool isValid() const override
    {
        if (!m_chart || m_spot.row >= m_chart->model().rowCount())
            return false;
        return m_spot.mark < 0 || m_chart->markAt(m_spot);
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list.window(); }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override
    {
        return isValid() && m_spot.mark < 0 ? static_cast<int>(m_chart->model().row(m_spot.row).marks.size()) : 0;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessible::Role role() const override { return m_spot.mark < 0 ? QAccessible::ListItem : QAccessible::Graphic; }
    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_chart->nameOf(m_spot) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        return m_chart->rectOf(m_spot).translated(m_chart->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.selected = m_chart->current() == m_spot;
        state.focused = state.selected && m_chart->hasFocus();
        state.offscreen = !m_chart->viewport()->rect().intersects(m_chart->rectOf(m_spot));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_chart->setCurrent(m_spot);
        m_chart->setFocus(Qt::OtherFocusReason);
        if (name == pressAction() && m_chart->chosen())
            emit m_chart->openAsked(m_chart->chosen());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QAccessibleInterface &m_list;
    QPointer<PlanningChart> m_chart;
    PlanSpot m_spot;
};

/** The planning as a list of its rows; what it gives out goes when the rows become others. */
class PlanningAccess final : public QAccessibleWidget
{
public:
    explicit PlanningAccess(PlanningChart &chart) : QAccessibleWidget(&chart, QAccessible::List), m_chart(chart)
    {
        QObject::connect(&chart.model(), &QAbstractItemModel::modelReset, &m_home, [this] { forget(); });
        QObject::connect(&chart.model(), &PlanningModel::renewed, &m_home, [this] { forget(); });
    }
    ~PlanningAccess() override { forget(); }

    int childCount() const override { return m_chart.model().rowCount(); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? item({index, -1}) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto each = m_items.cbegin(); each != m_items.cend(); ++each)
            if (each.key().second < 0 && QAccessible::accessibleInterface(each.value()) == child)
                return each.key().first;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const PlanSpot spot = m_chart.spotAt(m_chart.viewport()->mapFromGlobal(QPoint(x, y)));
        return spot.row < 0 ? nullptr : item({spot.row, -1});
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_chart.hasFocus() && m_chart.current().row >= 0 ? item(m_chart.current()) : nullptr;
    }

    QAccessibleInterface *item(PlanSpot spot) const
    {
        const std::pair key(spot.row, spot.mark);
        auto known = m_items.find(key);
        if (known == m_items.end()) {
            auto *made = new PlanningItem(const_cast<PlanningAccess &>(*this), m_chart, spot);
            known = m_items.insert(key, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*known);
    }
    PlanSpot spotAt(int x, int y) const { return m_chart.spotAt(m_chart.viewport()->mapFromGlobal(QPoint(x, y))); }

private:
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    PlanningChart &m_chart;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_items; ///< by row and mark
    QObject m_home;
};

QAccessibleInterface *PlanningItem::parent() const
{
    if (m_spot.mark < 0)
        return &m_list;
    return static_cast<PlanningAccess &>(m_list).item({m_spot.row, -1});
}

QAccessibleInterface *PlanningItem::child(int index) const
{
    return index >= 0 && index < childCount() ? static_cast<PlanningAccess &>(m_list).item({m_spot.row, index})
                                              : nullptr;
}

QAccessibleInterface *PlanningItem::childAt(int x, int y) const
{
    const PlanSpot spot = static_cast<PlanningAccess &>(m_list).spotAt(x, y);
    return spot.row == m_spot.row && spot.mark >= 0 ? child(spot.mark) : nullptr;
}

QAccessibleInterface *planningInterface(const QString &type, QObject *object)
{
    auto *chart = type == QLatin1String("aanjager::PlanningChart") ? qobject_cast<PlanningChart *>(object) : nullptr;
    return chart ? new PlanningAccess(*chart) : nullptr;
}

} // namespace

void installPlanningAccess()
{
    static const bool isKnown = (QAccessible::installFactory(&planningInterface), true);
    Q_UNUSED(isKnown)
}

void tellPlanningFocus(PlanningChart &chart, const PlanSpot &spot)
{
    if (!QAccessible::isActive())
        return;
    auto *access = dynamic_cast<PlanningAccess *>(QAccessible::queryAccessibleInterface(&chart));
    if (!access)
        return;
    QAccessibleEvent told(access->item(spot), QAccessible::Focus);
    QAccessible::updateAccessibility(&told);
}

} // namespace aanjager
