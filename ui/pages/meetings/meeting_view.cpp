#include "ui/pages/meetings/meeting_view.h"

#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/record_facts.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/meetings/attendance_bar.h"
#include "ui/pages/meetings/capture_line.h"
#include "ui/pages/meetings/item_measure.h"
#include "ui/pages/meetings/meeting_lines.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/session/meeting_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int allNeed = 980, agendaNeeds = 720; ///< pixels at 100 % text: for all three parts, and for two of them
constexpr int agendaWidth = 274, agreedWidth = 300;

} // namespace

MeetingView::MeetingView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_agenda(new AgendaModel(context.session, context.words, this))
    , m_minutes(new MinutesModel(context.session, context.words, this))
    , m_agreed(new AgreedModel(context.session, context.words, this))
    , m_attendance(new AttendanceBar(context, this))
    , m_agendaList(new MeetingLines(tr("Agenda"), this))
    , m_minutesList(new MeetingLines(tr("Just written down"), this))
    , m_agreedList(new MeetingLines(tr("The list of the last time"), this))
    , m_capture(new CaptureLine(context, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_agendaList->setModel(m_agenda);
    m_minutesList->setModel(m_minutes);
    m_agreedList->setModel(m_agreed);
    m_agendaList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_agreedList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_agendaSide = makeAgenda());
    row->addWidget(m_middle = makeMiddle(), 1);
    row->addWidget(m_agreedSide = makeAgreed());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(row, 1);
    connectParts();
}

void MeetingView::connectParts()
{
    connect(m_agendaList, &MeetingLines::currentMoved, this, [this](const QModelIndex &index) {
        if (const Id<AgendaItem> item = m_agenda->itemAt(index); item && item != m_item)
            goToItem(item);
    });
    connect(m_agendaList, &MeetingLines::chosen, this, [this] {
        showPart(Part::Item);
        m_capture->field()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_parts, &SegmentedControl::picked, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MeetingView::fit);
    connect(m_agendaList, &MeetingLines::removeAsked, this, &MeetingView::removeItem);
    connect(m_agendaList, &MeetingLines::moveAsked, this, [this](const QModelIndex &index, int by) {
        const Id<AgendaItem> item = m_agenda->itemAt(index);
        if (m_context.attempt([session = &m_context.session, item, by] { return moveAgendaItem(*session, item, by); }))
            m_agendaList->setCurrentIndex(m_agenda->indexOf(item));
    });
    connect(m_minutesList, &MeetingLines::removeAsked, this, &MeetingView::removeLine);
    connect(m_agreedList, &MeetingLines::tickAsked, this, &MeetingView::tick);
    connect(m_capture, &CaptureLine::entered, this, &MeetingView::writeDown);
    connect(m_capture, &CaptureLine::stepAsked, this, &MeetingView::step);
    connect(m_newItem, &QLineEdit::returnPressed, this, &MeetingView::addItem);
    connect(m_agenda, &MeetingList::followed, this, &MeetingView::refresh);
    connect(m_minutes, &MeetingList::followed, this, &MeetingView::showItem);
    connect(m_agreed, &MeetingList::followed, this, &MeetingView::showHead);
    connect(&m_context.session, &Session::accessChanged, this, &MeetingView::refresh);
    connect(m_run, &QPushButton::clicked, this, &MeetingView::beginOrEnd);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &MeetingView::showClock);
}

void MeetingView::open(Id<Meeting> meeting)
{
    const bool isOther = meeting != m_meeting;
    m_meeting = meeting;
    if (isOther) {
        m_item = {};
        m_itemSince = m_clock();
        m_capture->clear();
        m_agenda->setLevel({});
    }
    m_agenda->show(meeting);
    m_minutes->show(meeting);
    m_agreed->show(meeting);
    m_attendance->show(meeting);
    if (!m_context.session.state().find(meeting))
        return;
    for (const Id<AgendaItem> item : m_agenda->items())
        if (m_item.isNull() && m_context.session.state().find(item)->state == AgendaState::Open)
            m_item = item;
    goToItem(m_item ? m_item : m_agenda->items().value(0));
}

