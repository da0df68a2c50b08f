#include "core/insight/told_state.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <QHash>
#include <algorithm>

namespace aanjager {

namespace {

/** What was told of a measure, or of it in a municipality, by a day, and whether anything was told later. */
struct Told
{
    QList<std::pair<QDate, const ProgressReport *>> reports = {}; ///< in order of their reference dates
    bool isToldLater = false;

    bool isEmpty() const { return reports.isEmpty() && !isToldLater; }
};

using Cell = std::pair<Id<Measure>, Id<Party>>;

QHash<Cell, Told> toldUntil(const State &state, QDate day)
{
    QHash<Cell, Told> told;
    for (const ProgressReport &report : state.all<ProgressReport>()) {
        const Round *round = state.find(report.round);
        if (!round || !report.submitted.isValid() || !round->peildatum.isValid())
            continue;
        Told &of = told[{report.measure, report.party}];
        if (round->peildatum > day)
            of.isToldLater = true;
        else
            of.reports.append({round->peildatum, &report});
    }
    for (Told &of : told)
        std::stable_sort(of.reports.begin(), of.reports.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    return told;
}

/** The measure as it was before anything was told of it. */
Measure notBegun(Measure measure)
{
    measure.status = Status::NotStarted;
    measure.progress.reset();
    for (auto health : {&Measure::healthTime, &Measure::healthMoney, &Measure::healthQuality, &Measure::healthRisk,
                        &Measure::healthByHand})
        (measure.*health).reset();
    followReport(measure, {});
    return measure;
}

Measure asTold(const Measure &measure, const Told &told)
{
    Measure then = notBegun(measure);
    for (const auto &[day, report] : told.reports)
        followReport(then, *report);
    return then;
}

} // namespace

void takeStateAsTold(State &state, const Round &round)
{
    const QHash<Cell, Told> told = toldUntil(state, round.peildatum);
    const QList<Measure> measures = state.all<Measure>();
    for (const Measure &measure : measures)
        if (const Told of = told.value({measure.id, {}}); !of.isEmpty())
            state.table<Measure>().put(asTold(measure, of));
    const QList<Applicability> cells = state.all<Applicability>();
    for (Applicability cell : cells) {
        const Told of = told.value({cell.measure, cell.municipality});
        if (of.isEmpty())
            continue;
        cell.status.reset();
        cell.progress.reset();
        for (const auto &[day, report] : of.reports) {
            cell.status = report->status ? report->status : cell.status;
            cell.progress = report->progress ? report->progress : cell.progress;
        }
        state.table<Applicability>().put(cell);
    }
}

const Round *roundToCompare(const View &view)
{
    const Round *last = lastClosedRound(view.state, view.today);
    const Round *before = nullptr;
    for (const Round &round : view.state.all<Round>())
        if (last && round.closed.isValid() && round.closed <= view.today && round.peildatum < last->peildatum &&
            (!before || round.peildatum > before->peildatum))
            before = &round;
    if (!before)
        return last;
    const QStringList &aspects = view.state.programme().aspects;
    const QHash<Cell, Told> told = toldUntil(view.state, last->peildatum);
    const QList<Measure> &measures = view.state.all<Measure>();
    const bool isStillSo = std::all_of(measures.begin(), measures.end(), [&](const Measure &measure) {
        const Told of = told.value({measure.id, {}});
        if (of.reports.isEmpty())
            return !of.isToldLater;
        const Measure then = asTold(measure, of);
        return !of.isToldLater && then.status == measure.status && then.progress == measure.progress &&
               overallHealth(then, aspects) == overallHealth(measure, aspects);
    });
    return isStillSo ? before : last;
}

} // namespace aanjager
