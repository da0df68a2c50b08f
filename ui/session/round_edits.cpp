#include "ui/session/round_edits.h"

#include "core/domain/round_rules.h"
#include "core/insight/closing_view.h"
#include "core/insight/reporters.h"

namespace aanjager {

namespace {

Label roundLabelOf(const char *key, Id<Round> round, const QStringList &more = {})
{
    return {QString::fromLatin1(key), QStringList{QString::number(round.value)} + more};
}

Result<void> asOneChange(Session &session, const Label &label, const std::function<Result<void>(Edit &)> &work)
{
    return session.edit(label, work).map([](const auto &) {});
}

template <class List, class Work> Result<void> inTurn(const List &all, Work &&work)
{
    Result<void> result;
    for (const auto &each : all)
        if (result)
            result = work(each);
    return result;
}

const Applicability *cellThere(const State &state, Id<Measure> measure, Id<Party> municipality)
{
    for (const Applicability &cell : state.all<Applicability>())
        if (cell.measure == measure && cell.municipality == municipality)
            return &cell;
    return nullptr;
}

/** What was told in a closed round stays as it was told. */
tl::unexpected<Error> closedError(const Round &round)
{
    return fail(ErrorKind::Refused, QStringLiteral("the round is closed"), {}, round.label);
}

/** What is written of one report, and how. */
class ReportWriter
{
public:
    ReportWriter(const View &view, const ReportPlace &place) : m_view(view), m_place(place) {}

    /** Fails with NotFound; asked before the edit, for reports are not read late within one. */
    Result<void> read()
    {
        const Measure *measure = m_view.state.find(m_place.measure);
        const Round *round = m_view.state.find(m_place.round);
        if (!measure || !round)
            return fail(ErrorKind::NotFound, QStringLiteral("no such measure or round"));
        if (round->closed.isValid())
            return closedError(*round);
        m_isOvertaken = m_place.party.isNull() && isOvertaken(m_view.state, measure->id, *round);
        if (const Applicability *cell = cellThere(m_view.state, m_place.measure, m_place.party))
            m_cell = *cell;
        return reportAt(m_view, m_place).and_then([&](std::optional<ProgressReport> found) -> Result<void> {
            m_isNew = !found;
            if (found)
                m_report = *std::move(found);
            else if (m_place.party.isNull())
                m_report = begunReport(*measure, m_place.round);
            else
                m_report = begunReport(*measure, m_cell ? &*m_cell : nullptr, m_place.party, m_place.round);
            return {};
        });
    }

    ProgressReport &report() { return m_report; }

    /** Makes it what still holds. Fails as late reports do. */
    Result<void> repeat(QDate today)
    {
        if (m_place.party.isNull()) {
            ProgressReport again = unchangedReport(*m_view.state.find(m_place.measure), m_place.round, today);
            again.id = m_report.id;
            again.notes = m_report.notes;
            again.visibility = m_report.visibility;
            m_report = again;
            return {};
        }
        return reportBefore(m_view, m_place).map([&](const std::optional<ProgressReport> &before) {
            m_report = unchangedReport(m_report, before ? &*before : nullptr, today);
        });
    }

    Result<void> write(Edit &edit) const
    {
        const auto written = m_isNew ? edit.insert(m_report).map([](auto) {}) : edit.update(m_report);
        if (!written || !m_report.submitted.isValid())
            return written;
        if (m_place.party.isNull())
            return m_isOvertaken ? Result<void>() : followMeasure(edit);
        return followCell(edit);
    }

private:
    Result<void> followMeasure(Edit &edit) const
    {
        return edit.store().get(m_place.measure).and_then([&](Measure measure) {
            followReport(measure, m_report);
            return edit.update(measure);
        });
    }

    /** A party that is no municipality tells, but has no cell that follows. */
    Result<void> followCell(Edit &edit) const
    {
        if (!m_cell)
            return {};
        return edit.store().get(m_cell->id).and_then([&](Applicability cell) {
            followReport(cell, m_report);
            return edit.update(cell);
        });
    }

