#include "ui/pages/decisions/adoption_list.h"

#include "ui/models/adoption_model.h"
#include "ui/pages/decisions/vote_painter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>
#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int councilHeight = 25, councilMark = 13; ///< pixels at 100 % text
constexpr int atSide = 8;

} // namespace

QSize AdoptionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {10, std::max(theme.length(councilHeight), QFontMetrics(theme.font(TextStyle::Body)).height() + 6)};
}

void AdoptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, isChosen ? palette.sel : isHovered ? palette.hover : palette.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    QRect rect = option.rect.adjusted(atSide, 0, -atSide, -1);
    const double height = theme.length(councilMark);
    const QRectF mark(rect.left(), rect.center().y() - height / 2 + 0.5, height * 8 / 15, height);
    paintVote(*painter, mark, static_cast<VoteState>(index.data(AdoptionModel::VoteStateRole).toInt()), palette);
    rect.setLeft(qCeil(mark.right()) + 9);
    const QString trailing = index.data(TrailingRole).toString();
    const auto tone = static_cast<TextTone>(index.data(ToneRole).toInt());
    const QFont small = theme.font(TextStyle::Caption);
    const int room = std::min(QFontMetrics(small).horizontalAdvance(trailing) + 2, rect.width() * 2 / 3);
    painter->setFont(small);
    painter->setPen(tone == TextTone::Overdue ? palette.stoptext
                    : tone == TextTone::Plain ? palette.ink
                                              : palette.ink2);
    painter->drawText(rect.adjusted(rect.width() - room, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight,
                      QFontMetrics(small).elidedText(trailing, Qt::ElideRight, room));
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(palette.ink);
    const QRect name = rect.adjusted(0, 0, -room - 8, 0);
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(painter->font()).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, name.width()));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && FocusRing::isOn(view) && view->currentIndex() == index) {
        painter->setPen(QPen(palette.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

AdoptionList::AdoptionList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new AdoptionDelegate(this));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void AdoptionList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    updateGeometry();
}

QSize AdoptionList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {10, rows * itemDelegate()->sizeHint({}, {}).height()};
}

void AdoptionList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto count = static_cast<int>(vocabularyOf<VoteState>().terms.size());
    if (!isPlain || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_D)
        emit noted(VoteState::Adopted);
    else if (digit >= 0 && digit < count)
        emit noted(static_cast<VoteState>(digit));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit detailsAsked();
    else
        QListView::keyPressEvent(event);
}

/** It shows all its councils: what turns over it moves the panel. */
void AdoptionList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace aanjager
