#include "core/insight/card.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/reports.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace aanjager {

namespace {

constexpr qsizetype roundsOnCard = 7;

/** Fills a card from a view, part by part. */
class CardMaker
{
public:
    CardMaker(const View &view, const Measure &measure, const Party &municipality, ReportsByMeasure reports)
        : m_view(view), m_reports(std::move(reports))
    {
        m_card.measure = &measure;
        m_card.municipality = &municipality;
        m_on = m_reports.of.value(measure.id);
        m_own = m_on.lastOf(municipality.id);
    }

    Card make()
    {
        findCell();
        takeState();
        takeVerdict();
        takeProgress();
        takeCourse();
        takeExplanation();
        takeCommitments();
        takeDecisions();
        takeAmounts();
        return std::move(m_card);
    }

private:
    const State &state() const { return m_view.state; }
    const Measure &measure() const { return *m_card.measure; }
    const QStringList &aspects() const { return state().programme().aspects; }

    void findCell()
    {
        for (const Applicability &cell : state().all<Applicability>()) {
            if (cell.measure != measure().id)
                continue;
            m_cells.append(&cell);
            if (cell.municipality == m_card.municipality->id)
                m_card.cell = &cell;
        }
        m_card.degree = m_card.cell ? m_card.cell->degree : Degree::Undecided;
    }

    template <class T> static CardValue<T> firstOf(const std::optional<T> &own, const std::optional<T> &lead)
    {
        if (own)
            return {own, CardSource::Municipality};
        return lead ? CardValue<T>{lead, CardSource::Lead} : CardValue<T>{};
    }

    /** Where the measure is, and when that was told. */
    void takeState()
    {
        const std::optional<Status> told = m_own ? m_own->status : std::nullopt;
        const std::optional<Status> own = m_card.cell && m_card.cell->status ? m_card.cell->status : told;
        m_card.status = firstOf(own, std::optional(measure().status));
        m_card.reported = m_own ? m_own->submitted : measure().reported;
        if (m_card.reported.isValid())
            m_card.reporter = m_own ? CardSource::Municipality : CardSource::Lead;
    }

    void takeVerdict()
    {
        const std::optional<Health> told = m_own ? overallHealth(*m_own, aspects()) : std::nullopt;
        const bool inCell = m_card.cell && m_card.cell->health;
        m_card.verdict = firstOf(inCell ? m_card.cell->health : told, overallHealth(measure(), aspects()));
        if (m_card.verdict.source == CardSource::Nobody || (inCell && !told))
            return;
        const bool isOwn = m_card.verdict.source == CardSource::Municipality;
        for (const QString &aspect : aspects())
            m_card.aspects.append({aspect, isOwn ? healthOf(*m_own, aspect) : healthOf(measure(), aspect)});
    }

    void takeProgress()
    {
        const auto rounded = [](std::optional<double> percent) {
            return percent ? std::optional(static_cast<int>(std::lround(*percent))) : std::nullopt;
        };
        m_card.regionProgress = rounded(progressOf(measure(), m_cells, state()).percent);
        const std::optional<int> told = m_own ? m_own->progress : std::nullopt;
        m_card.progress =
            firstOf(m_card.cell && m_card.cell->progress ? m_card.cell->progress : told, m_card.regionProgress);
        const bool ended = m_card.status.value && isEnded(*m_card.status.value);
        if (!ended)
            m_card.plan = rounded(plannedProgress(measure(), m_view.today));
    }

    const ProgressReport *ownIn(Id<Round> round) const
    {
        for (const ProgressReport *report : m_on.byParties)
            if (report->round == round && report->party == m_card.municipality->id)
                return report;
        return nullptr;
    }

    void takeCourse()
    {
        const auto rounds = m_reports.rounds.mid(std::max<qsizetype>(0, m_reports.rounds.size() - roundsOnCard));
        for (const Round *round : rounds) {
            const ProgressReport *own = ownIn(round->id), *lead = m_on.inRound(round->id);
            const auto statusOf = [](const ProgressReport *report) { return report ? report->status : std::nullopt; };
            const auto verdictOf = [this](const ProgressReport *report) {
                return report ? overallHealth(*report, aspects()) : std::nullopt;
            };
            m_card.course.append(
                {round, firstOf(statusOf(own), statusOf(lead)), firstOf(verdictOf(own), verdictOf(lead))});
        }
    }

