#include "ui/session/round_edits.h"

#include "core/domain/round_rules.h"
#include "core/insight/reporters.h"
#include "ui/session/round_change.h"

namespace aanjager {

namespace {

/** What is known of the places that something is told of, looked up once for all of them. */
class Known
{
public:
    enum class Cells { Left, Needed };

    /** Fails as late reports do. */
    static Result<Known> of(const View &view, const QList<ReportPlace> &places, Cells cells = Cells::Left)
    {
        Known known;
        QHash<Id<Party>, QList<Id<Measure>>> byParty;
        for (const ReportPlace &place : places) {
            known.m_reports[keyOf(place)] = {};
            if (place.party)
                byParty[place.party].append(place.measure);
        }
        for (const ProgressReport &report : view.state.reportsAtHand())
            known.take(report);
        if (cells == Cells::Needed && !byParty.isEmpty())
            for (const Applicability &cell : view.state.all<Applicability>())
                if (byParty.contains(cell.municipality) && known.m_reports.contains({cell.measure, cell.municipality}))
                    known.m_cells.insert({cell.measure, cell.municipality}, cell);
        for (auto party = byParty.cbegin(); !view.state.isWhole() && party != byParty.cend(); ++party) {
            const LateReports &late = *view.state.lateReports();
            const auto told = party->size() == 1 ? late.on(party->first()) : late.by(party.key());
            if (!told)
                return tl::unexpected(told.error());
            for (const ProgressReport &report : *told)
                known.take(report);
        }
        return known;
    }

    /** In every round. */
    QList<ProgressReport> reports(const ReportPlace &place) const { return m_reports.value(keyOf(place)); }

    std::optional<Applicability> cell(const ReportPlace &place) const
    {
        const auto found = m_cells.constFind(keyOf(place));
        return found == m_cells.cend() ? std::nullopt : std::optional(*found);
    }

private:
    using Key = std::pair<Id<Measure>, Id<Party>>;

    static Key keyOf(const ReportPlace &place) { return {place.measure, place.party}; }

    void take(const ProgressReport &report)
    {
        if (const auto asked = m_reports.find({report.measure, report.party}); asked != m_reports.end())
            asked->append(report);
    }

    QHash<Key, QList<ProgressReport>> m_reports;
    QHash<Key, Applicability> m_cells;
};

std::optional<ProgressReport> reportIn(Id<Round> round, const QList<ProgressReport> &reports)
{
    std::optional<ProgressReport> found;
    for (const ProgressReport &report : reports)
        if (report.round == round)
            found = report;
    return found;
}

std::optional<ProgressReport> lastBefore(Id<Round> id, const QList<ProgressReport> &reports, const State &state)
{
    const Round *round = state.find(id);
    std::optional<ProgressReport> last;
    QDate lastDay;
    for (const ProgressReport &report : reports) {
        const Round *other = report.submitted.isValid() ? state.find(report.round) : nullptr;
        if (round && other && other->peildatum < round->peildatum && (!last || other->peildatum > lastDay)) {
            last = report;
            lastDay = other->peildatum;
        }
    }
    return last;
}

/** What follows a report: the measures and cells as the edit finds them, read at once. */
struct Followers
{
    QHash<Id<Measure>, Measure> measures;
    QHash<Id<Applicability>, Applicability> cells;
};

/** What is written of one report, and how. */
class ReportWriter
{
public:
    ReportWriter(const View &view, const ReportPlace &place) : m_view(view), m_place(place) {}

