#include "ui/models/measure_groups.h"

#include <cmath>

namespace aanjager {

namespace {

constexpr qint64 noGroup = -1;

qint64 keyOf(const MeasureRow &row, MeasureGrouping grouping)
{
    switch (grouping) {
    case MeasureGrouping::Theme:
        return row.themeName.isEmpty() ? noGroup : row.measure.theme.value;
    case MeasureGrouping::OwnerKind:
        return row.measure.ownerKind ? static_cast<qint64>(*row.measure.ownerKind) : noGroup;
    case MeasureGrouping::Status:
        return static_cast<qint64>(row.measure.status);
    case MeasureGrouping::None:
        break;
    }
    return noGroup;
}

/** Where a group stands among the others; compared in this order. */
std::tuple<bool, qint64, QString> placeOf(qint64 key, MeasureGrouping grouping, const State &state)
{
    if (key == noGroup)
        return {true, 0, {}};
    if (grouping != MeasureGrouping::Theme)
        return {false, key, {}};
    const Theme *theme = state.find(Id<Theme>{key});
    return {false, theme && theme->order ? *theme->order : std::numeric_limits<int>::max(),
            theme ? theme->name : QString()};
}

QString nameOf(qint64 key, const MeasureRow &row, MeasureGrouping grouping, const report::Wording &words)
{
    switch (grouping) {
    case MeasureGrouping::Theme:
        return key == noGroup ? MeasureCells::tr("Without a theme") : row.themeName;
    case MeasureGrouping::OwnerKind:
        return key == noGroup ? MeasureCells::tr("Nobody at bat yet") : words.label(*row.measure.ownerKind);
    case MeasureGrouping::Status:
        return words.label(row.measure.status);
    case MeasureGrouping::None:
        break;
    }
    return {};
}

void summarise(GroupedMeasures &grouped)
{
    MeasureGroup &group = grouped.group;
    int sum = 0, figures = 0;
    for (const MeasureRow *row : grouped.rows) {
        ++group.count;
        ++group.tally[row->verdict ? static_cast<size_t>(*row->verdict) : 3];
        if (row->measure.status == Status::Dropped || !row->percent)
            continue;
        sum += *row->percent;
        ++figures;
    }
    if (figures > 0)
        group.percent = static_cast<int>(std::lround(static_cast<double>(sum) / figures));
}

} // namespace

QList<GroupedMeasures> grouped(const QList<const MeasureRow *> &rows, MeasureGrouping grouping, const State &state,
                               const report::Wording &words)
{
    QHash<qint64, GroupedMeasures> byKey;
    for (const MeasureRow *row : rows) {
        const qint64 key = keyOf(*row, grouping);
        GroupedMeasures &group = byKey[key];
        if (group.rows.isEmpty())
            group.group = {key, nameOf(key, *row, grouping, words), 0, {}, {}};
        group.rows.append(row);
    }
    QList<GroupedMeasures> groups(byKey.begin(), byKey.end());
    std::sort(groups.begin(), groups.end(), [&](const GroupedMeasures &a, const GroupedMeasures &b) {
        return std::tuple(placeOf(a.group.key, grouping, state), a.group.key) <
               std::tuple(placeOf(b.group.key, grouping, state), b.group.key);
    });
    for (GroupedMeasures &group : groups)
        summarise(group);
    return groups;
}

} // namespace aanjager
