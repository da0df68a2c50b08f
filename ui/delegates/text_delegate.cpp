#include "ui/delegates/text_delegate.h"

#include "core/domain/vocabularies.h"
#include "ui/delegates/cell_choice.h"
#include "ui/delegates/paint_cache.h"
#include "ui/models/roles.h"
#include "ui/theme/figures.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

TextTone toneOf(const QModelIndex &index)
{
    return static_cast<TextTone>(index.data(ToneRole).toInt());
}

QFont toneFont(TextTone tone)
{
    const theme::Theme &theme = theme::Theme::instance();
    QFont font =
        theme.font(tone == TextTone::Strong || tone == TextTone::Struck ? TextStyle::BodyStrong : TextStyle::Body);
    if (tone == TextTone::Late || tone == TextTone::Overdue)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(tone == TextTone::Struck);
    return font;
}

QColor toneColour(TextTone tone, bool enabled)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    if (!enabled)
        return palette.inkdis;
    switch (tone) {
    case TextTone::Plain:
    case TextTone::Strong:
        return palette.ink;
    case TextTone::Secondary:
    case TextTone::Struck:
        return palette.ink2;
    case TextTone::Code:
        return palette.ink3;
    case TextTone::Late:
        return palette.warntext;
    case TextTone::Overdue:
        return palette.stoptext;
    }
    return palette.ink;
}

bool isRightAligned(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

} // namespace

void TextDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TextTone tone = toneOf(index);
    const QFont font = toneFont(tone);
    const QColor colour = toneColour(tone, option.state.testFlag(QStyle::State_Enabled));
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (isRightAligned(index) && theme::figuresWidth(text, font) <= rect.width())
        return theme::paintFigures(painter, rect, text, font, colour);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return makeLine(parent, index);
}

int TextDelegate::contentWidth(const QModelIndex &index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), QLocale());
    return qCeil(theme::figuresWidth(text, toneFont(toneOf(index))));
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int leastChoice = 220; // the words of a theme are longer than a narrow column
    CellChoice *box = makeChoices(parent, index);
    box->setMinimumWidth(theme::Theme::instance().length(leastChoice));
    return box;
}

int ChoiceDelegate::storedChoice(const QModelIndex &index) const
{
    return index.data(Qt::EditRole).toInt() + 1;
}

void OwnerKindDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
                                  const QModelIndex &index) const
{
    const QVariant kind = index.data(OwnerKindRole);
    const QString icon = kind.isValid() ? theme::ownerKindIcon(static_cast<OwnerKind>(kind.toInt())) : QString();
    if (icon.isEmpty())
        return;
    const int side = theme::Theme::instance().length(16);
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintCachedIcon(painter, square, icon, theme::Theme::instance().palette().ink2);
}

QWidget *OwnerKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellChoice *box = makeChoices(parent, index);
    box->setMinimumWidth(theme::Theme::instance().length(140));
    return box;
}

int OwnerKindDelegate::storedChoice(const QModelIndex &index) const
{
    const QVariant kind = index.data(OwnerKindRole);
    return kind.isValid() ? kind.toInt() + 1 : 0;
}

int OwnerKindDelegate::contentWidth(const QModelIndex &) const
{
    return theme::Theme::instance().length(16);
}

} // namespace aanjager
