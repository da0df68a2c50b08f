#include "ui/delegates/group_row.h"

#include "ui/delegates/paint_cache.h"
#include "ui/models/roles.h"
#include "ui/theme/figures.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <array>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int tallyPitch = 40;
constexpr int trailingWidth = 88;

/** Wide enough for the longest count, so that the counts of one group stand apart. */
double tallyPitchOf(const QList<int> &tally, const QFont &font)
{
    const theme::Theme &theme = theme::Theme::instance();
    const int most = tally.isEmpty() ? 0 : *std::max_element(tally.begin(), tally.end());
    const double count = QFontMetricsF(font).horizontalAdvance(QLocale().toString(most));
    return std::max<double>(theme.length(tallyPitch), theme.length(13) + 5 + count + theme.length(10));
}

void paintTally(QPainter &painter, double right, const QRect &rect, const QList<int> &tally)
{
    const theme::Theme &theme = theme::Theme::instance();
    const std::array<std::optional<Health>, 4> verdicts{Health::OnCourse, Health::Attention, Health::Intervene,
                                                        std::nullopt};
    const QFont font = theme.font(TextStyle::Caption);
    const double side = theme.length(13);
    const double pitch = tallyPitchOf(tally, font);
    for (qsizetype i = 0; i < std::min<qsizetype>(tally.size(), 4); ++i) {
        if (tally.at(i) == 0)
            continue;
        const double x = right - pitch * static_cast<double>(4 - i);
        theme::paintVerdict(painter, QRectF(x, rect.center().y() - side / 2, side, side),
                            verdicts[static_cast<size_t>(i)], theme.palette());
        painter.setFont(font);
        painter.setPen(theme.palette().ink2);
        painter.drawText(QRectF(x + side + 5, rect.top(), pitch - side - 5, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(tally.at(i)));
    }
}

} // namespace

void paintGroupRow(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const QVariant expanded = index.data(ExpandedRole);
    const int side = theme.length(14);
    if (expanded.isValid())
        paintCachedIcon(painter, QRect(rect.left() + 9, rect.center().y() - side / 2, side, side),
                        expanded.toBool() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                        palette.ink2);

    const double trailing = rect.right() - 12 - theme.length(trailingWidth);
    QFont font = theme.font(TextStyle::BodyStrong);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString count = QLocale().toString(index.data(CountRole).toInt());
    const auto tally = index.data(TallyRole).value<QList<int>>();
    const double ofTally = tally.isEmpty() ? 0 : 4 * tallyPitchOf(tally, theme.font(TextStyle::Caption));
    const double ofCount = 10 + QFontMetricsF(theme.font(TextStyle::Caption)).horizontalAdvance(count);
    QRectF words(rect.left() + 16 + side, rect.top(), 0, rect.height());
    words.setRight(std::max(words.left(), trailing - ofTally - ofCount - theme.length(10)));
    const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
    painter.setFont(font);
    painter.setPen(palette.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
    words.setLeft(words.left() + metrics.horizontalAdvance(name) + 10);
    words.setWidth(ofCount);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(palette.ink2);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, count);

    paintTally(painter, trailing, rect, tally);
    theme::paintFigures(painter, QRectF(trailing, rect.top(), rect.right() - 12 - trailing, rect.height()),
                        index.data(TrailingRole).toString(), theme.font(TextStyle::Caption), palette.ink2);
}

} // namespace aanjager
