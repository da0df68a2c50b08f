#include "ui/pages/measures/measures_page.h"

#include "core/exchange/programme_template.h"
#include "ui/models/measures_model.h"
#include "ui/models/roles.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/measures_place.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_add.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/pages/measures/views_menu.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

MeasuresPage::MeasuresPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new MeasuresModel(context.session, context.words, this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(m_stack))
    , m_sides(new QStackedWidget(m_split))
    , m_table(new MeasuresTable(m_sides))
    , m_bulk(new BulkBar(context, this))
    , m_chips(new FilterChips(context, m_model, this))
    , m_panel(new MeasurePanel(context, m_split))
    , m_empty(new MeasuresEmpty(context.words, m_stack))
    , m_title(makeLabel({}, TextStyle::ScreenTitle, this))
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_search(new QLineEdit(this))
    , m_views(new ViewsMenu(
          context, [this] { return view(); }, this))
    , m_grouping(new ChipButton(this))
    , m_columns(new QToolButton(this))
    , m_panelButton(new QToolButton(this))
    , m_switch(new SegmentedControl(tr("How the measures are shown"), this))
    , m_board(new MeasuresBoard(context, *m_model, m_sides))
    , m_boardKind(new ChipButton(this))
    , m_report(new QPushButton(theme::icon(QStringLiteral("report")), tr("Report…"), this))
    , m_newButton(new QPushButton(this))
    , m_showAll(new QPushButton(tr("Show all"), this))
    , m_new(new QuickAdd(context, this))
    , m_nothingFound(new EmptyState(QStringLiteral("search"), {}, {}, tr("Show all"), m_table))
{
    m_sides->addWidget(makeTable());
    m_split->addWidget(m_sides);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    column->addWidget(makeRule(this));
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setUpTable();
    makeGroupingMenu();
    makeColumnsMenu();
    makeBoard();
    makeMenus();
    makeKeys();
    m_figures.setSingleShot(true);
    connect(&m_figures, &QTimer::timeout, this, &MeasuresPage::showFigures);
    m_lettingGo.setSingleShot(true);
    m_lettingGo.setInterval(QApplication::doubleClickInterval());
    connect(&m_lettingGo, &QTimer::timeout, this, &MeasuresPage::letKeptGo);
    connect(&context.session, &Session::changed, this, &MeasuresPage::refresh);
    connect(&context.session, &Session::opened, this, &MeasuresPage::begin);
    connect(&context.session, &Session::closed, m_panel, &MeasurePanel::takeBack);
    connect(&context.session, &Session::accessChanged, this, &MeasuresPage::refresh);
    connect(&context.session, &Session::dayChanged, this, &MeasuresPage::refresh);
    connect(m_empty, &MeasuresEmpty::importAsked, this, &MeasuresPage::importAsked);
    connect(m_empty, &MeasuresEmpty::demoAsked, this, &MeasuresPage::demoAsked);
    connect(m_empty, &MeasuresEmpty::templateAsked, this, &MeasuresPage::beginWith);
    connect(m_empty->field(), &QLineEdit::returnPressed, this, [this] { add(m_empty->field(), {}); });
    m_split->restoreState(context.settings.measuresSplit());
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setMeasuresSplit(m_split->saveState()); });
    choose({});
    setPanelAway(false);
    bringPlace(*this, context);
}

QWidget *MeasuresPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 20, 6);
    row->setSpacing(8);
    m_newButton->setIcon(theme::icon(QStringLiteral("plus"), {&theme::Palette::onaccent, &theme::Palette::onaccent}));
    m_newButton->setProperty("kind", QStringLiteral("primary"));
    m_report->setAccessibleName(m_report->text());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_title);
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_showAll);
    row->addStretch(0);
    row->addWidget(m_views);
    row->addWidget(m_switch);
    row->addWidget(m_report);
    row->addWidget(m_newButton);
    m_showAll->setProperty("kind", QStringLiteral("link"));
    connect(m_showAll, &QPushButton::clicked, this, [this] { showOnly({}); });
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportAsked({}, {}); });
    connect(m_newButton, &QPushButton::clicked, this, &MeasuresPage::startNew);
    return head;
}