void MeetingView::setLevel(std::optional<Level> level)
{
    m_agenda->setLevel(level);
    if (!m_agenda->indexOf(m_item).isValid())
        goToItem(m_agenda->items().value(0));
    showHead();
}

void MeetingView::setClock(std::function<QTime()> clock)
{
    m_clock = std::move(clock);
    m_itemSince = m_clock();
    showClock();
}

void MeetingView::goToItem(Id<AgendaItem> item)
{
    if (item != m_item) {
        noteTime();
        m_itemSince = m_clock();
    }
    m_item = item;
    m_minutes->setItem({});
    const QModelIndex index = m_agenda->indexOf(item);
    if (index.isValid() && m_agendaList->currentIndex() != index)
        m_agendaList->setCurrentIndex(index);
    showItem();
}

void MeetingView::step(int by)
{
    if (!writeDown())
        return;
    const auto items = m_agenda->items();
    const qsizetype at = items.indexOf(m_item);
    const AgendaItem *item = m_context.session.state().find(m_item);
    if (by > 0 && item && item->state == AgendaState::Open && m_context.session.canEdit())
        setState(m_item, AgendaState::Handled);
    const qsizetype to = at + by;
    if (to >= 0 && to < items.size())
        goToItem(items[to]);
    m_capture->field()->setFocus(Qt::ShortcutFocusReason);
}

void MeetingView::setState(Id<AgendaItem> item, AgendaState state)
{
    const std::optional<int> minutes = item == m_item ? minutesAtItem() : std::nullopt;
    if (m_context.attempt([session = &m_context.session, item, state, minutes] {
            return handleItem(*session, item, state, minutes);
        }) &&
        minutes)
        m_itemSince = m_clock();
}

void MeetingView::holdOver()
{
    const AgendaItem *item = m_context.session.state().find(m_item);
    if (!item || !m_context.session.canEdit())
        return;
    const bool isHeld = item->state == AgendaState::HeldOver;
    setState(m_item, isHeld ? AgendaState::Open : AgendaState::HeldOver);
    if (!isHeld)
        m_context.notices.doneWithUndo(tr("Deferred: it comes back on the agenda of the next meeting"));
}

bool MeetingView::writeDown()
{
    if (m_capture->isEmpty())
        return true;
    Id<Minute> made;
    const auto work = [this, draft = m_capture->draft(), &made] {
        return writeMinute(m_context.session, m_meeting, m_item, draft, m_clock()).map([&made](Id<Minute> id) {
            made = id;
        });
    };
    if (const Result<void> done = work(); !done) {
        m_context.notices.failed(done.error());
        return false;
    }
    m_capture->clear();
    m_minutesList->scrollTo(m_minutes->indexOf(made));
    return true;
}

void MeetingView::addItem()
{
    const QString text = m_newItem->text().simplified();
    if (text.isEmpty())
        return;
    Id<AgendaItem> made;
    const auto work = [this, text, &made] {
        return addAgendaItem(m_context.session, m_meeting, m_newKind, text).map([&made](Id<AgendaItem> id) {
            made = id;
        });
    };
    if (const Result<void> done = work(); !done)
        return m_context.notices.failed(done.error());
    m_newItem->clear();
    m_agendaList->scrollTo(m_agenda->indexOf(made));
    if (m_item.isNull())
        goToItem(made);
}

void MeetingView::removeItem(const QModelIndex &index)
{
    const Id<AgendaItem> item = m_agenda->itemAt(index);
    if (!item || !m_context.session.canEdit())
        return;
    const auto items = m_agenda->items();
    const qsizetype at = items.indexOf(item);
    const Id<AgendaItem> next = items.value(at + 1, at > 0 ? items[at - 1] : Id<AgendaItem>());
    if (item == m_item) {
        m_item = next;
        m_itemSince = m_clock();
    }
    const auto work = [session = &m_context.session, item] {
        return removeRecord(*session, describe<AgendaItem>(), item.value);
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("Taken off the agenda"));
    goToItem(m_item);
}

void MeetingView::removeLine(const QModelIndex &index)
{
    const Id<Minute> line = m_minutes->minuteAt(index);
    if (!line || !m_context.session.canEdit())
        return;
    if (m_context.attempt([session = &m_context.session, line] { return removeMinute(*session, line); }))
        m_context.notices.doneWithUndo(tr("Taken out of the minutes"));
}

