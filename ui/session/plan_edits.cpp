#include "ui/session/plan_edits.h"

#include "core/exchange/action_line.h"

namespace aanjager {

Result<void> replan(Session &session, Id<Measure> id, const Plan &plan)
{
    const Measure *before = session.state().find(id);
    Label label{QStringLiteral("update"), {QString::fromLatin1(tableOf<Measure>), QString::number(id.value)}};
    if (before && before->starts != plan.starts)
        label.arguments.append(QStringLiteral("starts"));
    if (before && before->ends != plan.ends)
        label.arguments.append(QStringLiteral("ends"));
    const auto work = [&](Edit &edit) {
        return edit.store().get(id).and_then([&](Measure measure) {
            measure.starts = plan.starts;
            measure.ends = plan.ends;
            return edit.update(measure);
        });
    };
    return session.edit(label, work).map([](const auto &) {});
}

Result<Id<Milestone>> addMilestone(Session &session, Id<Measure> measure, const QString &text)
{
    Milestone milestone;
    milestone.measure = measure;
    const QString atSign = QString(QChar(0x2060)); // keeps words behind an @ in the text
    const ActionLine line = readActionLine(QString(text).replace(u'@', atSign + u'@'), State(), session.today());
    const Measure *of = session.state().find(measure);
    const bool hasDay = line.due.isValid() && !line.text.isEmpty();
    milestone.text = hasDay ? QString(line.text).remove(atSign) : text;
    if (hasDay)
        milestone.planned = {line.due, Precision::Day};
    else if (of)
        milestone.planned = of->ends;
    return addRecord(session, milestone);
}

bool dependsOn(const State &state, Id<Measure> other, Id<Measure> measure)
{
    QList<Id<Measure>> from{other};
    QSet<Id<Measure>> met;
    while (!from.isEmpty()) {
        const Id<Measure> each = from.takeLast();
        if (each == measure)
            return true;
        if (met.contains(each))
            continue;
        met.insert(each);
        for (const MeasureRelation &relation : state.all<MeasureRelation>())
            if (relation.measure == each && relation.kind == RelationKind::DependsOn)
                from.append(relation.other);
    }
    return false;
}

Result<void> waitFor(Session &session, Id<Measure> measure, Id<Measure> other, bool waits)
{
    for (const MeasureRelation &relation : session.state().all<MeasureRelation>())
        if (relation.measure == measure && relation.other == other && relation.kind == RelationKind::DependsOn)
            return waits ? Result<void>() : removeRecord(session, describe<MeasureRelation>(), relation.id.value);
    if (!waits)
        return {};
    if (dependsOn(session.state(), other, measure))
        return fail(ErrorKind::Invalid, QStringLiteral("the other waits for this one"));
    MeasureRelation relation;
    relation.measure = measure;
    relation.other = other;
    relation.kind = RelationKind::DependsOn;
    return addRecord(session, relation).map([](auto) {});
}

Result<void> reach(Session &session, Id<Milestone> id, bool reached)
{
    const ImpreciseDate day = reached ? ImpreciseDate{session.today()} : ImpreciseDate();
    return setField(session, id, u"reached", Convert<ImpreciseDate>::toValue(day));
}

} // namespace aanjager
