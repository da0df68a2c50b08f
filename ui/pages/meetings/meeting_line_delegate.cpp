#include "ui/pages/meetings/meeting_line_delegate.h"

#include "core/domain/vocabularies.h"
#include "ui/models/meeting_roles.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lineMarkWidth = 34, badgeSide = 20, boxSide = 16, aroundLine = 9; ///< pixels at 100 % text
constexpr int mostWordLines = 3;

int length(int pixels)
{
    return theme::Theme::instance().length(pixels);
}

/** The text broken in lines of this width; what does not fit in the last is elided. */
QStringList brokenLines(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < mostWordLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        const bool isLast = lines.size() + 1 == mostWordLines;
        const QString rest = text.mid(line.textStart());
        lines.append(isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                            : rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QFont wordsFont(const QModelIndex &index)
{
    return theme::Theme::instance().font(index.data(LineMarkRole).toInt() == static_cast<int>(LineMark::Number)
                                             ? TextStyle::BodyStrong
                                             : TextStyle::Body);
}

int trailingWidthOf(const QModelIndex &index)
{
    const QString trailing = index.data(TrailingRole).toString();
    const QFontMetrics metrics(theme::Theme::instance().font(TextStyle::Caption));
    return trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + 10;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void paintMinuteBadge(QPainter &painter, const QRect &square, MinuteKind kind, const QString &letter)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const bool isFull = kind == MinuteKind::Decision, isSoft = kind == MinuteKind::Action;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isFull ? palette.r3 : isSoft ? palette.r1 : palette.surface);
    painter.setPen(QPen(kind == MinuteKind::Note ? palette.line2 : isFull ? palette.r3 : palette.accent, 1));
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isFull ? palette.onr3 : palette.ink);
    painter.drawText(square, Qt::AlignCenter, letter);
}

namespace {

void paintBox(QPainter &painter, const QRect &square, bool isTicked)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isTicked ? palette.accent : palette.field, 1.2));
    painter.setBrush(isTicked ? palette.accent : palette.surface);
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isTicked)
        theme::paintIcon(painter, QRectF(square).adjusted(2, 2, -2, -2), QStringLiteral("check"), palette.onaccent);
}

void paintMark(QPainter &painter, const QRect &place, const QModelIndex &index)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const auto mark = static_cast<LineMark>(index.data(LineMarkRole).toInt());
    const auto square = [&](int units) { return QRect(place.left(), place.top(), length(units), length(units)); };
    switch (mark) {
    case LineMark::Number:
        painter.setFont(theme::Theme::instance().font(TextStyle::Body));
        painter.setPen(palette.ink3);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, index.data(LineMarkTextRole).toString());
        return;
    case LineMark::Handled:
        return theme::paintIcon(painter, square(boxSide), QStringLiteral("check"), palette.ok);
    case LineMark::HeldOver:
        return theme::paintStatusGlyph(painter, square(boxSide - 2), Status::OnHold, palette);
    case LineMark::OpenBox:
    case LineMark::TickedBox:
        return paintBox(painter, square(boxSide), mark == LineMark::TickedBox);
    case LineMark::Badge:
        break;
    }
    paintMinuteBadge(painter, square(badgeSide), static_cast<MinuteKind>(index.data(LineKindRole).toInt()),
                     index.data(LineMarkTextRole).toString());
}

void paintBelow(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QString warning = index.data(LineWarningRole).toString();
    QString below = index.data(LineBelowRole).toString();
    if (!warning.isEmpty() && !below.isEmpty())
        below.prepend(QStringLiteral(", "));
    QFont font = theme.font(TextStyle::Caption);
    const QFontMetrics metrics(font);
    font.setWeight(QFont::DemiBold);
    const int first = warning.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(warning);
    painter.setFont(font);
    painter.setPen(theme.palette().stoptext);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, warning);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.palette().ink2);
    painter.drawText(rect.adjusted(first, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(below, Qt::ElideRight, rect.width() - first));
}

} // namespace

QRect MeetingLineDelegate::markRect(const QRect &row)
{
    return {row.left() + cellMargin + length(4), row.top() + length(aroundLine), length(lineMarkWidth) - 6,
            row.height()};
}

QSize MeetingLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    if (index.data(HeadsGroupRole).toBool())
        return {10, theme.length(34)};
    const int width = viewWidth(option) - 2 * cellMargin - length(4) - length(lineMarkWidth) - trailingWidthOf(index);
    const QFont font = wordsFont(index);
    const auto lines = std::max<qsizetype>(1, brokenLines(index.data().toString(), font, width).size());
    int height = static_cast<int>(lines) * QFontMetrics(font).height() + 2 * length(aroundLine);
    if (!index.data(LineBelowRole).toString().isEmpty() || !index.data(LineWarningRole).toString().isEmpty())
        height += QFontMetrics(theme.font(TextStyle::Caption)).height() + 2;
    return {10, height};
}

void MeetingLineDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QRect mark = markRect(option.rect);
    paintMark(painter, mark, index);
    const int trailing = trailingWidthOf(index);
    QRect words(mark.left() + length(lineMarkWidth), option.rect.top() + length(aroundLine), 0, 0);
    words.setRight(rect.right() - trailing);
    const QFont font = wordsFont(index);
    const int height = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(index.data(LineIsDoneRole).toBool() ? theme.palette().ink2 : theme.palette().ink);
    for (const QString &line : brokenLines(index.data().toString(), font, words.width())) {
        painter.drawText(QRect(words.left(), words.top(), words.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         line);
        words.moveTop(words.top() + height);
    }
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.palette().ink2);
    painter.drawText(QRect(rect.right() - trailing, option.rect.top() + length(aroundLine), trailing, height),
                     Qt::AlignRight | Qt::AlignVCenter, index.data(TrailingRole).toString());
    const int small = QFontMetrics(theme.font(TextStyle::Caption)).height();
    paintBelow(painter, QRect(words.left(), words.top() + 1, rect.right() - words.left(), small), index);
}

int MeetingLineDelegate::contentWidth(const QModelIndex &) const
{
    return 100;
}

QWidget *MeetingLineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    return makeLine(parent, index);
}

} // namespace aanjager
