#include "ui/pages/planning/planning_inspector.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/measure_link.h"
#include "ui/pages/planning/milestones_tab.h"
#include "ui/session/plan_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int inspectorHeight = 118, factsWidth = 278, linksWidth = 236, dateWidth = 108; ///< pixels at 100 % text
constexpr int linksHeight = 74;
constexpr int needsLinks = 1010, needsMilestones = 760;

QScrollArea *scrolling(QWidget *inside, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // which it was given just now
    return scroll;
}

FieldEditor *dateEditor(const PageContext &context, const char *name, QWidget *parent)
{
    const Field &field = *describe<Measure>().field(QString::fromLatin1(name));
    auto *editor = new FieldEditor(context, describe<Measure>(), field, parent);
    editor->setFixedWidth(theme::Theme::instance().length(dateWidth));
    return editor;
}

} // namespace

PlanningInspector::PlanningInspector(const PageContext &context, PlanningModel &model, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(model)
    , m_of(new ElidedLabel(TextStyle::Caption, this))
    , m_what(new ElidedLabel(TextStyle::CardTitle, this))
    , m_standing(new ElidedLabel(TextStyle::Body, this))
    , m_plan(new QWidget(this))
    , m_start(dateEditor(context, "starts", m_plan))
    , m_end(dateEditor(context, "ends", m_plan))
    , m_milestones(new MilestonesTab(context, this))
{
    setAccessibleName(tr("What is chosen"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a narrow window is not held wide by it
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(24, 10, 20, 8);
    m_row->setSpacing(20);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(20);
    m_row->addWidget(m_facts = makeFacts());
    m_row->addLayout(m_beside, 1);
    m_beside->addWidget(makeMilestones(), 1);
    m_beside->addWidget(makeLinks());
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &PlanningInspector::fit);
    connect(m_milestones, &MilestonesTab::added, this, &PlanningInspector::milestoneAdded);
}

QWidget *PlanningInspector::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *dates = new QHBoxLayout(m_plan);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(4);
    for (FieldEditor *editor : {m_start, m_end}) {
        const char *name = editor == m_start ? "starts" : "ends";
        QLabel *label = makeLabel(m_context.words.label(*describe<Measure>().field(QString::fromLatin1(name))),
                                  TextStyle::Caption, m_plan);
        label->setBuddy(editor->control());
        dates->addWidget(label);
        dates->addWidget(editor, 0, Qt::AlignTop);
    }
    dates->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_of, m_what, m_standing, m_plan})
        column->addWidget(each);
    column->addStretch(1);
    return facts;
}

QWidget *PlanningInspector::makeMilestones()
{
    m_middle = new QWidget(this);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_milestones->heading()->setParent(m_middle);
    column->addWidget(m_milestones->heading());
    m_scroll = scrolling(m_milestones, m_middle);
    column->addWidget(m_scroll, 1);
    return m_middle;
}

QWidget *PlanningInspector::makeLinks()
{
    auto *inside = new QWidget(this);
    m_links = new QVBoxLayout(inside);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(0);
    m_right = new QWidget(this);
    m_waits = new ChipButton(m_right);
    m_waits->setWords(tr("Waits for"));
    m_waits->setToolTip(tr("What must be done before this can go on: tick it, or take the tick away"));
    auto *menu = new StayingMenu(m_waits);
    m_waits->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listWaits(*menu); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_waits);
    head->addStretch(1);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(scrolling(inside, m_right), 1);
    return m_right;
}

