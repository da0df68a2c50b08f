#pragma once

#include "ui/theme/palette.h"

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionMenuItem;

namespace aanjager::theme {

/**
 * Fusion with our own small parts where a style sheet would need pictures: check boxes, arrows, branches, scroll bars,
 * headers. The focus rectangle is left to FocusRing.
 */
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Palette &palette);

    /** The palette that every Style paints with from now on. */
    static void setPalette(const Palette &palette);
    /** The user's text size in percent, which the icons of buttons follow. */
    static void setScale(int percent);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    using QProxyStyle::polish;
    /** Room between the icon of a button and its words; anew when the size of text changes. And the button of a menu
     * is no longer under the mouse when the menu closed elsewhere. */
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect headerLabel(const QStyleOptionHeader &header, const QWidget *widget) const;
    QRect headerArrow(const QStyleOptionHeader &header, const QWidget *widget) const;
    void drawMenuEntry(ControlElement element, const QStyleOptionMenuItem &entry, QPainter &painter,
                       const QWidget *widget) const;
    void drawMenuMark(const QStyleOptionMenuItem &entry, QPainter &painter) const;
};

} // namespace aanjager::theme
