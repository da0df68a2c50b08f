#include "ui/import/mapping_step.h"

#include "ui/import/arrival_delegate.h"
#include "ui/import/column_details.h"
#include "ui/import/mapping_delegate.h"
#include "ui/import/problem_list.h"
#include "ui/pages/notices.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr qsizetype mostLetters = 40; ///< of the name of a sheet

QStringList partiesOf(const State &state, bool municipalitiesOnly)
{
    QStringList names;
    for (const Party &party : state.all<Party>())
        if (!municipalitiesOnly || (party.kind == PartyKind::Municipality && !party.isGroup))
            names.append(party.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

QVBoxLayout *makePane(QWidget *pane)
{
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    return column;
}

/** Plain labels in menus: an ampersand in a name is no key. */
QString asMenuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

MappingStep::MappingStep(ImportDraft &draft, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(makeLeft());
    m_panes->addWidget(makeRight());
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({10'000, 10'000});
    row->addWidget(m_panes);
    connect(&draft, &ImportDraft::mappingChanged, this, &MappingStep::refresh);
    connect(&draft, &ImportDraft::read, this, &MappingStep::refresh);
    refresh();
}

QWidget *MappingStep::makeLeft()
{
    auto *pane = new QWidget(this);
    QVBoxLayout *column = makePane(pane);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Columns"), TextStyle::CardTitle, pane));
    head->addWidget(m_mapped = makeLabel({}, TextStyle::Caption, pane));
    head->addStretch(1);
    m_saved = new QToolButton(pane);
    m_saved->setProperty("kind", QStringLiteral("chip"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &MappingStep::fillSavedMenu);
    head->addWidget(m_saved);
    column->addLayout(head);
    auto *parts = new QSplitter(Qt::Vertical, pane);
    parts->setChildrenCollapsible(false);
    makeColumns(parts);
    parts->addWidget(m_columns);
    m_details = new ColumnDetails(m_draft, *m_columnsModel, m_context.words, partiesOf(m_context.session.state(), true),
                                  partiesOf(m_context.session.state(), false), parts);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({360, 200});
    column->addWidget(parts, 1);
    column->addWidget(makeKeep());
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, m_details,
            [this](const QModelIndex &current) { m_details->show(current.row()); });
    return pane;
}

void MappingStep::makeColumns(QWidget *parent)
{
    m_columnsModel = new ColumnsModel(m_draft, m_context.words, this);
    m_columns = new TableView(tr("Columns of the file and what they become"), parent);
    m_columns->setItemDelegate(new MappingDelegate(m_columns));
    m_columns->setModel(m_columnsModel);
    m_columns->setUniformRowHeights(true);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setEditTriggers(QAbstractItemView::EditKeyPressed);
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_columns->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(ColumnsModel::Letter, theme.length(46));
    header->setSectionResizeMode(ColumnsModel::Header, QHeaderView::Stretch);
    header->setSectionResizeMode(ColumnsModel::Example, QHeaderView::Stretch);
    const bool isLarge = theme.scale() > 140;
    m_columns->setColumnHidden(ColumnsModel::Example, isLarge); // there is no room for both
    header->resizeSection(ColumnsModel::Becomes, theme.length(isLarge ? 128 : 204));
    header->resizeSection(ColumnsModel::Outcome, theme.length(isLarge ? 92 : 124));
    m_columns->setMinimumHeight(theme.length(140));
    connect(m_columns, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnsModel::Becomes)
            openChoice(index);
    });
    connect(m_columns, &QAbstractItemView::activated, this, &MappingStep::openChoice);
}

void MappingStep::openChoice(const QModelIndex &index)
{
    const QModelIndex choice = index.siblingAtColumn(ColumnsModel::Becomes);
    m_columns->setCurrentIndex(choice);
    m_columns->edit(choice);
}

QWidget *MappingStep::makeKeep()
{
    auto *keep = new QWidget(this);
    auto *row = new QHBoxLayout(keep);
    row->setContentsMargins(0, 0, 0, 0);
    m_keep = new QCheckBox(tr("Remember this mapping as"), keep);
    m_keep->setAccessibleName(m_keep->text());
    m_keepName = new QLineEdit(keep);
    m_keepName->setAccessibleName(tr("Name of the mapping"));
    m_keepName->setMaxLength(80);
    m_keepName->setEnabled(false);
    connect(m_keep, &QCheckBox::toggled, m_keepName, &QLineEdit::setEnabled);
    connect(m_keep, &QCheckBox::clicked, this, [this] { m_isKeepingChosen = true; });
    row->addWidget(m_keep);
    row->addWidget(m_keepName, 1);
    return keep;
}

