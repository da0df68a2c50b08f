// How the parts of a meeting are laid out, and what they say.
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_facts.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/meetings/attendance_bar.h"
#include "ui/pages/meetings/capture_line.h"
#include "ui/pages/meetings/item_measure.h"
#include "ui/pages/meetings/meeting_lines.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int agendaWidth = 274, agreedWidth = 300, clockSide = 15; ///< pixels at 100 % text

/** A line of one pixel from top to bottom. */
QFrame *makeEdge(QWidget *parent)
{
    QFrame *edge = makeRule(parent);
    edge->setMinimumHeight(0);
    edge->setMaximumHeight(QWIDGETSIZE_MAX);
    edge->setFixedWidth(1);
    edge->setStyleSheet(QString());
    edge->setProperty("upright", true);
    return edge;
}

} // namespace

QWidget *MeetingView::makeHead()
{
    auto *head = new QWidget(this);
    m_back = new QPushButton(theme::icon(QStringLiteral("chevron-left")), {}, head);
    m_back->setAccessibleName(tr("All meetings"));
    m_back->setToolTip(tr("All meetings"));
    m_title = makeLabel({}, TextStyle::ScreenTitle, head);
    m_when = new ElidedLabel(TextStyle::Body, head);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_running = makeLabel(tr("Being minuted"), TextStyle::Caption, head);
    m_running->setProperty("badge", true);
    m_run = new QPushButton(theme::icon(QStringLiteral("clock")), {}, head);
    m_present = new QPushButton(theme::icon(QStringLiteral("present")), tr("Present"), head);
    m_present->setToolTip(tr("Show the slides of this meeting (F5)"));
    m_print = new QPushButton(theme::icon(QStringLiteral("report")), tr("Minutes"), head);
    m_print->setMenu(new QMenu(m_print));
    m_print->setProperty("calmMenu", true);
    listOutputs();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_when, 1);
    row->addWidget(m_running);
    row->addWidget(m_run);
    row->addWidget(m_present);
    row->addWidget(m_print);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(24, 14, 20, 10);
    column->setSpacing(8);
    column->addLayout(row);
    m_attendance->setParent(head);
    column->addWidget(m_attendance);
    connect(m_back, &QPushButton::clicked, this, &MeetingView::backAsked);
    connect(m_present, &QPushButton::clicked, this, &MeetingView::presentationAsked);
    return head;
}

QWidget *MeetingView::makeAgenda()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(theme::Theme::instance().length(agendaWidth));
    m_agendaList->setParent(side);
    m_newItem = new QLineEdit(side);
    m_newItem->setAccessibleName(tr("New agenda item"));
    m_newItem->setPlaceholderText(tr("New item: M13 Phasing 20 min"));
    m_newItem->installEventFilter(this);
    m_kindChip = new ChipButton(side);
    auto *menu = new QMenu(m_kindChip);
    m_kindChip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listKinds(*menu); });
    m_levelChip = new ChipButton(side);
    auto *levels = new QMenu(m_levelChip);
    m_levelChip->setMenu(levels);
    m_levelChip->setCheckable(true);
    connect(levels, &QMenu::aboutToShow, this, [this, levels] { listLevels(*levels); });
    connect(levels, &QMenu::aboutToHide, this, &MeetingView::showHead, Qt::QueuedConnection);
    m_planned = new ElidedLabel(TextStyle::Caption, side);
    auto *clock = new IconLabel(QStringLiteral("clock"), clockSide, &theme::Palette::ink2, side);
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_kindChip);
    kind->addStretch(1);
    auto *pace = new QHBoxLayout;
    pace->setContentsMargins(16, 8, 12, 8);
    pace->setSpacing(8);
    pace->addWidget(clock);
    pace->addWidget(m_planned, 1);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(16, 8, 12, 4);
    above->addWidget(makeLabel(tr("Agenda"), TextStyle::BodyStrong, side), 1);
    above->addWidget(m_levelChip);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 8, 12, 10);
    below->setSpacing(6);
    below->addWidget(m_newItem);
    below->addLayout(kind);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(side));
    column->addLayout(above);
    column->addWidget(m_agendaList, 1);
    column->addWidget(makeRule(side));
    column->addLayout(pace);
    column->addWidget(makeRule(side));
    column->addLayout(below);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(makeEdge(side));
    return side;
}