QWidget *MeasuresPage::makeTable()
{
    auto *side = new QWidget(m_sides);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    auto *foot = new QWidget(side);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_bulk);
    lines->addWidget(m_new);
    column->addWidget(foot);
    m_context.notices.keepFree(foot);
    makeNothingFound();
    connect(m_new, &QuickAdd::entered, this, [this] { add(m_new->field(), m_new->theme()); });
    connect(m_new, &QuickAdd::leaveAsked, this, &MeasuresPage::takeKeyboard);
    return side;
}

/** Over the rows of the table; the columns that a panel cost come back when a search rests. */
void MeasuresPage::makeNothingFound()
{
    constexpr int rest = 500; ///< milliseconds
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_nothingFound);
    m_nothingFound->button()->setIcon({});
    connect(m_nothingFound, &EmptyState::acted, this, [this] {
        showOnly({});
        takeKeyboard();
    });
    m_widening.setSingleShot(true);
    m_widening.setInterval(rest);
    connect(&m_widening, &QTimer::timeout, this, [this] { m_table->holdColumns(false); });
}

void MeasuresPage::makeKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&run) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    const auto keyOfChosen = [this, key](const QKeySequence &sequence, auto &&run) {
        key(sequence, [this, run] {
            if (!chosen().isNull())
                run();
        });
    };
    const int statuses = static_cast<int>(vocabularyOf<Status>().terms.size());
    for (int status = 0; status < statuses; ++status)
        keyOfChosen(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + status)),
                    [this, status] { setStatus(static_cast<Status>(status)); });
    for (const char *aspect : {"time", "money", "quality", "risk"}) {
        const QString name = QString::fromLatin1(aspect);
        keyOfChosen(QKeySequence(Qt::ALT | QuickSet::keyOf(name)), [this, name] {
            bringPanel();
            m_panel->quickSet()->chooseAspect(name);
        });
    }
    key(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    key(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up), [this] { moveBy(-1); });
    key(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down), [this] { moveBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { duplicateChosen(); });
    auto *single = new QShortcut(QKeySequence(Qt::Key_Escape), m_table);
    single->setContext(Qt::WidgetShortcut);
    connect(single, &QShortcut::activated, this, &MeasuresPage::letGo);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_model->measureAt(m_table->currentIndex()) || !selected().isEmpty())
            removeChosen(); // on a heading, with nothing selected, the key is about no measure
    });
}

void MeasuresPage::setUpTable()
{
    m_table->setModel(m_model);
    connect(m_table, &TableView::foldAsked, m_model, &MeasuresModel::toggle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeasuresPage::followChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeasuresPage::followSelection);
    connect(m_model, &MeasuresModel::foundChanged, this, &MeasuresPage::followSelection);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_table->selectionModel()->hasSelection())
            return;
        const QModelIndex neighbour = m_model->indexOf(Id<Measure>{m_table->neighbour()}); // of what went
        const QModelIndex current = neighbour.isValid() ? neighbour : m_table->currentIndex();
        if (m_model->measureAt(current))
            select(current);
    });
    connect(
        m_model, &MeasuresModel::notStored, this,
        [this](const Error &error, const std::function<Result<void>()> &again) { m_context.offerAgain(error, again); });
    connect(m_table, &MeasuresTable::dropAsked, this, &MeasuresPage::place);
    connect(m_bulk, &BulkBar::clearAsked, this, &MeasuresPage::selectOne);
    connect(m_bulk, &BulkBar::made, this, [this](const QList<Id<Measure>> &made) {
        QSet<qint64> ids;
        for (const Id<Measure> id : made)
            ids.insert(id.value);
        choose(made.value(0));
        m_table->selectIds(ids);
    });
    connect(m_panel, &MeasurePanel::stepAsked, this, &MeasuresPage::step);
    connect(m_panel, &MeasurePanel::renameAsked, this, &MeasuresPage::rename);
    connect(m_panel, &MeasurePanel::removeAsked, this, &MeasuresPage::removeChosen);
    connect(m_panel, &MeasurePanel::duplicateAsked, this, &MeasuresPage::duplicateChosen);
}