QString MappingStep::nameToKeep() const
{
    return m_keep->isChecked() ? m_keepName->text().simplified() : QString();
}

QWidget *MappingStep::makeRight()
{
    auto *pane = new QWidget(this);
    QVBoxLayout *column = makePane(pane);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("As it comes in"), TextStyle::CardTitle, pane));
    head->addWidget(m_arriving = makeLabel({}, TextStyle::Caption, pane));
    head->addStretch(1);
    m_sheet = new QComboBox(pane);
    m_sheet->setAccessibleName(tr("Sheet that is shown"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sheet, &QComboBox::activated, this, [this](int place) {
        m_arrivalsModel->showSheet(m_sheet->itemData(place).toString());
        refresh();
    });
    head->addWidget(m_sheet);
    m_troubledOnly = new QToolButton(pane);
    m_troubledOnly->setText(tr("Only rows to check"));
    m_troubledOnly->setCheckable(true);
    m_troubledOnly->setProperty("kind", QStringLiteral("chip"));
    m_troubledOnly->setAccessibleName(m_troubledOnly->text());
    head->addWidget(m_troubledOnly);
    column->addLayout(head);
    auto *parts = new QSplitter(Qt::Vertical, pane);
    parts->setChildrenCollapsible(false);
    makeArrivals(parts);
    parts->addWidget(m_arrivals);
    m_problems = new ProblemList(m_draft, m_context.words, parts);
    m_problems->setMinimumHeight(theme::Theme::instance().length(120));
    parts->addWidget(m_problems);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({300, 260});
    column->addWidget(parts, 1);
    connect(m_troubledOnly, &QToolButton::toggled, m_arrivalsModel, &ArrivalsModel::setTroubledOnly);
    connect(m_problems, &ProblemList::cellAsked, this, &MappingStep::goTo);
    connect(m_problems, &ProblemList::valuesAsked, this, [this](int place) { goToColumn(place, true); });
    return pane;
}

void MappingStep::makeArrivals(QWidget *parent)
{
    m_arrivalsModel = new ArrivalsModel(m_draft, m_context.words, this);
    m_arrivals = new TableView(tr("The rows as they come in"), parent);
    auto *delegate = new ArrivalDelegate(m_arrivals);
    delegate->setFocusShape(CellDelegate::FocusShape::Cell);
    m_arrivals->setItemDelegate(delegate);
    m_arrivals->setModel(m_arrivalsModel);
    m_arrivals->setUniformRowHeights(true);
    m_arrivals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_arrivals->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_arrivals->header()->setStretchLastSection(true);
    m_arrivals->setMinimumHeight(theme::Theme::instance().length(140));
    connect(m_arrivalsModel, &QAbstractItemModel::modelReset, this, &MappingStep::placeArrivalColumns);
    connect(m_arrivals, &QAbstractItemView::activated, m_arrivals,
            qOverload<const QModelIndex &>(&QAbstractItemView::edit));
    m_arrivals->viewport()->installEventFilter(this);
    placeArrivalColumns();
}

/** The title gets what is left, and not too little; the others as wide as their kind asks for. */
void MappingStep::placeArrivalColumns()
{
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_arrivals->header();
    const auto &reading = m_draft.reading();
    if (!reading || !reading->plan)
        return;
    header->setSectionResizeMode(QHeaderView::Interactive);
    const text::ImportText words(m_context.words);
    int title = -1;
    int left = m_arrivals->viewport()->width();
    for (int column = 0; column < m_arrivalsModel->columnCount(); ++column) {
        const QString name = m_arrivalsModel->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool isTitle = name == words.target(QStringLiteral("title"));
        const bool isStatus = name == words.target(QStringLiteral("status"));
        const int least = theme.length(column == 0 ? 56 : isStatus ? 138 : 116); // the longest status is whole
        const int ofName = QFontMetrics(theme.font(TextStyle::Label)).horizontalAdvance(name) + 26;
        const int width = std::max(ofName, least);
        header->resizeSection(column, width);
        title = isTitle ? column : title;
        left -= isTitle ? 0 : width;
    }
    if (title >= 0)
        header->resizeSection(title, std::clamp(left, theme.length(240), theme.length(560)));
}

bool MappingStep::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_arrivals->viewport() && event->type() == QEvent::Resize)
        placeArrivalColumns();
    return QWidget::eventFilter(object, event);
}

QList<QWidget *> MappingStep::panes() const
{
    return {m_columns, m_arrivals, m_problems->acceptAllButton()};
}

