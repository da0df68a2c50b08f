#include "ui/models/measure_sorting.h"

#include <QCollator>

namespace aanjager {

namespace {

/** What a row is ordered by: a number, or words where there are any. */
struct SortKey
{
    int place = 0;
    bool isNothing = true;
    double number = 0;
    std::optional<QCollatorSortKey> words = {};
};

template <class T> void set(SortKey &key, const std::optional<T> &value)
{
    key.isNothing = !value;
    key.number = value ? static_cast<double>(*value) : 0;
}

void set(SortKey &key, const QString &text, const QCollator &collator)
{
    key.isNothing = text.isEmpty();
    key.words = collator.sortKey(text);
}

/** How many municipalities it applies in. */
int reach(const MeasureRow &row)
{
    return static_cast<int>(std::count_if(row.strip.begin(), row.strip.end(), [](const theme::StripCell &cell) {
        return cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
    }));
}

SortKey keyOf(const MeasureRows &rows, int place, qsizetype rank, MeasureColumn column, const QCollator &collator)
{
    const MeasureRow &row = rows.at(place);
    const Measure &measure = row.measure;
    SortKey key{place};
    switch (column) {
    case MeasureColumn::Number:
        set(key, std::optional(rank));
        break;
    case MeasureColumn::Title:
        set(key, measure.title, collator);
        break;
    case MeasureColumn::Theme:
        set(key, row.themeName, collator);
        break;
    case MeasureColumn::AtBat:
        set(key, measure.ownerKind ? std::optional(static_cast<int>(*measure.ownerKind)) : std::nullopt);
        break;
    case MeasureColumn::Lead:
        set(key, measure.lead, collator);
        break;
    case MeasureColumn::Status:
        set(key, std::optional(static_cast<int>(measure.status)));
        break;
    case MeasureColumn::Health:
        set(key, row.verdict ? std::optional(-static_cast<int>(*row.verdict)) : std::nullopt);
        break;
    case MeasureColumn::Progress:
        set(key, row.percent);
        break;
    case MeasureColumn::Start:
        set(key, measure.starts.isNull() ? std::nullopt : std::optional(measure.starts.first.toJulianDay()));
        break;
    case MeasureColumn::End:
        set(key, measure.ends.isNull() ? std::nullopt : std::optional(measure.ends.last().toJulianDay()));
        break;
    case MeasureColumn::Reported:
        set(key, row.daysSinceReport);
        break;
    case MeasureColumn::Municipalities:
        set(key, row.strip.isEmpty() ? std::nullopt : std::optional(reach(row)));
        break;
    }
    return key;
}

int compared(const SortKey &a, const SortKey &b)
{
    if (a.words && b.words)
        return a.words->compare(*b.words);
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

} // namespace

MeasureSorting afterClick(const MeasureSorting &sorting, MeasureColumn column)
{
    if (sorting.column != column)
        return {column, Qt::AscendingOrder};
    if (sorting.order == Qt::AscendingOrder)
        return {column, Qt::DescendingOrder};
    return {};
}

QList<int> sorted(const MeasureRows &rows, const MeasureSorting &sorting)
{
    if (!sorting.column)
        return rows.order();
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(static_cast<size_t>(rows.order().size()));
    for (qsizetype rank = 0; rank < rows.order().size(); ++rank)
        keys.push_back(keyOf(rows, rows.order()[rank], rank, *sorting.column, collator));
    std::stable_sort(keys.begin(), keys.end(), [&](const SortKey &a, const SortKey &b) {
        if (a.isNothing || b.isNothing)
            return !a.isNothing && b.isNothing;
        const int by = compared(a, b);
        return sorting.order == Qt::AscendingOrder ? by < 0 : by > 0;
    });
    QList<int> places;
    for (const SortKey &key : keys)
        places.append(key.place);
    return places;
}

} // namespace aanjager
