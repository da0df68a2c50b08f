#include "core/insight/told_state.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <QHash>
#include <algorithm>

namespace aanjager {

namespace {

/** What its leads told of a measure by a day, and whether they told anything later. */
struct Told
{
    QList<std::pair<QDate, const ProgressReport *>> reports = {}; ///< in order of their reference dates
    bool isToldLater = false;

    bool isEmpty() const { return reports.isEmpty() && !isToldLater; }
};

QHash<Id<Measure>, Told> toldUntil(const State &state, QDate day)
{
    QHash<Id<Measure>, Told> told;
    for (const ProgressReport &report : state.reportsAtHand()) {
        const Round *round = report.party.isNull() ? state.find(report.round) : nullptr;
        if (!round || !report.submitted.isValid() || !round->peildatum.isValid())
            continue;
        Told &of = told[report.measure];
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

QList<Round> roundsByDay(const State &state)
{
    QList<Round> rounds;
    for (const Round &round : state.all<Round>())
        if (round.peildatum.isValid())
            rounds.append(round);
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) {
        return std::tuple(a.peildatum, a.id) < std::tuple(b.peildatum, b.id);
    });
    return rounds;
}

/** The cell with what its municipality told by a day; nothing where it never told anything. */
std::optional<Applicability> asTold(Applicability cell, const PartyFigures &figures, const QList<Round> &rounds,
                                    QDate day)
{
    if (!figures.isReported(cell.measure))
        return std::nullopt;
    bool isTold = false;
    std::optional<Status> status;
    std::optional<int> progress;
    for (const Round &round : rounds) {
        const PartyFigures::Figure figure = figures.of(cell.measure, cell.municipality, round.id);
        isTold = isTold || figure.isTold;
        if (round.peildatum > day)
            continue;
        status = figure.status ? figure.status : status;
        progress = figure.progress ? figure.progress : progress;
    }
    cell.status = status;
    cell.progress = progress;
    return isTold ? std::optional(std::move(cell)) : std::nullopt;
}

} // namespace

void takeStateAsTold(State &state, const Round &round, const PartyFigures &figures)
{
    const QHash<Id<Measure>, Told> told = toldUntil(state, round.peildatum);
    const QList<Measure> measures = state.all<Measure>();
    for (const Measure &measure : measures)
        if (const Told of = told.value(measure.id); !of.isEmpty())
            state.table<Measure>().put(asTold(measure, of));
    const QList<Applicability> cells = state.all<Applicability>();
    const QList<Round> rounds = roundsByDay(state);
    for (const Applicability &cell : cells)
        if (auto then = asTold(cell, figures, rounds, round.peildatum))
            state.table<Applicability>().put(*std::move(then));
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
    const QHash<Id<Measure>, Told> told = toldUntil(view.state, last->peildatum);
    const QList<Measure> &measures = view.state.all<Measure>();
    const bool isStillSo = std::all_of(measures.begin(), measures.end(), [&](const Measure &measure) {
        const Told of = told.value(measure.id);
        if (of.reports.isEmpty())
            return !of.isToldLater;
        const Measure then = asTold(measure, of);
        return !of.isToldLater && then.status == measure.status && then.progress == measure.progress &&
               overallHealth(then, aspects) == overallHealth(measure, aspects);
    });
    return isStillSo ? before : last;
}

} // namespace aanjager
