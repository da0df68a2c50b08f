#include "ui/pages/decisions/decision_delegates.h"

#include "ui/models/decisions_model.h"
#include "ui/pages/board/lines_of_text.h"
#include "ui/pages/decisions/vote_painter.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int twoLines = 44; ///< pixels at 100 % text
constexpr int votesHeight = 15;

/** The glyph of the workflow that says the same. */
Status glyphOf(DecisionState state, bool atCouncils)
{
    switch (state) {
    case DecisionState::Asked:
        return atCouncils ? Status::Running : Status::NotStarted;
    case DecisionState::Scheduled:
        return atCouncils ? Status::Running : Status::Preparing;
    case DecisionState::Taken:
    case DecisionState::Amended:
        return Status::Done;
    case DecisionState::Postponed:
        return Status::OnHold;
    case DecisionState::Rejected:
        break;
    }
    return Status::Dropped;
}

/** A title that a column of this width would cut. */
bool takesTwoLines(const QModelIndex &index, int width)
{
    return !index.data(BelowRole).toString().isEmpty() &&
           QFontMetrics(theme::Theme::instance().font(TextStyle::BodyStrong))
                   .horizontalAdvance(index.data().toString()) > width;
}

QRectF votesRect(const QRect &rect, qsizetype councils)
{
    const double height = theme::Theme::instance().length(votesHeight);
    return {static_cast<double>(rect.left()), rect.center().y() - height / 2, votesWidth(councils, height), height};
}

} // namespace

QSize DecisionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = TextDelegate::sizeHint(option, index);
    if (index.data(HeadsGroupRole).toBool())
        return size;
    const theme::Theme &theme = theme::Theme::instance();
    const QFont title = theme.font(TextStyle::BodyStrong);
    const int lines = QFontMetrics(title).height() + QFontMetrics(theme.font(TextStyle::Caption)).height();
    const auto *table = qobject_cast<const QTreeView *>(option.widget);
    const bool isLong = table && takesTwoLines(index, table->columnWidth(index.column()) - 2 * cellMargin);
    return {size.width(), std::max(theme.length(twoLines), lines + 10) + (isLong ? lineHeight(title) : 0)};
}

void DecisionDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString below = index.data(BelowRole).toString();
    if (below.isEmpty())
        return TextDelegate::paintCell(painter, rect, option, index);
    const theme::Theme &theme = theme::Theme::instance();
    const int first = QFontMetrics(theme.font(TextStyle::BodyStrong)).height();
    const QFont font = theme.font(TextStyle::Caption);
    const int second = QFontMetrics(font).height();
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const bool isLong = takesTwoLines(index, rect.width());
    const int title = isLong ? 2 * lineHeight(strong) : first;
    const int top = rect.top() + (rect.height() - title - second - 1) / 2;
    if (isLong) {
        painter.setFont(strong);
        painter.setPen(theme.palette().ink);
        drawLines(painter, QRectF(rect.left(), top, rect.width(), title), index.data().toString(), 2);
    } else {
        TextDelegate::paintCell(painter, QRect(rect.left(), top, rect.width(), first), option, index);
    }
    const QRect line(rect.left(), top + title + 1, rect.width(), second);
    painter.setFont(font);
    painter.setPen(theme.palette().ink2);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(below, Qt::ElideRight, line.width()));
}

void DecisionStateDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int side = theme.length(14);
    const Status glyph =
        glyphOf(static_cast<DecisionState>(index.data(DecisionStateRole).toInt()), index.data(AtCouncilsRole).toBool());
    theme::paintStatusGlyph(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side), glyph,
                            theme.palette());
    TextDelegate::paintCell(painter, rect.adjusted(side + 6, 0, 0, 0), option, index);
}

void VotesDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto votes = index.data(VotesRole).value<QList<int>>();
    if (votes.isEmpty())
        return;
    const QRectF strip = votesRect(rect, votes.size());
    constexpr int gap = 10, least = 52;
    const bool fits = strip.width() + gap + least <= rect.width();
    if (fits)
        paintVotes(painter, strip, votes, theme::Theme::instance().palette());
    TextDelegate::paintCell(painter, fits ? rect.adjusted(qCeil(strip.width()) + gap, 0, 0, 0) : rect, option, index);
}

bool VotesDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QStringList texts = index.data(StripTextsRole).toStringList();
    const auto at = voteAt(votesRect(option.rect.adjusted(cellMargin, 0, -cellMargin, -1), texts.size()), texts.size(),
                           event->pos());
    if (event->type() != QEvent::ToolTip || !at)
        return DecisionDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), texts.at(*at).toHtmlEscaped(), view);
    return true;
}

} // namespace aanjager
