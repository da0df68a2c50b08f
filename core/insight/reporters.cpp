#include "core/insight/reporters.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

/** The party that leads a measure, as far as one is known. */
Id<Party> leadOf(const Measure &measure, const State &state)
{
    return state.find(measure.leadParty) ? measure.leadParty : Id<Party>();
}

/** The e-mail address of a party's first contact that has one; of a lead in words the contact in that function. */
QString emailOf(const State &state, Id<Party> party, const QString &function)
{
    QString found;
    for (const Contact &contact : state.all<Contact>()) {
        if (contact.email.isEmpty())
            continue;
        if (!function.isEmpty() && contact.functionTitle.compare(function, Qt::CaseInsensitive) == 0)
            return contact.email;
        if (found.isEmpty() && !party.isNull() && contact.party == party)
            found = contact.email;
    }
    return found;
}

/** What parties are asked about, for all of them at once: there are many cells. */
class AskedMeasures
{
public:
    AskedMeasures(const View &view, const QList<Id<Party>> &parties)
        : m_measures(measuresInOrder(view.state.all<Measure>()))
    {
        for (const Id<Party> id : parties)
            if (const Party *party = view.state.find(id); party && isMunicipality(*party))
                m_excluded[id] = {};
            else if (party)
                m_executed[id] = {};
        if (!m_excluded.isEmpty())
            for (const Applicability &cell : view.state.all<Applicability>())
                if (cell.degree == Degree::NotApplicable)
                    add(m_excluded, cell.municipality, cell.measure);
        if (!m_executed.isEmpty())
            for (const MeasureParty &role : view.state.all<MeasureParty>())
                if (role.role == PartyRole::Executes)
                    add(m_executed, role.party, role.measure);
    }

    /** In the order of the package; of one that was given. */
    QList<const Measure *> of(const Expectations &expected, Id<Party> id) const
    {
        const auto without = m_excluded.constFind(id), with = m_executed.constFind(id);
        QList<const Measure *> asked;
        if (without == m_excluded.cend() && with == m_executed.cend())
            return asked;
        asked.reserve(m_measures.size());
        for (const Measure *measure : m_measures) {
            const bool applies = with != m_executed.cend() ? with->contains(measure->id)
                                                           : without->isEmpty() || !without->contains(measure->id);
            if (applies && measure->status != Status::Dropped && expected.asks(id, measure->id))
                asked.append(measure);
        }
        return asked;
    }

private:
    using Measures = QHash<Id<Party>, QSet<Id<Measure>>>;

    static bool isMunicipality(const Party &party) { return party.kind == PartyKind::Municipality && !party.isGroup; }

    static void add(Measures &all, Id<Party> party, Id<Measure> measure)
    {
        if (const auto found = all.find(party); found != all.end())
            found->insert(measure);
    }

    QList<const Measure *> m_measures;
    Measures m_excluded; ///< by municipality what does not apply there
    Measures m_executed; ///< by another party what it works on
};

/** Gathers what is asked and told, reporter by reporter. */
class ReporterList
{
public:
    ReporterList(const View &view, const Round &round) : m_view(view), m_expected(view.state, round.id) {}

    void addLeads()
    {
        for (const Measure *measure : measuresInOrder(m_view.state.all<Measure>())) {
            if (!m_expected.asksLead(*measure))
                continue;
            const Id<Party> party = leadOf(*measure, m_view.state);
            const Party *known = m_view.state.find(party);
            at(party, known ? known->name : measure->lead).asLead.append(measure->id);
        }
    }

    void addParties()
    {
        const QList<Id<Party>> parties = m_expected.parties();
        if (parties.isEmpty())
            return;
        const AskedMeasures measures(m_view, parties);
        for (const Id<Party> id : parties) {
            const Party *party = m_view.state.find(id);
            const QList<const Measure *> asked = measures.of(m_expected, id);
            if (!party || asked.isEmpty())
                continue;
            Reporter &reporter = at(id, party->name);
            reporter.asParty.reserve(asked.size());
            for (const Measure *measure : asked)
                reporter.asParty.append(measure->id);
        }
    }

