// What stands around the register of decisions: its head, filters, legend, and the line in which one is asked.
#include "core/exchange/decision_line.h"
#include "ui/pages/decisions/council_plan.h"
#include "ui/pages/decisions/decision_delegates.h"
#include "ui/pages/decisions/decision_panel.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/decisions/vote_painter.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/flow_row.h"
#include "ui/pages/notices.h"
#include "ui/pages/panel_button.h"
#include "ui/session/decision_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int decisionPanelWidth = 380, typeNeeds = 880, stripNeeds = 660; ///< pixels at 100 % text
constexpr int registerNeeds = 420;                                         ///< beside the panel

/** One mark of a council, for a legend. */
class VoteMark : public QWidget
{
public:
    VoteMark(VoteState state, QWidget *parent) : QWidget(parent), m_state(state)
    {
        const theme::Theme &theme = theme::Theme::instance();
        setFixedSize(theme.length(8), theme.length(15));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintVote(painter, rect(), m_state, theme::Theme::instance().palette());
    }

private:
    VoteState m_state;
};

} // namespace

void DecisionsPage::makeLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    column->addWidget(makeAdding());
    column->addWidget(makeRule(this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QWidget *side : QList<QWidget *>{m_table, m_plan, m_empty})
        m_sides->addWidget(side);
    row->addWidget(m_sides, 1);
    QFrame *edge = m_edge = makeRule(this);
    edge->setProperty("upright", true);
    edge->setFixedWidth(1);
    edge->setMinimumHeight(0);
    edge->setMaximumHeight(QWIDGETSIZE_MAX);
    edge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    row->addWidget(edge);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
}

QWidget *DecisionsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 20, 8);
    row->setSpacing(8);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_switch->setSegments({{0, tr("Register")}, {1, tr("Council planning")}});
    m_switch->setValue(0);
    m_list = new QPushButton(theme::icon(QStringLiteral("report")), tr("List of decisions"), head);
    auto *menu = new QMenu(m_list);
    m_list->setMenu(menu);
    m_list->setProperty("calmMenu", true);
    fillList();
    m_ask = new QPushButton(tr("Ask a decision"), head);
    m_ask->setProperty("kind", QStringLiteral("primary"));
    m_ask->setIcon(theme::icon(QStringLiteral("plus"), {&theme::Palette::onaccent, &theme::Palette::onaccent}));
    row->addWidget(makeLabel(m_context.words.plural(describe<Decision>()), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_switch);
    row->addWidget(m_list);
    row->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &DecisionsPage::startNew);
    connect(m_switch, &SegmentedControl::picked, this, [this](int which) { showPlan(which == 1); });
    return head;
}

void DecisionsPage::fillList()
{
    QMenu &menu = *m_list->menu();
    menu.addAction(theme::icon(QStringLiteral("pdf")), tr("As a report…"), this,
                   [this] { emit reportAsked(QStringLiteral("decisions"), {}); });
    menu.addAction(theme::icon(QStringLiteral("excel")), tr("Spreadsheet (Excel)…"), this,
                   [this] { exportAs(QStringLiteral("xlsx")); });
    menu.addAction(theme::icon(QStringLiteral("table")), tr("Separated values (CSV)…"), this,
                   [this] { exportAs(QStringLiteral("csv")); });
    menu.addAction(theme::icon(QStringLiteral("copy")), tr("Copy as a table"), this, &DecisionsPage::copyTable);
}

ChipButton *DecisionsPage::addChip(QWidget *parent, void (DecisionsPage::*fill)(QMenu &))
{
    auto *chip = new ChipButton(parent);
    auto *menu = new StayingMenu(chip);
    chip->setMenu(menu);
    chip->setCheckable(true);
    parent->layout()->addWidget(chip);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    connect(menu, &QMenu::aboutToHide, this, &DecisionsPage::showChoice, Qt::QueuedConnection);
    return chip;
}

QWidget *DecisionsPage::makeTools()
{
    auto *bar = new QWidget(this);
    constexpr int between = 8;
    auto *row = new FlowRow(bar, between);
    row->setContentsMargins(24, 0, 20, 8);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search in decisions"));
    m_search->setAccessibleName(tr("Search in decisions"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(theme::Theme::instance().length(200));
    row->addWidget(m_search);
    m_types = addChip(bar, &DecisionsPage::listTypes);
    m_bodies = addChip(bar, &DecisionsPage::listBodies);
    m_states = addChip(bar, &DecisionsPage::listStates);
    m_legend = makeLegend(bar);
    m_panelButton = new PanelButton(bar);
    row->addWidget(m_legend);
    row->addWidget(m_panelButton);
    row->setAlignment(m_legend, Qt::AlignRight);
    row->setAlignment(m_panelButton, Qt::AlignRight);
    connect(m_panelButton, &QToolButton::clicked, this, &DecisionsPage::togglePanel);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        DecisionFilter filter = m_model->filter();
        filter.text = text.trimmed();
        ask(filter);
    });
    return bar;
}

QWidget *DecisionsPage::makeLegend(QWidget *parent)
{
    auto *legend = new QWidget(parent);
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const auto &[state, words] : {std::pair(VoteState::Adopted, tr("adopted")),
                                       {VoteState::Amended, tr("with amendment")},
                                       {VoteState::OwnVersion, tr("own version")},
                                       {VoteState::Planned, tr("planned")}}) {
        row->addWidget(new VoteMark(state, legend));
        row->addWidget(makeLabel(words, TextStyle::Caption, legend));
        row->addSpacing(6);
    }
    return legend;
}

