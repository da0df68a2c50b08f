#include "core/exchange/day_orders.h"

#include "core/domain/measure.h"

namespace aanjager {

QHash<int, DayOrder> dayOrdersOf(const SourceTable &table, const Mapping &mapping)
{
    QHash<int, DayOrder> orders;
    for (const ColumnMapping &column : mapping.columns) {
        const Field *field = measureField(column.to);
        if (!field || (field->kind != FieldKind::Day && field->kind != FieldKind::ImpreciseDate))
            continue;
        DayOrderGuess guess;
        for (int row = 0; row < table.rowCount(); ++row)
            guess.see(table.cell(row, column.column));
        orders.insert(column.column, guess.order());
    }
    return orders;
}

} // namespace aanjager
