// What the page of a round is made of, and what stands above its list and form.
#include "core/domain/work_rules.h"
#include "ui/models/round_lines.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/round/party_sheet.h"
#include "ui/pages/round/previous_panel.h"
#include "ui/pages/round/report_entry.h"
#include "ui/pages/round/round_bar.h"
#include "ui/pages/round/round_list.h"
#include "ui/pages/round/round_page.h"
#include "ui/pages/round/verdict_rows.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace aanjager {

using theme::TextStyle;

RoundPage::RoundPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_title(makeLabel({}, TextStyle::ScreenTitle, this))
    , m_days(new ElidedLabel(TextStyle::Body, this))
    , m_rounds(new QToolButton(this))
    , m_remind(new QPushButton(this))
    , m_close(new QPushButton(tr("Close the round…"), this))
    , m_kept(new QPushButton(tr("Kept report…"), this))
    , m_more(new QToolButton(this))
    , m_count(makeLabel({}, TextStyle::BodyStrong, this))
    , m_bar(new RoundBar(this))
    , m_left(makeLabel({}, TextStyle::Body, this))
    , m_sides(new SegmentedControl(tr("Shown by"), this))
    , m_lines(new RoundListModel(this))
    , m_list(new RoundList(m_lines, this))
    , m_centre(new QStackedWidget(this))
    , m_entry(new ReportEntry(context, this))
    , m_party(new PartySheet(context, this))
    , m_previous(new PreviousPanel(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule(this));
    m_empty =
        new EmptyState(QStringLiteral("round"), tr("No round was opened yet"),
                       tr("A round asks everybody how their measures stand on one day."), tr("Open a round…"), this);
    column->addWidget(m_empty, 1);
    column->addWidget(makeBody(), 1);
    makeKeys();
    connect(m_empty, &EmptyState::acted, this, &RoundPage::openAsked);
    connect(m_sides, &SegmentedControl::picked, this, [this](int side) { setByParty(side == 1); });
    connect(m_list, &RoundList::lineChosen, this, [this] {
        if (leave())
            showChosen();
        else
            m_list->choose(m_lines->indexOf(RoundLine::Kind::Measure, m_entry->place().measure.value));
    });
    connect(m_list, &RoundList::entered, this, [this] { goToLine(m_list->currentIndex()); });
    connect(m_entry, &ReportEntry::done, this, [this] { goAfter(m_entry->place().measure); });
    connect(m_entry, &ReportEntry::skipAsked, this, [this] { goOn(1); });
    connect(m_party, &PartySheet::measureAsked, this, [this](Id<Measure> measure) {
        choose(measure);
        m_entry->takeKeyboard();
    });
    connect(m_party, &PartySheet::reminderAsked, this,
            [this](const Reporter &reporter) { emit remindAsked(m_round, reporter.name); });
    connect(&context.session, &Session::changed, this, &RoundPage::follow);
    connect(&context.session, &Session::accessChanged, this, &RoundPage::refresh);
    connect(&context.session, &Session::dayChanged, this, &RoundPage::refresh);
    connect(&context.session, &Session::opened, this, [this] {
        m_standing.forget();
        showRound({});
    });
}

QWidget *RoundPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_rounds->setIcon(theme::icon(QStringLiteral("chevron-down")));
    m_rounds->setPopupMode(QToolButton::InstantPopup);
    m_rounds->setAccessibleName(tr("Another round"));
    m_rounds->setToolTip(tr("Another round"));
    auto *rounds = new QMenu(m_rounds);
    m_rounds->setMenu(rounds);
    connect(rounds, &QMenu::aboutToShow, this, [this, rounds] { fillRounds(rounds); });
    m_more->setIcon(theme::icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More about the round"));
    m_more->setToolTip(tr("More about the round"));
    m_more->setProperty("kind", QStringLiteral("button"));
    auto *more = new QMenu(m_more);
    m_more->setMenu(more);
    connect(more, &QMenu::aboutToShow, this, [this, more] { fillMore(more); });
    m_days->setForegroundRole(QPalette::PlaceholderText);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_remind->setIcon(theme::icon(QStringLiteral("mail")));
    m_kept->setIcon(theme::icon(QStringLiteral("pdf")));
    first->addWidget(m_title);
    first->addWidget(m_rounds);
    first->addWidget(m_days, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_remind), static_cast<QWidget *>(m_kept),
                            static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_more)})
        first->addWidget(button);
    m_progress = new QWidget(head);
    auto *second = new QHBoxLayout(m_progress);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(16);
    second->addWidget(m_count);
    second->addWidget(m_bar, 1);
    second->addWidget(m_left);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(24, 14, 20, 14);
    column->setSpacing(10);
    column->addLayout(first);
    column->addWidget(m_progress);
    connect(m_remind, &QPushButton::clicked, this, [this] { emit remindAsked(m_round, {}); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (leave())
            emit closeAsked(m_round);
    });
    connect(m_kept, &QPushButton::clicked, this, [this] { emit keptAsked(m_round); });
    return head;
}

