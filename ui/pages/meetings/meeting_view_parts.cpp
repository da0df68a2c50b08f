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
#include "ui/widgets/segmented_control.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lineHeight = 36, linesInSight = 2; ///< of what was written down, before the item scrolls

} // namespace

QWidget *MeetingView::makeHead()
{
    auto *head = new QWidget(this);
    m_back = new QPushButton(theme::icon(QStringLiteral("chevron-left")), {}, head);
    m_back->setAccessibleName(tr("All meetings"));
    m_back->setToolTip(tr("All meetings"));
    m_title = new ElidedLabel(TextStyle::ScreenTitle, head);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // its width is given
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
    m_parts = new SegmentedControl(tr("What is shown"), head);
    m_parts->setSegments({{static_cast<int>(Part::Agenda), tr("Agenda")},
                          {static_cast<int>(Part::Item), tr("Item")},
                          {static_cast<int>(Part::Before), tr("List of the last time")}});
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_attendance, 1);
    who->addWidget(m_parts, 0, Qt::AlignTop);
    column->addLayout(who);
    connect(m_back, &QPushButton::clicked, this, &MeetingView::backAsked);
    connect(m_present, &QPushButton::clicked, this, &MeetingView::presentationAsked);
    return head;
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
    m_itemFacts->layout()->setContentsMargins(0, 0, 0, 0); // in line with the title
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
    auto *scroll = new QScrollArea(this);
    auto *middle = new QWidget(scroll->viewport());
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
    m_minutesList->setMinimumHeight(linesInSight * theme::Theme::instance().length(lineHeight));
    auto *list = new QHBoxLayout;
    list->setContentsMargins(12, 0, 12, 0);
    list->addWidget(m_minutesList);
    auto *content = new QVBoxLayout(middle);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(inside);
    content->addLayout(list, 1);
    middle->setBackgroundRole(QPalette::Base);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true); // where the window is low it scrolls, and nothing is pressed together
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(whole));
    column->addWidget(scroll, 1);
    column->addWidget(makeRule(whole));
    column->addWidget(makeFoot());
    return whole;
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
    m_hold = new QPushButton(theme::icon(QStringLiteral("clock")), tr("Defer"), foot);
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
    m_title->setWhole(body ? body->name : meeting->title);
    fit();
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
    m_carried->setText(
        m_agreed->rowCount() > 0
            ? tr("F6 goes from list to list; Space ticks off here. What stays open comes back the next time.")
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
    m_hold->setText(item && item->state == AgendaState::HeldOver ? tr("Take up again") : tr("Defer"));
    m_print->setEnabled(true);
    showClock();
}

} // namespace aanjager
