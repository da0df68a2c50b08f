#include "ui/pages/measures/measures_table.h"

#include "ui/delegates/mark_delegates.h"
#include "ui/delegates/text_delegate.h"
#include "ui/models/roles.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QtMath>
#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

struct Width
{
    MeasureColumn column;
    int pixels; ///< at 100 % text size
};

constexpr Width widths[] = {
    {MeasureColumn::Number, 55},   {MeasureColumn::Theme, 140},          {MeasureColumn::AtBat, 44},
    {MeasureColumn::Lead, 110},    {MeasureColumn::Status, 122},         {MeasureColumn::Health, 60},
    {MeasureColumn::Start, 64},    {MeasureColumn::Progress, 90},        {MeasureColumn::End, 66},
    {MeasureColumn::Reported, 46}, {MeasureColumn::Municipalities, 110},
};
/** What gives way first where the title would get too narrow. */
constexpr MeasureColumn dispensable[] = {MeasureColumn::Theme, MeasureColumn::Start,    MeasureColumn::Lead,
                                         MeasureColumn::AtBat, MeasureColumn::Reported, MeasureColumn::Municipalities,
                                         MeasureColumn::End};
constexpr int narrowestTitle = 240; ///< so that with the panel in a window of 1366 the municipalities have room
constexpr int amplestTitle = 420, amplestLead = 200; ///< what a title leaves goes to the lead, who is told in words
constexpr int narrowest = 30, widest = 480;
/** From so many rows on each row's height is not asked beforehand: the view then scrolls by the row. */
constexpr int manyRows = 2000;

int section(MeasureColumn column)
{
    return static_cast<int>(column);
}

} // namespace

QByteArray ColumnChoice::toJson() const
{
    QJsonObject wide;
    for (auto at = widths.cbegin(); at != widths.cend(); ++at)
        wide.insert(columnKey(at.key()), *at);
    QJsonObject json = hiddenToJson(hidden);
    json.insert(QStringLiteral("widths"), wide);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ColumnChoice ColumnChoice::fromJson(const QByteArray &json)
{
    ColumnChoice choice;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    choice.hidden = hiddenFromJson(object);
    const QJsonObject wide = object.value(QLatin1String("widths")).toObject();
    for (auto at = wide.begin(); at != wide.end(); ++at)
        if (const auto column = columnOfKey(at.key()); column && at->toInt() >= narrowest && at->toInt() <= widest)
            choice.widths.insert(*column, at->toInt());
    return choice;
}

MeasuresTable::MeasuresTable(QWidget *parent) : TableView(tr("Measures"), parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // ours stands between the lines
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the columns stay where they are, however few rows are found
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(section(MeasureColumn::Theme), new ChoiceDelegate(this));
    setItemDelegateForColumn(section(MeasureColumn::AtBat), new OwnerKindDelegate(this));
    setItemDelegateForColumn(section(MeasureColumn::Status), new StatusDelegate(this));
    setItemDelegateForColumn(section(MeasureColumn::Health), new VerdictDelegate(this));
    setItemDelegateForColumn(section(MeasureColumn::Progress), new ProgressDelegate(this));
    setItemDelegateForColumn(section(MeasureColumn::Municipalities), new StripDelegate(this));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MeasuresTable::fitColumns);
}

