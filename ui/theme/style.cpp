#include "ui/theme/style.h"

#include "ui/theme/style_parts.h"

#include <QAbstractSpinBox>
#include <QCursor>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>
#include <algorithm>

namespace aanjager::theme {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int menuPadding = 10;
constexpr int menuMark = 16;
constexpr int menuMarkEnd = 8; ///< after a check mark at the end of an entry
constexpr int separatorHeight = 12;
constexpr int fieldPadding = 14; ///< above and below the words of a field, together
constexpr int iconSide = 16;
constexpr int headerMargin = 8;
constexpr int sortMark = 9; ///< the arrow of a sorted column; where words need all room it stands in the margin
constexpr int iconGap = 4;  ///< between an icon and words, beside the 2 px that Qt leaves

int &scaleInUse()
{
    static int percent = 100;
    return percent;
}

int scaled(int length)
{
    return qRound(length * scaleInUse() / 100.0);
}

} // namespace

Style::Style(const Palette &palette) : QProxyStyle(QStringLiteral("Fusion"))
{
    setPalette(palette);
}

void Style::setPalette(const Palette &palette)
{
    setPartsPalette(palette);
}

void Style::setScale(int percent)
{
    scaleInUse() = percent;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_PanelMenu:
        return paintMenuPanel(option->rect, *painter);
    case PE_FrameMenu:
        return;
    case PE_IndicatorMenuCheckMark:
        return paintMenuCheck(*option, *painter);
    case PE_PanelMenuBar:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 partsPalette().line);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintIndicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return paintIndicator(*option, *painter, true);
    case PE_IndicatorHeaderArrow: // up where values rise on the way down, as everybody knows it; Qt means the reverse
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintArrow(option->rect, *painter,
                       header->sortIndicator == QStyleOptionHeader::SortDown ? ArrowTo::Up : ArrowTo::Down, enabled);
        return;
    case PE_IndicatorArrowDown:
        return paintArrow(option->rect, *painter, ArrowTo::Down, enabled);
    case PE_IndicatorArrowUp:
        return paintArrow(option->rect, *painter, ArrowTo::Up, enabled);
    case PE_IndicatorArrowRight:
        return paintArrow(option->rect, *painter, ArrowTo::Right, enabled);
    case PE_IndicatorArrowLeft:
        return paintArrow(option->rect, *painter, ArrowTo::Left, enabled);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintArrow(option->rect, *painter, option->state.testFlag(State_Open) ? ArrowTo::Down : ArrowTo::Right,
                       enabled);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeader(option->rect, *painter);
    case CE_Splitter:
        return painter->fillRect(option->rect, partsPalette().line);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, partsPalette().win);
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuEntry(element, *entry, *painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawMenuEntry(ControlElement element, const QStyleOptionMenuItem &entry, QPainter &painter,
                          const QWidget *widget) const
{
    const bool enabled = entry.state.testFlag(State_Enabled);
    if (element == CE_MenuBarItem)
        painter.fillRect(entry.rect, partsPalette().win);
    if (enabled && entry.state.testFlag(State_Selected) && entry.menuItemType != QStyleOptionMenuItem::Separator)
        paintMenuChoice(entry, painter);
    if (element == CE_MenuBarItem)
        return drawItemText(&painter, entry.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                            entry.palette, enabled, entry.text, QPalette::Text);
    QStyleOptionMenuItem plain = entry;
    plain.state &= ~State_Selected;
    const bool hasBoxes = widget && widget->property("severalChoices").toBool();
    const bool hasMark = entry.checkType != QStyleOptionMenuItem::NotCheckable && !hasBoxes;
    if (hasMark)
        plain.checkType = QStyleOptionMenuItem::NotCheckable;
    QProxyStyle::drawControl(element, &plain, &painter, widget);
    if (hasMark && entry.checked)
        drawMenuMark(entry, painter);
}

/** Where one is chosen, or something is on: a check mark in front, or at the end of an entry with an icon. */
void Style::drawMenuMark(const QStyleOptionMenuItem &entry, QPainter &painter) const
{
    const int side = scaled(menuMark);
    const int gutter = std::max(entry.maxIconWidth, static_cast<int>(entry.rect.height() * 0.79)); // as Fusion's
    const int left = entry.icon.isNull() ? entry.rect.left() + 3 + (gutter - side) / 2
                                         : entry.rect.right() - side - scaled(menuMarkEnd);
    QStyleOption mark = entry;
    mark.state |= State_On;
    mark.rect = visualRect(entry.direction, entry.rect, {left, entry.rect.center().y() - side / 2, side, side});
    paintMenuCheck(mark, painter);
}

/** A menu that closes over another place tells its button nothing of the mouse that went there. */
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        if (auto *button = qobject_cast<QAbstractButton *>(watched->parent()))
            QMetaObject::invokeMethod(
                button,
                [button] {
                    if (button->rect().contains(button->mapFromGlobal(QCursor::pos())))
                        return;
                    button->setAttribute(Qt::WA_UnderMouse, false);
                    button->update();
                },
                Qt::QueuedConnection);
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const auto arrow = [&](SubControl part, ArrowTo to) {
        paintArrow(proxy()->subControlRect(control, option, part, widget), *painter, to, enabled);
    };
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return paintScrollBar(*slider, scrollBarPart(*slider, SC_ScrollBarSlider), *painter);
    if (control == CC_ComboBox) {
        paintField(*option, *painter);
        return arrow(SC_ComboBoxArrow, ArrowTo::Down);
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin) {
        if (spin->frame)
            paintField(*option, *painter);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        arrow(SC_SpinBoxUp, ArrowTo::Up);
        return arrow(SC_SpinBoxDown, ArrowTo::Down);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(
            option->direction, option->rect,
            QRect(option->rect.right() - scaled(24), option->rect.top(), scaled(20), option->rect.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 2, -scaled(26), -2));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_SpinBox && part == SC_SpinBoxEditField ? rect.adjusted(8, 0, 0, 0) : rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool isAcross = header && header->orientation == Qt::Horizontal;
    if (element == SE_HeaderLabel && header && (isAcross || (widget && widget->property("rim").isValid())))
        return headerLabel(*header, widget);
    if (element == SE_HeaderArrow && isAcross)
        return headerArrow(*header, widget);
    return QProxyStyle::subElementRect(element, option, widget);
}

/** The words above the first column of a header with a "rim", and all beside rows, begin that many pixels in. Those of
 * a sorted one keep their room: the arrow stands in the margin. */
QRect Style::headerLabel(const QStyleOptionHeader &header, const QWidget *widget) const
{
    const bool isFirst = header.orientation == Qt::Vertical || header.position == QStyleOptionHeader::Beginning ||
                         header.position == QStyleOptionHeader::OnlyOneSection;
    const int rim = isFirst && widget ? widget->property("rim").toInt() : 0;
    return header.rect.adjusted(std::max(rim, headerMargin), 0, -headerMargin, 0);
}

/** On the line of the words and right behind them. */
QRect Style::headerArrow(const QStyleOptionHeader &header, const QWidget *widget) const
{
    const QRect words = headerLabel(header, widget);
    const int side = scaled(sortMark);
    const QRect drawn = header.fontMetrics.boundingRect(words, static_cast<int>(header.textAlignment), header.text);
    const int left = std::min(drawn.right() + 4, header.rect.right() - side);
    return {left, header.rect.center().y() - side / 2, side, side};
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + scaled(fieldPadding)));
    if (type == CT_MenuItem && size.height() > separatorHeight)
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + menuPadding));
    return size;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget))
        widget->installEventFilter(this);
    auto *button = qobject_cast<QAbstractButton *>(widget);
    const auto *tool = qobject_cast<QToolButton *>(widget);
    const bool isBeside = tool ? tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon
                               : qobject_cast<QPushButton *>(widget) && !button->text().isEmpty();
    if (isBeside)
        button->setIconSize({scaled(iconSide + iconGap), scaled(iconSide)});
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
        return scaled(15);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return scaled(iconSide);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_HeaderMargin:
        return headerMargin;
    case PM_HeaderMarkSize: // it takes nothing of the words
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Menu_Scrollable: // a long one is no sheet of columns over the whole screen
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget: // else the ring is cut off where its widget fills a row
        return 1;
    case SH_ComboBox_Popup: // a list below its field: as a menu, a long one covers the window and ticks over its words
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's own would be the only icons of another hand
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace aanjager::theme
