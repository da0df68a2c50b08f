#include "ui/models/built_in_views.h"

#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"

namespace aanjager {

QList<MeasureView> BuiltInViews::of(const View &view)
{
    MeasureView all, attention, support, byStatus;
    all.name = tr("All");
    attention.name = tr("Needs attention");
    attention.filter.needsAttention = true;
    support.name = tr("Support asked");
    support.filter.asksSupport = true;
    byStatus.name = tr("By status");
    byStatus.grouping = MeasureGrouping::Status;
    QList<MeasureView> views{all, attention, support};
    if (const Round *round = openRound(view.state, view.today))
        views.append(notReported(view, *round));
    views.append(endsThisMonth(view));
    views.append(byStatus);
    return views;
}

MeasureView BuiltInViews::notReported(const View &view, const Round &round)
{
    MeasureView waiting;
    waiting.name = tr("Not reported in %1").arg(round.label);
    waiting.filter.onlyWords = waiting.name;
    for (const Measure *measure : reportingOf(view, round).missing)
        waiting.filter.only.insert(measure->id.value);
    return waiting;
}

MeasureView BuiltInViews::endsThisMonth(const View &view)
{
    MeasureView soon;
    soon.name = tr("Ends this month");
    soon.filter.onlyWords = soon.name;
    for (const Measure &measure : view.state.all<Measure>()) {
        const QDate end = measure.ends.last();
        if (end.isValid() && end.year() == view.today.year() && end.month() == view.today.month())
            soon.filter.only.insert(measure.id.value);
    }
    return soon;
}

} // namespace aanjager
