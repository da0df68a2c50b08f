#include "ui/pages/measures/measures_table.h"

#include "ui/delegates/mark_delegates.h"
#include "ui/delegates/text_delegate.h"
#include "ui/models/measure_cells.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace aanjager {

namespace {

struct Width
{
    MeasureColumn column;
    int pixels; ///< at 100 % text size
};

constexpr Width widths[] = {
    {MeasureColumn::Number, 46},  {MeasureColumn::AtBat, 48},    {MeasureColumn::Lead, 100},
    {MeasureColumn::Status, 128}, {MeasureColumn::Health, 62},   {MeasureColumn::Progress, 86},
    {MeasureColumn::End, 64},     {MeasureColumn::Reported, 50}, {MeasureColumn::Municipalities, 116},
};
/** What goes first when the title would get too narrow. */
constexpr MeasureColumn dispensable[] = {MeasureColumn::Lead, MeasureColumn::Reported, MeasureColumn::Municipalities,
                                         MeasureColumn::AtBat, MeasureColumn::End};
constexpr int narrowestTitle = 172;

int section(MeasureColumn column)
{
    return static_cast<int>(column);
}

} // namespace

MeasuresTable::MeasuresTable(QWidget *parent) : TableView(tr("Measures"), parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new TextDelegate(this));
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
    header()->setMinimumSectionSize(30);
    for (const Width &width : widths)
        header()->setSectionResizeMode(section(width.column), QHeaderView::Fixed);
    header()->setSectionResizeMode(section(MeasureColumn::Title), QHeaderView::Stretch);
    fitColumns();
}

void MeasuresTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

void MeasuresTable::fitColumns()
{
    if (!model())
        return;
    int taken = theme::Theme::instance().length(narrowestTitle);
    for (const Width &width : widths)
        taken += theme::Theme::instance().length(width.pixels);
    for (const Width &width : widths)
        header()->resizeSection(section(width.column), theme::Theme::instance().length(width.pixels));
    for (const MeasureColumn column : dispensable) {
        const bool fits = taken <= viewport()->width();
        const auto width = std::find_if(std::begin(widths), std::end(widths),
                                        [&](const Width &each) { return each.column == column; });
        if (!fits)
            taken -= theme::Theme::instance().length(width->pixels);
        setColumnHidden(section(column), !fits);
    }
}

} // namespace aanjager
