#include "ui/delegates/cell_delegate.h"

#include "ui/delegates/cell_choice.h"
#include "ui/delegates/cell_line.h"
#include "ui/delegates/group_row.h"
#include "ui/models/roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

namespace aanjager {

using theme::Palette;

namespace {

constexpr int leastEditor = 124; ///< pixels at 100 % text: a day written out

bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           (option.viewItemPosition == QStyleOptionViewItem::Invalid && index.column() == 0);
}

bool isLast(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.viewItemPosition == QStyleOptionViewItem::End ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           (option.viewItemPosition == QStyleOptionViewItem::Invalid &&
            index.column() == index.model()->columnCount(index.parent()) - 1);
}

/** Where the contents of a cell stand: those of the first in a table on the line of what is above the table. */
QRect contentsRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isAtRim = isFirst(option, index) && qobject_cast<const TableView *>(option.widget);
    return isAtRim ? option.rect.adjusted(TableView::rim, 0, -afterFirst, -1)
                   : option.rect.adjusted(cellMargin, 0, -cellMargin, -1);
}

/** The next cell that can be edited, to the right and then a row on, or back for a step of -1. */
QModelIndex editableFrom(const QAbstractItemView &view, QModelIndex index, int step)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const QAbstractItemModel &model = *view.model();
    int row = index.row(), column = index.column() + step;
    for (; row >= 0 && row<model.rowCount(); row += step, column = step> 0 ? 0 : model.columnCount() - 1)
        for (; column >= 0 && column < model.columnCount(); column += step) {
            const QModelIndex cell = model.index(row, column);
            if (cell.flags().testFlag(Qt::ItemIsEditable) && !(tree && tree->isColumnHidden(column)))
                return cell;
        }
    return {};
}

/** The width in which the longest word of a list can be read, beside its arrow. */
int widthFor(const CellChoice &list)
{
    constexpr int beforeWords = 10, afterIcon = 4, arrow = 26, spare = 6; // as Style lays it out
    int words = 0;
    bool hasIcons = false;
    for (int i = 0; i < list.count(); ++i) {
        words = std::max(words, list.fontMetrics().horizontalAdvance(list.itemText(i)));
        hasIcons = hasIcons || !list.itemIcon(i).isNull();
    }
    const int icon = hasIcons ? list.iconSize().width() + afterIcon : 0;
    return beforeWords + icon + words + theme::Theme::instance().length(arrow) + spare;
}

/** Whether a widget is part of an editor, also in a list that it opens as a window. */
bool isIn(const QWidget &editor, const QWidget *widget)
{
    while (widget && widget != &editor)
        widget = widget->parentWidget();
    return widget;
}

QString headerOf(const QModelIndex &index)
{
    return index.model()
        ->headerData(index.column(), Qt::Horizontal)
        .toString()
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Palette &palette)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool heads = index.data(HeadsGroupRole).toBool();
    painter.fillRect(option.rect, selected  ? palette.sel
                                  : heads   ? palette.win
                                  : hovered ? palette.hover
                                            : palette.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    if (selected && isFirst(option, index))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), palette.accent);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, option, index, theme::Theme::instance().palette());
    if (index.data(HeadsGroupRole).toBool())
        paintGroupRow(*painter, option.rect, index);
    else
        paintCell(*painter, contentsRect(option, index), option, index);
    paintFocus(*painter, option, index);
    painter->restore();
}

/** A tree that asks how high a row is gives no width, and asks that of every cell of thousands of rows. */
QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeightAlone = option.rect.width() < 0;
    const theme::Theme &theme = theme::Theme::instance();
    if (index.data(HeadsGroupRole).toBool())
        return {0, theme.groupRowHeight()};
    return {isHeightAlone ? 0 : contentWidth(index) + 2 * cellMargin, theme.rowHeight()};
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const int textAt = contentsRect(option, index).left() - option.rect.left();
    QRect rect = option.rect.adjusted(1 + textAt - cellMargin, 2, -1, -3);
    const bool isLine = qobject_cast<const CellLine *>(editor);
    if (const int lacking = theme::Theme::instance().length(leastEditor) - rect.width(); isLine && lacking > 0)
        rect = index.column() == 0 ? rect.adjusted(0, 0, lacking, 0) // what is typed is longer than what is shown
                                   : rect.adjusted(-std::min(lacking, rect.left()), 0, 0, 0);
    if (const auto *list = qobject_cast<const CellChoice *>(editor)) {
        rect.setWidth(std::max({rect.width(), widthFor(*list), list->minimumWidth()}));
        rect.moveRight(std::min(rect.right(), editor->parentWidget()->width() - 2));
    }
    editor->setGeometry(rect);
}

