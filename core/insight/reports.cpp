#include "core/insight/reports.h"

#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

/** Puts what was submitted in the order of the rounds. */
class Gathering
{
public:
    void add(const ProgressReport &report)
    {
        if (report.submitted.isValid())
            m_ofRound[report.round].append(&report);
    }

    ReportsByMeasure reports(const View &view) const
    {
        ReportsByMeasure reports{roundsThatCame(view), {}};
        for (const Round *round : std::as_const(reports.rounds))
            for (const ProgressReport *report : m_ofRound.value(round->id)) {
                ReportsOnMeasure &on = reports.of[report->measure];
                (report->party.isNull() ? on.byLead : on.byParties).append(report);
            }
        return reports;
    }

private:
    QHash<Id<Round>, QList<const ProgressReport *>> m_ofRound;
};

} // namespace

QList<const Round *> roundsThatCame(const View &view)
{
    QList<const Round *> rounds;
    for (const Round &round : view.state.all<Round>())
        if (round.peildatum.isValid() && round.peildatum <= view.today)
            rounds.append(&round);
    std::sort(rounds.begin(), rounds.end(), [](const Round *a, const Round *b) {
        return std::tuple(a->peildatum, a->id) < std::tuple(b->peildatum, b->id);
    });
    return rounds;
}

const ProgressReport *ReportsOnMeasure::inRound(Id<Round> round) const
{
    for (const ProgressReport *report : byLead)
        if (report->round == round)
            return report;
    return nullptr;
}

const ProgressReport *ReportsOnMeasure::lastOf(Id<Party> party) const
{
    const auto last = std::find_if(byParties.rbegin(), byParties.rend(),
                                   [party](const ProgressReport *report) { return report->party == party; });
    return last == byParties.rend() ? nullptr : *last;
}

ReportsByMeasure reportsByMeasure(const View &view)
{
    Gathering gathering;
    for (const ProgressReport &report : view.state.all<ProgressReport>())
        gathering.add(report);
    return gathering.reports(view);
}

Result<ReportsByMeasure> reportsOn(const View &view, Id<Measure> measure)
{
    Result<QList<ProgressReport>> read;
    if (const LateReports *late = view.state.lateReports())
        read = late->on(measure);
    if (!read)
        return tl::unexpected(read.error());
    Gathering gathering;
    for (const ProgressReport &report : view.state.reportsAtHand())
        if (report.measure == measure)
            gathering.add(report);
    for (const ProgressReport &report : std::as_const(*read))
        gathering.add(report);
    ReportsByMeasure reports = gathering.reports(view);
    reports.of[measure];
    reports.read = *std::move(read);
    return reports;
}

ReportsByMeasure leadReportsOn(const View &view, Id<Measure> measure)
{
    Gathering gathering;
    for (const ProgressReport &report : view.state.reportsAtHand())
        if (report.measure == measure && report.party.isNull())
            gathering.add(report);
    ReportsByMeasure reports = gathering.reports(view);
    reports.of[measure];
    return reports;
}

QList<std::optional<Health>> verdictsOf(const Measure &measure, const ReportsByMeasure &reports,
                                        const QStringList &aspects, qsizetype count)
{
    QList<std::optional<Health>> verdicts;
    const ReportsOnMeasure on = reports.of.value(measure.id);
    const qsizetype rounds = reports.rounds.size();
    for (qsizetype i = std::max<qsizetype>(0, rounds - count); i + 1 < rounds; ++i) {
        const ProgressReport *report = on.inRound(reports.rounds[i]->id);
        verdicts.append(report ? overallHealth(*report, aspects) : std::nullopt);
    }
    verdicts.append(overallHealth(measure, aspects));
    return verdicts;
}

QString previousCorrection(const Measure &measure, const ReportsByMeasure &reports)
{
    if (reports.rounds.isEmpty())
        return {};
    const QList<const ProgressReport *> byLead = reports.of.value(measure.id).byLead;
    for (auto report = byLead.rbegin(); report != byLead.rend(); ++report)
        if ((*report)->round != reports.rounds.last()->id && !(*report)->correction.isEmpty())
            return (*report)->correction == measure.correction ? QString() : (*report)->correction;
    return {};
}

bool asksSupport(const Measure &measure)
{
    return !isEnded(measure.status) && !measure.supportAsked.trimmed().isEmpty();
}

bool asksSupport(const Measure &measure, Id<Party> party, const ReportsByMeasure &reports)
{
    if (isEnded(measure.status) || party.isNull())
        return false;
    if (measure.leadParty == party && asksSupport(measure))
        return true;
    const auto on = reports.of.constFind(measure.id);
    const ProgressReport *last = on == reports.of.cend() ? nullptr : on->lastOf(party);
    return last && !last->supportAsked.isEmpty();
}

} // namespace aanjager
