#include "ui/pages/board/board_column.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int narrowestColumn = 194; ///< pixels at 100 % text: five stand whole in a window of 1280
constexpr int foldedColumn = 40;

EndedCards endedIn(const BoardPlace &place)
{
    return place.status == Status::Done ? EndedCards::AsCards : EndedCards::UnderHeading;
}

int columnPx(double pixels)
{
    return theme::Theme::instance().length(pixels);
}

} // namespace

BoardColumn::BoardColumn(const BoardPlace &place, const report::Wording &words, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_words(words)
    , m_cards(words, endedIn(place))
    , m_list(new BoardList(m_cards, words, place.status.has_value(), this))
    , m_nothing(makeLabel({}, TextStyle::Caption, this))
{
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setContentsMargins(columnPx(4), 0, columnPx(4), 0);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, headHeight(), 0, columnPx(4));
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this, column] {
        column->setContentsMargins(0, headHeight(), 0, columnPx(4));
        updateGeometry();
    });
}

int BoardColumn::headHeight() const
{
    return QFontMetrics(theme::Theme::instance().font(TextStyle::CardTitle)).height() + columnPx(22);
}

int BoardColumn::narrowest()
{
    return columnPx(narrowestColumn);
}

int BoardColumn::folded()
{
    return columnPx(foldedColumn);
}

void BoardColumn::setRoom(int width, bool folded)
{
    m_isFolded = folded;
    m_nothing->setVisible(isEmpty() && !folded);
    setFixedWidth(width);
    update();
}

QSize BoardColumn::minimumSizeHint() const
{
    return {m_isFolded ? folded() : narrowest(), headHeight() + columnPx(160)};
}

void BoardColumn::setCards(const QList<BoardCard> &cards, const Programme &programme)
{
    m_tally = {static_cast<int>(cards.size())};
    for (const BoardCard &card : cards) {
        m_tally.openActions += card.openActions;
        if (isEnded(card.status))
            continue;
        m_tally.attention += card.verdict == Health::Attention ? 1 : 0;
        m_tally.intervene += card.verdict == Health::Intervene ? 1 : 0;
    }
    m_list->take(cards);
    describe(programme);
    update();
}

void BoardColumn::describe(const Programme &programme)
{
    const auto count = [this](int n, Health verdict) {
        return n == 0 ? QString() : QStringLiteral("%1 %2").arg(n).arg(report::uncapitalised(m_words.label(verdict)));
    };
    m_list->setAccessibleName(
        QStringLiteral("%1, %2 %3").arg(m_place.name).arg(m_tally.cards).arg(m_words.items(programme, m_tally.cards)));
    QStringList parts{count(m_tally.intervene, Health::Intervene), count(m_tally.attention, Health::Attention)};
    parts.append(m_tally.openActions == 0 ? QString() : tr("%n open action(s)", nullptr, m_tally.openActions));
    parts.removeAll(QString());
    m_list->setAccessibleDescription(parts.join(QStringLiteral(", ")));
    m_nothing->setText(tr("No %1 here").arg(m_words.items(programme, 0)));
    m_nothing->setVisible(isEmpty() && !m_isFolded);
    setToolTip(isEmpty() ? QStringLiteral("%1: %2").arg(m_place.name, report::uncapitalised(m_nothing->text()))
                         : m_list->accessibleDescription());
}