/** The item at hand: its number and how long it takes, its title, its measure, and its fields. */
QVBoxLayout *MeetingView::makeItem(QWidget *middle)
{
    m_itemNumber = makeLabel({}, TextStyle::BodyStrong, middle);
    m_itemTitle = new ElidedLabel(TextStyle::PanelTitle, middle);
    m_about = new QPushButton(middle);
    m_about->setProperty("kind", QStringLiteral("link"));
    m_itemMeasure = new ItemMeasure(m_context, middle);
    m_elapsed = makeLabel({}, TextStyle::BodyStrong, middle);
    m_ofPlan = makeLabel({}, TextStyle::Body, middle);
    m_editItem = new QToolButton(middle);
    m_editItem->setIcon(theme::icon(QStringLiteral("edit")));
    m_editItem->setCheckable(true);
    m_editItem->setAccessibleName(tr("Edit this item"));
    m_editItem->setToolTip(tr("Edit this item: its words, kind, level, minutes, and what it is about"));
    m_itemFacts = new RecordFacts(
        m_context, describe<AgendaItem>(),
        {{"text"}, {"kind"}, {"level"}, {"minutes_planned"}, {"minutes_spent"}, {"measure"}, {"decision"}, {"outcome"}},
        middle);
    auto *first = new QHBoxLayout;
    first->addWidget(m_itemNumber);
    first->addStretch(1);
    first->addWidget(m_elapsed);
    first->addWidget(m_ofPlan);
    first->addSpacing(8);
    first->addWidget(m_about);
    first->addWidget(m_editItem);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(first);
    column->addWidget(m_itemTitle);
    column->addWidget(m_itemMeasure);
    column->addWidget(m_itemFacts);
    connect(m_about, &QPushButton::clicked, this, &MeetingView::openAbout);
    connect(m_editItem, &QToolButton::toggled, this, [this](bool on) {
        showItem();
        if (on)
            m_itemFacts->editor("text")->control()->setFocus(Qt::ShortcutFocusReason);
    });
    return column;
}

QWidget *MeetingView::makeMiddle()
{
    auto *middle = new QWidget(this);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(24, 14, 24, 0);
    inside->setSpacing(6);
    inside->addLayout(makeItem(middle));
    m_capture->setParent(middle);
    m_minutesList->setParent(middle);
    m_written = makeLabel({}, TextStyle::BodyStrong, middle);
    auto *written = new QHBoxLayout;
    written->addWidget(m_written, 1);
    written->addWidget(makeKey(tr("Ctrl Z"), middle));
    written->addWidget(makeLabel(tr("takes the last one back"), TextStyle::Caption, middle));
    inside->addWidget(m_capture);
    inside->addSpacing(6);
    inside->addLayout(written);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(middle));
    column->addLayout(inside);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(12, 0, 12, 0);
    list->addWidget(m_minutesList);
    column->addLayout(list, 1);
    column->addWidget(makeRule(middle));
    column->addWidget(makeFoot());
    return middle;
}

QWidget *MeetingView::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 9, 24, 9);
    row->setSpacing(8);
    m_previous = new QPushButton(theme::icon(QStringLiteral("chevron-left")), tr("Previous item"), foot);
    m_next = new QPushButton(tr("Next item"), foot);
    m_next->setProperty("kind", QStringLiteral("primary"));
    m_hold = new QPushButton(theme::icon(QStringLiteral("clock")), tr("Hold over"), foot);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(makeKey(tr("Ctrl ↓"), foot));
    row->addStretch(1);
    row->addWidget(m_hold);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_hold, &QPushButton::clicked, this, &MeetingView::holdOver);
    return foot;
}

QWidget *MeetingView::makeAgreed()
{
    m_agreedSide = new QWidget(this);
    m_agreedSide->setFixedWidth(theme::Theme::instance().length(agreedWidth));
    m_agreedList->setParent(m_agreedSide);
    m_agreedTitle = makeLabel({}, TextStyle::BodyStrong, m_agreedSide);
    m_agreedTally = makeLabel({}, TextStyle::Caption, m_agreedSide);
    m_carried = makeLabel({}, TextStyle::Caption, m_agreedSide);
    m_carried->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->addWidget(m_agreedTitle, 1);
    head->addWidget(m_agreedTally);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(16, 8, 16, 12);
    below->addWidget(m_carried);
    constexpr int barHeight = 4;
    m_agreedBar = new QProgressBar(m_agreedSide);
    m_agreedBar->setProperty("thin", true);
    m_agreedBar->setTextVisible(false);
    m_agreedBar->setFixedHeight(barHeight);
    m_agreedBar->setAccessibleName(tr("Done of the list"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 6);
    bar->addWidget(m_agreedBar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(m_agreedSide));
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_agreedList, 1);
    column->addLayout(below);
    auto *row = new QHBoxLayout(m_agreedSide);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeEdge(m_agreedSide));
    row->addLayout(column, 1);
    return m_agreedSide;
}

void MeetingView::listKinds(QMenu &menu)
{
    menu.clear();
    for (size_t place = 0; place < vocabularyOf<AgendaKind>().terms.size(); ++place) {
        const auto kind = static_cast<AgendaKind>(place);
        QAction *each = menu.addAction(m_context.words.label(kind), this, [this, kind] {
            m_newKind = kind;
            showHead();
            m_newItem->setFocus(Qt::OtherFocusReason);
        });
        each->setCheckable(true);
        each->setChecked(kind == m_newKind);
    }
}