    const View &m_view;
    ReportPlace m_place;
    ProgressReport m_report;
    std::optional<Applicability> m_cell;
    bool m_isNew = true, m_isOvertaken = false;
};

Result<QList<ProgressReport>> reportsOf(const View &view, const ReportPlace &place)
{
    QList<ProgressReport> reports;
    const auto take = [&](const QList<ProgressReport> &all) {
        for (const ProgressReport &report : all)
            if (report.measure == place.measure && report.party == place.party)
                reports.append(report);
        return reports;
    };
    if (place.party.isNull() || view.state.isWhole())
        return take(view.state.reportsAtHand());
    return view.state.lateReports()->on(place.measure).map(take);
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
    return reportsOf(view, place).map([&](const QList<ProgressReport> &reports) {
        std::optional<ProgressReport> found;
        for (const ProgressReport &report : reports)
            if (report.round == place.round)
                found = report;
        return found;
    });
}

Result<std::optional<ProgressReport>> reportBefore(const View &view, const ReportPlace &place)
{
    const Round *round = view.state.find(place.round);
    return reportsOf(view, place).map([&](const QList<ProgressReport> &reports) {
        std::optional<ProgressReport> last;
        QDate lastDay;
        for (const ProgressReport &report : reports) {
            const Round *other = report.submitted.isValid() ? view.state.find(report.round) : nullptr;
            if (round && other && other->peildatum < round->peildatum && (!last || other->peildatum > lastDay)) {
                last = report;
                lastDay = other->peildatum;
            }
        }
        return last;
    });
}

Result<Id<Round>> beginRound(Session &session, Round round, QList<RoundExpectation> expected)
{
    if (round.id.isNull())
        round.id = newId<Round>();
    for (RoundExpectation &each : expected)
        each.round = round.id;
    return asOneChange(session, roundLabelOf("round.open", round.id),
                       [&](Edit &edit) {
                           return edit.insert(round).map([](auto) {}).and_then([&] {
                               return inTurn(expected, [&](const RoundExpectation &each) {
                                   return edit.insert(each).map([](auto) {});
                               });
                           });
                       })
        .map([&] { return round.id; });
}

Result<void> changeRound(Session &session, const Round &round, const QList<RoundExpectation> &expected)
{
    const auto same = [](const RoundExpectation &a, const RoundExpectation &b) {
        return a.measure == b.measure && a.party == b.party;
    };
    QList<RoundExpectation> was;
    for (const RoundExpectation &each : session.state().all<RoundExpectation>())
        if (each.round == round.id)
            was.append(each);
    const auto without = [&](const QList<RoundExpectation> &all, const QList<RoundExpectation> &others) {
        QList<RoundExpectation> rest;
        for (const RoundExpectation &each : all)
            if (std::none_of(others.begin(), others.end(), [&](const auto &other) { return same(each, other); }))
                rest.append(each);
        return rest;
    };
    return asOneChange(session, roundLabelOf("round.change", round.id), [&](Edit &edit) {
        return edit.update(round)
            .and_then([&] {
                return inTurn(without(was, expected),
                              [&](const RoundExpectation &gone) { return edit.remove(gone.id); });
            })
            .and_then([&] {
                return inTurn(without(expected, was), [&](RoundExpectation added) {
                    added.round = round.id;
                    return edit.insert(added).map([](auto) {});
                });
            });
    });
}

Result<void> tell(Session &session, const ReportPlace &place, QStringView name, const Value &value)
{
    const Field *field = describe<ProgressReport>().field(name);
    if (!field)
        return fail(ErrorKind::Invalid, QStringLiteral("no such field"), {{}, {}, name.toString()});
    ReportWriter writer(session.view(), place);
    if (const auto read = writer.read(); !read)
        return read;
    field->write(&writer.report(), value);
    writer.report().unchanged = false;
    if (place.party)
        writer.report().submitted = session.today();
    const QStringList about = argumentsOf(place);
    return asOneChange(
        session, roundLabelOf("report.tell", place.round, QStringList{about.first(), name.toString()} + about.mid(1)),
        [&](Edit &edit) { return writer.write(edit); });
}

Result<void> tellAll(Session &session, const QList<Telling> &tellings, const QList<ReportPlace> &unchanged)
{
    std::vector<ReportWriter> writers;
    for (const Telling &telling : tellings) {
        ReportWriter &writer = writers.emplace_back(session.view(), telling.place);
        if (const auto read = writer.read(); !read)
            return read;
        for (const auto &[name, value] : telling.values)
            if (const Field *field = describe<ProgressReport>().field(name))
                field->write(&writer.report(), value);
        writer.report().unchanged = false;
        writer.report().submitted = session.today();
    }
    for (const ReportPlace &place : unchanged) {
        ReportWriter &writer = writers.emplace_back(session.view(), place);
        const auto ready = writer.read().and_then([&] { return writer.repeat(session.today()); });
        if (!ready)
            return ready;
    }
    if (writers.empty())
        return {};
    const Id<Round> round = tellings.isEmpty() ? unchanged.first().round : tellings.first().place.round;
    return asOneChange(session, roundLabelOf("report.many", round, {QString::number(writers.size())}), [&](Edit &edit) {
        return inTurn(writers, [&](const ReportWriter &each) { return each.write(edit); });
    });
}

Result<void> submit(Session &session, const ReportPlace &place)
{
    ReportWriter writer(session.view(), place);
    if (const auto read = writer.read(); !read)
        return read;
    writer.report().submitted = session.today();
    return asOneChange(session, roundLabelOf("report.submit", place.round, argumentsOf(place)),
                       [&](Edit &edit) { return writer.write(edit); });
}

Result<void> submitUnchanged(Session &session, const QList<ReportPlace> &places)
{
    std::vector<ReportWriter> writers;
    for (const ReportPlace &place : places) {
        ReportWriter &writer = writers.emplace_back(session.view(), place);
        const auto ready = writer.read().and_then([&] { return writer.repeat(session.today()); });
        if (!ready)
            return ready;
    }
    if (writers.empty())
        return {};
    const ReportPlace &first = places.first();
    const Label label = places.size() == 1
                            ? roundLabelOf("report.unchanged", first.round, argumentsOf(first))
                            : roundLabelOf("report.unchanged.many", first.round, {QString::number(places.size())});
    return asOneChange(session, label, [&](Edit &edit) {
        return inTurn(writers, [&](const ReportWriter &each) { return each.write(edit); });
    });
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

Result<void> closeRound(Session &session, Id<Round> id, const MakeReports &make, std::optional<View> before)
{
    const auto close = [&](Edit &edit) {
        return edit.store()
            .get(id)
            .and_then([&](Round round) -> Result<void> {
                if (round.closed.isValid())
                    return closedError(round);
                round.closed = session.today();
                round.closedChange = edit.changeUid();
                return edit.update(round);
            })
            .and_then([&] { return before ? viewAtClosing(edit, id, *std::move(before)) : viewAtClosing(edit, id); })
            .and_then(make)
            .and_then([&](const QList<FrozenReport> &reports) {
                return inTurn(reports, [&](FrozenReport report) {
                    report.round = id;
                    report.made = session.today();
                    return edit.insert(report).map([](auto) {});
                });
            });
    };
    return session
        .changeAtLength([&](ProgrammeFile &file) {
            return file.edit({roundCloseLabel, {QString::number(id.value)}}, close);
        })
        .map([](const auto &) {});
}

Result<void> reopenRound(Session &session, Id<Round> id)
{
    QList<Id<FrozenReport>> kept;
    for (const FrozenReport &report : session.state().all<FrozenReport>())
        if (report.round == id)
            kept.append(report.id);
    return asOneChange(session, roundLabelOf("round.reopen", id), [&](Edit &edit) {
        return edit.store()
            .get(id)
            .and_then([&](Round round) {
                round.closed = {};
                round.closedChange.clear();
                return edit.update(round);
            })
            .and_then([&] { return inTurn(kept, [&](Id<FrozenReport> each) { return edit.remove(each); }); });
    });
}

} // namespace aanjager
