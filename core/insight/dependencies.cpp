#include "core/insight/dependencies.h"

#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

void judge(Dependency &link, const std::function<QDate(Id<Measure>)> &expectedEnd, QDate today)
{
    const Measure &measure = *link.measure, &on = *link.on;
    if (isEnded(measure.status) || on.status == Status::Done)
        return;
    if (on.status == Status::Dropped || on.status == Status::OnHold) {
        link.broken = ChainBreak::Stopped;
        return;
    }
    const QDate begins = measure.starts.last();
    if (!begins.isValid())
        return;
    if (on.ends.first.isValid() && on.ends.first > begins) {
        link.broken = ChainBreak::EndsLater;
        link.days = begins.daysTo(on.ends.last());
        return;
    }
    const QDate expected =
        begins < today ? QDate() : expectedEnd(on.id); // what began without the other is past warning
    if (expected.isValid() && expected > begins) {
        link.broken = ChainBreak::ExpectedLater;
        link.days = begins.daysTo(expected);
    }
}

} // namespace

QList<Dependency> dependenciesOf(const State &state, const std::function<QDate(Id<Measure>)> &expectedEnd, QDate today)
{
    QHash<Id<Measure>, QList<Dependency>> byMeasure;
    for (const MeasureRelation &relation : state.all<MeasureRelation>()) {
        Dependency link{relation.id, state.find(relation.measure), state.find(relation.other)};
        if (relation.kind != RelationKind::DependsOn || !link.measure || !link.on || link.measure == link.on)
            continue;
        judge(link, expectedEnd, today);
        byMeasure[link.measure->id].append(link);
    }
    QList<Dependency> links;
    if (byMeasure.isEmpty())
        return links;
    for (const Measure *measure : measuresInOrder(state.all<Measure>())) {
        QList<Dependency> of = byMeasure.value(measure->id);
        std::sort(of.begin(), of.end(),
                  [](const Dependency &a, const Dependency &b) { return a.relation < b.relation; });
        links += of;
    }
    return links;
}

} // namespace aanjager
