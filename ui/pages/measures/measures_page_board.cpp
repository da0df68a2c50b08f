// The board beside the table, and the panel that either of them has.
#include "ui/models/measures_model.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/pages/measures/views_menu.h"

#include "ui/widgets/segmented_control.h"

#include <QStackedWidget>
#include <QToolButton>

namespace aanjager {

void MeasuresPage::makeBoard()
{
    m_sides->addWidget(m_board);
    auto *menu = new QMenu(m_boardKind);
    menu->setAccessibleName(tr("Board by"));
    const auto offer = [this, menu](const QString &words, BoardKind kind) {
        QAction *action = menu->addAction(words, this, [this, kind] { setBoardKind(kind); });
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, kind] { action->setChecked(m_board->kind() == kind); });
    };
    offer(tr("At bat"), BoardKind::AtBat);
    offer(tr("Status"), BoardKind::Status);
    m_boardKind->setMenu(menu);
    m_boardKind->setPopupMode(QToolButton::InstantPopup);
    m_boardKind->hide();
    setBoardKind(BoardKind::AtBat);
    connect(m_board, qOverload<Id<Measure>>(&MeasuresBoard::chosen), this, &MeasuresPage::choose);
    connect(m_board, &MeasuresBoard::opened, this, [this](Id<Measure> id) {
        choose(id);
        m_isBoardDetailed = true;
        showPanel();
        m_panel->quickSet()->setFocus(Qt::ShortcutFocusReason);
    });
}

void MeasuresPage::setBoardKind(BoardKind kind)
{
    m_board->setKind(kind);
    m_boardKind->setWords(kind == BoardKind::AtBat ? tr("Board: at bat") : tr("Board: status"));
}

bool MeasuresPage::isBoard() const
{
    return m_sides->currentWidget() == m_board;
}

void MeasuresPage::showBoard(bool board)
{
    if (!leave()) { // what was refused stays in sight
        m_switch->setValue(isBoard() ? 1 : 0);
        return;
    }
    if (const QModelIndex index = m_model->indexOf(m_panel->measure()); index.isValid())
        select(index); // keys and menus are about the card that is marked
    m_bulk->setVisible(!board && isSeveral());
    m_sides->setCurrentIndex(board ? 1 : 0);
    m_isBoardDetailed = false;
    for (QWidget *ofTable : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_columns)})
        ofTable->setVisible(!board);
    m_boardKind->setVisible(board);
    m_board->setChosen(m_panel->measure());
    showPanel();
    m_views->say();
    takeKeyboard();
}

/** A board needs the whole width, until a person asks for what is behind a card. */
bool MeasuresPage::isPanelWanted() const
{
    return isBoard() ? m_isBoardDetailed : !m_isPanelAway;
}

bool MeasuresPage::hasFound() const
{
    return m_model->found() > 0 || !m_model->kept().isEmpty();
}

void MeasuresPage::showPanel()
{
    m_panel->setVisible(isPanelWanted() && m_model->row(m_panel->measure()) && (hasFound() || m_panel->isPending()));
    showPanelButton();
}

void MeasuresPage::showPanelButton()
{
    const bool hasMeasure = hasFound() || m_panel->isPending();
    const bool isShown = isPanelWanted() && hasMeasure;
    m_panelButton->setEnabled(hasMeasure);
    m_panelButton->setChecked(isShown);
    m_panelButton->setToolTip(isShown ? tr("Put the panel away") : tr("Show the panel"));
}

void MeasuresPage::bringPanel()
{
    (isBoard() ? m_isBoardDetailed : m_isPanelAway) = isBoard();
    showPanel();
}

void MeasuresPage::setPanelAway(bool away)
{
    m_isTight = away;
    m_isPanelAway = (away && !m_panel->isPending()) || m_context.settings.panelAway();
    showPanel();
}

void MeasuresPage::togglePanel()
{
    if (m_panel->isPending() && !m_panel->leave())
        return;
    bool &shown = isBoard() ? m_isBoardDetailed : m_isPanelAway;
    shown = !shown;
    if (!isBoard() && !m_isTight) // else it is for want of room
        m_context.settings.setPanelAway(m_isPanelAway);
    showPanel();
}

} // namespace aanjager