    /** Fails with NotFound; asked before the edit, for reports are not read late within one. */
    Result<void> read(const Known &known)
    {
        const Measure *measure = m_view.state.find(m_place.measure);
        const Round *round = m_view.state.find(m_place.round);
        if (!measure || !round)
            return fail(ErrorKind::NotFound, QStringLiteral("no such measure or round"));
        if (round->closed.isValid())
            return closedError(*round);
        m_isOvertaken = m_place.party.isNull() && isOvertaken(m_view.state, measure->id, *round);
        m_cell = known.cell(m_place);
        const QList<ProgressReport> reports = known.reports(m_place);
        m_before = lastBefore(m_place.round, reports, m_view.state);
        const std::optional<ProgressReport> begun = reportIn(m_place.round, reports);
        m_isNew = !begun;
        if (begun)
            m_report = *begun;
        else if (m_place.party.isNull())
            m_report = begunReport(*measure, m_place.round);
        else
            m_report = begunReport(*measure, m_cell ? &*m_cell : nullptr, m_place.party, m_place.round);
        return {};
    }

    ProgressReport &report() { return m_report; }

    /** Makes it what still holds. */
    void repeat(QDate today)
    {
        if (m_place.party.isNull()) {
            ProgressReport again = unchangedReport(*m_view.state.find(m_place.measure), m_place.round, today);
            again.id = m_report.id;
            again.notes = m_report.notes;
            again.visibility = m_report.visibility;
            m_report = again;
        } else {
            m_report = unchangedReport(m_report, m_before ? &*m_before : nullptr, today);
        }
    }

    /** The measure or the cell that follows what is submitted; a party that is no municipality has none. */
    Id<Measure> measureThatFollows() const
    {
        return m_report.submitted.isValid() && m_place.party.isNull() && !m_isOvertaken ? m_place.measure
                                                                                        : Id<Measure>();
    }
    Id<Applicability> cellThatFollows() const
    {
        return m_report.submitted.isValid() && m_place.party && m_cell ? m_cell->id : Id<Applicability>();
    }

    Result<void> write(Edit &edit, Followers &followers) const
    {
        const auto written = m_isNew ? edit.insert(m_report).map([](auto) {}) : edit.update(m_report);
        if (!written)
            return written;
        if (const Id<Measure> id = measureThatFollows())
            return follow(edit, followers.measures[id]);
        if (const Id<Applicability> id = cellThatFollows())
            return follow(edit, followers.cells[id]);
        return {};
    }

private:
    template <class E> Result<void> follow(Edit &edit, E &record) const
    {
        followReport(record, m_report);
        return edit.update(record);
    }