void MeasuresTable::setModel(QAbstractItemModel *model)
{
    TableView::setModel(model);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(true);
    header()->setMinimumSectionSize(narrowest);
    header()->setTextElideMode(Qt::ElideRight);
    for (const Width &width : widths)
        header()->setSectionResizeMode(section(width.column), QHeaderView::Interactive);
    header()->setSectionResizeMode(section(MeasureColumn::Title), QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { followWidth(column, width); });
    connect(header(), &QHeaderView::sectionClicked, this,
            [this](int column) { emit sortAsked(static_cast<MeasureColumn>(column)); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &MeasuresTable::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &MeasuresTable::restoreSelection);
    fitColumns();
    restoreSelection();
}

void MeasuresTable::setColumns(const ColumnChoice &columns)
{
    m_columns = columns;
    fitColumns();
}

void MeasuresTable::setColumnShown(MeasureColumn column, bool shown)
{
    if (shown)
        m_columns.hidden.remove(column);
    else
        m_columns.hidden.insert(column);
    fitColumns();
    emit columnsChosen();
}

void MeasuresTable::showSorting(const MeasureSorting &sorting)
{
    header()->setSortIndicatorShown(sorting.column.has_value());
    if (sorting.column) // Qt's arrow points to where the large values are; ours to where one reads on
        header()->setSortIndicator(section(*sorting.column), sorting.order);
}

QList<qint64> MeasuresTable::selectedIds() const
{
    QList<std::pair<int, qint64>> found;
    for (const QModelIndex &row : selectionModel()->selectedRows(section(MeasureColumn::Title)))
        if (const qint64 id = row.data(IdRole).toLongLong())
            found.append({row.row(), id});
    std::sort(found.begin(), found.end());
    QList<qint64> ids;
    for (const auto &each : std::as_const(found))
        ids.append(each.second);
    return ids;
}

void MeasuresTable::noteNeighbour()
{
    const QModelIndexList rows = selectionModel()->selectedRows(section(MeasureColumn::Title));
    const auto last = std::max_element(rows.begin(), rows.end(),
                                       [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    m_neighbour = 0;
    if (rows.isEmpty())
        return;
    for (const int step : {1, -1})
        for (int row = last->row() + step; m_neighbour == 0 && row >= 0 && row < model()->rowCount(); row += step)
            if (const QModelIndex index = model()->index(row, 0); !selectionModel()->isSelected(index))
                m_neighbour = index.data(IdRole).toLongLong();
}

void MeasuresTable::selectIds(const QSet<qint64> &ids)
{
    QItemSelection wanted;
    const int last = measureColumns - 1;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!ids.contains(index.data(IdRole).toLongLong()))
            continue;
        if (!wanted.isEmpty() && wanted.last().bottom() == row - 1)
            wanted.last() = QItemSelectionRange(wanted.last().topLeft(), index.siblingAtColumn(last));
        else
            wanted.append(QItemSelectionRange(index, index.siblingAtColumn(last)));
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

void MeasuresTable::keepSelection()
{
    const QList<qint64> ids = selectedIds();
    m_keptIds = QSet<qint64>(ids.begin(), ids.end());
    m_keptCurrent = currentIndex().data(IdRole).toLongLong();
    m_keptColumn = currentIndex().column();
}

void MeasuresTable::restoreSelection()
{
    int rows = 0, current = -1;
    for (; rows < model()->rowCount(); ++rows)
        if (m_keptCurrent != 0 && model()->index(rows, 0).data(IdRole).toLongLong() == m_keptCurrent)
            current = rows;
    setVerticalScrollMode(rows >= manyRows ? ScrollPerItem : ScrollPerPixel);
    if (current >= 0) {
        const QModelIndex index = model()->index(current, m_keptColumn);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
    if (!m_keptIds.isEmpty())
        selectIds(std::exchange(m_keptIds, {}));
}

void MeasuresTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

void MeasuresTable::setLongestNumber(const QString &number)
{
    if (m_longestNumber == number)
        return;
    m_longestNumber = number;
    fitColumns();
}

void MeasuresTable::holdColumns(bool held)
{
    m_isHeld = held;
    fitColumns();
}

/** What a person drew, else what is usual; a number is never cut. */
int MeasuresTable::widthOf(MeasureColumn column) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const auto width =
        std::find_if(std::begin(widths), std::end(widths), [&](const Width &each) { return each.column == column; });
    const int wanted = theme.length(m_columns.widths.value(column, width->pixels));
    if (column != MeasureColumn::Number || m_longestNumber.isEmpty())
        return wanted;
    const double number = theme::figuresWidth(m_longestNumber, theme.font(theme::TextStyle::Body));
    return std::max(wanted, rim + qCeil(number) + afterFirst);
}

/** A width that a person drew is kept; those that we set are not. */
void MeasuresTable::followWidth(int column, int width)
{
    if (m_isFitting || width == 0 || column == section(MeasureColumn::Title) || isColumnHidden(column))
        return;
    const double scale = theme::Theme::instance().length(1000) / 1000.0;
    m_columns.widths.insert(static_cast<MeasureColumn>(column), std::clamp(qRound(width / scale), narrowest, widest));
    emit columnsChosen();
}

/** `taken` is the width of all columns with the narrowest title. */
void MeasuresTable::widenLead(int taken)
{
    if (m_isHeld || m_columns.widths.contains(MeasureColumn::Lead))
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const int title = width() - verticalScrollBar()->sizeHint().width() - taken + theme.length(narrowestTitle);
    const int spare = std::max(0, title - theme.length(amplestTitle));
    const int usual = widthOf(MeasureColumn::Lead);
    header()->resizeSection(section(MeasureColumn::Lead), std::min(usual + spare, theme.length(amplestLead)));
}

/** By the width of the table alone, never by what is in it; while it is held, what is in sight stays so. */
void MeasuresTable::fitColumns()
{
    if (!model())
        return;
    m_isFitting = true;
    int taken = theme::Theme::instance().length(narrowestTitle);
    for (const Width &width : widths) {
        if (!m_columns.hidden.contains(width.column))
            taken += widthOf(width.column);
        if (!m_isHeld || width.column != MeasureColumn::Lead)
            header()->resizeSection(section(width.column), widthOf(width.column));
    }
    if (!m_isHeld) {
        m_lacking.clear();
        const int room = width() - verticalScrollBar()->sizeHint().width();
        for (const MeasureColumn column : dispensable) {
            if (taken <= room || m_columns.hidden.contains(column))
                continue;
            taken -= widthOf(column);
            m_lacking.append(column);
        }
    }
    for (const Width &width : widths)
        setColumnHidden(section(width.column),
                        m_columns.hidden.contains(width.column) || m_lacking.contains(width.column));
    widenLead(taken);
    m_isFitting = false;
    emit columnsFitted();
}

} // namespace aanjager
