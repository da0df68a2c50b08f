#include "ui/models/built_in_views.h"

#include "core/domain/work_rules.h"

namespace aanjager {

QList<MeasureView> BuiltInViews::of(const View &view)
{
    MeasureView all, attention, support, unreported, soon, byStatus;
    all.name = tr("All");
    attention.name = tr("Needs attention");
    attention.filter.needsAttention = true;
    support.name = tr("Support asked");
    support.filter.asksSupport = true;
    byStatus.name = tr("By status");
    byStatus.grouping = MeasureGrouping::Status;
    QList<MeasureView> views{all, attention, support};
    if (const Round *round = openRound(view.state, view.today)) {
        unreported.name = tr("Not reported in %1").arg(round->label);
        unreported.filter.awaitsReport = true;
        views.append(unreported);
    }
    soon.name = tr("Ends this month");
    soon.filter.endsThisMonth = true;
    views.append(soon);
    views.append(byStatus);
    return views;
}

} // namespace aanjager
