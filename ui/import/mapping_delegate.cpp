#include "ui/import/mapping_delegate.h"

#include "ui/delegates/cell_choice.h"
#include "ui/import/import_paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTimer>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

CellLook lookOf(const QModelIndex &index)
{
    return static_cast<CellLook>(index.data(LookRole).toInt());
}

QString wordsOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

void paintWords(QPainter &painter, const QRect &rect, const QString &words, const QFont &font, const QColor &ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &words)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFont font = theme.font(TextStyle::Label);
    const int height = QFontMetrics(font).height() + 6;
    const QRectF box(rect.left(), rect.center().y() - height / 2.0, rect.width(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette().p4);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.setPen(theme.palette().ink2);
    painter.drawText(box, Qt::AlignCenter, words);
}

void paintOutcome(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const theme::Theme &theme = theme::Theme::instance();
    const auto mark = static_cast<ImportMark>(index.data(MarkRole).toInt());
    const int side = theme.length(13);
    paintMark(painter, QRect(rect.left(), rect.center().y() - side / 2, side, side), mark);
    const bool isGood = mark == ImportMark::Good || mark == ImportMark::None;
    QFont font = theme.font(TextStyle::Body);
    if (!isGood)
        font.setWeight(QFont::DemiBold);
    paintWords(painter, rect.adjusted(side + 7, 0, 0, 0), wordsOf(index), font,
               isGood ? theme.palette().ink2 : markInk(mark));
}

} // namespace

void MappingDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const auto tone = static_cast<TextTone>(index.data(ToneRole).toInt());
    switch (lookOf(index)) {
    case CellLook::Badge:
        return paintBadge(painter, rect, wordsOf(index));
    case CellLook::Choice: {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        return paintChoice(painter, rect, wordsOf(index), index.data(QuietRole).toBool(), isCurrent);
    }
    case CellLook::Outcome:
        return paintOutcome(painter, rect, index);
    case CellLook::Plain:
        break;
    }
    const bool isPale = tone == TextTone::Secondary;
    paintWords(painter, rect, wordsOf(index), theme.font(isPale ? TextStyle::Body : TextStyle::BodyStrong),
               isPale ? theme.palette().ink2 : theme.palette().ink);
}

QSize MappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {CellDelegate::sizeHint(option, index).width(), theme::Theme::instance().rowHeight() + 4};
}

int MappingDelegate::contentWidth(const QModelIndex &index) const
{
    return QFontMetrics(theme::Theme::instance().font(TextStyle::BodyStrong)).horizontalAdvance(wordsOf(index)) + 30;
}

/** The list opens at once: whoever asks for the editor asks for the choices. */
QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellChoice *box = makeChoices(parent, index);
    box->setMaxVisibleItems(16);
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void MappingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(cellMargin, 3, -cellMargin, -4));
}

} // namespace aanjager
