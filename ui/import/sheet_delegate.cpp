#include "ui/import/sheet_delegate.h"

#include "ui/import/sheet_model.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

namespace {

using Row = SheetModel::Row;

Row rowOf(const QModelIndex &index)
{
    return static_cast<Row>(index.data(SheetModel::RowRole).toInt());
}

QFont fontOf(const QModelIndex &index)
{
    const Row row = rowOf(index);
    const bool isStrong = row == Row::Header || row == Row::Group;
    QFont font = theme::Theme::instance().font(isStrong ? theme::TextStyle::BodyStrong : theme::TextStyle::Body);
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor inkOf(const QModelIndex &index)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const Row row = rowOf(index);
    const bool isIn = row == Row::Header || row == Row::Measure || row == Row::Action || row == Row::Group;
    const bool isPale = static_cast<TextTone>(index.data(ToneRole).toInt()) == TextTone::Secondary;
    if (row == Row::Header && index.column() == SheetModel::kindColumn)
        return palette.accent;
    return isIn && !isPale ? palette.ink : palette.ink2;
}

} // namespace

void SheetDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = option.rect.adjusted(0, 0, 0, -1);
    if (!isSelected && rowOf(index) == Row::Header)
        painter.fillRect(ground, palette.accentsoft);
    else if (!isSelected && rowOf(index) == Row::Group)
        painter.fillRect(ground, palette.win);
    painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), palette.line);
    const QFont font = fontOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == SheetModel::numberColumn)
        return theme::paintFigures(painter, rect, text, font, palette.ink3);
    painter.setFont(font);
    painter.setPen(inkOf(index));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

int SheetDelegate::contentWidth(const QModelIndex &index) const
{
    return QFontMetrics(fontOf(index)).horizontalAdvance(index.data(Qt::DisplayRole).toString());
}

} // namespace aanjager
