#include "ui/pages/measures/tab_order.h"

#include "ui/pages/measures/folding_tabs.h"

#include <QLayout>
#include <QTabBar>
#include <QToolButton>

namespace aanjager {

namespace {

using Stops = QList<QWidget *>;

void collect(QWidget &widget, Stops &stops);

void collect(QLayout &layout, Stops &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, stops);
        else if (QLayout *inner = item->layout())
            collect(*inner, stops);
    }
}

void collect(FoldingTabs &tabs, Stops &stops)
{
    stops.append(tabs.tabBar());
    stops.append(tabs.moreButton());
    for (int i = 0; i < tabs.count(); ++i)
        collect(*tabs.widget(i), stops);
}

void collect(QWidget &widget, Stops &stops)
{
    if (auto *tabs = qobject_cast<FoldingTabs *>(&widget))
        return collect(*tabs, stops);
    if (widget.focusPolicy() != Qt::NoFocus)
        return stops.append(&widget);
    if (widget.layout())
        return collect(*widget.layout(), stops);
    for (QWidget *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        collect(*child, stops);
}

} // namespace

void tabAsLaidOut(QWidget &page)
{
    Stops stops;
    collect(page, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace aanjager
