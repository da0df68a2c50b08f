#include "ui/pages/history/history_delegates.h"

#include "ui/models/history_model.h"
#include "ui/pages/history/value_painter.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>

namespace aanjager {

void ValueChangeDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QVariant change = index.data(HistoryModel::ChangeRole);
    if (!change.isValid())
        return TextDelegate::paintCell(painter, rect, option, index);
    paintValueChange(painter, rect, change.value<ChangeLook>(), option.state.testFlag(QStyle::State_Enabled));
}

void RestoreDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->hasFocus() && view->currentIndex().row() == index.row();
    const QString words = index.data(HistoryModel::RestoreTextRole).toString();
    if (words.isEmpty() || !(isCurrent || option.state.testFlag(QStyle::State_MouseOver)))
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const theme::PaintScope scope(painter);
    const QFont font = theme.font(theme::TextStyle::BodyStrong);
    const double icon = theme.length(14), pad = 8;
    const double wanted = QFontMetricsF(font).horizontalAdvance(words) + icon + 3 * pad;
    const bool isSign = rect.width() < wanted / 2; // no word of it would be read
    const double width = isSign ? icon + 2 * pad : std::min(wanted, double(rect.width()));
    const double height = std::min(double(rect.height()) - 6, double(theme.length(26)));
    const QRectF button(rect.right() + 1 - width, rect.center().y() - height / 2 + 0.5, width, height);
    painter.setPen(palette.line2);
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    theme::paintIcon(painter, QRectF(button.left() + pad, button.center().y() - icon / 2, icon, icon),
                     QStringLiteral("undo"), palette.ink2);
    if (isSign)
        return;
    const QRectF place = button.adjusted(2 * pad + icon - 2, 0, -pad, 0);
    painter.setFont(font);
    painter.setPen(palette.ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, place.width()));
}

} // namespace aanjager