void MappingStep::refresh()
{
    m_mapped->setText(tr("%1 of %2 mapped").arg(m_columnsModel->mapped()).arg(m_columnsModel->total()));
    m_arriving->setText(tr("%n row(s)", nullptr, m_arrivalsModel->arriving()));
    fillSheets();
    const QString name = m_draft.keptAs();
    m_saved->setText(name.isEmpty() ? tr("Mapping: guessed") : tr("Mapping: %1").arg(asMenuText(name)));
    m_saved->setAccessibleName(name.isEmpty() ? tr("Mapping: guessed") : tr("Mapping: %1").arg(name));
    if (m_keepName->text().isEmpty() || (!m_keepName->isModified() && !name.isEmpty()))
        m_keepName->setText(name.isEmpty() ? QFileInfo(m_draft.path()).completeBaseName().left(80) : name);
    if (!m_isKeepingChosen) // what was mapped by hand is hardly ever meant for once
        m_keep->setChecked(m_draft.isByHand());
    if (!m_columns->currentIndex().isValid() && m_columnsModel->rowCount() > 0)
        m_columns->setCurrentIndex(m_columnsModel->index(0, ColumnsModel::Becomes));
}

void MappingStep::fillSavedMenu()
{
    QMenu &menu = *m_saved->menu();
    menu.clear();
    connect(menu.addAction(tr("Guess again")), &QAction::triggered, &m_draft, &ImportDraft::guessAgain);
    const QList<SavedMapping> all = m_draft.saved().all();
    if (all.isEmpty())
        return;
    menu.addSeparator();
    for (const SavedMapping &saved : all)
        connect(menu.addAction(asMenuText(saved.name)), &QAction::triggered, &m_draft,
                [this, saved] { m_draft.use(saved); });
    QMenu *forget = menu.addMenu(tr("Forget"));
    for (const SavedMapping &saved : all)
        connect(forget->addAction(asMenuText(saved.name)), &QAction::triggered, this, [this, name = saved.name] {
            if (const auto removed = m_draft.saved().remove(name); removed)
                m_context.notices.done(tr("The mapping “%1” is forgotten.").arg(name));
            else
                m_context.notices.failed(removed.error());
        });
}

/** Goes to the cell of a problem, on its own sheet; of a column that only goes to the note, to the column; of a sheet
 * or table that is not read, to where it can be chosen. */
void MappingStep::goTo(const ImportProblem &problem, bool toEdit)
{
    if (problem.code == u"other_sheet" || problem.code == u"other_table")
        return emit tableAsked();
    m_arrivalsModel->showSheet(problem.sheet);
    QModelIndex cell = m_arrivalsModel->cellOf(problem.row, problem.letter);
    if (!cell.isValid() && m_arrivalsModel->isTroubledOnly()) {
        m_troubledOnly->setChecked(false);
        cell = m_arrivalsModel->cellOf(problem.row, problem.letter);
    }
    refresh();
    if (cell.isValid()) {
        m_arrivals->setFocus(Qt::TabFocusReason);
        m_arrivals->setCurrentIndex(cell);
        m_arrivals->scrollTo(cell, QAbstractItemView::PositionAtCenter);
        if (toEdit)
            m_arrivals->edit(cell);
        return;
    }
    const auto &reading = m_draft.reading();
    for (const ColumnMapping &column : m_draft.mapping().columns)
        if (reading && problem.sheet == reading->sheet->table.name && columnLetter(column.column) == problem.letter)
            goToColumn(column.column, false);
}

void MappingStep::goToColumn(int column, bool toValues)
{
    const int row = m_columnsModel->rowOf(column);
    if (row < 0)
        return;
    m_columns->setCurrentIndex(m_columnsModel->index(row, ColumnsModel::Becomes));
    m_columns->setFocus(Qt::TabFocusReason);
    if (!toValues || !m_details->valuesModel()->hasChoices())
        return;
    m_details->values()->setFocus(Qt::TabFocusReason);
    m_details->values()->setCurrentIndex(m_details->valuesModel()->index(0, ValuesModel::Becomes));
}

/** The sheets whose rows can be looked at: that of the mapping, and those of earlier rounds. */
void MappingStep::fillSheets()
{
    const QStringList sheets = m_arrivalsModel->sheets();
    m_sheet->setVisible(sheets.size() > 1);
    const QSignalBlocker quiet(m_sheet);
    if (sheets != m_shownSheets) {
        m_sheet->clear();
        qsizetype longest = 0;
        for (const QString &sheet : sheets) {
            m_sheet->addItem(tr("Sheet %1").arg(sheet), sheet);
            longest = std::max(longest, m_sheet->itemText(m_sheet->count() - 1).size());
        }
        m_sheet->setMinimumContentsLength(static_cast<int>(std::min(longest, mostLetters)));
        m_shownSheets = sheets;
    }
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_arrivalsModel->sheet())));
}

} // namespace aanjager