void MeasuresPage::refresh()
{
    m_table->setLongestNumber(m_model->longestNumber());
    showSummary();
    showEmptiness();
    if (const MeasureRow *row = m_model->row(m_panel->measure()))
        m_panel->show(*row);
    else if (!m_panel->isPending() && m_model->indexOf(Id<Measure>{m_table->neighbour()}).isValid())
        choose(Id<Measure>{m_table->neighbour()});
    else
        followChosen();
}

bool MeasuresPage::startNew()
{
    if (isBoard())
        m_switch->pick(0);
    if (m_stack->currentWidget() == m_empty)
        m_empty->field()->setFocus(Qt::ShortcutFocusReason);
    else
        m_new->ask();
    return true;
}

bool MeasuresPage::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/** One change, which can be taken back. */
void MeasuresPage::beginWith(const QString &templateKey)
{
    const auto store = [this, templateKey]() -> Result<void> {
        const auto templates = programmeTemplates(m_context.words.language());
        if (!templates)
            return tl::unexpected(templates.error());
        const auto found = std::find_if(templates->cbegin(), templates->cend(),
                                        [&](const ProgrammeTemplate &each) { return each.key == templateKey; });
        if (found == templates->cend())
            return fail(ErrorKind::NotFound, QStringLiteral("no such template"), {}, templateKey);
        return m_context.session
            .edit({QStringLiteral("template"), {}}, [&](Edit &edit) { return applyTemplate(edit, *found); })
            .map([](const auto &) {});
    };
    if (!m_context.attempt(store))
        return;
    m_context.notices.doneWithUndo(tr("The template is in place."));
    takeKeyboard();
}

void MeasuresPage::add(QLineEdit *field, Id<Theme> theme)
{
    const QString title = field->text().trimmed();
    if (title.isEmpty())
        return;
    const auto store = [this, title, theme, field] {
        return addMeasure(m_context.session, title, theme).map([this, field](Id<Measure> id) {
            field->clear();
            m_search->clear();
            choose(id); // out of any filter that hides it
            m_new->ask();
        });
    };
    m_context.attempt(store);
}

void MeasuresPage::removeChosen()
{
    if (!m_context.session.canEdit() || !m_panel->leave())
        return;
    if (isSeveral())
        return m_bulk->remove();
    const MeasureRow *row = m_model->row(chosen());
    if (!row)
        return;
    const QString told = tr("%1 removed").arg(row->measure.number.isEmpty() ? row->measure.title : row->measure.number);
    const auto remove = [this, id = row->measure.id] { return removeMeasure(m_context.session, id); };
    if (m_context.attempt(remove))
        m_context.notices.doneWithUndo(told);
}

void MeasuresPage::setStatus(Status status)
{
    if (!chosen())
        return;
    if (isSeveral())
        m_bulk->setStatus(status);
    else
        m_panel->quickSet()->pickStatus(status);
}

void MeasuresPage::rename()
{
    if (isBoard())
        m_switch->pick(0);
    const QModelIndex title = m_model->indexOf(m_panel->measure(), MeasureColumn::Title);
    if (!title.isValid())
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(title);
    m_table->edit(title);
}

QList<QWidget *> MeasuresPage::panes() const
{
    if (m_stack->currentWidget() == m_empty)
        return {m_empty->field()};
    QList<QWidget *> panes{m_search, isBoard() ? static_cast<QWidget *>(m_board) : m_table};
    if (m_panel->isVisible())
        panes.append(m_panel->quickSet());
    return panes;
}

} // namespace aanjager
