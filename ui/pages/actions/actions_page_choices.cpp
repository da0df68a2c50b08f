// What of the actions is shown: whose, when, of which measure, under which headings.
#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/flow_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QMenu>

namespace aanjager {

namespace {

constexpr int toolsApart = 960; ///< so wide, at 100 % text size, that the tools stand at two ends

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
    auto *filters = m_filters = new QWidget(bar); // which go on in a next row where one is full
    auto *flow = new FlowRow(filters, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_whose);
    m_terms = addChip(filters, &ActionsPage::listTerms);
    m_measures = addChip(filters, &ActionsPage::listMeasures);
    m_kinds = addChip(filters, &ActionsPage::listKinds);
    m_parties = addChip(filters, &ActionsPage::listParties);
    m_evidence = new ChipButton(filters);
    m_evidence->setCheckable(true);
    m_evidence->setWords(tr("With evidence"));
    flow->addWidget(m_evidence);
    row->addWidget(filters, 1);
    auto *shown = m_shapes = new QWidget(bar);
    auto *shapes = new QHBoxLayout(shown);
    shapes->setContentsMargins(0, 0, 0, 0);
    shapes->setSpacing(8);
    row->addWidget(shown, 0, Qt::AlignTop);
    m_grouping = addChip(shown, &ActionsPage::listGroupings);
    m_details = new ChipButton(shown);
    m_details->setCheckable(true);
    m_details->setWords(tr("Details"));
    m_details->setToolTip(tr("Every field of the chosen action (Enter)"));
    shapes->addWidget(m_details);
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

/** In little room what the list looks like stands behind the filters instead of at the other end. */
void ActionsPage::fitTools()
{
    const bool isNarrow = width() < theme::Theme::instance().length(toolsApart);
    QLayout *bar = m_filters->parentWidget()->layout();
    if (isNarrow == (m_shapes->parentWidget() == m_filters))
        return;
    if (isNarrow) {
        bar->removeWidget(m_shapes);
        m_filters->layout()->addWidget(m_shapes);
    } else {
        m_filters->layout()->removeWidget(m_shapes);
        static_cast<QHBoxLayout *>(bar)->addWidget(m_shapes, 0, Qt::AlignTop);
    }
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