void BoardColumn::setTarget(bool isTarget)
{
    if (m_isTarget == isTarget)
        return;
    m_isTarget = isTarget;
    update();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    QPainter painter(this);
    {
        const theme::PaintScope scope(painter);
        painter.setPen(m_isTarget ? QPen(palette.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_isTarget ? palette.sel : palette.win);
        const double inset = m_isTarget ? 1 : 0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    }
    m_isFolded ? paintFolded(painter) : paintHead(painter);
}

void BoardColumn::paintMark(QPainter &painter, const QRect &box) const
{
    if (m_place.status)
        theme::paintStatusGlyph(painter, box, *m_place.status, theme::Theme::instance().palette());
    else if (!m_place.icon.isEmpty())
        theme::paintIcon(painter, box, m_place.icon, theme::Theme::instance().palette().ink2);
}

/** Its mark, and below it the name from the top down. */
void BoardColumn::paintFolded(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int side = columnPx(m_place.status ? 14 : 17);
    const int middle = (headHeight() + columnPx(4)) / 2;
    paintMark(painter, {(width() - side) / 2, middle - side / 2, side, side});
    const QFont font = theme.font(TextStyle::CardTitle);
    const int top = middle + side / 2 + columnPx(10), length = height() - top - columnPx(12);
    painter.save();
    painter.translate(width(), top);
    painter.rotate(90);
    painter.setFont(font);
    painter.setPen(theme.palette().ink2);
    painter.drawText(QRect(0, 0, length, width()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_place.name, Qt::ElideRight, length));
    painter.restore();
}

void BoardColumn::paintHead(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const int rim = columnPx(15);
    QRect line(rim, columnPx(4), width() - 2 * rim, headHeight() - columnPx(4));
    const int side = columnPx(m_place.status ? 14 : 17);
    const QRect mark(line.left(), line.center().y() - side / 2, side, side);
    paintMark(painter, mark);
    line.setLeft(mark.right() + columnPx(8));
    const QString count = m_words.number(m_tally.cards);
    const QFontMetrics counted(theme.font(TextStyle::Body));
    const QFontMetrics metrics(theme.font(TextStyle::CardTitle));
    const int wanted = metrics.horizontalAdvance(m_place.name) + counted.horizontalAdvance(count) + columnPx(8);
    const int right = line.right(), tally = paintTally(painter, line, line.width() - wanted);
    line.setRight(tally < right ? tally - columnPx(8) : right);
    const int ofCount = count.isEmpty() ? 0 : counted.horizontalAdvance(count) + columnPx(8);
    const QString name = metrics.elidedText(m_place.name, Qt::ElideRight, line.width() - ofCount);
    painter.setFont(theme.font(TextStyle::CardTitle));
    painter.setPen(palette.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    line.setLeft(line.left() + metrics.horizontalAdvance(name) + columnPx(8));
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(palette.ink2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, count);
}

/** From the right: open actions, attention, intervene, each where it has room beside the name; of those what is worst
 * stays longest. Returns where it begins. */
int BoardColumn::paintTally(QPainter &painter, QRect line, int room) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFontMetrics metrics(theme.font(TextStyle::Caption));
    const int side = columnPx(13), before = columnPx(9), between = columnPx(5);
    const QString open = m_tally.openActions > 0 ? tr("%n open", "actions", m_tally.openActions) : QString();
    const auto verdictWidth = [&](int count) {
        return count == 0 ? 0 : metrics.horizontalAdvance(m_words.number(count)) + between + side + before;
    };
    room -= columnPx(8);
    const int intervene = verdictWidth(m_tally.intervene) <= room ? m_tally.intervene : 0;
    room -= verdictWidth(intervene);
    const int attention = verdictWidth(m_tally.attention) <= room ? m_tally.attention : 0;
    room -= verdictWidth(attention);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.palette().ink2);
    const auto write = [&](const QString &text) {
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.setRight(line.right() - metrics.horizontalAdvance(text) - between);
    };
    if (!open.isEmpty() && metrics.horizontalAdvance(open) + 2 * between <= room) {
        write(open);
        line.setRight(line.right() - between);
    }
    for (const auto &[count, verdict] : {std::pair(attention, Health::Attention), {intervene, Health::Intervene}}) {
        if (count == 0)
            continue;
        write(m_words.number(count));
        theme::paintVerdict(painter, QRectF(line.right() - side, line.center().y() - side / 2.0, side, side), verdict,
                            theme.palette());
        line.setRight(line.right() - side - before);
    }
    return line.right();
}

} // namespace aanjager