/** The other measures; one that waits for this one cannot be waited for. */
void PlanningInspector::listWaits(QMenu &menu)
{
    menu.clear();
    const State &state = m_context.session.state();
    QSet<Id<Measure>> awaited;
    for (const PlanLink &link : m_model.linksOf(m_measure))
        if (link.measure == m_measure)
            awaited.insert(link.on);
    for (const Measure &other : inOrder(state.all<Measure>())) {
        if (other.id == m_measure)
            continue;
        const QString words = other.number + QLatin1Char(' ') + other.title;
        QAction *each = menu.addAction(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        each->setCheckable(true);
        each->setChecked(awaited.contains(other.id));
        each->setEnabled(m_context.session.canEdit() && (each->isChecked() || !dependsOn(state, other.id, m_measure)));
        connect(each, &QAction::triggered, this, [this, id = other.id](bool waits) {
            m_context.attempt([session = &m_context.session, measure = m_measure, id, waits] {
                return waitFor(*session, measure, id, waits);
            });
        });
    }
}

void PlanningInspector::show(int at, const PlanMark *mark)
{
    m_measure = m_model.measureAt(at);
    m_hasContent = at >= 0 && at < m_model.rowCount() && (m_measure || mark);
    if (at < 0 || at >= m_model.rowCount())
        return;
    const PlanRow &row = m_model.row(at);
    const Id<Measure> measure = m_measure;
    fit();
    m_plan->setVisible(bool(measure));
    showFacts(row, mark);
    if (!measure)
        return;
    m_milestones->show(measure);
    const bool isMilestone = mark && (mark->kind == PlanMarkKind::Milestone || mark->kind == PlanMarkKind::Expectation);
    follow(isMilestone ? Id<Milestone>{mark->id} : Id<Milestone>());
    m_waits->setEnabled(m_context.session.canEdit());
    showLinks(measure);
}

/** The row of the milestone that is chosen comes into sight, once rows have their places. */
void PlanningInspector::follow(Id<Milestone> milestone)
{
    m_milestones->mark(milestone);
    if (RecordRow *row = milestone ? m_milestones->row(milestone.value) : nullptr)
        QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, 4); });
}

void PlanningInspector::showFacts(const PlanRow &row, const PlanMark *mark)
{
    const PlanningWords &words = m_model.words();
    const QDate today = m_model.today();
    const QString name = row.number.isEmpty() ? row.title : row.number + QLatin1Char(' ') + row.title;
    const QString progress = words.progress(row), status = m_context.words.label(row.status);
    m_of->setWhole(mark ? name : progress.isEmpty() ? status : status + QStringLiteral(", ") + progress);
    m_what->setWhole(!mark ? name : mark->title.isEmpty() ? m_context.words.longDate(mark->day()) : mark->title);
    const QString expected = words.expectation(row);
    m_standing->setWhole(mark ? report::capitalised(words.standing(*mark, today))
                              : report::capitalised(expected.isEmpty() ? words.plan(row.plan) : expected));
    const bool isLate =
        mark &&
        ((mark->kind == PlanMarkKind::Milestone && mark->state == MilestoneState::Missed) ||
         (mark->kind == PlanMarkKind::Decision && !mark->isSettled && !mark->isPostponed && mark->day() < today));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, theme::Theme::instance().palette().ink2);
    m_of->setPalette(inks);
    inks.setColor(QPalette::WindowText,
                  isLate ? theme::Theme::instance().palette().stoptext : theme::Theme::instance().palette().ink2);
    m_standing->setPalette(inks);
    if (!row.measure())
        return;
    m_start->show(row.key, Convert<ImpreciseDate>::toValue(row.plan.starts));
    m_end->show(row.key, Convert<ImpreciseDate>::toValue(row.plan.ends));
    for (FieldEditor *editor : {m_start, m_end})
        editor->setEditable(m_context.session.canEdit());
}