    void takeExplanation()
    {
        const bool isOwn = m_own && !(m_own->cause.isEmpty() && m_own->correction.isEmpty());
        m_card.cause = isOwn ? m_own->cause : measure().cause;
        m_card.correction = isOwn ? m_own->correction : measure().correction;
        if (!m_card.cause.isEmpty() || !m_card.correction.isEmpty())
            m_card.explainer = isOwn ? CardSource::Municipality : CardSource::Lead;
    }

    void takeCommitments()
    {
        for (const Commitment &commitment : state().all<Commitment>()) {
            const bool isHere = commitment.municipality.isNull() || commitment.municipality == m_card.municipality->id;
            if (commitment.measure == measure().id && isHere)
                m_card.commitments.append(&commitment);
        }
        std::sort(m_card.commitments.begin(), m_card.commitments.end(), [](const Commitment *a, const Commitment *b) {
            return std::tuple(a->made, a->due, a->id) < std::tuple(b->made, b->due, b->id);
        });
    }

    const DecisionVote *voteOn(const Decision &decision) const
    {
        for (const DecisionVote &vote : state().all<DecisionVote>())
            if (vote.decision == decision.id && vote.party == m_card.municipality->id)
                return &vote;
        return nullptr;
    }

    void takeDecisions()
    {
        for (const DecisionMeasure &link : state().all<DecisionMeasure>()) {
            const Decision *decision = link.measure == measure().id ? state().find(link.decision) : nullptr;
            if (!decision)
                continue;
            const DecisionVote *vote = voteOn(*decision);
            if (vote || decision->rule == DecisionRule::EachItsOwn)
                m_card.decisions.append({decision, vote});
        }
        std::sort(m_card.decisions.begin(), m_card.decisions.end(), [](const CardDecision &a, const CardDecision &b) {
            return std::tuple(!isAwaited(*a.decision), a.decision->code, a.decision->id) <
                   std::tuple(!isAwaited(*b.decision), b.decision->code, b.decision->id);
        });
    }

    /** Of every kind and year that the municipality has a line for. */
    void takeAmounts()
    {
        std::set<std::pair<MoneyKind, std::optional<int>>> kinds;
        for (const MoneyLine &line : state().all<MoneyLine>())
            if (isLocal(line) && line.kind && line.amount)
                kinds.insert({*line.kind, line.year});
        for (const auto &[kind, year] : kinds)
            m_card.amounts.append(
                {kind, year,
                 sumOf(state(), kind, {},
                       [&, y = year](const MoneyLine &line) { return isLocal(line) && line.year == y; }),
                 sumOf(state(), kind, {}, [&, y = year](const MoneyLine &line) {
                     return line.measure == measure().id && line.year == y;
                 })});
    }

    bool isLocal(const MoneyLine &line) const
    {
        return line.measure == measure().id && line.party == m_card.municipality->id;
    }

    const View &m_view;
    ReportsByMeasure m_reports;
    ReportsOnMeasure m_on;
    const ProgressReport *m_own = nullptr; ///< the last of the municipality
    QList<const Applicability *> m_cells;  ///< of the measure
    Card m_card;
};

} // namespace

Result<Card> cardOf(const View &view, Id<Measure> measure, Id<Party> municipality)
{
    const Measure *found = view.state.find(measure);
    const Party *party = view.state.find(municipality);
    if (!found || !party)
        return fail(ErrorKind::NotFound, QStringLiteral("no such card"),
                    {{}, QString::fromLatin1(tableOf<Applicability>)});
    return reportsOn(view, measure).map([&](ReportsByMeasure reports) {
        return CardMaker(view, *found, *party, std::move(reports)).make();
    });
}

} // namespace aanjager
