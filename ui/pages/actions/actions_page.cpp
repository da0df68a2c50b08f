#include "ui/pages/actions/actions_page.h"

#include "ui/delegates/text_delegate.h"
#include "ui/delegates/ticked_text.h"
#include "ui/pages/actions/action_add_line.h"
#include "ui/pages/actions/action_panel.h"
#include "ui/pages/actions/actions_bulk.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/line_box.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

ActionsPage::ActionsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ActionsModel(context.session, context.words, this))
    , m_table(new TableView(context.words.plural(describe<Action>()), this))
    , m_add(new ActionAddLine(context, this))
    , m_bulk(new ActionsBulk(context, this))
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_whose(new SegmentedControl(tr("Whose actions"), this))
    , m_search(new QLineEdit(this))
    , m_new(new QPushButton(theme::icon(QStringLiteral("plus"), {&theme::Palette::onaccent}), tr("New action"), this))
    , m_panel(new ActionPanel(context, this))
    , m_evidenceBox(new LineBox(this))
    , m_empty(new EmptyState(QStringLiteral("actions"), tr("There are no actions here"),
                             tr("An action is typed in one line: “M11 Finish the business case @SOJ friday”."),
                             tr("New action"), this))
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
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_table, 1);
    panes->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::acted, this, &ActionsPage::startNew);
    panes->addWidget(m_panel);
    column->addLayout(panes, 1);
    column->addWidget(m_bulk);
    m_panel->hide();
    context.notices.keepFree(m_bulk);
    makeTable();
    connect(m_model, &ActionsModel::counted, this, &ActionsPage::refresh);
    connect(m_bulk, &ActionsBulk::clearAsked, m_table, &QAbstractItemView::clearSelection);
    connect(m_add, &ActionAddLine::added, this, [this](Id<Action> id) { m_table->scrollTo(m_model->indexOf(id)); });
    connect(m_panel, &ActionPanel::closeAsked, this, [this] { showPanel(false); });
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
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the actions"));
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(theme::Theme::instance().length(220));
    auto *list = new QPushButton(theme::icon(QStringLiteral("report")), tr("List of actions…"), head);
    m_new->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(makeLabel(m_context.words.plural(describe<Action>()), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_search);
    row->addWidget(list);
    row->addWidget(makeExport(head));
    row->addWidget(m_new);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ActionFilter filter = m_model->filter();
        filter.text = text.trimmed();
        ask(filter);
    });
    connect(list, &QPushButton::clicked, this,
            [this] { emit reportAsked(QStringLiteral("actions"), m_model->filter().party); });
    connect(m_new, &QPushButton::clicked, this, &ActionsPage::startNew);
    return head;
}

void ActionsPage::makeTable()
{
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(ActionColumn::AtBat), new OwnerKindDelegate(m_table));
    auto *boxes = new TickedTextDelegate(m_table);
    m_table->setItemDelegateForColumn(static_cast<int>(ActionColumn::Measure), boxes);
    connect(boxes, &TickedTextDelegate::tickAsked, this, [this](const QModelIndex &index) {
        if (!chosen().contains(m_model->actionAt(index)))
            m_table->setCurrentIndex(index);
        tick(index);
    });
    m_table->setUniformRowHeights(false);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    fitColumns();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ActionsPage::fitColumns);
    connect(m_table, &TableView::foldAsked, m_model, &ActionsModel::toggle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsPage::showBulk);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionsPage::showChosen);
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
    const bool isNarrow = m_table->width() < theme.length(900); // the term says what the day says
    header->setSectionHidden(static_cast<int>(ActionColumn::Due), isNarrow);
    width(ActionColumn::Measure, isNarrow ? 76 : 104);
    width(ActionColumn::AtBat, 32);
    width(ActionColumn::Owner, isNarrow ? 136 : 280);
    width(ActionColumn::Due, 110);
    width(ActionColumn::Term, isNarrow ? 116 : 132);
    header->setSectionResizeMode(static_cast<int>(ActionColumn::Text), QHeaderView::Stretch);
}

void ActionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitTools();
    layout()->activate(); // columns share the room that the table gets
    fitColumns();
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
    const auto count = [this](const ActionFilter &filter) {
        return m_context.words.number(m_model->countWith(filter));
    };
    m_whose->setSegments({{Mine,
                           mine.mine.isEmpty() ? tr("My actions") : tr("My actions  %1").arg(count(mine)),
                           {},
                           mine.mine.isEmpty() ? tr("Say in Settings what your function is") : QString()},
                          {Everyone, tr("Everyone  %1").arg(count(everyone))}});
    m_whose->button(Mine)->setEnabled(!mine.mine.isEmpty());
    m_add->setVisible(m_context.session.canEdit());
    m_new->setVisible(m_context.session.canEdit());
    showBulk();
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showChoice();
    showChosen();
}

/** What was pressed in it may be what makes it go: the keyboard then stays with the list. */
void ActionsPage::showBulk()
{
    const bool hadKeyboard = m_bulk->isAncestorOf(QApplication::focusWidget());
    m_bulk->setActions(chosen());
    if (hadKeyboard && m_bulk->isHidden())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ActionsPage::showPanel(bool shown)
{
    if (!shown && !m_panel->leave())
        return;
    m_panel->setVisible(shown);
    m_details->setChecked(shown);
    showChosen();
    if (shown)
        m_panel->goToFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void ActionsPage::showChosen()
{
    if (!m_panel->isHidden())
        m_panel->show(m_model->actionAt(m_table->currentIndex()));
}

void ActionsPage::showOnly(const ActionFilter &filter)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    ask(filter);
}

void ActionsPage::choose(Id<Action> action)
{
    const QModelIndex index = m_model->indexOf(action);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

bool ActionsPage::startNew()
{
    m_add->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ActionsPage::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ActionsPage::goTo(const Destination &destination)
{
    ActionFilter filter = m_model->filter();
    if (!destination.tab.isEmpty())
        filter.term = actionTermOf(destination.tab);
    if (destination.measure)
        filter.measure = destination.measure;
    showOnly(filter);
}

Destination ActionsPage::present() const
{
    Destination present;
    present.tab = codeOf(m_model->filter().term);
    return present;
}

void ActionsPage::togglePanel()
{
    showPanel(m_panel->isHidden());
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

/** Space or the box checks the chosen actions off, for which it asks what shows it; one that is done is open again. */
void ActionsPage::tick(const QModelIndex &index)
{
    const Action *action = m_context.session.state().find(m_model->actionAt(index));
    if (!action || !m_context.session.canEdit())
        return;
    if (action->state == ActionState::Done) {
        const auto work = [session = &m_context.session, id = action->id] {
            return aanjager::tick(*session, id, false);
        };
        m_context.attempt(work);
        return;
    }
    m_bulk->setActions(chosen());
    const qsizetype count = m_bulk->actions().size();
    const QString title = count > 1 ? tr("%n action(s) done", nullptr, static_cast<int>(count))
                                    : tr("Done: %1").arg(QString(action->text).left(60));
    const QRect row = m_table->visualRect(index);
    const QRect beside(m_table->viewport()->mapTo(this, row.topLeft()) + QPoint(TableView::rim, 0), row.size());
    m_evidenceBox->ask(title, tr("What shows that it is done? May stay empty"), tr("Done"), beside, m_table,
                       [this](const QString &evidence) { m_bulk->finish(evidence); });
    if (count <= 1)
        m_evidenceBox->line()->setText(action->evidence);
}

bool ActionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && !m_search->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_table->currentIndex();
        const bool isPlain = key.modifiers() == Qt::NoModifier;
        if (isPlain && key.key() == Qt::Key_Space && m_model->actionAt(current)) {
            tick(current);
            return true;
        }
        if (isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && m_model->actionAt(current)) {
            showPanel(true);
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

bool ActionsPage::leave()
{
    return m_panel->leave() && m_add->leave();
}

QList<QWidget *> ActionsPage::panes() const
{
    QList<QWidget *> panes{m_add->field()};
    if (!m_table->isHidden())
        panes.prepend(m_table);
    if (!m_panel->isHidden())
        panes.append(m_panel);
    return panes;
}

} // namespace aanjager
