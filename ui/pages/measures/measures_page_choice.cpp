// Which measure is chosen, and how what is typed about one is stored before another is shown.
#include "ui/delegates/cell_line.h"
#include "ui/models/measures_model.h"
#include "ui/models/roles.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/measures_place.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_add.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStackedWidget>

namespace aanjager {

void MeasuresPage::begin()
{
    m_panel->takeBack(); // of another file
    m_table->setLongestNumber(m_model->longestNumber());
    showOnly({});
    choose({});
    bringPlace(*this, m_context);
    takeKeyboard();
}

void MeasuresPage::goTo(const Destination &destination)
{
    if (destination.filter)
        showOnly(*destination.filter);
    if (destination.measure)
        choose(destination.measure);
    if (!destination.tab.isEmpty())
        m_panel->openTab(destination.tab);
}

Destination MeasuresPage::present() const
{
    return {{}, chosen(), filter(), {}};
}

void MeasuresPage::takeKeyboard()
{
    QWidget *first = isBoard() ? static_cast<QWidget *>(m_board) : m_table;
    if (m_stack->currentWidget() == m_empty)
        first = m_empty->field();
    first->setFocus(Qt::OtherFocusReason);
}

void MeasuresPage::choose(Id<Measure> id)
{
    showSummary();
    showEmptiness();
    if (id != m_panel->measure() && !m_panel->leave()) {
        m_board->setChosen(m_panel->measure());
        return bringPanel();
    }
    if (m_model->row(id) && !m_model->indexOf(id).isValid())
        showOnly({}); // it is asked for, so no filter may hide it
    if (m_model->row(id) && !m_model->indexOf(id).isValid())
        m_model->unfoldAll();
    QModelIndex index = m_model->indexOf(id);
    for (int row = 0; !index.isValid() && row < m_model->rowCount(); ++row)
        if (m_model->measureAt(m_model->index(row, 0)))
            index = m_model->index(row, 0);
    if (!index.isValid()) {
        m_table->holdColumns(true); // the panel that goes may make room for a moment only
        m_widening.start();
        return m_panel->hide();
    }
    select(index);
    if (m_model->index(0, 0).data(HeadsGroupRole).toBool() && index.row() == 1)
        m_table->scrollToTop(); // with its heading
    else
        m_table->scrollTo(index);
    showChosen();
}

void MeasuresPage::select(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(index.siblingAtColumn(static_cast<int>(MeasureColumn::Title)),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

Id<Measure> MeasuresPage::chosen() const
{
    if (m_model->found() == 0 && m_model->kept().isEmpty() && m_panel->isHidden())
        return {};
    const bool none = !isPanelWanted() ? !m_model->row(m_panel->measure()) : m_panel->isHidden();
    return none ? Id<Measure>() : m_panel->measure();
}

bool MeasuresPage::leave()
{
    if (CellLine *line = openCell(); line && !line->leave()) {
        line->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return m_panel->leave();
}

void MeasuresPage::takeBack()
{
    if (CellLine *line = openCell())
        line->deleteLater();
    m_panel->takeBack();
    m_new->putAway();
}

/** Text that is typed is stored first, and not now: the table or the model may be in the middle of a change. */
void MeasuresPage::followChosen()
{
    const bool isOther = m_model->measureAt(m_table->currentIndex()) != m_panel->measure();
    if (!m_panel->isPending() || !isOther)
        return showChosen();
    if (!std::exchange(m_isLeaving, true))
        QMetaObject::invokeMethod(this, &MeasuresPage::leaveForChosen, Qt::QueuedConnection);
}

void MeasuresPage::leaveForChosen()
{
    const Id<Measure> shown = m_panel->measure();
    const Id<Measure> wanted = m_model->measureAt(m_table->currentIndex());
    const bool isOnHeading = !wanted && m_model->row(shown);
    const bool left = wanted == shown || isOnHeading || m_panel->leave();
    if (left)
        showChosen();
    else if (const QModelIndex index = m_model->indexOf(shown); index.isValid())
        select(index);
    m_isLeaving = false;
    showEmptiness();
}

void MeasuresPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const MeasureRow *row = m_model->row(m_model->measureAt(current));
    if (!row && m_model->row(m_panel->measure()))
        return; // on a heading, or searched away: the panel stays with what it showed
    m_panel->setVisible(row && isPanelWanted());
    if (!row)
        return;
    m_widening.stop();
    m_table->holdColumns(false);
    m_new->suggest(row->measure.theme);
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_panel->show(*row);
    m_panel->setVisible(isPanelWanted());
    m_board->setChosen(row->measure.id);
    holdChosen();
}

/** What is selected and what the panel shows is in hand: it stays in sight while it is edited. */
void MeasuresPage::holdChosen()
{
    QSet<qint64> held{m_panel->measure().value};
    for (const Id<Measure> id : m_bulk->measures())
        held.insert(id.value);
    m_model->hold(held);
    if (!held.contains(m_model->kept()))
        m_lettingGo.start();
}

void MeasuresPage::letKeptGo()
{
    if (QApplication::mouseButtons() != Qt::NoButton)
        return m_lettingGo.start();
    m_model->letGo();
    showSummary();
    showEmptiness();
}

/** What is chosen is in sight: no key may change what a search hides. Text that is not stored keeps its measure. */
void MeasuresPage::followSearch()
{
    if (m_panel->isPending())
        return;
    const QModelIndex index = m_model->indexOf(m_panel->measure());
    if (!index.isValid())
        return choose({});
    if (!isSeveral())
        select(index);
    showChosen();
}

QList<Id<Measure>> MeasuresPage::selected() const
{
    QList<Id<Measure>> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.append(Id<Measure>{id});
    return ids;
}

QLineEdit *MeasuresPage::newField() const
{
    return m_new->field();
}

TableView *MeasuresPage::table() const
{
    return m_table;
}

bool MeasuresPage::isSeveral() const
{
    return m_bulk->measures().size() > 1;
}

void MeasuresPage::followSelection()
{
    const QList<Id<Measure>> ids = selected();
    m_bulk->setMeasures(ids);
    m_panel->setSeveral(ids.size() > 1);
    const auto isThere = [this](Id<Measure> id) { return m_model->row(id) != nullptr; };
    if (!ids.isEmpty() && std::all_of(ids.begin(), ids.end(), isThere)) // else they are being removed
        m_table->noteNeighbour();
    holdChosen();
    emit selectionChanged(static_cast<int>(ids.size()), static_cast<int>(m_model->all()));
}

/** Of several that are selected the one remains that the keyboard is on. */
void MeasuresPage::selectOne()
{
    const QModelIndex index = m_model->indexOf(m_panel->measure());
    if (index.isValid())
        select(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

/** Of several the one remains; then what a figure led to is no longer asked for. */
void MeasuresPage::letGo()
{
    if (isSeveral() || m_model->filter().only.isEmpty())
        return selectOne();
    MeasureFilter filter = m_model->filter();
    filter.only.clear();
    filter.onlyWords.clear();
    showOnly(filter);
}

void MeasuresPage::duplicateChosen()
{
    if (!m_context.session.canEdit() || !chosen() || !m_panel->leave())
        return;
    if (!isSeveral())
        m_bulk->setMeasures({chosen()});
    m_bulk->duplicate();
}

/** Puts what is selected before a line of the table, also under another theme, as one change. */
void MeasuresPage::place(int line)
{
    const QList<Id<Measure>> ids = selected();
    const auto arranged = m_model->arranged(ids, line);
    if (ids.isEmpty() || !arranged || (arranged->order == m_model->order() && !arranged->theme) || !m_panel->leave())
        return;
    const auto store = [this, ids, arranged] {
        return arrangeMeasures(m_context.session, arranged->order, ids, arranged->theme);
    };
    const bool changesTheme = arranged->theme && std::any_of(ids.cbegin(), ids.cend(), [&](Id<Measure> id) {
                                  return m_model->row(id) && m_model->row(id)->measure.theme != *arranged->theme;
                              });
    const QByteArray before =
        m_context.session.file().undoable() ? m_context.session.file().undoable()->uid : QByteArray();
    if (!m_context.attempt(store))
        return;
    const auto made = m_context.session.file().undoable();
    if (made && made->uid != before)
        m_context.notices.doneWithUndo(placedWords(ids, changesTheme ? arranged->theme : std::nullopt));
    if (const QModelIndex index = m_model->indexOf(ids.first()); index.isValid())
        m_table->scrollTo(index);
}

/** What was moved, and where it stands now when that is another theme. */
QString MeasuresPage::placedWords(const QList<Id<Measure>> &ids, const std::optional<Id<Theme>> &theme) const
{
    const State &state = m_context.session.state();
    const auto count = static_cast<int>(ids.size());
    const QString items = m_context.words.items(state.programme(), count);
    const Measure *only = count == 1 ? state.find(ids.first()) : nullptr;
    const QString what = only ? (only->number.isEmpty() ? only->title : only->number)
                              : QStringLiteral("%1 %2").arg(m_context.words.number(count), items);
    if (!theme)
        return tr("%1 moved", "in the order").arg(what);
    const Theme *now = state.find(*theme);
    return now ? tr("%1 now under %2").arg(what, now->name) : tr("%1 now without a theme").arg(what);
}

/** One line up or down; over a heading into the next theme. */
void MeasuresPage::moveBy(int step)
{
    const QList<Id<Measure>> ids = selected();
    if (ids.isEmpty() || isBoard())
        return;
    if (step < 0)
        place(m_model->indexOf(ids.first()).row() - 1);
    else
        place(m_model->indexOf(ids.last()).row() + 2);
}

/** The field in the table that is being typed in; null when there is none. */
CellLine *MeasuresPage::openCell() const
{
    for (CellLine *line : m_table->findChildren<CellLine *>())
        if (!line->isHidden()) // one that was closed goes with the next turn
            return line;
    return nullptr;
}

QString MeasuresPage::draft() const
{
    const QString inTable = newField()->text().trimmed();
    return inTable.isEmpty() ? m_empty->field()->text().trimmed() : inTable;
}

void MeasuresPage::setDraft(const QString &title)
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->field()->setText(title);
    else
        m_new->setTitle(title);
}

bool MeasuresPage::isDrafting() const
{
    return !draft().isEmpty();
}

void MeasuresPage::step(int by)
{
    if (!m_panel->leave())
        return;
    for (int row = m_table->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by)
        if (const auto id = m_model->measureAt(m_model->index(row, 0)))
            return choose(id);
}

} // namespace aanjager
