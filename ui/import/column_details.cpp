#include "ui/import/column_details.h"

#include "core/exchange/header_words.h"
#include "ui/import/mapping_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

/** A label with the control that it names. */
QHBoxLayout *named(const QString &name, QWidget *control, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    QLabel *label = makeLabel(name, TextStyle::Caption, parent);
    label->setBuddy(control);
    control->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(control);
    return row;
}

} // namespace

ColumnDetails::ColumnDetails(ImportDraft &draft, const ColumnsModel &columns, const text::Wording &words,
                             const QStringList &municipalities, const QStringList &parties, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_columns(columns), m_words(words)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title = makeLabel({}, TextStyle::CardTitle, this));
    column->addWidget(m_money = makeMoney(words));
    column->addWidget(m_roundRow = makeRound());
    m_fillDown = new QCheckBox(tr("An empty cell means: as above"), this);
    m_fillDown->setAccessibleName(m_fillDown->text());
    connect(m_fillDown, &QCheckBox::clicked, this, &ColumnDetails::store);
    column->addWidget(m_fillDown);
    m_values = new ValuesModel(draft, words, municipalities, parties, this);
    column->addWidget(makeValues(), 1000);
    column->addStretch(1);
    connect(&draft, &ImportDraft::mappingChanged, this, &ColumnDetails::refresh);
    connect(&draft, &ImportDraft::read, this, &ColumnDetails::refresh);
    refresh();
}

QWidget *ColumnDetails::makeMoney(const text::Wording &words)
{
    auto *money = new QWidget(this);
    auto *row = new QHBoxLayout(money);
    row->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox(money);
    for (const Term &term : vocabularyOf<MoneyKind>().terms)
        m_kind->addItem(words.label(term));
    connect(m_kind, &QComboBox::activated, this, &ColumnDetails::store);
    row->addLayout(named(tr("Kind"), m_kind, money));
    m_year = new QLineEdit(money);
    m_year->setValidator(new QIntValidator(1990, 2199, m_year));
    m_year->setMaximumWidth(theme::Theme::instance().length(64));
    connect(m_year, &QLineEdit::editingFinished, this, &ColumnDetails::store);
    row->addLayout(named(tr("Year"), m_year, money));
    m_unit = new QComboBox(money);
    m_unit->addItem(tr("Whole amounts"), 1);
    m_unit->addItem(tr("Thousands"), 1'000);
    m_unit->addItem(tr("Millions"), 1'000'000);
    connect(m_unit, &QComboBox::activated, this, &ColumnDetails::store);
    row->addLayout(named(tr("In"), m_unit, money));
    row->addStretch(1);
    return money;
}

QWidget *ColumnDetails::makeRound()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_round = new QLineEdit(row);
    m_round->setMaxLength(40);
    m_round->setMaximumWidth(theme::Theme::instance().length(120));
    connect(m_round, &QLineEdit::editingFinished, this, &ColumnDetails::storeRound);
    line->addLayout(named(tr("Round"), m_round, row));
    m_peildatum = new QDateEdit(row);
    m_peildatum->setCalendarPopup(true);
    m_peildatum->setKeyboardTracking(false);
    connect(m_peildatum, &QDateEdit::dateChanged, this, &ColumnDetails::storeRound);
    line->addLayout(named(tr("Reference date"), m_peildatum, row));
    line->addStretch(1);
    return row;
}

/** The round as a whole: every column that tells of it follows. */
void ColumnDetails::storeRound()
{
    if (m_isShowing || m_row < 0 || m_row >= m_columns.rowCount())
        return;
    RoundMapping round;
    round.label = m_round->text().simplified();
    round.peildatum = m_peildatum->date();
    m_draft.setRound(m_columns.mapping(m_row).round, round);
}

