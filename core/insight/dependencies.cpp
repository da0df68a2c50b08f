#include "core/insight/dependencies.h"

#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

/** By what is planned; true where nothing is to be said of how it goes. */
bool judge(Dependency &link)
{
    const Measure &measure = *link.measure, &on = *link.on;
    if (isEnded(measure.status) || on.status == Status::Done)
        return true;
    if (on.status == Status::Dropped || on.status == Status::OnHold) {
        link.broken = ChainBreak::Stopped;
        return true;
    }
    const QDate begins = measure.starts.last();
    if (!begins.isValid())
        return true;
    if (on.ends.first.isValid() && on.ends.first > begins) {
        link.broken = ChainBreak::EndsLater;
        link.days = begins.daysTo(on.ends.last());
    }
    return link.isBroken();
}

/** By how it goes now: what began without the other is past warning. */
void judgeExpectation(Dependency &link, const std::function<QDate(Id<Measure>)> &expectedEnd, QDate today)
{
    const QDate begins = link.measure->starts.last();
    const QDate expected = begins < today ? QDate() : expectedEnd(link.on->id);
    if (expected.isValid() && expected > begins) {
        link.broken = ChainBreak::ExpectedLater;
        link.days = begins.daysTo(expected);
    }
}

bool isLink(const Dependency &link)
{
    return link.measure && link.on;
}

Dependency linkOf(const State &state, const MeasureRelation &relation)
{
    Dependency link{relation.id, state.find(relation.measure), state.find(relation.other)};
    const bool isBetweenTwo = link.measure && link.on && link.measure != link.on;
    return relation.kind == RelationKind::DependsOn && isBetweenTwo ? link : Dependency{relation.id};
}

} // namespace

Dependency plannedDependency(const State &state, const MeasureRelation &relation)
{
    Dependency link = linkOf(state, relation);
    if (isLink(link))
        judge(link);
    return link;
}

QList<Dependency> dependenciesOf(const State &state, const std::function<QDate(Id<Measure>)> &expectedEnd, QDate today)
{
    QHash<Id<Measure>, QList<Dependency>> byMeasure;
    for (const MeasureRelation &relation : state.all<MeasureRelation>()) {
        Dependency link = linkOf(state, relation);
        if (!isLink(link))
            continue;
        if (!judge(link))
            judgeExpectation(link, expectedEnd, today);
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
