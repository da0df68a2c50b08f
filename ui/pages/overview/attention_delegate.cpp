#include "ui/pages/overview/attention_delegate.h"

#include "ui/models/attention_model.h"
#include "ui/models/roles.h"
#include "ui/theme/figures.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lineMargin = 16; ///< margin, as the title of the card has it

AttentionModel::Row rowOf(const QModelIndex &index)
{
    return static_cast<const AttentionModel *>(index.model())->rowAt(index);
}

/** Where there is no room for the whole heading, its name comes before what its count relates to. */
void paintHeading(QPainter &painter, const QRect &rect, const AttentionModel::Row &row)
{
    const theme::Theme &theme = theme::Theme::instance();
    const int mark = theme.length(14);
    const QRectF square(rect.left() + lineMargin, rect.bottom() - theme.length(13) - mark / 2.0, mark, mark);
    const QRect words = rect.adjusted(lineMargin + theme.length(22), rect.height() - theme.length(26), -lineMargin, 0);
    if (const QString icon = iconOf(row.kind); icon.isEmpty())
        theme::paintVerdict(painter, square, Health::Intervene, theme.palette());
    else
        theme::paintIcon(painter, square, icon, theme.palette().ink);
    QFont font = theme.font(TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const auto roomBeside = [&](const QString &text) {
        return words.width() - theme::figuresWidth(text, theme.font(TextStyle::Body)) - 8;
    };
    QString count = (QLocale().toString(row.count) + QLatin1Char(' ') + row.trailing).trimmed();
    if (metrics.horizontalAdvance(row.title) > roomBeside(count))
        count = QLocale().toString(row.count);
    const double room = roomBeside(count);
    const QString title = metrics.elidedText(row.title, Qt::ElideRight, room);
    painter.setFont(font);
    painter.setPen(theme.palette().ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.palette().ink2);
    painter.drawText(words.adjusted(static_cast<int>(metrics.horizontalAdvance(title)) + 7, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, count);
}

void paintLine(QPainter &painter, const QRect &rect, const AttentionModel::Row &row, TextTone tone)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QFont late = theme.font(TextStyle::Caption);
    late.setWeight(tone == TextTone::Secondary ? QFont::Normal : QFont::DemiBold);
    const QRect inside = rect.adjusted(lineMargin, 0, -lineMargin, 0);
    const double lateWidth = row.trailing.isEmpty() ? 0 : theme::figuresWidth(row.trailing, late) + 10;
    if (!row.trailing.isEmpty())
        theme::paintFigures(painter, inside, row.trailing, late,
                            tone == TextTone::Overdue ? palette.stoptext
                            : tone == TextTone::Late  ? palette.warntext
                                                      : palette.ink2);
    const QFont body = theme.font(TextStyle::Body);
    const QFontMetricsF metrics(body);
    painter.setFont(body);
    painter.setPen(palette.ink3);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, row.number);
    const double wide =
        row.number.isEmpty()
            ? 0
            : std::max<double>(theme.length(40), theme::figuresWidth(row.number, body) + theme.length(10));
    const QRectF words = QRectF(inside).adjusted(wide, 0, -lateWidth, 0);
    painter.setPen(palette.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(row.title, Qt::ElideRight, words.width()));
}

} // namespace

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const AttentionModel::Row row = rowOf(index);
    const bool leads = row.leads();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground =
        row.isHeading ? option.rect.adjusted(6, option.rect.height() - theme::Theme::instance().length(26), -6, 0)
                      : option.rect.adjusted(6, 0, -6, 0);
    if (leads && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.hover);
        painter->drawRoundedRect(ground, 5, 5);
    }
    if (row.isHeading)
        paintHeading(*painter, option.rect, row);
    else
        paintLine(*painter, option.rect, row, static_cast<TextTone>(index.data(ToneRole).toInt()));
    if (view && FocusRing::isOn(view) && view->currentIndex() == index) {
        painter->setPen(QPen(palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool heading = index.data(HeadsGroupRole).toBool();
    return {theme.length(120), theme.length(!heading ? 23 : index.row() == 0 ? 28 : 34)};
}

} // namespace aanjager