QWidget *CellDelegate::makeLine(QWidget *parent, const QModelIndex &index) const
{
    auto *line = new CellLine(parent);
    line->setAccessibleName(headerOf(index));
    connect(line, &CellLine::leaving, this, [this, line] { close(line); });
    return line;
}

CellChoice *CellDelegate::makeChoices(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new CellChoice(parent);
    box->addItems(index.data(ChoicesRole).toStringList());
    box->setAccessibleName(headerOf(index));
    connect(box, &QComboBox::activated, this, [this, box] { close(box); });
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<CellLine *>(editor))
        line->setStored(index.data(Qt::EditRole).toString());
    else if (auto *box = qobject_cast<CellChoice *>(editor))
        box->setStored(storedChoice(index));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<CellChoice *>(editor)) {
        if (box->isChosen() && model->setData(index, valueOfChoice(box->currentIndex()), Qt::EditRole))
            box->accept();
        return;
    }
    auto *line = qobject_cast<CellLine *>(editor);
    if (!line)
        return QStyledItemDelegate::setModelData(editor, model, index);
    if (line->text() == index.data(Qt::EditRole).toString() || model->setData(index, line->text(), Qt::EditRole))
        line->accept();
    else
        line->refuse(index.data(RefusalRole).toString());
}

/** True when the editor may close. */
bool CellDelegate::commit(QWidget *editor)
{
    emit commitData(editor);
    const auto *line = qobject_cast<CellLine *>(editor);
    const auto *box = qobject_cast<CellChoice *>(editor);
    return !(line && line->isRefused()) && !(box && box->isChosen());
}

/** Offers what an editor holds, and closes it unless that was refused. */
void CellDelegate::close(QWidget *editor) const
{
    auto *self = const_cast<CellDelegate *>(this);
    if (self->commit(editor))
        emit self->closeEditor(editor, NoHint);
}

/** To the next cell of what was edited, wherever it stands by now. */
void CellDelegate::walkOn(QWidget *editor, int step)
{
    auto *view = qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget());
    const QPersistentModelIndex edited = view ? view->currentIndex() : QModelIndex();
    if (!commit(editor))
        return;
    emit closeEditor(editor, NoHint);
    const QModelIndex next = edited.isValid() && step != 0 ? editableFrom(*view, edited, step) : QModelIndex();
    if (!next.isValid())
        return;
    view->setCurrentIndex(next);
    view->edit(next);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *line = qobject_cast<CellLine *>(object);
    auto *box = qobject_cast<CellChoice *>(object);
    auto *editor = line ? static_cast<QWidget *>(line) : box;
    if (editor && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false; // a menu or another window: the person comes back
        if (line)
            close(line);
        else if (!isIn(*box, QApplication::focusWidget()))
            emit closeEditor(box, NoHint); // what was chosen was offered then
        return false;
    }
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Tab ? 1 : key == Qt::Key_Backtab ? -1 : 0;
    if (step == 0 && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(object, event);
    walkOn(editor, step);
    return true;
}

void CellDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !FocusRing::isOn(view))
        return;
    const bool row = m_focusShape == FocusShape::Row;
    const QModelIndex current = view->currentIndex();
    if (current.row() != index.row() || current.parent() != index.parent() || (!row && current != index))
        return;
    const QColor accent = theme::Theme::instance().palette().accent;
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
    if (!row || isFirst(option, index))
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), accent);
    if (!row || isLast(option, index) || index.data(HeadsGroupRole).toBool())
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), accent);
}

} // namespace aanjager