void MeetingView::tick(const QModelIndex &index)
{
    if (!m_context.session.canEdit())
        return;
    const QPersistentModelIndex ticked = index;
    if (const Result<void> done = m_agreed->tick(index); !done)
        return m_context.notices.failed(done.error());
    if (ticked.isValid())
        m_agreedList->setCurrentIndex(ticked);
}

void MeetingView::openAbout()
{
    if (const AgendaItem *item = m_context.session.state().find(m_item))
        m_context.navigator.go({QStringLiteral("decisions"), {}, {}, {}, item->decision.value});
}

void MeetingView::takeKeyboard()
{
    showPart(m_agenda->items().isEmpty() ? Part::Agenda : Part::Item);
    if (m_context.session.canEdit())
        return m_agenda->items().isEmpty() ? m_newItem->setFocus(Qt::OtherFocusReason)
                                           : m_capture->field()->setFocus(Qt::OtherFocusReason);
    m_agendaList->setFocus(Qt::OtherFocusReason);
}

bool MeetingView::leave()
{
    if (!m_context.session.isOpen() || !m_context.session.state().find(m_meeting))
        return true;
    addItem();
    noteTime();
    const bool isWritten = writeDown();
    return m_itemFacts->leave() && isWritten && m_newItem->text().trimmed().isEmpty();
}

QList<QWidget *> MeetingView::panes() const
{
    QList<QWidget *> panes;
    if (m_agendaSide->isVisible())
        panes.append(m_agendaList);
    if (m_middle->isVisible())
        panes.append(m_capture->field());
    if (m_middle->isVisible() && m_minutes->rowCount() > 0)
        panes.append(m_minutesList);
    if (m_agreedSide->isVisible())
        panes.append(m_agreedList);
    return panes;
}

bool MeetingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newItem && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const auto kinds = static_cast<int>(vocabularyOf<AgendaKind>().terms.size());
        const int step = key.key() == Qt::Key_Down ? 1 : key.key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && key.modifiers() == Qt::NoModifier) {
            m_newKind = static_cast<AgendaKind>((static_cast<int>(m_newKind) + step + kinds) % kinds);
            showHead();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MeetingView::showPart(Part part)
{
    m_part = part;
    fit();
}

/** All three parts side by side; else two of them, the item always; else one. */
void MeetingView::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    const int named = QFontMetrics(theme.font(TextStyle::ScreenTitle)).horizontalAdvance(m_title->whole()) + 2;
    constexpr int sides = 44, between = 8; ///< of the head, in pixels
    int rest = width() - sides - between;
    for (const QWidget *each : std::initializer_list<QWidget *>{m_back, m_running, m_run, m_present, m_print})
        rest -= each->isHidden() ? 0 : each->sizeHint().width() + between;
    m_title->setFixedWidth(std::max(0, std::min(named, rest))); // when and where it is has what is left
    const bool hasAll = width() >= theme.length(allNeed), hasTwo = !hasAll && width() >= theme.length(agendaNeeds);
    const auto isShown = [&](Part part) {
        const bool isLeft = hasTwo && m_part == Part::Item && part == Part::Agenda;
        return hasAll || m_part == part || isLeft || (hasTwo && part == Part::Item);
    };
    const auto put = [&](QWidget *side, Part part, int wide) {
        const bool isBeside = hasAll || hasTwo;
        side->setMinimumWidth(isBeside ? theme.length(wide) : 0);
        side->setMaximumWidth(isBeside ? theme.length(wide) : QWIDGETSIZE_MAX);
        side->setVisible(isShown(part));
    };
    put(m_agendaSide, Part::Agenda, agendaWidth);
    put(m_agreedSide, Part::Before, agreedWidth);
    m_middle->setVisible(isShown(Part::Item));
    m_parts->setVisible(!hasAll);
    m_parts->button(static_cast<int>(Part::Item))->setVisible(!hasTwo);
    m_parts->setValue(static_cast<int>(hasTwo && m_part == Part::Item ? Part::Agenda : m_part));
}

} // namespace aanjager
