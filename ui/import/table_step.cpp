#include "ui/import/table_step.h"

#include "ui/import/sheet_delegate.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr qsizetype headersShown = 4;
constexpr int rowsMeasured = 40; ///< for the width of a column
constexpr qsizetype lettersMeasured = 120;

} // namespace

TableStep::TableStep(ImportDraft &draft, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_context(context)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(20);
    row->addWidget(makeLeft());
    row->addWidget(makeTable(), 1);
    connect(m_sheets, &QListWidget::currentRowChanged, this, [this](int place) { m_draft.chooseSheet(place); });
    connect(m_tables, &QListWidget::currentRowChanged, this, [this](int place) { m_draft.chooseTable(place + 1); });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int number) { m_draft.chooseHeader(number - 1); });
    connect(&draft, &ImportDraft::read, this, &TableStep::refresh);
    refresh();
}

QWidget *TableStep::makeLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(theme::Theme::instance().length(268));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QLabel *sheets = makeLabel(tr("Sheet"), TextStyle::CardTitle, left);
    column->addWidget(sheets);
    m_sheets = new QListWidget(left);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheets->setSpacing(3);
    column->addWidget(m_sheets);
    m_tablesHead = makeLabel(tr("Table on the sheet"), TextStyle::CardTitle, left);
    column->addWidget(m_tablesHead);
    m_tables = new QListWidget(left);
    m_tables->setAccessibleName(m_tablesHead->text());
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tables->setSpacing(3);
    column->addWidget(m_tables);
    QLabel *header = makeLabel(tr("Row of the header"), TextStyle::CardTitle, left);
    column->addWidget(header);
    m_header = new QSpinBox(left);
    m_header->setAccessibleName(header->text());
    m_header->setKeyboardTracking(false);
    header->setBuddy(m_header);
    column->addWidget(m_header);
    QLabel *hint = makeLabel(tr("Or click the row with the headers in the table; with the keyboard: Enter."),
                             TextStyle::Caption, left);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_summary = makeLabel({}, TextStyle::Body, left);
    m_summary->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(m_summary);
    column->addStretch(1);
    return left;
}

QWidget *TableStep::makeTable()
{
    m_model = new SheetModel(m_context.words.item(m_context.session.state().programme()), this);
    m_table = new TableView(tr("The sheet as it stands in the file"), this);
    m_table->setItemDelegate(new SheetDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto choose = [this](const QModelIndex &index) { m_draft.chooseHeader(index.row()); };
    connect(m_table, &QAbstractItemView::clicked, this, choose);
    connect(m_table, &QAbstractItemView::activated, this, choose);
    m_table->viewport()->installEventFilter(this);
    return m_table;
}

/** The sheets of another file; those of this one stay chosen. */
void TableStep::showSheets()
{
    const QSignalBlocker quiet(m_sheets);
    const Tracker *tracker = m_draft.tracker();
    if (tracker != m_shown) {
        m_shown = tracker;
        m_sheets->clear();
        for (const Sheet &sheet : tracker ? tracker->sheets : QList<Sheet>()) {
            const QString rows = tr("%n row(s)", nullptr, sheet.table.rowCount());
            const QString about = sheet.isHidden ? tr("%1, hidden").arg(rows) : rows;
            auto *item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(sheet.table.name, about), m_sheets);
            item->setToolTip(item->text().toHtmlEscaped());
        }
    }
    const int rows = std::clamp(m_sheets->count(), 1, 7); // more scroll
    m_sheets->setFixedHeight(rows * (m_sheets->sizeHintForRow(0) + 2 * m_sheets->spacing()) + 2 * m_sheets->spacing() +
                             4);
    if (m_draft.reading())
        m_sheets->setCurrentRow(static_cast<int>(m_draft.reading()->place));
}

