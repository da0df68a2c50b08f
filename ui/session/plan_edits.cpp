#include "ui/session/plan_edits.h"

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
    milestone.text = text;
    if (const Measure *of = session.state().find(measure))
        milestone.planned = of->ends;
    return addRecord(session, milestone);
}

Result<void> reach(Session &session, Id<Milestone> id, bool reached)
{
    const ImpreciseDate day = reached ? ImpreciseDate{session.today()} : ImpreciseDate();
    return setField(session, id, u"reached", Convert<ImpreciseDate>::toValue(day));
}

} // namespace aanjager