QWidget *ColumnDetails::makeValues()
{
    m_valuesTable = new TableView(tr("What each value becomes"), this);
    m_valuesTable->setItemDelegate(new MappingDelegate(m_valuesTable));
    m_valuesTable->setModel(m_values);
    m_valuesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_valuesTable->header();
    header->setSectionResizeMode(ValuesModel::Text, QHeaderView::Stretch);
    header->setSectionResizeMode(ValuesModel::Count, QHeaderView::Fixed);
    header->setSectionResizeMode(ValuesModel::Becomes, QHeaderView::Fixed);
    header->resizeSection(ValuesModel::Count, theme.length(52));
    header->resizeSection(ValuesModel::Becomes, theme.length(230));
    m_valuesTable->setMinimumHeight(theme.length(130));
    const auto open = [this](const QModelIndex &index) {
        const QModelIndex choice = index.siblingAtColumn(ValuesModel::Becomes);
        m_valuesTable->setCurrentIndex(choice);
        m_valuesTable->edit(choice);
    };
    m_valuesTable->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(m_valuesTable, &QAbstractItemView::clicked, this, [open](const QModelIndex &index) {
        if (index.column() == ValuesModel::Becomes)
            open(index);
    });
    connect(m_valuesTable, &QAbstractItemView::activated, this, open);
    return m_valuesTable;
}

void ColumnDetails::show(int row)
{
    m_row = row;
    m_values->show(row >= 0 && row < m_columns.rowCount() ? m_columns.places(row) : QList<int>());
    refresh();
}

void ColumnDetails::refresh()
{
    const bool isThere = m_row >= 0 && m_row < m_columns.rowCount();
    setVisible(isThere);
    if (!isThere)
        return;
    const ColumnMapping &column = m_columns.mapping(m_row);
    const bool isOne = m_columns.places(m_row).size() == 1;
    m_isShowing = true;
    m_title->setText(isOne ? tr("Column %1: %2").arg(m_columns.letters(m_row), m_columns.header(m_row))
                           : tr("Columns %1: %2").arg(m_columns.letters(m_row), m_columns.header(m_row)));
    m_money->setVisible(column.to == target::moneyLine);
    m_kind->setCurrentIndex(static_cast<int>(column.kind.value_or(MoneyKind::Cost)));
    m_year->setText(column.year ? QString::number(*column.year) : QString());
    m_year->setEnabled(!column.isYearOfRow);
    if (m_unit->findData(column.unit.factor) < 0) // of a mapping written by hand
        m_unit->addItem(tr("Times %1").arg(m_words.number(static_cast<double>(column.unit.factor))),
                        column.unit.factor);
    m_unit->setCurrentIndex(m_unit->findData(column.unit.factor));
    const RoundMapping *round = isOne ? m_draft.mapping().roundCalled(column.round) : nullptr;
    m_roundRow->setVisible(round != nullptr);
    if (round) {
        m_round->setText(round->label);
        m_peildatum->setDate(round->peildatum);
    }
    m_fillDown->setChecked(column.fillDown);
    m_fillDown->setVisible(column.to != target::notes && isOne);
    m_valuesTable->setVisible(m_values->hasChoices());
    setMaximumHeight(m_values->hasChoices() ? QWIDGETSIZE_MAX : sizeHint().height()); // the rest is for the columns
    m_isShowing = false;
}

void ColumnDetails::store()
{
    if (m_isShowing || m_row < 0 || m_row >= m_columns.rowCount())
        return;
    ColumnMapping column = m_columns.mapping(m_row);
    column.fillDown = m_fillDown->isChecked();
    if (column.to == target::moneyLine) {
        column.kind = static_cast<MoneyKind>(m_kind->currentIndex());
        const int year = m_year->text().toInt();
        column.year = year > 0 ? std::optional(year) : std::nullopt;
        const qint64 factor = m_unit->currentData().toLongLong();
        column.isUnitGuessed = column.isUnitGuessed && factor == column.unit.factor;
        column.unit.factor = factor;
    }
    m_draft.setColumn(column);
}

} // namespace aanjager
