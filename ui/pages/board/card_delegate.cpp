#include "ui/pages/board/card_delegate.h"

#include "ui/delegates/paint_cache.h"
#include "ui/pages/board/lines_of_text.h"
#include "ui/theme/crowded_strip.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int leastStrip = 44; ///< pixels at 100 % text: narrower, a strip of municipalities says nothing
constexpr int leastWords = 48; ///< and so do words
constexpr int mostTitleLines = 3, newsLines = 2;
constexpr int amplyWide = 340;       ///< a row in which most cards need one line for each text
constexpr int leastBeside = 110;     ///< of who leads, beside the words that nothing was reported
constexpr int besideNumber = 56;     ///< of a small card: its number and its mark
constexpr int leastSmallTitle = 124; ///< narrower, long words of a small card would break: its title stands below

const theme::Theme &boardLook()
{
    return theme::Theme::instance();
}

int cardPx(double pixels)
{
    return boardLook().length(pixels);
}

const BoardLine &lineAt(const QModelIndex &index)
{
    return static_cast<const BoardColumnModel *>(index.model())->line(index);
}

QFont cardFont(TextStyle style, QFont::Weight weight)
{
    QFont font = boardLook().font(style);
    font.setWeight(weight);
    return font;
}

/** A line of words at the left or right of a box, elided; returns how wide they are. */
int drawWords(QPainter &painter, const QRect &box, const QString &words, const QFont &font, const QColor &ink,
              Qt::Alignment side = Qt::AlignLeft)
{
    const QFontMetrics metrics(font);
    const QString fitting = metrics.elidedText(words, Qt::ElideRight, box.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    return metrics.horizontalAdvance(fitting);
}

QRect squareIn(const QRect &line, int left, int side)
{
    return {left, line.center().y() - side / 2, side, side};
}

QRect below(const QRect &frame, int top, int height)
{
    return {frame.left() + cardPx(12), top, frame.width() - 2 * cardPx(12), height};
}

void paintCardGlyph(QPainter &painter, const QRect &box, Status status)
{
    paintCached(painter, box, QStringLiteral("glyph/%1").arg(static_cast<int>(status)),
                [&](QPainter &inner, const QRectF &rect) {
                    theme::paintStatusGlyph(inner, rect, status, boardLook().palette());
                });
}

void paintCardFrame(QPainter &painter, const QRect &frame, const QStyleOptionViewItem &option)
{
    const Palette &palette = boardLook().palette();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const theme::PaintScope scope(painter);
    const double inset = chosen ? 1.0 : 0.5;
    painter.setPen(QPen(chosen ? palette.accent : palette.line, chosen ? 2 : 1));
    painter.setBrush(hovered && !chosen ? palette.hover : palette.surface);
    painter.drawRoundedRect(QRectF(frame).adjusted(inset, inset, -inset, -inset), 8, 8);
}

/** The ring of the keyboard, around the card. */
void paintRing(QPainter &painter, const QRect &frame, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || view->currentIndex() != index || !FocusRing::isOn(view))
        return;
    const theme::PaintScope scope(painter);
    painter.setPen(QPen(boardLook().palette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame).adjusted(-3, -3, 3, 3), 10, 10);
}

/** How wide what stands at the right of the verdict is to be at least. */
int wantedBeside(const BoardCard &card, const QFontMetrics &metrics)
{
    const int whole = card.supportAsked.isEmpty() ? metrics.horizontalAdvance(card.lead)
                                                  : cardPx(20) + metrics.horizontalAdvance(card.supportAsked);
    return std::min(whole, cardPx(leastBeside));
}

} // namespace

CardDelegate::CardDelegate(const report::Wording &words, bool saysAtBat, QObject *parent)
    : QStyledItemDelegate(parent), m_words(words), m_saysAtBat(saysAtBat)
{
}

