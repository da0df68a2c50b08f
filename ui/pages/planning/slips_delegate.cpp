#include "ui/pages/planning/slips_delegate.h"

#include "ui/models/roles.h"
#include "ui/models/slips_model.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>
#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int slipHeight = 58, slipInset = 6;

} // namespace

QSize SlipsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, theme::Theme::instance().length(slipHeight)};
}

void SlipsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const SlipsModel::Line line = static_cast<const SlipsModel *>(index.model())->lines().value(index.row());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, palette.hover);
    const QRect inside = option.rect.adjusted(slipInset, 5, -slipInset, -5);
    const int third = inside.height() / 3;
    const auto write = [&](int at, const QString &text, TextStyle style, const QColor &ink) {
        const QRect rect(inside.left(), inside.top() + at * third, inside.width(), third);
        painter->setFont(theme.font(style));
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width()));
    };
    write(0, line.name, TextStyle::BodyStrong, palette.ink);
    write(1, line.what, TextStyle::Caption, palette.ink2);
    QFont font = theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    const QRect last(inside.left(), inside.top() + 2 * third, inside.width(), third);
    theme::paintFigures(*painter, last, line.moved, font, line.isLater ? palette.stoptext : palette.ink2);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(palette.ink);
    const int room = last.width() - static_cast<int>(theme::figuresWidth(line.moved, font)) - 8;
    painter->drawText(last, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(line.dates, Qt::ElideRight, room));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && FocusRing::isOn(view) && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    } else {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    }
    painter->restore();
}

} // namespace aanjager