QWidget *RoundPage::makeBody()
{
    m_body = new QWidget(this);
    m_side = new QWidget(m_body);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 12, 0, 0);
    side->setSpacing(6);
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(24, 0, 16, 0);
    sides->addWidget(m_sides);
    nameSides();
    m_sides->setValue(0);
    side->addLayout(sides);
    side->addWidget(m_list, 1);
    m_centre->addWidget(m_entry);
    m_centre->addWidget(m_party);
    m_centre->addWidget(
        new EmptyState(QStringLiteral("round"), tr("Nothing is asked in this round"), {}, {}, m_centre));
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto *rule = new QFrame(m_body);
    rule->setFixedWidth(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Midlight);
    row->addWidget(rule);
    row->addWidget(m_centre, 1);
    row->addWidget(m_previous);
    return m_body;
}

/** What an item of the package is called is the programme's to say. */
void RoundPage::nameSides()
{
    const QString item = m_context.words.item(m_context.session.state().programme());
    if (item == m_item)
        return;
    m_item = item;
    m_sides->setSegments({{0, tr("By %1").arg(item)}, {1, tr("By party")}});
}

void RoundPage::addKey(const QKeySequence &key, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
}

void RoundPage::makeKeys()
{
    const auto isParty = [this] { return m_centre->currentWidget() == m_party; };
    for (int status = 0; status < static_cast<int>(vocabularyOf<Status>().terms.size()); ++status)
        addKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + status)), [this, isParty, status] {
            isParty() ? m_party->setStatus(static_cast<Status>(status))
                      : m_entry->setStatus(static_cast<Status>(status));
        });
    for (const QString &aspect :
         {QStringLiteral("time"), QStringLiteral("money"), QStringLiteral("quality"), QStringLiteral("risk")})
        addKey(QKeySequence(QStringLiteral("Alt+") + VerdictRows::keyOf(aspect)), [this, isParty, aspect] {
            if (!isParty())
                m_entry->chooseAspect(aspect);
        });
    addKey(QKeySequence(Qt::ALT | Qt::Key_N),
           [this, isParty] { isParty() ? m_party->submitUnchanged() : m_entry->submitUnchanged(); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_entry->stepProgress(1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_entry->stepProgress(-1); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(QKeySequence(Qt::CTRL | enter), [this, isParty] {
            if (!isParty())
                m_entry->submit();
            else if (!m_party->submitLead())
                goOn(1);
        });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { goOn(1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { goOn(-1); });
}

/** Every round, the newest first; what is closed is there to read. */
void RoundPage::fillRounds(QMenu *menu)
{
    menu->clear();
    QList<Round> rounds = m_context.session.state().all<Round>();
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) {
        return std::tuple(a.peildatum, a.id) > std::tuple(b.peildatum, b.id);
    });
    auto *one = new QActionGroup(menu);
    for (const Round &round : std::as_const(rounds)) {
        const QString state =
            round.closed.isValid() ? tr("closed %1").arg(m_context.words.date(round.closed)) : tr("open");
        QAction *action =
            menu->addAction(QStringLiteral("%1, %2").arg(round.label, state), this, [this, id = round.id] {
                if (leave())
                    showRound(id);
            });
        action->setCheckable(true);
        action->setChecked(round.id == m_round);
        one->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Open a round…"), this, &RoundPage::openAsked)->setEnabled(m_context.session.canEdit());
}

void RoundPage::fillMore(QMenu *menu)
{
    menu->clear();
    const Round *round = shown();
    const bool canEdit = m_context.session.canEdit();
    const bool isOpen = round && !round->closed.isValid();
    if (isOpen) {
        menu->addAction(tr("Paste from a mail…"), this, [this] { emit pasteAsked(m_round); })->setEnabled(canEdit);
        menu->addAction(tr("Make forms to fill in…"), this, &RoundPage::formsAsked);
        menu->addAction(tr("Read forms that came back…"), this, &RoundPage::formsBackAsked)->setEnabled(canEdit);
        menu->addSeparator();
        menu->addAction(tr("Change the round…"), this, [this] { emit changeAsked(m_round); })->setEnabled(canEdit);
    } else if (round) {
        menu->addAction(tr("Open this round again"), this, &RoundPage::reopen)->setEnabled(canEdit);
    }
    menu->addAction(tr("Open a round…"), this, &RoundPage::openAsked)->setEnabled(canEdit);
}

void RoundPage::showHead(const Round &round)
{
    m_title->setText(tr("Reporting round %1").arg(round.label));
    m_rounds->setVisible(true);
    QStringList days;
    if (round.closed.isValid())
        days = {tr("state on %1").arg(m_context.words.date(round.peildatum)),
                tr("closed on %1").arg(m_context.words.date(round.closed))};
    else if (round.opens.isValid() && round.due.isValid())
        days = {tr("state on %1").arg(m_context.words.date(round.peildatum)),
                tr("open from %1 to %2").arg(m_context.words.date(round.opens), m_context.words.date(round.due))};
    else
        days = {tr("state on %1").arg(m_context.words.date(round.peildatum))};
    m_days->setWhole(days.join(QStringLiteral(", ")));
    const bool isOpen = !round.closed.isValid(), canEdit = m_context.session.canEdit();
    const int missing = m_standing.missingReporters();
    m_remind->setAccessibleName(m_standing.parties() > 0 ? tr("Remind %n reporter(s)", nullptr, missing)
                                                         : tr("Remind %n lead(s)", nullptr, missing));
    m_remind->setToolTip(m_remind->accessibleName());
    m_remind->setVisible(isOpen && missing > 0);
    m_close->setVisible(isOpen);
    m_close->setEnabled(canEdit);
    const QList<FrozenReport> &kept = m_context.session.state().all<FrozenReport>();
    m_kept->setVisible(std::any_of(kept.begin(), kept.end(), [&](const auto &each) { return each.round == round.id; }));
    m_more->setVisible(true);
    fitHead();
}

/** Where not all of the head fits, the reminder shows its icon alone. */
void RoundPage::fitHead()
{
    constexpr int others = 24 + 20 + 5 * 8 + 60; // margins, gaps and the least of the days
    const auto wide = [](const QWidget &part) { return part.isHidden() ? 0 : part.sizeHint().width(); };
    m_remind->setText(m_remind->accessibleName());
    const int needed =
        wide(*m_title) + wide(*m_rounds) + wide(*m_remind) + wide(*m_kept) + wide(*m_close) + wide(*m_more) + others;
    if (needed > width())
        m_remind->setText({});
}

void RoundPage::showProgress(const Round &round)
{
    const View &view = m_context.session.view();
    const auto leads = m_standing.ofLeads();
    const auto count = [this](int n) { return m_context.words.number(n); };
    const int parties = m_standing.parties();
    m_count->setText((parties > 0 ? tr("%1 of %2 leads' reports") : tr("%1 of %2 reported"))
                         .arg(count(leads.reported), count(leads.expected)));
    m_bar->show(leads.reported, leads.expected, m_count->text());
    QStringList words;
    if (!round.closed.isValid() && round.due.isValid()) {
        const int days = static_cast<int>(view.today.daysTo(round.due));
        words.append(days > 0    ? tr("%n day(s) left", nullptr, days)
                     : days == 0 ? tr("closes today")
                                 : tr("%n day(s) over time", nullptr, -days));
    }
    if (parties > 0)
        words.append(tr("%1 of %2 parties told all").arg(count(m_standing.partiesDone()), count(parties)));
    if (const auto &before = m_standing.before())
        words.append(tr("previous round %1 of %2").arg(count(before->reported), count(before->expected)));
    m_left->setText(words.join(QStringLiteral(", ")));
    m_left->setProperty("over", false);
}

void RoundPage::showNothing()
{
    m_title->setText(tr("Reporting round"));
    m_days->setWhole({});
    for (QWidget *part :
         {static_cast<QWidget *>(m_rounds), static_cast<QWidget *>(m_remind), static_cast<QWidget *>(m_close),
          static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_more), m_progress, m_body})
        part->hide();
    m_empty->show();
    m_empty->button()->setEnabled(m_context.session.canEdit());
}

} // namespace aanjager
