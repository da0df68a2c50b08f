#include "ui/sheets/palette_delegate.h"

#include "ui/delegates/paint_cache.h"
#include "ui/models/palette_model.h"
#include "ui/sheets/key_caps.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QTextLayout>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int sheetEdge = 6;     ///< from the sheet to the ground of a chosen line
constexpr int contentInset = 20; ///< from the sheet to an icon or a heading
constexpr int lineIcon = 16;
constexpr int glyphSide = 14;

/** One line of text with what was typed marked; returns its width. Ends in an ellipsis where it has no room. */
double paintMarked(QPainter &painter, const QRectF &rect, const QString &text, const SearchText &typed,
                   const QFont &font, const QColor &colour)
{
    if (text.isEmpty() || rect.width() < 20)
        return 0;
    const Palette &palette = theme::Theme::instance().palette();
    QFont marked = font;
    marked.setWeight(QFont::DemiBold);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() - 4);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : matchesIn(shown, typed)) {
        QTextCharFormat format;
        format.setFont(marked);
        format.setForeground(palette.accent);
        formats.append({static_cast<int>(range.from), static_cast<int>(range.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 0.5));
    return line.naturalTextWidth();
}

QColor toneColour(TextTone tone)
{
    const Palette &palette = theme::Theme::instance().palette();
    return tone == TextTone::Overdue ? palette.stoptext : tone == TextTone::Late ? palette.warntext : palette.ink2;
}

void paintChosen(QPainter &painter, const QRectF &ground, bool isChosen)
{
    const Palette &palette = theme::Theme::instance().palette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen ? palette.sel : palette.hover);
    painter.drawRoundedRect(ground, 6, 6);
    if (!isChosen)
        return;
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(QRectF(ground.left(), ground.top() + 5, 3, ground.height() - 10), 1.5, 1.5);
}

/** What stands at the right; returns where it begins. */
double paintRight(QPainter &painter, QRectF rect, const PaletteLine &line, bool isChosen)
{
    const theme::Theme &theme = theme::Theme::instance();
    QStringList keys = line.keys;
    if (isChosen && keys.isEmpty())
        keys.append(QStringLiteral("Enter"));
    if (const double width = paintKeyCaps(painter, rect, keys); width > 0)
        rect.setRight(rect.right() - width - 10);
    const double side = theme.length(glyphSide);
    const auto place = [&] {
        const QRectF glyph(rect.right() - side, rect.center().y() - side / 2 + 0.5, side, side);
        rect.setRight(glyph.left() - 9);
        return glyph;
    };
    if (line.hasMarks) {
        theme::paintVerdict(painter, place(), line.verdict, theme.palette());
        if (line.status)
            theme::paintStatusGlyph(painter, place(), *line.status, theme.palette());
    }
    if (!line.trailing.isEmpty()) {
        QFont font = theme.font(TextStyle::Caption);
        if (line.tone != TextTone::Secondary)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(toneColour(line.tone));
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, line.trailing);
        rect.setRight(rect.right() - QFontMetricsF(font).horizontalAdvance(line.trailing) - 12);
    }
    return rect.right();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::PaintScope scope(*painter);
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const QRectF row = option.rect;
    if (index.data(HeadsGroupRole).toBool()) {
        painter->setFont(theme.font(TextStyle::Label));
        painter->setPen(palette.ink2);
        painter->drawText(row.adjusted(contentInset, 0, -contentInset, -4), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        return;
    }
    const auto line = index.data(PaletteModel::LineRole).value<PaletteLine>();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        paintChosen(*painter, row.adjusted(sheetEdge, 0, -sheetEdge, 0), isChosen);
    const int side = theme.length(lineIcon);
    const QRect icon(option.rect.left() + contentInset, option.rect.center().y() - side / 2 + 1, side, side);
    if (!line.icon.isEmpty())
        paintCachedIcon(*painter, icon, line.icon, isChosen ? palette.accent : palette.ink2);
    QRectF words = row;
    words.setLeft(icon.right() + 13);
    words.setRight(paintRight(*painter, row.adjusted(0, 0, -contentInset, 0), line, isChosen) - 8);
    const QString title = line.number.isEmpty() ? line.title : line.number + QLatin1Char(' ') + line.title;
    const double width =
        paintMarked(*painter, words, title, line.typed, theme.font(TextStyle::BodyStrong), palette.ink);
    words.setLeft(words.left() + width + 12);
    paintMarked(*painter, words, line.context, line.typed, theme.font(TextStyle::Caption), palette.ink2);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {200, index.data(HeadsGroupRole).toBool() ? theme.groupRowHeight() : theme.rowHeight() + 2};
}

} // namespace aanjager