void PlanningInspector::showLinks(Id<Measure> measure)
{
    const QList<PlanLink> links = m_model.linksOf(measure);
    if (links == m_shownLinks && measure == m_linksOf)
        return;
    m_shownLinks = links;
    m_linksOf = measure;
    m_warnings.clear();
    while (QLayoutItem *item = m_links->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto part = [&](const QString &title, bool isBefore) {
        bool isFirst = !isBefore; // what it waits for stands under the chip of these words
        for (const PlanLink &link : links) {
            if ((link.measure == measure) != isBefore)
                continue;
            if (isFirst)
                m_links->addWidget(makeLabel(title, TextStyle::Caption, this));
            isFirst = false;
            addLink(link, isBefore ? link.on : link.measure);
        }
    };
    part(tr("Waits for"), true);
    part(tr("Waiting for it"), false);
    if (links.isEmpty()) {
        QLabel *none = makeLabel(tr("Depends on nothing, and nothing on it."), TextStyle::Caption, this);
        none->setWordWrap(true);
        m_links->addWidget(none);
    }
    m_links->addStretch(1);
}

void PlanningInspector::addLink(const PlanLink &link, Id<Measure> other)
{
    const Measure *measure = m_context.session.state().find(other);
    if (!measure)
        return;
    auto *to = new MeasureLink(m_context, this);
    to->show(*measure);
    m_links->addWidget(to);
    const QString warning = m_model.words().warning(link);
    if (warning.isEmpty())
        return;
    m_warnings.append(warning);
    QLabel *words = makeLabel(warning, TextStyle::Caption, this);
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("stop"));
    QPalette inks = words->palette();
    inks.setColor(QPalette::WindowText, theme::Theme::instance().palette().stoptext);
    words->setPalette(inks);
    m_links->addWidget(words);
}

void PlanningInspector::askMilestone()
{
    m_scroll->ensureWidgetVisible(m_milestones->adding());
    m_milestones->adding()->setFocus(Qt::ShortcutFocusReason);
}

QString PlanningInspector::draft() const
{
    return m_milestones->adding()->text();
}

void PlanningInspector::setDraft(const QString &text)
{
    m_milestones->adding()->setText(text);
}

bool PlanningInspector::leave()
{
    const bool start = m_start->leave(), end = m_end->leave();
    return m_milestones->leave() && start && end;
}

void PlanningInspector::takeBack()
{
    m_start->takeBack();
    m_end->takeBack();
    m_milestones->takeBack();
}

void PlanningInspector::setAlone(bool alone)
{
    m_isAlone = alone;
    fit();
}

/** What has no room side by side stands below each other: first the dependencies, then the milestones. */
void PlanningInspector::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool isWide = width() >= theme.length(needsLinks), isNarrow = width() < theme.length(needsMilestones);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_beside->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isNarrow ? 6 : 20);
    m_beside->setSpacing(isWide ? 20 : 6);
    m_facts->setMinimumWidth(isNarrow ? 0 : theme.length(factsWidth));
    m_facts->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.length(factsWidth));
    m_right->setMinimumWidth(isWide ? theme.length(linksWidth) : 0);
    m_right->setMaximumWidth(isWide ? theme.length(linksWidth) : QWIDGETSIZE_MAX);
    for (FieldEditor *editor : {m_start, m_end})
        editor->setFixedWidth(theme.length(dateWidth));
    m_middle->setVisible(bool(m_measure));
    m_right->setVisible(bool(m_measure));
    const int below = (isWide ? 0 : linksHeight) + (isNarrow ? inspectorHeight : 0);
    setMinimumHeight(m_isAlone ? 0 : theme.length(inspectorHeight + below));
    setMaximumHeight(m_isAlone ? QWIDGETSIZE_MAX : theme.length(inspectorHeight + below));
    setSizePolicy(QSizePolicy::Ignored, m_isAlone ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    update();
}

void PlanningInspector::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/** A calm ground under a line. */
void PlanningInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Palette &palette = theme::Theme::instance().palette();
    painter.fillRect(rect(), palette.win);
    painter.fillRect(QRect(0, 0, width(), 1), palette.line);
    for (const QWidget *part : {m_middle, m_right})
        if (part->isVisible() && part->x() > m_facts->x()) // side by side
            painter.fillRect(QRect(part->x() - 11, 0, 1, height()), palette.line);
}

} // namespace aanjager
