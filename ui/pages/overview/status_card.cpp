#include "ui/pages/overview/status_card.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/figures.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QBoxLayout>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

Destination measuresInStatus(Status status)
{
    MeasureFilter filter;
    filter.statuses = {status};
    return measuresWith(filter);
}

constexpr int ringSide = 132;
constexpr int mostRing = 240;                 ///< larger it tells no more
constexpr double leastRing = ringSide * 0.72; ///< where words beside it need the width
constexpr int rowInset = 6;

} // namespace

StatusRing::StatusRing(const report::Wording &words, QWidget *parent) : FigureLink(parent), m_words(words)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StatusRing::show(const QList<StatusPiece> &pieces, const QString &items)
{
    m_pieces = pieces;
    m_items = items;
    QList<Status> statuses;
    for (const StatusPiece &piece : pieces)
        statuses.append(piece.status);
    m_segments = charts::ringSegments(statuses);
    if (m_at && *m_at >= m_segments.size())
        m_at.reset();
    setAccessibleDescription(inWords());
    stand(m_at);
}

QSize StatusRing::sizeHint() const
{
    const int side = theme::Theme::instance().length(ringSide);
    return {side, side};
}

QSize StatusRing::minimumSizeHint() const
{
    const int side = theme::Theme::instance().length(leastRing);
    return {side, side};
}

int StatusRing::countOf(Status status) const
{
    return static_cast<int>(std::count_if(m_pieces.begin(), m_pieces.end(),
                                          [status](const StatusPiece &piece) { return piece.status == status; }));
}

QString StatusRing::nameOf(qsizetype at) const
{
    const charts::RingSegment &segment = m_segments[at];
    const QString status = report::uncapitalised(m_words.label(segment.status));
    if (segment.count == 1 && m_segments.size() == m_pieces.size())
        return tr("%1: %2, one of %3")
            .arg(m_pieces[segment.first].name(), status, m_words.number(countOf(segment.status)));
    return QStringLiteral("%1: %2").arg(m_words.label(segment.status), m_words.number(segment.count));
}

QString StatusRing::inWords() const
{
    QStringList parts;
    for (const Status status : statusesInOrder()) {
        const int count = countOf(status);
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(m_words.label(status), m_words.number(count)));
    }
    return parts.join(QStringLiteral(", "));
}

void StatusRing::stand(std::optional<qsizetype> at)
{
    m_at = at;
    if (m_segments.isEmpty()) {
        leadTo({});
    } else {
        leadTo(measuresInStatus(m_segments[at.value_or(0)].status));
        setCursor(at ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    setAccessibleName(at ? nameOf(*at)
                         : tr("Status of %1 %2").arg(m_words.number(static_cast<double>(m_pieces.size())), m_items));
    update();
}

bool StatusRing::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return FigureLink::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = charts::ringSegmentAt(rect(), m_segments, help->pos());
    QToolTip::showText(help->globalPos(), at ? plainToolTip(nameOf(*at)) : QString(), this);
    return true;
}

void StatusRing::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_segments.size();
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if ((back || on) && count > 0)
        stand(m_at ? (*m_at + (on ? 1 : count - 1)) % count : on ? 0 : count - 1);
    else
        FigureLink::keyPressEvent(event);
}

void StatusRing::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto at = charts::ringSegmentAt(rect(), m_segments, event->position()); at != m_at)
        stand(at);
    FigureLink::mouseMoveEvent(event);
}

void StatusRing::mousePressEvent(QMouseEvent *event)
{
    stand(charts::ringSegmentAt(rect(), m_segments, event->position()));
    if (m_at)
        FigureLink::mousePressEvent(event);
}

void StatusRing::leaveEvent(QEvent *event)
{
    FigureLink::leaveEvent(event);
    if (!FocusRing::isOn(this))
        stand({});
}

void StatusRing::focusInEvent(QFocusEvent *event)
{
    FigureLink::focusInEvent(event);
    if (!m_at && !m_segments.isEmpty() && event->reason() != Qt::MouseFocusReason)
        stand(0);
}

void StatusRing::paintGround(QPainter &) {}

