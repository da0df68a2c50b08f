#include "ui/pages/actions/actions_page.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/exchange/export_ics.h"
#include "core/exchange/whole_file.h"
#include "ui/delegates/text_delegate.h"
#include "ui/pages/actions/action_add_line.h"
#include "ui/pages/actions/actions_bulk.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

enum Whose { Mine, Everyone };

QString inMenu(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ActionsPage::ActionsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ActionsModel(context.session, context.words, this))
    , m_table(new TableView(context.words.plural(describe<Action>()), this))
    , m_add(new ActionAddLine(context, this))
    , m_bulk(new ActionsBulk(context, this))
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_whose(new SegmentedControl(tr("Whose actions"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 2, 20, 10);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(makeRule(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_bulk);
    context.notices.keepFree(m_bulk);
    makeTable();
    connect(m_model, &ActionsModel::counted, this, &ActionsPage::refresh);
    connect(m_bulk, &ActionsBulk::clearAsked, m_table, &QAbstractItemView::clearSelection);
    connect(m_add, &ActionAddLine::added, this, [this](Id<Action> id) { m_table->scrollTo(m_model->indexOf(id)); });
    connect(&context.session, &Session::accessChanged, this, &ActionsPage::refresh);
    refresh();
}

QWidget *ActionsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 20, 8);
    row->setSpacing(8);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *calendar = new QPushButton(theme::icon(QStringLiteral("planning")), tr("To a calendar…"), head);
    auto *list = new QPushButton(theme::icon(QStringLiteral("report")), tr("List of actions…"), head);
    row->addWidget(makeLabel(m_context.words.plural(describe<Action>()), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(calendar);
    row->addWidget(list);
    connect(calendar, &QPushButton::clicked, this, &ActionsPage::exportIcs);
    connect(list, &QPushButton::clicked, this, &ActionsPage::reportAsked);
    return head;
}

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
    m_measures = addChip(bar, &ActionsPage::listMeasures);
    m_kinds = addChip(bar, &ActionsPage::listKinds);
    m_parties = addChip(bar, &ActionsPage::listParties);
    m_evidence = new ChipButton(bar);
    m_evidence->setCheckable(true);
    m_evidence->setWords(tr("With evidence"));
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the actions"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme::Theme::instance().length(220));
    row->addWidget(m_evidence);
    row->addWidget(m_search);
    row->addStretch(1);
    m_grouping = addChip(bar, &ActionsPage::listGroupings);
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
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ActionFilter filter = m_model->filter();
        filter.text = text.trimmed();
        ask(filter);
    });
    return bar;
}

void ActionsPage::makeTable()
{
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(ActionColumn::Text), new TextDelegate(m_table));
    m_table->setUniformRowHeights(false);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    fitColumns();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ActionsPage::fitColumns);
    connect(m_table, &TableView::foldAsked, m_model, &ActionsModel::toggle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bulk->setActions(chosen()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ActionsPage::openMeasure);
}

void ActionsPage::fitColumns()
{
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    const auto width = [&](ActionColumn column, int pixels) {
        header->resizeSection(static_cast<int>(column), theme.length(pixels));
    };
    width(ActionColumn::Measure, 76);
    width(ActionColumn::Owner, 260);
    width(ActionColumn::Due, 110);
    width(ActionColumn::Term, 120);
    header->setSectionResizeMode(static_cast<int>(ActionColumn::Text), QHeaderView::Stretch);
}

void ActionsPage::ask(const ActionFilter &filter)
{
    m_model->setFilter(filter);
    showChoice();
}

void ActionsPage::offer(QMenu &menu, const QString &words, const ActionFilter &filter)
{
    QAction *action =
        menu.addAction(inMenu(words) + QLatin1Char('\t') + m_context.words.number(m_model->openWith(filter)), this,
                       [this, filter] { ask(filter); });
    action->setCheckable(true);
    action->setChecked(filter == m_model->filter());
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
        if (m_model->openWith(filter) > 0 || filter == m_model->filter())
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

void ActionsPage::refresh()
{
    const int open = m_model->open(), late = m_model->late();
    QString words = tr("%n open", nullptr, open);
    if (late > 0)
        words += QStringLiteral(", ") + tr("%n late", nullptr, late);
    m_summary->setWhole(words);
    ActionFilter everyone = m_model->filter(), mine = everyone;
    everyone.mine.clear();
    mine.mine = m_context.settings.author();
    const auto count = [this](const ActionFilter &filter) { return m_context.words.number(m_model->openWith(filter)); };
    m_whose->setSegments({{Mine,
                           mine.mine.isEmpty() ? tr("My actions") : tr("My actions  %1").arg(count(mine)),
                           {},
                           mine.mine.isEmpty() ? tr("Say in Settings what your function is") : QString()},
                          {Everyone, tr("Everyone  %1").arg(count(everyone))}});
    m_whose->button(Mine)->setEnabled(!mine.mine.isEmpty());
    m_add->setVisible(m_context.session.canEdit());
    m_bulk->setActions(chosen());
    showChoice();
}

QList<Id<Action>> ActionsPage::chosen() const
{
    QList<Id<Action>> ids;
    QModelIndexList rows = m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        if (const Id<Action> id = m_model->actionAt(row))
            ids.append(id);
    return ids;
}

/** Space checks the chosen actions off, or one that is done open again. */
void ActionsPage::tick(const QModelIndex &index)
{
    const Action *action = m_context.session.state().find(m_model->actionAt(index));
    if (!action)
        return;
    if (action->state != ActionState::Done)
        return m_bulk->finish();
    const auto work = [session = &m_context.session, id = action->id] { return aanjager::tick(*session, id, false); };
    m_context.attempt(work);
}

bool ActionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_table->currentIndex();
        const bool isPlain = key.modifiers() == Qt::NoModifier;
        if (isPlain && key.key() == Qt::Key_Space && m_model->actionAt(current)) {
            tick(current);
            return true;
        }
        if (isPlain && key.key() == Qt::Key_Delete && !chosen().isEmpty()) {
            m_bulk->remove();
            return true;
        }
        if (isPlain && key.key() == Qt::Key_Escape) {
            m_table->clearSelection();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActionsPage::openMeasure(const QModelIndex &index)
{
    const Action *action = m_context.session.state().find(m_model->actionAt(index));
    if (!action || !action->measure || index.column() != static_cast<int>(ActionColumn::Measure))
        return;
    Destination there;
    there.page = QStringLiteral("measures");
    there.measure = action->measure;
    there.tab = QStringLiteral("actions");
    m_context.navigator.go(there);
}

void ActionsPage::exportIcs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Actions to a calendar"),
                                                      m_context.settings.folder() + QLatin1Char('/') + tr("actions") +
                                                          QStringLiteral(".ics"),
                                                      tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    const auto work = [this, path] {
        return writeWhole(path, exportActionsAsIcs(m_context.session.view(), m_model->filter().party,
                                                   QDateTime::currentDateTimeUtc()));
    };
    if (m_context.attempt(work))
        m_context.notices.done(tr("Written to %1").arg(path));
}

bool ActionsPage::leave()
{
    return m_add->leave();
}

QList<QWidget *> ActionsPage::panes() const
{
    return {m_table, m_add};
}

} // namespace aanjager
