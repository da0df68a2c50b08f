#include "ui/widgets/sidebar_delegate.h"

#include "ui/delegates/paint_cache.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/sidebar_model.h"

#include <QLocale>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int edge = 12; ///< from the sidebar's edge to the fill of a page
constexpr int foldedEdge = 8;
constexpr int inset = 8; ///< from that fill to its icon
constexpr int iconSide = 16;
constexpr int iconRoom = 27; ///< from the icon's left to the words

QFont pageFont(bool chosen)
{
    QFont font = theme::Theme::instance().font(TextStyle::BodyStrong);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

/** From the end of the words to the end of the row, with the pill of an urgent one. */
int countRoom(int count)
{
    constexpr int least = 40, around = 24;
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return std::max(least, static_cast<int>(theme::figuresWidth(QLocale().toString(count), font)) + around);
}

void paintCount(QPainter &painter, const QRectF &rect, int count, bool urgent)
{
    const Palette &palette = theme::Theme::instance().palette();
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    const QString text = QLocale().toString(count);
    if (!urgent)
        return theme::paintFigures(painter, rect.adjusted(0, 0, -10, 0), text, font, palette.ink2);
    font.setWeight(QFont::DemiBold);
    const double height = QFontMetricsF(font).height() + 3;
    const double width = std::max(theme::figuresWidth(text, font) + 12, height);
    const QRectF pill(rect.right() - 8 - width, rect.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.warnsoft);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    const double right = pill.right() - (width - theme::figuresWidth(text, font)) / 2;
    theme::paintFigures(painter, QRectF(QPointF(pill.left(), pill.top()), QPointF(right, pill.bottom())), text, font,
                        palette.warntext);
}

/** The ground of a page's row: hover and selection fill, the accent bar, the ring of keyboard focus. */
void paintPageGround(QPainter &painter, const QRectF &fill, const QStyleOptionViewItem &option)
{
    const Palette &palette = theme::Theme::instance().palette();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(Qt::NoPen);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(chosen ? palette.sel : palette.track);
        painter.drawRoundedRect(fill, 6, 6);
    }
    if (chosen) {
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QRectF(fill.left() - 2, fill.top() + 6, 3, fill.height() - 12), 1.5, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::isOn(option.widget)) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(fill.adjusted(1, 1, -1, -1), 5, 5);
    }
}

bool isFolded(const QStyleOptionViewItem &option)
{
    const auto *sidebar = qobject_cast<const Sidebar *>(option.widget);
    return sidebar && sidebar->isFolded();
}

/** Without words a section begins with a hairline. */
void paintDivision(QPainter &painter, const QRectF &row, bool isFirst)
{
    if (!isFirst)
        painter.fillRect(QRectF(row.left() + edge, row.center().y(), row.width() - 2 * edge, 1),
                         theme::Theme::instance().palette().line);
}

/** A count that has no room is a dot at the icon. */
void paintUrgency(QPainter &painter, const QRectF &fill, bool urgent)
{
    if (!urgent)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::Theme::instance().palette().warn);
    painter.drawEllipse(QPointF(fill.right() - 6, fill.top() + 7), 3.5, 3.5);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::PaintScope scope(*painter);
    const Palette &palette = theme::Theme::instance().palette();
    const QRectF row = option.rect;
    const QString title = index.data(Qt::DisplayRole).toString();
    const bool folded = isFolded(option);
    if (index.data(HeadsGroupRole).toBool()) {
        if (folded)
            return paintDivision(*painter, row, index.row() == 0);
        painter->setFont(theme::Theme::instance().font(TextStyle::Label));
        painter->setPen(palette.ink2);
        return painter->drawText(row.adjusted(edge + 6, 0, -edge, -5), Qt::AlignLeft | Qt::AlignBottom, title);
    }
    const int margin = folded ? foldedEdge : edge;
    const QRectF fill = row.adjusted(margin, 0, -margin, 0);
    paintPageGround(*painter, fill, option);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int side = theme::Theme::instance().length(iconSide);
    const int x = folded ? option.rect.center().x() - side / 2 + 1 : option.rect.left() + edge + inset;
    paintCachedIcon(*painter, QRect(x, option.rect.center().y() - side / 2 + 1, side, side),
                    index.data(SidebarModel::IconNameRole).toString(), chosen ? palette.accent : palette.ink2);
    const QVariant count = index.data(CountRole);
    if (folded)
        return paintUrgency(*painter, fill, count.isValid() && index.data(SidebarModel::UrgentRole).toBool());
    const QRectF words(QPointF(x + side + iconRoom - iconSide, row.top()),
                       QPointF(fill.right() - (count.isValid() ? countRoom(count.toInt()) : 8), row.bottom()));
    painter->setFont(pageFont(chosen));
    painter->setPen(palette.ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(words.width())));
    if (count.isValid())
        paintCount(*painter, fill, count.toInt(), index.data(SidebarModel::UrgentRole).toBool());
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr QSize division(24, 12);
    if (isFolded(option) && index.data(HeadsGroupRole).toBool())
        return division;
    const int line = QFontMetrics(theme::Theme::instance().font(TextStyle::Body)).height();
    const bool heading = index.data(HeadsGroupRole).toBool();
    if (!heading)
        return {24, line + 12};
    return {24, index.data(Qt::DisplayRole).toString().isEmpty() ? 12 : line + 14};
}

} // namespace aanjager
