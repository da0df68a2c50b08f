// What of the actions is shown: whose, when, of which measure, under which headings.
#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QMenu>

namespace aanjager {

namespace {

QString inMenu(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ChipButton *ActionsPage::addChip(QWidget *parent, void (ActionsPage::*fill)(QMenu &))
{
    auto *chip = new ChipButton(parent);
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    chip->setCheckable(true);
    parent->layout()->addWidget(chip);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    connect(menu, &QMenu::aboutToHide, this, &ActionsPage::showChoice, Qt::QueuedConnection);
    return chip;
}

QWidget *ActionsPage::makeTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 20, 8);
    row->setSpacing(8);
    row->addWidget(m_whose);
    m_terms = addChip(bar, &ActionsPage::listTerms);
    m_measures = addChip(bar, &ActionsPage::listMeasures);
    m_kinds = addChip(bar, &ActionsPage::listKinds);
    m_parties = addChip(bar, &ActionsPage::listParties);
    m_evidence = new ChipButton(bar);
    m_evidence->setCheckable(true);
    m_evidence->setWords(tr("With evidence"));
    row->addWidget(m_evidence);
    row->addStretch(1);
    m_grouping = addChip(bar, &ActionsPage::listGroupings);
    m_details = new ChipButton(bar);
    m_details->setCheckable(true);
    m_details->setWords(tr("Details"));
    m_details->setToolTip(tr("Every field of the chosen action (Enter)"));
    row->addWidget(m_details);
    connect(m_details, &QToolButton::clicked, this, &ActionsPage::showPanel);
    connect(m_whose, &SegmentedControl::picked, this, [this](int whose) {
        ActionFilter filter = m_model->filter();
        filter.mine = whose == Mine ? m_context.settings.author() : QString();
        ask(filter);
    });
    connect(m_evidence, &QToolButton::clicked, this, [this](bool on) {
        ActionFilter filter = m_model->filter();
        filter.withEvidence = on;
        ask(filter);
    });
    return bar;
}

void ActionsPage::ask(const ActionFilter &filter)
{
    m_model->setFilter(filter);
    showChoice();
}

void ActionsPage::offer(QMenu &menu, const QString &words, const ActionFilter &filter)
{
    QAction *action =
        menu.addAction(inMenu(words) + QLatin1Char('\t') + m_context.words.number(m_model->countWith(filter)), this,
                       [this, filter] { ask(filter); });
    action->setCheckable(true);
    action->setChecked(filter == m_model->filter());
}

void ActionsPage::listTerms(QMenu &menu)
{
    ActionFilter filter = m_model->filter();
    filter.term.reset();
    offer(menu, tr("All"), filter);
    menu.addSeparator();
    for (const ActionTerm term : {ActionTerm::Late, ActionTerm::ThisWeek, ActionTerm::Busy, ActionTerm::Later,
                                  ActionTerm::WithoutDay, ActionTerm::Done}) {
        filter.term = term;
        offer(menu, ActionsModel::nameOf(term), filter);
    }
}

void ActionsPage::listMeasures(QMenu &menu)
{
    ActionFilter filter = m_model->filter();
    filter.measure = {};
    offer(menu, tr("All"), filter);
    menu.addSeparator();
    for (const Measure &measure : inOrder(m_context.session.state().all<Measure>())) {
        filter.measure = measure.id;
        offer(menu, measure.number + QLatin1Char(' ') + measure.title, filter);
    }
}

void ActionsPage::listKinds(QMenu &menu)
{
    ActionFilter filter = m_model->filter();
    filter.atBat.reset();
    offer(menu, tr("All"), filter);
    menu.addSeparator();
    for (size_t kind = 0; kind < vocabularyOf<OwnerKind>().terms.size(); ++kind) {
        filter.atBat = static_cast<OwnerKind>(kind);
        offer(menu, m_context.words.label(*filter.atBat), filter);
    }
}

void ActionsPage::listParties(QMenu &menu)
{
    ActionFilter filter = m_model->filter();
    filter.party = {};
    offer(menu, tr("All"), filter);
    menu.addSeparator();
    QList<Party> parties = m_context.session.state().all<Party>();
    std::sort(parties.begin(), parties.end(),
              [](const Party &a, const Party &b) { return naturalCompare(a.name, b.name) < 0; });
    for (const Party &party : std::as_const(parties)) {
        filter.party = party.id;
        if (m_model->countWith(filter) > 0 || filter == m_model->filter())
            offer(menu, party.name, filter);
    }
}

void ActionsPage::listGroupings(QMenu &menu)
{
    for (const auto &[words, grouping] : {std::pair(tr("Term"), ActionGrouping::Term),
                                          {m_context.words.singular(describe<Measure>()), ActionGrouping::Measure},
                                          {tr("Who must act"), ActionGrouping::Holder}}) {
        QAction *action = menu.addAction(words, this, [this, grouping = grouping] {
            m_model->setGrouping(grouping);
            showChoice();
        });
        action->setCheckable(true);
        action->setChecked(m_model->grouping() == grouping);
    }
}

void ActionsPage::showChoice()
{
    const ActionFilter &filter = m_model->filter();
    const State &state = m_context.session.state();
    const auto say = [](ChipButton *chip, const QString &name, const QString &chosen) {
        chip->setWords(chosen.isEmpty() ? name : name + QStringLiteral(": ") + inMenu(chosen));
        chip->setChecked(!chosen.isEmpty());
    };
    const Measure *measure = state.find(filter.measure);
    const Party *party = state.find(filter.party);
    say(m_terms, tr("Term"), filter.term ? ActionsModel::nameOf(*filter.term) : QString());
    say(m_measures, m_context.words.singular(describe<Measure>()), measure ? measure->number : QString());
    say(m_kinds, tr("At bat"), filter.atBat ? m_context.words.label(*filter.atBat) : QString());
    say(m_parties, m_context.words.singular(describe<Party>()), party ? party->name : QString());
    m_evidence->setChecked(filter.withEvidence);
    const QString groupings[] = {tr("term"), report::uncapitalised(m_context.words.singular(describe<Measure>())),
                                 tr("who must act")};
    m_grouping->setWords(tr("Group: %1").arg(groupings[static_cast<int>(m_model->grouping())]));
    m_grouping->setChecked(false);
    m_whose->setValue(filter.mine.isEmpty() ? Everyone : Mine);
}

} // namespace aanjager
