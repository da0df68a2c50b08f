#include "ui/pages/board/measures_board.h"

#include "ui/models/measures_model.h"
#include "ui/pages/board/card_delegate.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>

namespace aanjager {

namespace {

constexpr int betweenColumns = 12; ///< pixels
constexpr int rimOfBoard = 24;
constexpr int endOfBoard = 20;

template <class Enum> Value storedAs(Enum value)
{
    return QString::fromLatin1(vocabularyOf<Enum>().terms[static_cast<size_t>(value)].code);
}

} // namespace

MeasuresBoard::MeasuresBoard(const PageContext &context, MeasuresModel &model, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_model(model), m_ghost(new QLabel(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *surface = new QWidget(this);
    surface->setAutoFillBackground(true);
    surface->setBackgroundRole(QPalette::Base);
    m_row = new QHBoxLayout(surface);
    m_row->setContentsMargins(rimOfBoard, betweenColumns, endOfBoard, betweenColumns);
    m_row->setSpacing(betweenColumns);
    m_row->addStretch(1);
    setWidget(surface);
    m_ghost->hide();
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&model, &MeasuresModel::foundChanged, this, &MeasuresBoard::fillSoon);
    connect(&context.session, &Session::changed, this, &MeasuresBoard::fillSoon);
    connect(&context.session, &Session::opened, this, &MeasuresBoard::fillSoon);
    connect(&context.session, &Session::dayChanged, this, &MeasuresBoard::fillSoon);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MeasuresBoard::fitColumns);
    build();
}

QList<BoardPlace> MeasuresBoard::places() const
{
    QList<BoardPlace> places;
    if (m_kind == BoardKind::AtBat) {
        for (const OwnerKind kind :
             {OwnerKind::Municipality, OwnerKind::Region, OwnerKind::Provider, OwnerKind::Professional})
            places.append({storedAs(kind), m_context.words.label(kind), theme::ownerKindIcon(kind)});
        places.append({{}, tr("Nobody yet"), QStringLiteral("help"), {}, false});
        return places;
    }
    for (const Status status : {Status::NotStarted, Status::Preparing, Status::Running, Status::OnHold, Status::Done})
        places.append({storedAs(status), m_context.words.label(status), {}, status});
    places.append({storedAs(Status::Dropped), m_context.words.label(Status::Dropped), {}, Status::Dropped});
    return places;
}

void MeasuresBoard::setKind(BoardKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    build();
}

void MeasuresBoard::build()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    qDeleteAll(m_columns);
    m_columns.clear();
    for (const BoardPlace &place : places()) {
        auto *column = new BoardColumn(place, m_context.words, widget());
        m_row->insertWidget(m_row->count() - 1, column); // before what is left over
        m_columns.append(column);
        connectColumn(*column);
    }
    m_isStale = true;
    fill();
    QMetaObject::invokeMethod(
        this, [this] { mark(true); }, Qt::QueuedConnection); // once the columns have their size
    if (hadFocus && focusProxy())
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

void MeasuresBoard::connectColumn(BoardColumn &column)
{
    BoardList *list = &column.list();
    list->cards().setSpeaker([this](Id<Measure> id) {
        const MeasureRow *row = m_model.row(id);
        return row && m_cards ? m_cards->spoken(*row) : QString();
    });
    connect(list, &BoardList::chosen, this, &MeasuresBoard::follow);
    connect(list, &BoardList::opened, this, &MeasuresBoard::opened);
    connect(list, &BoardList::menuAsked, this, &MeasuresBoard::menuAsked);
    connect(list, &BoardList::leaveAsked, this, [this, list](int step) { leave(*list, step); });
    connect(list, &BoardList::moveAsked, this, [this](Id<Measure> id, int step) { moveBy(id, step); });
    connect(list, &BoardList::pulled, this, [this, list](Id<Measure> id, const QPoint &at) { pull(*list, id, at); });
    connect(list, &BoardList::letGo, this, &MeasuresBoard::drop);
    connect(list, &BoardList::pullEnded, this, &MeasuresBoard::endPull);
}

QList<BoardColumn *> MeasuresBoard::columns() const
{
    QList<BoardColumn *> shown;
    for (BoardColumn *column : m_columns)
        if (!column->isHidden())
            shown.append(column);
    return shown;
}

/** Several changes at once fill it once; what is out of sight waits until it is shown. */
void MeasuresBoard::fillSoon()
{
    if (m_isStale)
        return;
    m_isStale = true;
    if (isVisible())
        QMetaObject::invokeMethod(this, &MeasuresBoard::fill, Qt::QueuedConnection);
}

void MeasuresBoard::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fill();
    mark(true);
}

/** With another width other columns have room: it begins at its beginning again. */
void MeasuresBoard::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QScrollArea::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    horizontalScrollBar()->setValue(0);
    if (const BoardColumn *holder = columnOf(m_chosen))
        reveal(*holder);
}

void MeasuresBoard::fill()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_cards.emplace(m_context.session.view(), m_context.words, m_model.cells());
    QHash<const BoardColumn *, QList<BoardCard>> of;
    for (const MeasureRow *row : m_model.shownRows()) {
        const std::optional<OwnerKind> kind = row->measure.ownerKind;
        const Value key =
            m_kind == BoardKind::Status ? storedAs(row->measure.status) : (kind ? storedAs(*kind) : Value());
        for (const BoardColumn *column : std::as_const(m_columns))
            if (column->place().value == key)
                of[column].append(m_cards->cardOf(*row));
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setCards(of.value(column), m_context.session.state().programme());
        column->setVisible(column->place().always || of.contains(column));
    }
    fitColumns();
    mark(false);
}

