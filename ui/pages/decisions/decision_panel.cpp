#include "ui/pages/decisions/decision_panel.h"

#include "core/domain/decision_rules.h"
#include "core/domain/measure_rules.h"
#include "ui/pages/decisions/adoption_list.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_facts.h"
#include "ui/pages/editing/record_row.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/title_label.h"
#include "ui/pages/notices.h"
#include "ui/session/decision_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int linesOfTitle = 3, agendaWords = 236; ///< the second in pixels at 100 % text
constexpr int panelSide = 16; ///< of the words; fields reach half of it to the left, so that their words stand in line

QToolButton *headButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

const QList<RecordFacts::Fact> &firstFacts()
{
    static const QList<RecordFacts::Fact> facts{{"state"},       {"due"},   {"decided_on"}, {"body"},        {"advice"},
                                                {"consequence"}, {"cover"}, {"rule"},       {"follows_from"}};
    return facts;
}

const QList<RecordFacts::Fact> &otherFacts()
{
    static const QList<RecordFacts::Fact> facts{{"outcome"}, {"text"},  {"plain_text"}, {"type"},       {"agenda"},
                                                {"level"},   {"scale"}, {"code"},       {"visibility"}, {"notes"}};
    return facts;
}

} // namespace

DecisionPanel::DecisionPanel(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget(m_scroll->viewport()))
    , m_code(makeLabel({}, TextStyle::BodyStrong, m_inside))
    , m_kind(makeLabel({}, TextStyle::Caption, m_inside))
    , m_title(new TitleLabel(linesOfTitle, m_inside))
    , m_rename(new FieldEditor(context, describe<Decision>(), *describe<Decision>().field(u"title"), m_inside))
    , m_facts(new RecordFacts(context, describe<Decision>(), firstFacts(), m_inside))
    , m_rest(new RecordFacts(context, describe<Decision>(), otherFacts(), m_inside))
    , m_about(new ChipButton(m_facts))
    , m_scheduled(new ElidedLabel(TextStyle::Body, m_facts))
    , m_adoption(new AdoptionModel(context.session, context.words, this))
    , m_councils(new AdoptionList(tr("Adoption per council"), m_inside))
    , m_vote(new RecordRow(context, describe<DecisionVote>(),
                           {{{"state", 0}}, {{"planned", 0}, {"day", 0}}, {{"amendment", 0}}}, m_inside))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(panelSide / 2, 9, 14, 12);
    column->setSpacing(6);
    column->addWidget(makeHead());
    auto *title = new QHBoxLayout;
    title->setContentsMargins(panelSide / 2, 0, 0, 0);
    title->addWidget(m_title);
    column->addLayout(title);
    column->addWidget(m_rename);
    m_facts->addRow(tr("About"), m_about);
    m_facts->addRow(tr("On the agenda"), m_scheduled);
    m_scheduled->setMinimumWidth(theme::Theme::instance().length(agendaWords));
    column->addWidget(m_facts);
    column->addWidget(makeCouncils());
    column->addWidget(makeRule(m_inside));
    column->addWidget(m_rest);
    column->addStretch(1);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keyboard and bring themselves into sight
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside->setBackgroundRole(QPalette::Base);
    m_rename->hide();
    m_rename->line()->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeRule(this));
    whole->addWidget(makeFoot());
    auto *menu = new StayingMenu(m_about);
    m_about->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAbout(*menu); });
    connect(&context.session, &Session::changed, this, &DecisionPanel::refresh);
    connect(&context.session, &Session::accessChanged, this, &DecisionPanel::refresh);
    connect(&context.session, &Session::opened, this, [this] { show({}); });
}

