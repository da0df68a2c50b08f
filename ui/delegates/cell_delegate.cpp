#include "ui/delegates/cell_delegate.h"

#include "ui/delegates/group_row.h"
#include "ui/models/roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>
#include <QPainter>

namespace aanjager {

using theme::Palette;

namespace {

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
        paintCell(*painter, option.rect.adjusted(cellMargin, 0, -cellMargin, -1), option, index);
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

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 2, -1, -3));
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