/**
 * All columns with cards have one width. Where not all columns fit, those without cards fold to a strip; where that
 * would not be enough, so many stand side by side as fit whole, and the board scrolls by the column.
 */
void MeasuresBoard::fitColumns()
{
    const QList<BoardColumn *> shown = columns();
    const auto all = static_cast<int>(shown.size());
    const auto empty =
        static_cast<int>(std::count_if(shown.begin(), shown.end(), [](BoardColumn *each) { return each->isEmpty(); }));
    const int view = viewport()->width(), least = BoardColumn::narrowest(), strip = BoardColumn::folded();
    const int room = view - rimOfBoard - endOfBoard - (all - 1) * betweenColumns;
    const bool folds = all * least > room && empty < all && (all - empty) * least + empty * strip <= room;
    const int wide = folds ? all - empty : all;
    const int forWide = folds ? room - empty * strip : room;
    int width = wide > 0 ? forWide / wide : least, end = endOfBoard;
    if (width < least) {
        const int beside = std::max(1, (view - endOfBoard) / (least + betweenColumns));
        width = (view - endOfBoard) / beside - betweenColumns;
        end = view - beside * (width + betweenColumns);
    }
    for (BoardColumn *column : shown)
        column->setRoom(folds && column->isEmpty() ? strip : width, folds && column->isEmpty());
    m_row->setContentsMargins(rimOfBoard, betweenColumns, end, betweenColumns);
}

/** Another card was gone to by hand. */
void MeasuresBoard::follow(Id<Measure> measure)
{
    m_chosen = measure;
    mark(true);
    emit chosen(measure);
}

void MeasuresBoard::setChosen(Id<Measure> id)
{
    m_chosen = id;
    if (!isVisible())
        return; // filled and marked when it comes into sight
    fill();
    mark(true);
}

/** Shows the chosen card in its column and in no other; with `reveal` it comes into sight. */
void MeasuresBoard::mark(bool reveal)
{
    BoardColumn *holder = columnOf(m_chosen);
    for (BoardColumn *column : std::as_const(m_columns)) {
        const bool holds = column == holder;
        column->list().showChosen(holds ? column->list().cards().find(m_chosen, reveal) : QModelIndex(), reveal);
    }
    keepKeyboardWith(holder);
    if (holder && reveal)
        this->reveal(*holder);
    const QList<BoardColumn *> shown = columns();
    const auto filled = std::find_if(shown.begin(), shown.end(),
                                     [](const BoardColumn *column) { return column->list().cards().rowCount() > 0; });
    if (BoardColumn *active = holder ? holder : filled != shown.end() ? *filled : shown.value(0))
        makeReachable(active->list());
}

/** Brings a column into sight that is not, the board as far to its beginning as that allows: no column is cut at the
 * left. */
void MeasuresBoard::reveal(const BoardColumn &wanted)
{
    QScrollBar &bar = *horizontalScrollBar();
    const int end = wanted.x() + wanted.width() + endOfBoard - viewport()->width();
    if (wanted.x() - betweenColumns >= bar.value() && end <= bar.value())
        return;
    int at = 0;
    for (const BoardColumn *column : columns())
        if (at < end && column->x() <= wanted.x())
            at = column->x() - (at == 0 && column->x() == rimOfBoard ? rimOfBoard : betweenColumns);
    bar.setValue(at);
}

/** A card that went to another column without a hand there, as by undo, takes the keyboard along: one ring, on the card
 * that keys are about. */
void MeasuresBoard::keepKeyboardWith(BoardColumn *holder)
{
    if (!holder || holder->list().hasFocus() || holder->isHidden())
        return;
    for (const BoardColumn *column : std::as_const(m_columns)) {
        if (!column->list().hasFocus())
            continue;
        holder->list().setInHand(column->list().isInHand());
        return holder->list().setFocus(Qt::OtherFocusReason);
    }
}

/** The board is one stop for Tab: the column with the chosen card. */
void MeasuresBoard::makeReachable(const BoardList &active)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        const bool isActive = &column->list() == &active;
        column->list().setFocusPolicy(isActive ? Qt::StrongFocus : Qt::ClickFocus);
        if (isActive)
            setFocusProxy(&column->list());
    }
}

BoardColumn *MeasuresBoard::columnOf(Id<Measure> id) const
{
    for (BoardColumn *column : m_columns)
        for (const BoardCard &card : column->list().cards().cards())
            if (card.measure == id)
                return column;
    return nullptr;
}

/** To the nearest card of the next column that has any. */
void MeasuresBoard::leave(const BoardList &from, int step)
{
    const QList<BoardColumn *> shown = columns();
    const auto at = std::find_if(shown.begin(), shown.end(), [&](BoardColumn *each) { return &each->list() == &from; });
    for (qsizetype next = at - shown.begin() + step; next >= 0 && next < shown.size(); next += step) {
        BoardList &list = shown[next]->list();
        if (list.cards().rowCount() == 0)
            continue;
        makeReachable(list);
        list.goNear(from.currentHeight());
        list.setFocus(Qt::TabFocusReason);
        reveal(*shown[next]);
        return;
    }
}

} // namespace aanjager
