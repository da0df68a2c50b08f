// The menus that are asked for on the spot: of a row or a card, and of the columns.
#include "ui/pages/board/measures_board.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/pages/notices.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

namespace aanjager {

/** A row and a card have the menu of the panel. It opens not at once: what was typed about another measure is stored
 * first. */
void MeasuresPage::makeMenus()
{
    const auto open = [this](const QPoint &at) {
        const auto popUp = [this, at] {
            if (chosen())
                m_panel->menu()->popup(at);
        };
        QMetaObject::invokeMethod(this, popUp, Qt::QueuedConnection);
    };
    connect(m_table, &MeasuresTable::menuAsked, this, open);
    connect(m_board, &MeasuresBoard::menuAsked, this, open);
    connect(m_panel, &MeasurePanel::statusAsked, this, &MeasuresPage::setStatus);
    connect(m_panel, &MeasurePanel::verdictAsked, this, [this](std::optional<Health> verdict) {
        isSeveral() ? m_bulk->setVerdict(verdict) : m_panel->quickSet()->setVerdict(verdict);
    });
    QHeaderView *header = m_table->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->menu()->popup(header->mapToGlobal(at)); });
    connect(m_table, &MeasuresTable::moveRefused, this, [this] {
        m_context.notices.done(tr("Rows are dragged in the order of the package."), tr("Show that order"), [this] {
            setSorting({});
            setGrouping(MeasureGrouping::Theme);
        });
    });
}

} // namespace aanjager