void MeetingView::listLevels(QMenu &menu)
{
    menu.clear();
    const auto add = [&](const QString &words, std::optional<Level> level) {
        QAction *each = menu.addAction(words, this, [this, level] { setLevel(level); });
        each->setCheckable(true);
        each->setChecked(level == m_agenda->level());
    };
    add(tr("All levels"), {});
    for (size_t place = 0; place < vocabularyOf<Level>().terms.size(); ++place)
        add(m_context.words.label(static_cast<Level>(place)), static_cast<Level>(place));
}

void MeetingView::refresh()
{
    if (!m_context.session.isOpen() || !m_context.session.state().find(m_meeting))
        return;
    if (!m_agenda->indexOf(m_item).isValid())
        m_item = m_agenda->items().value(0);
    if (const QModelIndex index = m_agenda->indexOf(m_item); index.isValid())
        m_agendaList->setCurrentIndex(index);
    showHead();
    showItem();
}

void MeetingView::showHead()
{
    const State &state = m_context.session.state();
    const Meeting *meeting = m_context.session.isOpen() ? state.find(m_meeting) : nullptr;
    if (!meeting)
        return;
    const Body *body = state.find(meeting->body);
    m_title->setText(body ? body->name : meeting->title);
    QStringList when;
    if (meeting->day.isValid())
        when.append(QLocale(m_context.words.language()).toString(meeting->day, QStringLiteral("ddd")).remove(u'.') +
                    QLatin1Char(' ') + m_context.words.date(meeting->day));
    when.append(meeting->place);
    when.append(tr("meeting %1").arg(ordinalOf(state, *meeting)));
    when.removeAll(QString());
    m_when->setWhole(when.join(QStringLiteral(", ")));
    const bool canEdit = m_context.session.canEdit();
    m_newItem->setVisible(canEdit);
    m_kindChip->setVisible(canEdit);
    m_kindChip->setWords(m_context.words.label(m_newKind));
    const std::optional<Level> level = m_agenda->level();
    m_levelChip->setWords(level ? m_context.words.label(*level) : tr("All levels"));
    m_levelChip->setChecked(level.has_value());
    const Meeting *before = previousMeeting(state, *meeting);
    m_agreedTitle->setText(before ? tr("The list of %1").arg(m_context.words.date(before->day))
                                  : tr("No meeting before this one"));
    m_agreedTally->setText(m_agreed->rowCount() > 0 ? tr("%1 of %2").arg(m_agreed->done()).arg(m_agreed->rowCount())
                                                    : QString());
    m_agreedBar->setVisible(m_agreed->rowCount() > 0);
    m_agreedBar->setRange(0, std::max(1, m_agreed->rowCount()));
    m_agreedBar->setValue(m_agreed->done());
    m_carried->setText(m_agreed->rowCount() > 0
                           ? tr("F6 goes to this list, Space ticks off. What stays open comes back the next time.")
                       : before ? tr("Nothing was agreed then, and nothing is open of earlier.")
                                : tr("What is agreed today stands here the next time."));
}

void MeetingView::showItem()
{
    const State &state = m_context.session.state();
    if (!m_context.session.isOpen() || !state.find(m_meeting))
        return;
    const AgendaItem *item = state.find(m_item);
    const bool canEdit = m_context.session.canEdit();
    const QString kind = item && item->kind ? report::uncapitalised(m_context.words.label(*item->kind)) : QString();
    m_itemNumber->setText(item ? tr("Item %1").arg(m_agenda->numberOf(m_item)) + QStringLiteral("   ") + kind
                               : tr("Without an agenda"));
    m_itemTitle->setWhole(item ? item->text : tr("Put the first item on the agenda, or write down what is said"));
    const Measure *measure = item ? state.find(item->measure) : nullptr;
    const Decision *decision = item ? state.find(item->decision) : nullptr;
    m_about->setVisible(decision);
    m_about->setText(decision ? tr("Open %1").arg(decision->code) : QString());
    m_itemMeasure->setVisible(measure);
    if (measure)
        m_itemMeasure->show(*measure);
    m_itemFacts->setVisible(item);
    m_editItem->setVisible(item);
    for (const char *field : {"text", "kind", "level", "minutes_planned", "minutes_spent", "measure", "decision"})
        m_itemFacts->setShown(field, m_editItem->isChecked());
    if (item)
        m_itemFacts->show(item->id.value, item);
    m_itemFacts->setEditable(canEdit);
    m_capture->setVisible(canEdit);
    m_written->setText(tr("Just written down") + QStringLiteral("  ") + m_context.words.number(m_minutes->rowCount()));
    const auto items = m_agenda->items();
    const qsizetype at = items.indexOf(m_item);
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(item && canEdit);
    m_hold->setEnabled(item && canEdit);
    m_hold->setText(item && item->state == AgendaState::HeldOver ? tr("Take up again") : tr("Hold over"));
    m_print->setEnabled(true);
    showClock();
}

} // namespace aanjager
