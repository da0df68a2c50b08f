#include "core/insight/round_standing.h"

#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

RoundStanding::Count countOfLeads(const View &view, const Round &round)
{
    RoundStanding::Count count;
    const auto reported = reportedIn(view.state, round);
    const Expectations expected(view.state, round.id);
    for (const Measure &measure : view.state.all<Measure>()) {
        if (!expected.asksLead(measure))
            continue;
        ++count.expected;
        count.reported += reported.contains(measure.id) ? 1 : 0;
    }
    return count;
}

/** Changes of these decide who is asked, whatever they are; of measures, cells and reports it is looked into. */
bool decidesWhoIsAsked(const QByteArray &table)
{
    return table == tableOf<Round> || table == tableOf<RoundExpectation> || table == tableOf<Party> ||
           table == tableOf<Contact> || table == tableOf<MeasureParty>;
}

} // namespace

RoundStanding::Asked RoundStanding::askedBy(const Measure &measure)
{
    return {measure.order, measure.number, measure.lead, measure.leadParty, measure.status == Status::Dropped};
}

Result<void> RoundStanding::read(const View &view, const Round &round)
{
    forget();
    m_expected = Expectations(view.state, round.id);
    const auto whom = m_expected.parties().isEmpty() ? RoundAnswers::Of::Leads : RoundAnswers::Of::Everybody;
    const Result<void> read = m_answers.read(view, round.id, whom);
    m_reporters = reportersOf(view, round, m_answers);
    for (qsizetype place = 0; place < m_reporters.size(); ++place) {
        const Reporter &reporter = m_reporters.at(place);
        for (const Id<Measure> measure : reporter.asLead)
            m_leadOf.insert(measure, place);
        if (reporter.asParty.isEmpty())
            continue;
        m_parties.insert(reporter.party, place);
        m_of.insert(reporter.party, {reporter.asParty.cbegin(), reporter.asParty.cend()});
    }
    for (const Measure &measure : view.state.all<Measure>())
        m_asked.insert(measure.id, askedBy(measure));
    countBefore(view, round);
    m_round = read ? round.id : Id<Round>();
    return read;
}

void RoundStanding::countBefore(const View &view, const Round &round)
{
    const Round *before = nullptr;
    for (const Round &other : view.state.all<Round>())
        if (other.peildatum < round.peildatum && (!before || other.peildatum > before->peildatum))
            before = &other;
    m_before = before ? std::optional(countOfLeads(view, *before)) : std::nullopt;
}

/** Whether others may be asked, or in another order, after a change of a measure or of a cell. */
bool RoundStanding::asksOtherwise(const View &view, const RowChange &change) const
{
    if (change.table == tableOf<Measure>) {
        const auto *measure = view.state.find(Id<Measure>{change.id});
        const auto known = m_asked.constFind(Id<Measure>{change.id});
        return !measure || known == m_asked.cend() || *known != askedBy(*measure);
    }
    if (change.table != tableOf<Applicability>)
        return decidesWhoIsAsked(change.table);
    const auto *cell = view.state.find(Id<Applicability>{change.id});
    if (!cell)
        return !m_of.isEmpty();
    const auto *measure = view.state.find(cell->measure);
    const bool isAsked = measure && measure->status != Status::Dropped && cell->degree != Degree::NotApplicable &&
                         m_expected.asks(cell->municipality, cell->measure);
    return isAsked != m_of.value(cell->municipality).contains(cell->measure);
}

Result<void> RoundStanding::follow(const View &view, const Round &round, const QList<RowChange> &changes)
{
    QList<Id<ProgressReport>> reports;
    for (const RowChange &change : changes) {
        if (change.table == tableOf<ProgressReport>)
            reports.append(Id<ProgressReport>{change.id});
        else if (!isOf(round.id) || asksOtherwise(view, change))
            return read(view, round);
    }
    if (!isOf(round.id))
        return read(view, round);
    if (reports.isEmpty())
        return {};
    const auto places = m_answers.follow(view, reports);
    if (!places) {
        m_round = {};
        return tl::unexpected(places.error());
    }
    countAgain(*places);
    if (places->isEmpty()) // a draft, or one of another round
        countBefore(view, round);
    return {};
}

void RoundStanding::countAgain(const QList<RoundAnswers::Place> &places)
{
    QSet<qsizetype> touched;
    for (const auto &[party, measure] : places)
        if (const qsizetype place = party.isNull() ? m_leadOf.value(measure, -1) : m_parties.value(party, -1);
            place >= 0)
            touched.insert(place);
    for (const qsizetype place : std::as_const(touched))
        countAnew(m_reporters[place], m_answers);
}

RoundStanding::Count RoundStanding::ofLeads() const
{
    Count count;
    for (const Reporter &reporter : m_reporters) {
        count.expected += static_cast<int>(reporter.asLead.size());
        count.reported += static_cast<int>(reporter.asLead.size() - reporter.missingAsLead.size());
    }
    return count;
}

int RoundStanding::parties() const
{
    return static_cast<int>(m_parties.size());
}

int RoundStanding::partiesDone() const
{
    return static_cast<int>(std::count_if(m_parties.cbegin(), m_parties.cend(), [this](qsizetype place) {
        return m_reporters.at(place).missingAsParty.isEmpty();
    }));
}

int RoundStanding::missingReporters() const
{
    return static_cast<int>(std::count_if(m_reporters.cbegin(), m_reporters.cend(),
                                          [](const Reporter &each) { return each.missing() > 0; }));
}

} // namespace aanjager