QWidget *DecisionPanel::makeHead()
{
    auto *head = new QWidget(m_inside);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(panelSide / 2, 0, 0, 0);
    row->setSpacing(6);
    auto *before = headButton(QStringLiteral("chevron-left"), tr("Previous (Alt+Up)"), head);
    auto *after = headButton(QStringLiteral("chevron-right"), tr("Next (Alt+Down)"), head);
    auto *more = headButton(QStringLiteral("more"), tr("More"), head);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Copy as text"), this, &DecisionPanel::copyAsText);
    menu->addSeparator();
    QAction *rename = menu->addAction(tr("Rename"), this, &DecisionPanel::rename);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut); // shown only: the table has the key itself
    QAction *remove = menu->addAction(tr("Remove"), this, &DecisionPanel::removeAsked);
    connect(menu, &QMenu::aboutToShow, this, [this, rename, remove] {
        rename->setEnabled(m_context.session.canEdit());
        remove->setEnabled(m_context.session.canEdit());
    });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_code);
    row->addWidget(m_kind, 1);
    for (QToolButton *button : {before, after, more})
        row->addWidget(button);
    connect(before, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(after, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
    return head;
}

QWidget *DecisionPanel::makeCouncils()
{
    m_councilsBox = new QWidget(m_inside);
    m_councils->setParent(m_councilsBox);
    m_vote->setParent(m_councilsBox);
    m_tally = makeLabel({}, TextStyle::Caption, m_councilsBox);
    m_hint = makeLabel(tr("D adopts, 1 – 6 set what a council did, Enter writes days and amendment"),
                       TextStyle::Caption, m_councilsBox);
    m_hint->setWordWrap(true);
    m_ask = new QPushButton(tr("Ask every council"), m_councilsBox);
    m_conclude = new QPushButton(tr("Every council is done: the decision is taken"), m_councilsBox);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(panelSide / 2, 4, 0, 0);
    head->addWidget(makeLabel(tr("Adoption per council"), TextStyle::BodyStrong, m_councilsBox), 1);
    head->addWidget(m_tally);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(panelSide / 2, 0, 0, 0);
    below->addWidget(m_hint, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(panelSide / 2, 0, 0, 0);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_conclude);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_councilsBox);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(makeRule(m_councilsBox));
    column->addLayout(head);
    column->addWidget(m_councils);
    column->addWidget(m_vote);
    if (auto *lines = qobject_cast<QVBoxLayout *>(m_vote->layout()))
        lines->insertLayout(1, makeVoteHeads());
    column->addLayout(below);
    column->addLayout(buttons);
    m_councils->setModel(m_adoption);
    connect(m_councils->selectionModel(), &QItemSelectionModel::currentChanged, this, &DecisionPanel::showVote);
    connect(m_councils, &AdoptionList::noted, this, &DecisionPanel::note);
    connect(m_councils, &AdoptionList::detailsAsked, this, &DecisionPanel::editVote);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_context.attempt(
            [session = &m_context.session, decision = m_decision] { return askCouncils(*session, decision); });
    });
    connect(m_conclude, &QPushButton::clicked, this, [this] {
        m_context.attempt([session = &m_context.session, decision = m_decision] {
            return settleDecision(*session, decision, DecisionState::Taken, session->today());
        });
    });
    for (const char *name : {"state", "planned", "day", "amendment"})
        m_vote->editor(name)->storeBy([this](const QString &field, const Value &value) {
            return writeVote(m_context.session, Id<DecisionVote>{m_vote->id()}, field, value,
                             m_context.session.today());
        });
    connect(m_vote, &RecordRow::removeAsked, this, [this](qint64 id) {
        const auto work = [session = &m_context.session, id] {
            return removeRecord(*session, describe<DecisionVote>(), id);
        };
        if (m_context.attempt(work))
            m_context.notices.doneWithUndo(tr("This council is not asked any more"));
    });
    return m_councilsBox;
}