    QList<Reporter> sorted()
    {
        for (Reporter &reporter : m_reporters)
            reporter.email = emailOf(m_view.state, reporter.party, reporter.party ? QString() : reporter.name);
        std::sort(m_reporters.begin(), m_reporters.end(), [this](const Reporter &a, const Reporter &b) {
            const bool aLeads = !a.asLead.isEmpty(), bLeads = !b.asLead.isEmpty();
            if (aLeads != bLeads)
                return aLeads;
            const Party *first = m_view.state.find(a.party), *second = m_view.state.find(b.party);
            if (!aLeads && first && second && first->kind != second->kind)
                return first->kind < second->kind;
            const int byName = naturalCompare(a.name, b.name);
            return byName != 0 ? byName < 0 : a.party < b.party;
        });
        return m_reporters;
    }

private:
    Reporter &at(Id<Party> party, const QString &name)
    {
        if (m_last >= 0 && m_reporters[m_last].party == party && m_reporters[m_last].name == name)
            return m_reporters[m_last]; // as one leads many
        const QString key = party ? QString::number(party.value) : QLatin1Char('=') + name.simplified().toCaseFolded();
        const auto known = m_places.constFind(key);
        m_last = known != m_places.cend() ? *known : m_reporters.size();
        if (known != m_places.cend())
            return m_reporters[*known];
        m_places.insert(key, m_reporters.size());
        Reporter reporter;
        reporter.party = party;
        reporter.name = name.simplified();
        m_reporters.append(reporter);
        return m_reporters.last();
    }

    const View &m_view;
    Expectations m_expected;
    QHash<QString, qsizetype> m_places;
    qsizetype m_last = -1; ///< the one that was asked for last
    QList<Reporter> m_reporters;
};

} // namespace

QList<const Measure *> askedOf(const View &view, const Expectations &expected, Id<Party> id)
{
    return AskedMeasures(view, {id}).of(expected, id);
}

/** Whether it tells anything in this round. */
bool RoundAnswers::take(const ProgressReport &report)
{
    if (report.round != m_round || !report.submitted.isValid())
        return false;
    m_told[report.party].insert(report.measure, {report.id, report.signedOff.isValid()});
    m_places.insert(report.id, {report.party, report.measure});
    return true;
}

Result<void> RoundAnswers::read(const View &view, Id<Round> round, Of whom)
{
    *this = {};
    m_round = round;
    for (const ProgressReport &report : view.state.reportsAtHand())
        take(report);
    if (whom == Of::Leads || view.state.isWhole())
        return {};
    const LateReports &late = *view.state.lateReports();
    const auto ids = late.referringTo(tableOf<Round>, round.value);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const qint64 id : *ids)
        if (const ProgressReport *report = late.find({id}))
            take(*report);
        else if (const auto problem = late.problem())
            return tl::unexpected(*problem);
    return {};
}

Result<QList<RoundAnswers::Place>> RoundAnswers::follow(const View &view, const QList<Id<ProgressReport>> &changed)
{
    QList<Place> places;
    QList<Id<ProgressReport>> late;
    const auto again = [&](const ProgressReport &report) {
        if (take(report))
            places.append({report.party, report.measure});
    };
    for (const Id<ProgressReport> id : changed) {
        if (const auto place = m_places.constFind(id); place != m_places.cend()) {
            places.append(*place);
            m_told[place->first].remove(place->second);
            m_places.erase(place);
        }
        if (const ProgressReport *report = view.state.find(id))
            again(*report);
        else
            late.append(id);
    }
    if (late.isEmpty() || view.state.isWhole())
        return places;
    return view.state.lateReports()->these(late).map([&](const QList<ProgressReport> &found) {
        for (const ProgressReport &report : found)
            again(report);
        return places;
    });
}

void countAnew(Reporter &reporter, const RoundAnswers &answers)
{
    reporter.submitted.clear();
    reporter.signedOff = 0;
    const auto count = [&](const QList<Id<Measure>> &asked, QList<Id<Measure>> &missing,
                           const RoundAnswers::OfParty &told) {
        missing.clear();
        for (const Id<Measure> measure : asked) {
            const auto answer = told.constFind(measure);
            if (answer == told.cend()) {
                missing.append(measure);
                continue;
            }
            reporter.submitted.append(answer->id);
            reporter.signedOff += answer->isSignedOff ? 1 : 0;
        }
    };
    count(reporter.asLead, reporter.missingAsLead, answers.of({}));
    count(reporter.asParty, reporter.missingAsParty,
          reporter.asParty.isEmpty() ? RoundAnswers::OfParty() : answers.of(reporter.party));
}

QList<Reporter> reportersOf(const View &view, const Round &round, const RoundAnswers &answers)
{
    ReporterList gathering(view, round);
    gathering.addLeads();
    gathering.addParties();
    QList<Reporter> reporters = gathering.sorted();
    for (Reporter &reporter : reporters)
        countAnew(reporter, answers);
    return reporters;
}

Result<QList<Reporter>> reportersOf(const View &view, const Round &round)
{
    RoundAnswers answers;
    const bool isOfLeads = Expectations(view.state, round.id).parties().isEmpty();
    return answers.read(view, round.id, isOfLeads ? RoundAnswers::Of::Leads : RoundAnswers::Of::Everybody).map([&] {
        return reportersOf(view, round, answers);
    });
}

} // namespace aanjager