/** The tables of the sheet by their titles, else by their headers; shown where there is something to choose. */
void TableStep::showTables()
{
    const QList<FoundTable> &tables = m_draft.tables();
    m_tablesHead->setVisible(tables.size() > 1);
    m_tables->setVisible(tables.size() > 1);
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    for (const FoundTable &table : tables) {
        QStringList headers;
        const int first = table.shape.area ? table.shape.area->firstColumn : 0;
        for (int column = first; column < table.shape.headers.size() && headers.size() < headersShown; ++column)
            if (table.shape.headers[column] != columnLetter(column))
                headers.append(table.shape.headers[column]);
        const QString words = headers.join(QStringLiteral(", "));
        const QString name = table.title.isEmpty() ? words : table.title;
        auto *item = new QListWidgetItem(tr("%1 (row %2)").arg(name).arg(table.shape.headerRow + 1), m_tables);
        item->setToolTip(words.toHtmlEscaped());
    }
    const int rows = std::clamp(m_tables->count(), 1, 5);
    m_tables->setFixedHeight(rows * (m_tables->sizeHintForRow(0) + 2 * m_tables->spacing()) + 2 * m_tables->spacing() +
                             4);
    m_tables->setCurrentRow(m_draft.table() - 1);
}

QString TableStep::summary() const
{
    const auto &reading = m_draft.reading();
    if (!reading)
        return {};
    if (!reading->plan)
        return reading->error ? text::errorText(m_context.words, *reading->error) : QString();
    const ImportPlan &plan = *reading->plan;
    int actions = 0;
    for (const PlannedMeasure &measure : plan.measures)
        actions += static_cast<int>(measure.actions.size());
    const auto skipped = std::count_if(plan.problems.begin(), plan.problems.end(), [](const ImportProblem &problem) {
        return problem.kind == ProblemKind::Skipped && problem.row > 0; // not a sheet that is not read
    });
    const auto measures = static_cast<int>(plan.measures.size());
    QStringList lines{QStringLiteral("%1 %2").arg(
        m_context.words.number(measures), m_context.words.items(m_context.session.state().programme(), measures))};
    if (actions > 0)
        lines.append(tr("%n action(s)", nullptr, actions));
    if (!plan.themes.isEmpty())
        lines.append(tr("%n theme(s)", nullptr, static_cast<int>(plan.themes.size())));
    if (skipped > 0)
        lines.append(tr("%n row(s) do not come in", nullptr, static_cast<int>(skipped)));
    return lines.join(u'\n');
}

/** Each as wide as its first rows ask for, as far as that is not too wide; what is left over goes to those that were
 * cut. */
void TableStep::placeColumns()
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int least = theme.length(64), fair = theme.length(176), most = theme.length(520);
    const int columns = m_model->columnCount();
    const int first = std::max(0, m_model->headerRow() - 4);
    const int rows = std::min(m_model->rowCount(), first + rowsMeasured);
    QList<int> wanted, given;
    int left = m_table->viewport()->width() - theme.length(52 + 112);
    for (int column = SheetModel::firstCell; column < columns; ++column) {
        int width = least;
        for (int row = first; row < rows && width < most; ++row) {
            const QString text = m_model->index(row, column).data().toString().left(lettersMeasured);
            width = std::max(width, metrics.horizontalAdvance(text) + theme.length(24));
        }
        wanted.append(std::min(width, most));
        given.append(std::min(width, fair));
        left -= given.last();
    }
    for (qsizetype i = 0; i < wanted.size() && left > 0; ++i) {
        const int more = std::min(left, wanted[i] - given[i]);
        given[i] += more;
        left -= more;
    }
    m_table->header()->resizeSection(SheetModel::numberColumn, theme.length(52));
    m_table->header()->resizeSection(SheetModel::kindColumn, theme.length(112));
    for (qsizetype i = 0; i < given.size(); ++i)
        m_table->header()->resizeSection(static_cast<int>(i) + SheetModel::firstCell, given[i]);
}

bool TableStep::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        placeColumns();
    return QWidget::eventFilter(object, event);
}

void TableStep::refresh()
{
    showSheets();
    showTables();
    const auto &reading = m_draft.reading();
    const QModelIndex current = m_table->currentIndex();
    m_model->setReading(reading);
    if (!reading)
        return;
    const QSignalBlocker quiet(m_header);
    m_header->setRange(1, std::max(1, reading->sheet->table.rowCount()));
    m_header->setValue(m_model->headerRow() + 1);
    m_summary->setText(summary());
    placeColumns();
    const int row = current.isValid() ? current.row() : std::max(0, m_model->headerRow());
    m_table->setCurrentIndex(m_model->index(row, SheetModel::firstCell));
    m_table->scrollTo(m_model->index(std::max(0, row - 4), 0), QAbstractItemView::EnsureVisible);
}

} // namespace aanjager