    const View &m_view;
    ReportPlace m_place;
    ProgressReport m_report;
    std::optional<ProgressReport> m_before;
    std::optional<Applicability> m_cell;
    bool m_isNew = true, m_isOvertaken = false;
};

/** What there is to write at these places. */
Result<std::vector<ReportWriter>> writersAt(const View &view, const QList<ReportPlace> &places)
{
    return Known::of(view, places, Known::Cells::Needed)
        .and_then([&](const Known &known) -> Result<std::vector<ReportWriter>> {
            std::vector<ReportWriter> writers;
            for (const ReportPlace &place : places)
                if (const auto read = writers.emplace_back(view, place).read(known); !read)
                    return tl::unexpected(read.error());
            return writers;
        });
}

/** Writes them as one change. */
Result<void> writeAll(Session &session, const Label &label, const std::vector<ReportWriter> &writers)
{
    return asOneChange(session, label, [&](Edit &edit) {
        QList<Id<Measure>> measures;
        QList<Id<Applicability>> cells;
        for (const ReportWriter &each : writers) {
            if (const Id<Measure> id = each.measureThatFollows())
                measures.append(id);
            if (const Id<Applicability> id = each.cellThatFollows())
                cells.append(id);
        }
        Followers followers;
        return edit.store()
            .these(measures)
            .and_then([&](QHash<Id<Measure>, Measure> found) {
                followers.measures = std::move(found);
                return edit.store().these(cells);
            })
            .and_then([&](QHash<Id<Applicability>, Applicability> found) {
                followers.cells = std::move(found);
                return inTurn(writers, [&](const ReportWriter &each) { return each.write(edit, followers); });
            });
    });
}

QStringList argumentsOf(const ReportPlace &place)
{
    QStringList arguments{QString::number(place.measure.value)};
    if (place.party)
        arguments.append(QString::number(place.party.value));
    return arguments;
}

} // namespace

Result<std::optional<ProgressReport>> reportAt(const View &view, const ReportPlace &place)
{
    return Known::of(view, {place}).map([&](const Known &known) {
        return reportIn(place.round, known.reports(place));
    });
}

Result<std::optional<ProgressReport>> reportBefore(const View &view, const ReportPlace &place)
{
    return Known::of(view, {place}).map([&](const Known &known) {
        return lastBefore(place.round, known.reports(place), view.state);
    });
}

Result<void> tell(Session &session, const ReportPlace &place, QStringView name, const Value &value)
{
    const Field *field = describe<ProgressReport>().field(name);
    if (!field)
        return fail(ErrorKind::Invalid, QStringLiteral("no such field"), {{}, {}, name.toString()});
    auto writers = writersAt(session.view(), {place});
    if (!writers)
        return tl::unexpected(writers.error());
    ReportWriter &writer = writers->front();
    field->write(&writer.report(), value);
    writer.report().unchanged = false;
    if (place.party)
        writer.report().submitted = session.today();
    const QStringList about = argumentsOf(place);
    return writeAll(
        session, roundLabelOf("report.tell", place.round, QStringList{about.first(), name.toString()} + about.mid(1)),
        *writers);
}

Result<void> tellAll(Session &session, const QList<Telling> &tellings, const QList<ReportPlace> &unchanged)
{
    QList<ReportPlace> places;
    for (const Telling &telling : tellings)
        places.append(telling.place);
    auto writers = writersAt(session.view(), places + unchanged);
    if (!writers)
        return tl::unexpected(writers.error());
    for (qsizetype at = 0; at < tellings.size(); ++at) {
        ProgressReport &report = (*writers)[static_cast<std::size_t>(at)].report();
        for (const auto &[name, value] : tellings.at(at).values)
            if (const Field *field = describe<ProgressReport>().field(name))
                field->write(&report, value);
        report.unchanged = false;
        report.submitted = session.today();
    }
    for (auto each = static_cast<std::size_t>(tellings.size()); each < writers->size(); ++each)
        (*writers)[each].repeat(session.today());
    if (writers->empty())
        return {};
    const Id<Round> round = tellings.isEmpty() ? unchanged.first().round : tellings.first().place.round;
    return writeAll(session, roundLabelOf("report.many", round, {QString::number(writers->size())}), *writers);
}

Result<void> submit(Session &session, const ReportPlace &place)
{
    auto writers = writersAt(session.view(), {place});
    if (!writers)
        return tl::unexpected(writers.error());
    ReportWriter &writer = writers->front();
    writer.report().submitted = session.today();
    return writeAll(session, roundLabelOf("report.submit", place.round, argumentsOf(place)), *writers);
}

Result<void> submitUnchanged(Session &session, const QList<ReportPlace> &places)
{
    auto writers = writersAt(session.view(), places);
    if (!writers)
        return tl::unexpected(writers.error());
    if (writers->empty())
        return {};
    for (ReportWriter &each : *writers)
        each.repeat(session.today());
    const ReportPlace &first = places.first();
    const Label label = places.size() == 1
                            ? roundLabelOf("report.unchanged", first.round, argumentsOf(first))
                            : roundLabelOf("report.unchanged.many", first.round, {QString::number(places.size())});
    return writeAll(session, label, *writers);
}

Result<void> signOff(Session &session, Id<Round> round, const QList<Id<ProgressReport>> &reports, bool signedOff)
{
    const QDate day = signedOff ? session.today() : QDate();
    const Label label =
        roundLabelOf(signedOff ? "report.sign" : "report.unsign", round, {QString::number(reports.size())});
    return asOneChange(session, label, [&](Edit &edit) {
        return inTurn(reports, [&](Id<ProgressReport> id) {
            return edit.store().get(id).and_then([&](ProgressReport report) -> Result<void> {
                if (signedOff == report.signedOff.isValid())
                    return {};
                report.signedOff = day;
                return edit.update(report);
            });
        });
    });
}

} // namespace aanjager
