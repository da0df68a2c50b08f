#include "ui/theme/style.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"

#include <QStyleOption>
#include <algorithm>

namespace aanjager::theme {

namespace {

Palette s_palette;

constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 28;

void paintIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const PaintScope scope(painter);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.setPen(QPen(!enabled ? s_palette.line2 : on ? s_palette.accent : s_palette.field, 1));
    painter.setBrush(!on ? s_palette.surface : enabled ? s_palette.accent : s_palette.track);
    painter.drawRoundedRect(box, round ? side / 2 : 3, round ? side / 2 : 3);
    const QColor mark = enabled ? s_palette.onaccent : s_palette.inkdis;
    if (!on)
        return;
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side / 5, side / 5);
    } else if (option.state.testFlag(QStyle::State_On)) {
        paintIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), mark);
    } else {
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, side - 6, 2), mark);
    }
}

void paintArrow(const QStyleOption &option, QPainter &painter, const QString &icon)
{
    QRectF square(0, 0, 14, 14);
    square.moveCenter(QRectF(option.rect).center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, square, icon, enabled ? s_palette.ink2 : s_palette.inkdis);
}

/** A scroll bar is its handle alone, on nothing. */
void paintScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const PaintScope scope(painter);
    const bool awake = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(awake ? s_palette.field : s_palette.line2);
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    painter.drawRoundedRect(bar, std::min(bar.width(), bar.height()) / 2, std::min(bar.width(), bar.height()) / 2);
}

void paintHeader(const QRect &rect, QPainter &painter)
{
    painter.fillRect(rect, s_palette.surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), s_palette.line2);
}

/** The chosen entry of a menu: a soft fill with round corners, under the entry that Fusion writes. */
void paintMenuChoice(const QStyleOption &option, QPainter &painter)
{
    const PaintScope scope(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(s_palette.sel);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace

Style::Style(const Palette &palette)
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setPalette(palette);
}

void Style::setPalette(const Palette &palette)
{
    s_palette = palette;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintIndicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return paintIndicator(*option, *painter, true);
    case PE_IndicatorArrowDown:
        return paintArrow(*option, *painter, QStringLiteral("chevron-down"));
    case PE_IndicatorArrowRight:
        return paintArrow(*option, *painter, QStringLiteral("chevron-right"));
    case PE_IndicatorArrowLeft:
        return paintArrow(*option, *painter, QStringLiteral("chevron-left"));
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintArrow(*option, *painter,
                       option->state.testFlag(State_Open) ? QStringLiteral("chevron-down")
                                                          : QStringLiteral("chevron-right"));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return paintHeader(option->rect, *painter);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, s_palette.line);
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, s_palette.win);
    const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (menu && (element == CE_MenuItem || element == CE_MenuBarItem)) {
        QStyleOptionMenuItem plain = *menu;
        const bool chosen = menu->state.testFlag(State_Selected) && menu->state.testFlag(State_Enabled);
        if (element == CE_MenuBarItem)
            painter->fillRect(menu->rect, s_palette.win);
        if (chosen && menu->menuItemType != QStyleOptionMenuItem::Separator)
            paintMenuChoice(*menu, *painter);
        plain.state &= ~State_Selected;
        plain.palette.setColor(QPalette::Window, Qt::transparent);
        if (element == CE_MenuBarItem) {
            proxy()->drawItemText(painter, menu->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                                  menu->palette, menu->state.testFlag(State_Enabled), menu->text, QPalette::Text);
            return;
        }
        return QProxyStyle::drawControl(element, &plain, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return paintScrollBar(*slider, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    const int room = across ? bar->rect.width() : bar->rect.height();
    const qint64 span = qint64(bar->maximum) - bar->minimum + bar->pageStep;
    const qint64 page = span > 0 ? qint64(room) * bar->pageStep / span : room;
    const int length = std::min(room, std::max(shortestSlider, static_cast<int>(page)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length,
                                              bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect &all = bar->rect;
        return visualRect(bar->direction, all,
                          across ? QRect(all.left() + from, all.top(), to - from, all.height())
                                 : QRect(all.left(), all.top() + from, all.width(), to - from));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(start, start + length);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + length, room);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_HeaderMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace aanjager::theme
