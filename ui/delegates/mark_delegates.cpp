#include "ui/delegates/mark_delegates.h"

#include "ui/delegates/cell_choice.h"
#include "ui/delegates/paint_cache.h"
#include "ui/models/roles.h"
#include "ui/theme/crowded_strip.h"
#include "ui/theme/figures.h"
#include "ui/theme/painters.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace aanjager {

using theme::StripCell;
using theme::TextStyle;

namespace {

QFont pillFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

/** The term of a vocabulary that a role holds, or nothing. */
template <class Enum> std::optional<Enum> termOf(const QVariant &value)
{
    const auto count = static_cast<int>(vocabularyOf<Enum>().terms.size());
    const bool known = value.isValid() && value.toInt() >= 0 && value.toInt() < count;
    return known ? std::optional(static_cast<Enum>(value.toInt())) : std::nullopt;
}

/** A box of this size at the left of a cell, centred in its height. */
QRect atLeft(const QRect &cell, double width, int height)
{
    return {cell.left(), cell.center().y() - height / 2 + 1, static_cast<int>(std::ceil(width)), height};
}

QList<StripCell> stripOf(const QModelIndex &index)
{
    return index.data(StripRole).value<QList<StripCell>>();
}

QRect stripRect(const QRect &cell, qsizetype cells)
{
    const int height = theme::Theme::instance().length(15);
    return atLeft(cell, std::min(theme::municipalityStripWidth(cells, height), 1.0 * cell.width()), height);
}

} // namespace

QWidget *StatusDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellChoice *box = makeChoices(parent, index);
    for (int status = 0; status < box->count(); ++status)
        box->setItemIcon(status, theme::statusIcon(static_cast<Status>(status)));
    return box;
}

int StatusDelegate::storedChoice(const QModelIndex &index) const
{
    return index.data(StatusRole).toInt();
}

void StatusDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const std::optional<Status> status = termOf<Status>(index.data(StatusRole));
    if (!status)
        return;
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = pillFont();
    const int height = QFontMetrics(font).height() + theme::Theme::instance().length(7);
    const double wanted = theme::statusPillWidth(words, font, height);
    const QRect pill = atLeft(rect, std::min(wanted, static_cast<double>(rect.width() + cellMargin / 2)), height);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString key = QStringLiteral("pill/%1/%2/%3").arg(static_cast<int>(*status)).arg(selected).arg(words);
    paintCached(painter, pill, key, [&](QPainter &inner, const QRectF &box) {
        theme::paintStatusPill(inner, box, *status, words, font, theme::Theme::instance().palette(),
                               selected ? theme::Ground::Selected : theme::Ground::Plain);
    });
}

int StatusDelegate::contentWidth(const QModelIndex &index) const
{
    const QFont font = pillFont();
    const int height = QFontMetrics(font).height() + theme::Theme::instance().length(7);
    return qCeil(theme::statusPillWidth(index.data(Qt::DisplayRole).toString(), font, height));
}

void VerdictDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
                                const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QVariant trend = index.data(TrendRole);
    if (trend.isValid()) {
        QList<std::optional<Health>> verdicts;
        QString key = QStringLiteral("trend");
        for (const QVariant &value : trend.toList()) {
            verdicts += termOf<Health>(value);
            key += QLatin1Char('/') + (verdicts.last() ? QString::number(value.toInt()) : QStringLiteral("-"));
        }
        return paintCached(
            painter, atLeft(rect, theme.length(50), theme.length(12)), key,
            [&](QPainter &inner, const QRectF &box) { theme::paintTrend(inner, box, verdicts, theme.palette()); });
    }
    const int side = theme.length(14);
    const std::optional<Health> verdict = termOf<Health>(index.data(HealthRole));
    theme::paintVerdict(painter, atLeft(rect, side, side), verdict, theme.palette());
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(verdict ? theme.palette().ink : theme.palette().ink2);
    const QRect words = rect.adjusted(side + 6, 0, 0, 0);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
}

int VerdictDelegate::contentWidth(const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    if (index.data(TrendRole).isValid())
        return theme.length(50);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    return theme.length(14) + 6 + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
}

void ProgressDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
                                 const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFont font = theme.font(TextStyle::Body);
    const int words = qCeil(theme::figuresWidth(QStringLiteral("100%"), font)) + 8;
    const auto percent = [&](int role) {
        const QVariant value = index.data(role);
        return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    };
    const std::optional<int> reached = percent(ProgressRole), plan = percent(PlanRole);
    const QRect bar = atLeft(rect, std::max(rect.width() - words, theme.length(24)), theme.length(12));
    const QString key = QStringLiteral("bar/%1/%2").arg(reached.value_or(0)).arg(plan.value_or(-1));
    paintCached(painter, bar, key, [&](QPainter &inner, const QRectF &box) {
        theme::paintProgressBar(inner, box, reached, plan, theme.palette());
    });
    theme::paintFigures(painter, rect, index.data(Qt::DisplayRole).toString(), font, theme.palette().ink2);
}

QWidget *ProgressDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return makeLine(parent, index);
}

int ProgressDelegate::contentWidth(const QModelIndex &) const
{
    const theme::Theme &theme = theme::Theme::instance();
    return theme.length(44) + 8 + qCeil(theme::figuresWidth(QStringLiteral("100%"), theme.font(TextStyle::Body)));
}

void StripDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
                              const QModelIndex &index) const
{
    const QList<StripCell> cells = stripOf(index);
    QString key = QStringLiteral("strip/");
    for (const StripCell &cell : cells)
        key += QChar(u'A' + static_cast<int>(cell.degree) * 8 + (cell.status ? static_cast<int>(*cell.status) + 1 : 0));
    paintCached(painter, stripRect(rect, cells.size()), key, [&](QPainter &inner, const QRectF &box) {
        theme::paintStripIn(inner, box, cells, theme::Theme::instance().palette());
    });
}

int StripDelegate::contentWidth(const QModelIndex &index) const
{
    const int height = theme::Theme::instance().length(15);
    return qCeil(theme::municipalityStripWidth(stripOf(index).size(), height));
}

QString StripDelegate::textAt(const QPoint &point, const QRect &cell, const QModelIndex &index)
{
    const QStringList texts = index.data(StripTextsRole).toStringList();
    const QRect strip = stripRect(cell.adjusted(cellMargin, 0, -cellMargin, -1), texts.size());
    const std::optional<qsizetype> at = theme::municipalityIn(strip, texts.size(), point);
    return at ? texts.at(*at) : QString();
}

bool StripDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString text = event->type() == QEvent::ToolTip ? textAt(event->pos(), option.rect, index) : QString();
    if (text.isEmpty())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace aanjager
