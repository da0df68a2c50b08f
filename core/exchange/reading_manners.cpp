#include "core/exchange/reading_manners.h"

#include "core/domain/measure.h"

namespace aanjager {

QHash<int, ReadingManner> mannersOf(const SourceTable &table, const Mapping &mapping)
{
    QHash<int, ReadingManner> manners;
    PercentScaleGuess all;
    const auto look = [&table](auto &guess, int column) {
        for (int row = 0; row < table.rowCount(); ++row)
            guess.see(table.cell(row, column));
    };
    for (const ColumnMapping &column : mapping.columns) {
        const Field *field = measureField(column.to);
        if (!field)
            continue;
        if (field->kind == FieldKind::Day || field->kind == FieldKind::ImpreciseDate) {
            DayOrderGuess days;
            look(days, column.column);
            manners[column.column].days = days.order();
        } else if (field->kind == FieldKind::Percent) {
            PercentScaleGuess percent;
            look(percent, column.column);
            look(all, column.column);
            manners[column.column].percent = percent.scale();
        }
    }
    for (ReadingManner &manner : manners)
        if (manner.percent == PercentScale::Unknown)
            manner.percent = all.scale();
    return manners;
}

} // namespace aanjager
