#include "core/report/missing.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"
#include "core/report/report_parts.h"
#include "core/report/visible.h"

#include <algorithm>

namespace aanjager::report {

namespace {

/** Those of the named fields that are empty. */
template <class E> QList<const Field *> emptyOf(const E &record, std::initializer_list<const char *> names)
{
    QList<const Field *> fields;
    for (const char *name : names)
        if (const Field *field = describe<E>().field(QString::fromLatin1(name));
            field && Convert<QString>::fromValue(field->read(&record)).trimmed().isEmpty())
            fields.append(field);
    return fields;
}

void aboutRound(QList<Missing> &missing, const View &seen)
{
    const Round *round = roundToReport(seen);
    if (!round)
        return;
    if (!round->closed.isValid())
        missing.append({Lack::RoundOpen, {round->label}, {}, {}});
    const Reporting reporting = reportingOf(seen, *round);
    if (!reporting.missing.isEmpty())
        missing.append({Lack::NotReported, numbersOf(reporting.missing), {}, reporting.missing.first()->id});
}

/** What a reader may not see is empty for them, so whether it is filled in is asked of `whole`. */
void aboutDecisions(QList<Missing> &missing, const State &seen, const State &whole)
{
    QList<Missing> decisions;
    for (const Decision &visible : seen.all<Decision>()) {
        const Decision &decision = *whole.find(visible.id);
        const auto fields = emptyOf(decision, {"advice", "consequence"});
        if (isAwaited(decision) && !fields.isEmpty())
            decisions.append({Lack::Unargued, {decision.code.isEmpty() ? decision.title : decision.code}, fields, {}});
    }
    std::sort(decisions.begin(), decisions.end(),
              [](const Missing &a, const Missing &b) { return naturalCompare(a.names.first(), b.names.first()) < 0; });
    missing += decisions;
}

void aboutMeasures(QList<Missing> &missing, const State &seen, const State &whole)
{
    for (const Measure &visible : inOrder(seen.all<Measure>())) {
        const Measure &measure = *whole.find(visible.id);
        if (lacksExplanation(measure, whole.programme().aspects))
            missing.append({Lack::Unexplained, numbersOf({&measure}),
                            emptyOf(measure, {"cause", "consequence", "correction"}), measure.id});
    }
}

void aboutWords(QList<Missing> &missing, const View &seen)
{
    const Round *round = roundToReport(seen);
    if (!round || round->closed.isValid())
        return;
    const auto fields = emptyOf(*round, {"conclusion", "introduction", "goes_well", "rubs"});
    if (!fields.isEmpty())
        missing.append({Lack::Proposed, {round->label}, fields, {}});
}

} // namespace

QList<Missing> missingFor(Kind kind, const View &view, Visibility level)
{
    QList<Missing> missing;
    const View seen = visibleTo(view, level);
    if (isOfRound(kind)) {
        aboutRound(missing, seen);
        aboutDecisions(missing, seen.state, view.state);
        aboutMeasures(missing, seen.state, view.state);
        aboutWords(missing, seen);
    }
    if (view.state.programme().logo.isEmpty())
        missing.append({Lack::NoLogo, {}, {}, {}});
    if (view.state.programme().colophon.trimmed().isEmpty())
        missing.append({Lack::NoColophon, {}, {}, {}});
    return missing;
}

} // namespace aanjager::report