CardDelegate::Sizes CardDelegate::sizes()
{
    return {lineHeight(boardLook().font(TextStyle::Caption)), lineHeight(boardLook().font(TextStyle::BodyStrong)),
            cardPx(15), cardPx(9), cardPx(6)};
}

QRect CardDelegate::frameOf(const QRect &row)
{
    return row.adjusted(cardPx(8), cardPx(4), -cardPx(8), -cardPx(4));
}

QRect CardDelegate::stripRect(const QRect &frame, qsizetype cells)
{
    const Sizes size = sizes();
    const int room = frame.width() - cardPx(130);
    const int width = std::min(qCeil(theme::municipalityStripWidth(cells, size.mark)), room);
    return {frame.left() + cardPx(12), frame.bottom() - size.pad - size.mark, room < cardPx(leastStrip) ? 0 : width,
            size.mark};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : cardPx(260);
    const BoardLine &line = lineAt(index);
    const Sizes size = sizes();
    const int around = 2 * cardPx(4);
    if (line.isHeading())
        return {width, boardLook().groupRowHeight()};
    if (line.kind == BoardLine::Kind::Card)
        return {width, size.card(linesIn(line.card, width)) + around};
    const QRect title = smallTitle(frameOf(QRect(0, 0, width, 100)));
    const int lines = linesOf(line.card.title, boardLook().font(TextStyle::Body), title.width(), mostTitleLines);
    const int above = title.top() - frameOf(QRect(0, 0, width, 100)).top();
    return {width, above + lines * size.title + size.pad + around};
}

/** As many lines as the texts ask for; in a narrow row at least two, so that cards side by side mostly have one height.
 */
CardDelegate::TextLines CardDelegate::linesIn(const BoardCard &card, int width)
{
    const int fewest = width < cardPx(amplyWide) ? 2 : 1;
    const int room = below(frameOf(QRect(0, 0, width, 100)), 0, 1).width();
    const int title = linesOf(card.title, boardLook().font(TextStyle::BodyStrong), room, mostTitleLines);
    const int news =
        fewest == newsLines ? fewest : linesOf(card.news, boardLook().font(TextStyle::Caption), room, newsLines);
    return {std::max(fewest, title), news};
}

/** Where the title of a small card begins, and how wide it is: beside its number, or below that where words would
 * break. */
QRect CardDelegate::smallTitle(const QRect &frame)
{
    const Sizes size = sizes();
    const QRect line = below(frame, frame.top() + size.pad, size.title);
    const QRect beside = line.adjusted(cardPx(besideNumber), 0, 0, 0);
    return beside.width() >= cardPx(leastSmallTitle) ? beside : line.translated(0, size.title + size.gap / 3);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const BoardLine &line = lineAt(index);
    const QRect frame = frameOf(option.rect);
    if (line.isHeading()) {
        paintHeading(*painter, option.rect, line);
        paintRing(*painter, option.rect.adjusted(cardPx(8), 4, -cardPx(8), -4), option, index);
    } else {
        paintCardFrame(*painter, frame, option);
        line.kind == BoardLine::Kind::Card ? paintCard(*painter, frame, line.card)
                                           : paintSmall(*painter, frame, line.card);
        paintRing(*painter, frame, option, index);
    }
    painter->restore();
}