QWidget *DecisionPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(panelSide, 9, 14, 9);
    row->setSpacing(8);
    m_note = new QPushButton(theme::icon(QStringLiteral("check")), tr("Note an adoption"), foot);
    m_note->setToolTip(tr("D in the list of decisions"));
    m_schedule = new ChipButton(foot);
    m_schedule->setWords(tr("Put on an agenda"));
    auto *menu = new QMenu(m_schedule);
    m_schedule->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSchedule(*menu); });
    connect(m_note, &QPushButton::clicked, this, &DecisionPanel::noteAdoption);
    row->addWidget(m_note);
    row->addWidget(makeKey(QStringLiteral("D"), foot));
    row->addWidget(m_schedule);
    row->addStretch(1);
    return foot;
}

const Decision *DecisionPanel::stored() const
{
    return m_context.session.isOpen() ? m_context.session.state().find(m_decision) : nullptr;
}

void DecisionPanel::show(Id<Decision> decision)
{
    const bool isOther = decision != m_decision;
    m_decision = decision;
    if (isOther)
        endRenaming();
    refresh();
    if (isOther) {
        m_scroll->ensureVisible(0, 0);
        const QModelIndex first = m_adoption->firstAwaited();
        m_councils->setCurrentIndex(first.isValid() ? first : m_adoption->index(0));
    }
}

void DecisionPanel::refresh()
{
    const Decision *decision = stored();
    m_scroll->setVisible(decision != nullptr);
    m_note->setEnabled(decision && m_context.session.canEdit());
    m_schedule->setEnabled(decision && m_context.session.canEdit());
    if (!decision)
        return m_adoption->show({});
    const bool editable = m_context.session.canEdit();
    m_code->setText(decision->code);
    QStringList kind;
    if (decision->type)
        kind.append(report::uncapitalised(m_context.words.label(*decision->type)));
    if (decision->level)
        kind.append(report::uncapitalised(m_context.words.label(*decision->level)));
    m_kind->setText(kind.join(QStringLiteral(", ")));
    m_title->setWhole(decision->title);
    m_rename->show(decision->id.value, describe<Decision>().field(u"title")->read(decision));
    for (RecordFacts *facts : {m_facts, m_rest}) {
        facts->show(decision->id.value, decision);
        facts->setEditable(editable);
    }
    showAbout();
    m_scheduled->setWhole(scheduledWords());
    m_adoption->show(decision->id);
    showCouncils();
}

void DecisionPanel::showAbout()
{
    const Decision *decision = stored();
    QStringList numbers;
    for (const Measure *measure : measuresOf(m_context.session.state(), m_decision))
        numbers.append(measure->number);
    const QString all = tr("all %1").arg(m_context.words.items(m_context.session.state().programme()));
    QString words = numbers.join(QLatin1Char(' '));
    if (words.isEmpty())
        words = decision->wholePackage ? all : QStringLiteral("–");
    m_about->setWords(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_about->setEnabled(m_context.session.canEdit());
}

void DecisionPanel::fillAbout(QMenu &menu)
{
    menu.clear();
    const Decision *decision = stored();
    if (!decision)
        return;
    Session *session = &m_context.session;
    QAction *all = menu.addAction(tr("all %1").arg(m_context.words.items(session->state().programme())));
    all->setCheckable(true);
    all->setChecked(decision->wholePackage);
    connect(all, &QAction::triggered, this, [this, session, id = m_decision](bool on) {
        m_context.attempt([=] { return setField(*session, id, u"whole_package", Convert<bool>::toValue(on)); });
    });
    menu.addSeparator();
    QSet<Id<Measure>> about;
    for (const Measure *measure : measuresOf(session->state(), m_decision))
        about.insert(measure->id);
    for (const Measure &measure : inOrder(session->state().all<Measure>())) {
        const QString words = measure.number + QLatin1Char(' ') + measure.title;
        QAction *each = menu.addAction(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        each->setCheckable(true);
        each->setChecked(about.contains(measure.id));
        connect(each, &QAction::triggered, this, [this, session, id = m_decision, measure = measure.id](bool on) {
            m_context.attempt([=] { return concern(*session, id, measure, on); });
        });
    }
}

} // namespace aanjager
