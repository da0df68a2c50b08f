#include "ui/pages/measures/flow_row.h"

#include <QWidget>

namespace aanjager {

FlowRow::FlowRow(QWidget *parent, int spacing) : QLayout(parent)
{
    setSpacing(spacing);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowRow::arrange(const QRect &rect, bool place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    int width = 0, height = 0, y = inside.top();
    const auto end = [&] {
        if (place)
            placeRow(row, QRect(inside.left(), y, inside.width(), height), spacing());
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && width + spacing() + size.width() > inside.width()) {
            end();
            y += height + spacing();
            width = height = 0;
        }
        width += (row.isEmpty() ? 0 : spacing()) + size.width();
        height = std::max(height, size.height());
        row.append(item);
    }
    end();
    return y + height - rect.top() + contentsMargins().bottom();
}

void FlowRow::placeRow(const QList<QLayoutItem *> &row, const QRect &room, int spacing)
{
    int rest = room.width() + spacing;
    for (const QLayoutItem *item : row)
        rest -= item->sizeHint().width() + spacing;
    int x = room.left();
    for (QLayoutItem *item : row) {
        const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
        if (item->alignment().testFlag(Qt::AlignRight) && rest > 0) {
            x += rest;
            rest = 0;
        }
        item->setGeometry(QRect(QPoint(x, room.top() + (room.height() - size.height()) / 2), size));
        x += size.width() + spacing;
    }
}

} // namespace aanjager