void CardDelegate::paintCard(QPainter &painter, const QRect &frame, const BoardCard &card) const
{
    const Sizes size = sizes();
    int top = frame.top() + size.pad;
    paintHead(painter, below(frame, top, size.line), card);
    top += size.line + size.gap / 2;
    painter.setFont(boardLook().font(TextStyle::BodyStrong));
    painter.setPen(boardLook().palette().ink);
    const TextLines lines = linesIn(card, frame.width() + 2 * cardPx(8));
    drawLines(painter, below(frame, top, lines.title * size.title), card.title, lines.title);
    top += lines.title * size.title + size.gap / 2;
    painter.setFont(boardLook().font(TextStyle::Caption));
    painter.setPen(boardLook().palette().ink2);
    drawLines(painter, below(frame, top, lines.news * size.line), card.news, lines.news);
    const QRect strip = stripRect(frame, card.strip.size());
    paintProgressLine(painter, below(frame, strip.top(), strip.height()), card);
    paintVerdictLine(painter, below(frame, strip.top() - size.gap - size.line, size.line), card);
    QString key = QStringLiteral("strip/");
    for (const theme::StripCell &cell : card.strip)
        key += QChar(u'A' + static_cast<int>(cell.degree) * 8 + (cell.status ? static_cast<int>(*cell.status) + 1 : 0));
    if (strip.isEmpty())
        return;
    paintCached(painter, strip, key, [&](QPainter &inner, const QRectF &box) {
        theme::paintStripIn(inner, box, card.strip, boardLook().palette());
    });
}

/** Number, what the column does not say, and the end. */
void CardDelegate::paintHead(QPainter &painter, const QRect &line, const BoardCard &card) const
{
    const Palette &palette = boardLook().palette();
    const QFont font = boardLook().font(TextStyle::Caption);
    const QFont endFont = card.isLate ? cardFont(TextStyle::Caption, QFont::DemiBold) : font;
    const int end =
        drawWords(painter, line, card.end, endFont, card.isLate ? palette.stoptext : palette.ink2, Qt::AlignRight);
    QRect left = line.adjusted(0, 0, -end - cardPx(8), 0);
    left.setLeft(left.left() + drawWords(painter, left, card.number, font, palette.ink3) + cardPx(7));
    if (m_saysAtBat && !card.atBat)
        return;
    const QRect mark = squareIn(line, left.left(), cardPx(14));
    left.setLeft(left.left() + cardPx(14) + cardPx(6));
    if (m_saysAtBat)
        paintCachedIcon(painter, mark, theme::ownerKindIcon(*card.atBat), palette.ink2);
    else
        paintCardGlyph(painter, mark, card.status);
    const QString said = m_saysAtBat ? m_words.label(*card.atBat) : m_words.label(card.status);
    if (QFontMetrics(font).horizontalAdvance(said) <= left.width()) // else the mark alone says it
        drawWords(painter, left, said, font, palette.ink);
}

/** The trend, or that nothing was reported; at the right the lead, or what is asked. */
void CardDelegate::paintVerdictLine(QPainter &painter, const QRect &line, const BoardCard &card) const
{
    const Palette &palette = boardLook().palette();
    const QFont font = boardLook().font(TextStyle::Caption);
    int taken = 0;
    if (card.isReported) {
        const qsizetype shown = std::min<qsizetype>(card.trend.size(), 4);
        taken = cardPx(14 + 12 * static_cast<double>(shown - 1));
        QString key = QStringLiteral("trend");
        for (const auto &verdict : card.trend)
            key += QLatin1Char('/') + (verdict ? QString::number(static_cast<int>(*verdict)) : QStringLiteral("-"));
        const QRect box(line.left(), line.center().y() - cardPx(12) / 2, taken, cardPx(12));
        paintCached(painter, box, key,
                    [&](QPainter &inner, const QRectF &rect) { theme::paintTrend(inner, rect, card.trend, palette); });
    } else {
        theme::paintVerdict(painter, squareIn(line, line.left(), cardPx(13)), std::nullopt, palette);
        taken = cardPx(13);
        const QString missing = report::uncapitalised(m_words.verdict(std::nullopt));
        const QFontMetrics metrics(font);
        const int beside = cardPx(7 + 12) + metrics.horizontalAdvance(missing);
        if (taken + beside + wantedBeside(card, metrics) <= line.width()) // else the dash says it, and its words go
            taken += cardPx(7) + drawWords(painter, line.adjusted(cardPx(20), 0, 0, 0), missing, font, palette.ink2);
    }
    QRect right = line.adjusted(taken + cardPx(12), 0, 0, 0);
    if (right.width() < cardPx(leastWords))
        return;
    if (card.supportAsked.isEmpty()) {
        drawWords(painter, right, card.lead, font, palette.ink2, Qt::AlignRight);
        return;
    }
    right.setLeft(right.left() + cardPx(20));
    const int words = drawWords(painter, right, card.supportAsked, font, palette.ink, Qt::AlignRight);
    paintCachedIcon(painter, squareIn(line, right.right() - words - cardPx(19), cardPx(14)), QStringLiteral("hand"),
                    palette.ink);
}

