#include "ui/import/import_paint.h"

#include "ui/delegates/paint_cache.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

using theme::Palette;

void paintMark(QPainter &painter, const QRect &rect, ImportMark mark)
{
    if (mark == ImportMark::Wrong)
        theme::paintVerdict(painter, rect, Health::Intervene, theme::Theme::instance().palette());
    else if (mark != ImportMark::None)
        paintCachedIcon(painter, rect, mark == ImportMark::Good ? QStringLiteral("check") : QStringLiteral("excl"),
                        markInk(mark));
}

QColor markInk(ImportMark mark)
{
    const Palette &palette = theme::Theme::instance().palette();
    switch (mark) {
    case ImportMark::Good:
        return palette.oktext;
    case ImportMark::Check:
        return palette.warntext;
    case ImportMark::Wrong:
        return palette.stoptext;
    case ImportMark::None:
        break;
    }
    return palette.ink2;
}

QColor markFill(ImportMark mark)
{
    const Palette &palette = theme::Theme::instance().palette();
    return mark == ImportMark::Wrong   ? palette.stopsoft
           : mark == ImportMark::Check ? palette.warnsoft
                                       : palette.surface;
}

QColor markLine(ImportMark mark)
{
    const Palette &palette = theme::Theme::instance().palette();
    return mark == ImportMark::Wrong ? palette.stop : mark == ImportMark::Check ? palette.warnline : palette.line;
}

void paintChoice(QPainter &painter, const QRect &rect, const QString &words, bool isQuiet, bool isCurrent)
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const int height = std::min(rect.height() - 6, theme.length(27));
    const QRectF box = QRectF(rect.left() + 0.5, rect.center().y() - height / 2.0 + 0.5, rect.width() - 1, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(isCurrent ? palette.accent : palette.field, isCurrent ? 1.5 : 1);
    if (isQuiet && !isCurrent)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(box, 5, 5);
    const int side = theme.length(14);
    const QRect arrow(qRound(box.right()) - side - 7, qRound(box.center().y()) - side / 2, side, side);
    paintCachedIcon(painter, arrow, QStringLiteral("chevron-down"), palette.ink2);
    const QFont font = theme.font(theme::TextStyle::Body);
    painter.setFont(font);
    painter.setPen(isQuiet ? palette.ink2 : palette.ink);
    const QRect text(qRound(box.left()) + 9, rect.top(), arrow.left() - qRound(box.left()) - 13, rect.height());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace aanjager