void StatusRing::paintContents(QPainter &painter, const QRect &rect)
{
    charts::RingLook look{m_words.number(static_cast<double>(m_pieces.size())),
                          m_items,
                          theme::Theme::instance().font(TextStyle::Figure),
                          {}};
    if (m_at && (underMouse() || FocusRing::isOn(this)))
        look.raised = m_at;
    charts::paintStatusRing(painter, rect, m_segments, look, screenInk(m_words));
}

void StatusRow::show(Status status, const QString &name, const QString &count)
{
    m_status = status;
    m_name = name;
    m_count = count;
    updateGeometry();
    update();
}

QSize StatusRow::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFontMetricsF metrics(theme.font(TextStyle::BodyStrong));
    const double width = 2 * rowInset + theme.length(22) + metrics.horizontalAdvance(m_name) + theme.length(12) +
                         theme::figuresWidth(m_count, theme.font(TextStyle::CardTitle));
    return {static_cast<int>(std::ceil(width)), theme.length(25)};
}

void StatusRow::paintContents(QPainter &painter, const QRect &rect)
{
    const theme::Theme &theme = theme::Theme::instance();
    const double side = theme.length(13);
    theme::paintStatusGlyph(painter, QRectF(rowInset, (rect.height() - side) / 2, side, side), m_status,
                            theme.palette());
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.palette().ink);
    painter.drawText(rect.adjusted(rowInset + theme.length(22), 0, -rowInset, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_name);
    theme::paintFigures(painter, rect.adjusted(0, 0, -rowInset, 0), m_count, theme.font(TextStyle::CardTitle),
                        theme.palette().ink);
}

StatusCard::StatusCard(const report::Wording &words, QWidget *parent) : OverviewCard(parent), m_words(words)
{
    setTitle(tr("Status"));
    auto *body = new QWidget(this);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(14);
    m_ring = new StatusRing(words, body);
    connect(m_ring, &FigureLink::asked, this, &OverviewCard::asked);
    m_line->addWidget(m_ring, 1);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addStretch(1);
    for (const Status status : statusesInOrder()) {
        auto *row = new StatusRow(body);
        row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(row, &FigureLink::asked, this, &OverviewCard::asked);
        rows->addWidget(row);
        m_rows[static_cast<size_t>(status)] = row;
    }
    rows->addStretch(1);
    m_line->addLayout(rows);
    setBody(body);
}

void StatusCard::show(const OverviewFigures &figures, const QString &items)
{
    m_ring->show(figures.pieces, items);
    for (const Status status : statusesInOrder()) {
        const int count = figures.overview.byStatus[static_cast<size_t>(status)];
        const QString name = m_words.label(status);
        StatusRow *row = this->row(status);
        row->show(status, name, m_words.number(count));
        row->say(QStringLiteral("%1: %2").arg(name, m_words.number(count)));
        row->leadTo(measuresInStatus(status));
        row->setVisible(count > 0);
    }
    arrange();
}

/** The statuses stand beside the ring, or below it where their words need the width. */
void StatusCard::arrange()
{
    const int most = theme::Theme::instance().length(mostRing);
    m_ring->setMaximumSize(most, most);
    for (StatusRow *row : m_rows)
        row->setMaximumWidth(most); // a count stays beside its word
    m_line->setDirection(isNarrow(width()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool StatusCard::isNarrow(int width) const
{
    int widest = 0;
    for (const StatusRow *row : m_rows)
        if (!row->isHidden())
            widest = std::max(widest, row->sizeHint().width());
    return width < widest + theme::Theme::instance().length(leastRing) + 46;
}

int StatusCard::leastHeight(int width) const
{
    const theme::Theme &theme = theme::Theme::instance();
    int rows = 0;
    for (const StatusRow *row : m_rows)
        rows += row->isHidden() ? 0 : theme.length(25);
    const int ring = theme.length(ringSide);
    return theme.length(52) + (isNarrow(width) ? rows + ring + 14 : std::max(rows, ring));
}

void StatusCard::resizeEvent(QResizeEvent *event)
{
    OverviewCard::resizeEvent(event);
    arrange();
}

} // namespace aanjager