/** Reached against plan, at the right. */
void CardDelegate::paintProgressLine(QPainter &painter, const QRect &line, const BoardCard &card) const
{
    const QFont font = boardLook().font(TextStyle::Caption);
    const int words = qCeil(theme::figuresWidth(QStringLiteral("100%"), font));
    const QRect bar(line.right() - words - cardPx(10) - cardPx(44), line.center().y() - cardPx(12) / 2, cardPx(44),
                    cardPx(12));
    const QString key = QStringLiteral("bar/%1/%2").arg(card.percent.value_or(0)).arg(card.plan.value_or(-1));
    paintCached(painter, bar, key, [&](QPainter &inner, const QRectF &box) {
        theme::paintProgressBar(inner, box, card.percent, card.plan, boardLook().palette());
    });
    theme::paintFigures(painter, line, card.percent ? m_words.percent(*card.percent) : QStringLiteral("–"), font,
                        boardLook().palette().ink2);
}

void CardDelegate::paintSmall(QPainter &painter, const QRect &frame, const BoardCard &card) const
{
    const Palette &palette = boardLook().palette();
    const Sizes size = sizes();
    QRect line = below(frame, frame.top() + size.pad, size.title);
    const int number = std::min(cardPx(36), line.width());
    drawWords(painter, QRect(line.left(), line.top(), number, line.height()), card.number,
              boardLook().font(TextStyle::Caption), palette.ink3);
    paintCardGlyph(painter, squareIn(line, line.left() + number, cardPx(14)), card.status);
    QFont font = boardLook().font(TextStyle::Body);
    font.setStrikeOut(card.status == Status::Dropped);
    painter.setFont(font);
    painter.setPen(card.status == Status::Dropped ? palette.ink2 : palette.ink);
    drawLines(painter, smallTitle(frame), card.title, mostTitleLines);
}

void CardDelegate::paintHeading(QPainter &painter, const QRect &row, const BoardLine &line) const
{
    const Palette &palette = boardLook().palette();
    const QRect words = row.adjusted(cardPx(14), 0, -cardPx(8), 0);
    paintCachedIcon(painter, squareIn(words, words.left(), cardPx(13)),
                    line.isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), palette.ink2);
    const QRect name = words.adjusted(cardPx(20), 0, 0, 0);
    const int width =
        drawWords(painter, name, line.heading, cardFont(TextStyle::Caption, QFont::DemiBold), palette.ink2);
    drawWords(painter, name.adjusted(width + cardPx(7), 0, 0, 0), m_words.number(line.count),
              boardLook().font(TextStyle::Caption), palette.ink2);
}

QString CardDelegate::stripTextAt(const QPoint &point, const QRect &row, const BoardLine &line) const
{
    if (line.kind != BoardLine::Kind::Card)
        return {};
    const QRect strip = stripRect(frameOf(row), line.card.strip.size());
    const auto at = theme::municipalityIn(strip, line.card.strip.size(), point);
    return at ? stripText(line.card.municipalities.value(*at), line.card.strip.value(*at), m_words) : QString();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool asks = event->type() == QEvent::ToolTip && index.isValid();
    const QString text = asks ? stripTextAt(event->pos(), option.rect, lineAt(index)) : QString();
    if (text.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace aanjager
