#include "ui/models/measure_groups.h"

#include <cmath>

namespace aanjager {

namespace {

constexpr qint64 noGroup = MeasureDigest::none;

qint64 keyOf(const MeasureDigest &digest, MeasureGrouping grouping)
{
    switch (grouping) {
    case MeasureGrouping::Theme:
        return digest.theme;
    case MeasureGrouping::OwnerKind:
        return digest.ownerKind;
    case MeasureGrouping::Status:
        return digest.status;
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

void summarise(GroupedMeasures &grouped, const MeasureRows &rows)
{
    MeasureGroup &group = grouped.group;
    double sum = 0;
    int figures = 0;
    for (const int place : std::as_const(grouped.places)) {
        const MeasureDigest &digest = rows.digest(place);
        ++group.count;
        ++group.tally[digest.verdict == MeasureDigest::none ? 3 : static_cast<size_t>(digest.verdict)];
        if (digest.status == static_cast<qint16>(Status::Dropped) || digest.percent < 0)
            continue;
        sum += digest.percent;
        ++figures;
    }
    if (figures > 0)
        group.percent = static_cast<int>(std::lround(sum / figures));
}

} // namespace

QList<GroupedMeasures> grouped(const QList<int> &places, const MeasureRows &rows, MeasureGrouping grouping,
                               const State &state, const report::Wording &words)
{
    QList<GroupedMeasures> groups;
    QHash<qint64, qsizetype> at;
    for (const int place : places) {
        const qint64 key = keyOf(rows.digest(place), grouping);
        auto known = at.constFind(key);
        if (known == at.cend()) {
            known = at.insert(key, groups.size());
            groups.append(GroupedMeasures{{key, nameOf(key, rows.at(place), grouping, words), 0, {}, {}}, {}});
        }
        groups[*known].places.append(place);
    }
    std::sort(groups.begin(), groups.end(), [&](const GroupedMeasures &a, const GroupedMeasures &b) {
        return std::tuple(placeOf(a.group.key, grouping, state), a.group.key) <
               std::tuple(placeOf(b.group.key, grouping, state), b.group.key);
    });
    for (GroupedMeasures &group : groups)
        summarise(group, rows);
    return groups;
}

} // namespace aanjager