/** A decision in one line, with what comes of it below. */
QWidget *DecisionsPage::makeAdding()
{
    m_adding = new QWidget(this);
    m_new = new QLineEdit(m_adding);
    m_new->setAccessibleName(tr("New decision"));
    m_new->setPlaceholderText(
        tr("What is to be decided, of whom, by when: M10 Adopt the strategy @executive board 18 march"));
    m_new->installEventFilter(this);
    m_becomes = makeLabel({}, TextStyle::Caption, m_adding);
    auto *column = new QVBoxLayout(m_adding);
    column->setContentsMargins(24, 0, 20, 10);
    column->setSpacing(4);
    column->addWidget(m_new);
    column->addWidget(m_becomes);
    m_adding->hide();
    connect(m_new, &QLineEdit::textChanged, this, &DecisionsPage::sayNew);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { add(); });
    sayNew();
    return m_adding;
}

void DecisionsPage::sayNew()
{
    const State &state = m_context.session.state();
    const DecisionLine line = readDecisionLine(m_new->text(), state, m_context.session.today());
    if (line.title.isEmpty())
        return m_becomes->setText(tr("Enter asks it, Escape leaves it"));
    QStringList parts{line.title};
    if (const Measure *measure = state.find(line.measure))
        parts.prepend(measure->number + QLatin1Char(' ') + measure->title);
    if (const Body *body = state.find(line.body))
        parts.append(body->name);
    if (line.type)
        parts.append(report::uncapitalised(m_context.words.label(*line.type)));
    if (line.due.isValid())
        parts.append(m_context.words.longDate(line.due));
    m_becomes->setText(tr("Becomes: %1").arg(parts.join(QStringLiteral(" · "))));
}

/** Asks what is typed; true when nothing typed is left. */
bool DecisionsPage::add()
{
    if (m_new->text().trimmed().isEmpty())
        return true;
    const DecisionLine line = readDecisionLine(m_new->text(), m_context.session.state(), m_context.session.today());
    Decision decision;
    decision.title = line.title.isEmpty() ? m_new->text().trimmed() : line.title;
    decision.body = line.body;
    decision.type = line.type;
    decision.due = {line.due, Precision::Day};
    Id<Decision> made;
    const auto work = [session = &m_context.session, decision, measure = line.measure, &made] {
        return askDecision(*session, decision, measure).map([&made](Id<Decision> id) { made = id; });
    };
    const Result<void> done = work();
    if (!done) {
        m_context.notices.failed(done.error());
        return false;
    }
    m_new->clear();
    choose(made);
    return true;
}

void DecisionsPage::makeTable()
{
    m_table->setItemDelegate(new DecisionDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(DecisionColumn::State), new DecisionStateDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(DecisionColumn::Councils), new VotesDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    fitColumns();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &DecisionsPage::fitColumns);
    connect(m_table->header(), &QHeaderView::sectionResized, m_table, [table = m_table](int column) {
        if (column == static_cast<int>(DecisionColumn::Title)) // rows are as high as their titles need
            QMetaObject::invokeMethod(table, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    });
    connect(m_table, &TableView::foldAsked, m_model, &DecisionsModel::toggle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionsPage::followChosen);
}

void DecisionsPage::fitColumns()
{
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    const auto set = [&](DecisionColumn column, int pixels) {
        header->resizeSection(static_cast<int>(column), theme.length(pixels));
    };
    const int room = width() - (m_panel->isHidden() ? 0 : m_panel->width());
    const bool isNarrow = room < theme.length(typeNeeds);
    m_table->setColumnHidden(static_cast<int>(DecisionColumn::Type), isNarrow);
    m_model->setTypeBelow(isNarrow);
    set(DecisionColumn::Code, 66);
    set(DecisionColumn::Type, 122);
    set(DecisionColumn::State, 124);
    set(DecisionColumn::When, 114);
    set(DecisionColumn::Councils, room < theme.length(stripNeeds) ? 84 : 208); // without room the figure stands alone
    header->setSectionResizeMode(static_cast<int>(DecisionColumn::Title), QHeaderView::Stretch);
}

/** The panel beside the rows; where a window is too narrow for both it stands in their place. */
void DecisionsPage::fitPanel(bool isNone)
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool isShown = !isPlan() && !isNone && !m_isPanelAway;
    const int wide = theme.length(decisionPanelWidth);
    const bool fits = !m_isSized || width() >= wide + theme.length(registerNeeds);
    m_panel->setMinimumWidth(fits ? wide : 0);
    m_panel->setMaximumWidth(fits ? wide : QWIDGETSIZE_MAX);
    m_panel->setVisible(isShown);
    m_sides->setVisible(!isShown || fits);
    m_edge->setVisible(isShown && fits);
    m_panelButton->setVisible(!isPlan() && !isNone);
    m_panelButton->setShown(isShown);
    fitColumns();
}

void DecisionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isSized = true;
    fitPanel(m_model->all() == 0);
}

void DecisionsPage::ask(const DecisionFilter &filter)
{
    m_model->setFilter(filter);
    showChoice();
}

} // namespace aanjager
