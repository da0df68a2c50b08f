#include "ui/pages/round/round_list.h"

#include "ui/models/roles.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lineEdge = 24; ///< where the words begin, in line with the title of the page
constexpr int lineEnd = 16;
constexpr const char *kindIcons[] = {"gemeente", "regio", "aanbieder", "professional"};

void paintHeadingOf(QPainter &painter, const QRect &rect, const RoundLine &line)
{
    const theme::Theme &theme = theme::Theme::instance();
    QFont font = theme.font(TextStyle::BodyStrong);
    font.setWeight(QFont::DemiBold);
    const QRect words = rect.adjusted(lineEdge, 0, -lineEnd, 0);
    painter.setFont(font);
    painter.setPen(theme.palette().ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, line.title);
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.palette().ink2);
    painter.drawText(words.adjusted(QFontMetrics(font).horizontalAdvance(line.title) + 7, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, line.trailing);
}

/** What stands at the right of a line; returns how much room it takes. */
double paintEnd(QPainter &painter, const QRectF &inside, const RoundLine &line)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const QFont caption = theme.font(TextStyle::Caption);
    const double side = theme.length(14), wide = theme::figuresWidth(line.trailing, caption);
    double room = 0;
    const auto square = [&] {
        return QRectF(inside.right() - room - side, inside.center().y() - side / 2, side, side);
    };
    if (line.kind == RoundLine::Kind::Measure && !line.isTold) {
        if (line.ownerKind) {
            theme::paintIcon(painter, square(), QString::fromLatin1(kindIcons[static_cast<int>(*line.ownerKind)]),
                             palette.ink2);
            room += side + 8;
        }
        theme::paintFigures(painter, inside.adjusted(0, 0, -room, 0), line.trailing, caption, palette.ink2);
        return room + (line.trailing.isEmpty() ? 0 : wide + 8);
    }
    theme::paintFigures(painter, inside, line.trailing, caption, palette.ink2);
    room = std::max<double>(wide, theme.length(44)) + 10;
    if (line.isSignedOff) {
        theme::paintIcon(painter, square(), QStringLiteral("check"), palette.accent);
        room += side + 8;
    }
    if (line.kind == RoundLine::Kind::Reporter)
        return room;
    theme::paintVerdict(painter, square().adjusted(1, 1, -1, -1), line.verdict, palette);
    room += side + 6;
    if (line.before) {
        painter.setFont(caption);
        painter.setPen(palette.ink3);
        painter.drawText(QRectF(inside.right() - room - side, inside.top(), side, inside.height()), Qt::AlignCenter,
                         QStringLiteral("→"));
        room += side + 2;
        theme::paintVerdict(painter, square().adjusted(2, 2, -2, -2), line.before, palette);
        room += side + 6;
    }
    return room;
}

void paintLineOf(QPainter &painter, const QRect &rect, const RoundLine &line, bool isChosen)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const QRectF inside = QRectF(rect).adjusted(lineEdge, 0, -lineEnd, 0);
    const double end = paintEnd(painter, inside, line);
    QFont body = theme.font(TextStyle::Body);
    double wide = 0;
    if (!line.number.isEmpty()) {
        painter.setFont(body);
        painter.setPen(palette.ink3);
        wide = std::max<double>(theme.length(38), theme::figuresWidth(line.number, body) + theme.length(10));
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, line.number);
    }
    body.setWeight(isChosen ? QFont::DemiBold : QFont::Medium);
    const QRectF words = inside.adjusted(wide, 0, -end - 6, 0);
    painter.setFont(body);
    painter.setPen(palette.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(body).elidedText(line.title, Qt::ElideRight, words.width()));
}

} // namespace

void RoundLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::PaintScope scope(*painter);
    const theme::Palette &palette = theme::Theme::instance().palette();
    const RoundLine line = static_cast<const RoundListModel *>(index.model())->lineAt(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (line.isHeading()) {
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 6, option.rect.width(), 1), palette.line);
        return paintHeadingOf(*painter, option.rect.adjusted(0, index.row() > 0 ? 10 : 0, 0, 0), line);
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen) {
        painter->fillRect(option.rect, palette.sel);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), palette.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, palette.hover);
    }
    paintLineOf(*painter, option.rect, line, isChosen);
    if (view && FocusRing::isOn(view) && view->currentIndex() == index) {
        painter->setPen(QPen(palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 5, 5);
    }
}

QSize RoundLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    if (!index.data(HeadsGroupRole).toBool())
        return {theme.length(160), theme.length(33)};
    return {theme.length(160), theme.length(index.row() == 0 ? 34 : 44)};
}

RoundList::RoundList(RoundListModel *model, QWidget *parent) : QListView(parent), m_lines(model)
{
    setModel(model);
    setItemDelegate(new RoundLineDelegate(this));
    setAccessibleName(tr("Who and what is asked"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void RoundList::take(const QList<RoundLine> &lines)
{
    m_isQuiet = true;
    m_lines->show(lines);
    m_isQuiet = false;
}

void RoundList::choose(const QModelIndex &index)
{
    m_isQuiet = true;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    m_isQuiet = false;
}

void RoundList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid() && !m_lines->lineAt(current).isHeading())
        emit lineChosen(m_lines->lineAt(current));
}

/** The arrows pass over headings. */
void RoundList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered();
        return;
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || event->modifiers() & ~Qt::KeypadModifier)
        return QListView::keyPressEvent(event);
    for (int row = currentIndex().row() + step; row >= 0 && row < m_lines->rowCount(); row += step)
        if (const QModelIndex index = m_lines->index(row); !m_lines->lineAt(index).isHeading()) {
            setCurrentIndex(index);
            return;
        }
}

} // namespace aanjager
