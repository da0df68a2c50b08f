#include "core/exchange/round_merge.h"

#include "core/domain/field_text.h"
#include "core/storage/change_log.h"
#include "core/storage/changeset.h"

#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

/** Says of each field of a report that stays as it is what the tracker says instead; false where they are the same. */
bool tellKept(const PlannedReport &planned, const ProgressReport &held, const ProgressReport &told,
              ImportChanges &changes)
{
    const qsizetype before = changes.problems.size();
    const bool isSignedOff = held.signedOff.isValid();
    for (const Field &field : describe<ProgressReport>().fields) {
        const QLatin1String name(field.name);
        if (field.read(&held) == field.read(&told) || name == QLatin1String("round") ||
            name == QLatin1String("submitted"))
            continue;
        ImportProblem problem{ProblemKind::Kept,
                              isSignedOff ? QStringLiteral("signed_off") : QStringLiteral("round_closed"),
                              planned.sheet, planned.row, planned.round};
        problem.found = toText(field, field.read(&told));
        problem.accepted = toText(field, field.read(&held));
        problem.field = name;
        changes.problems.append(problem);
    }
    return changes.problems.size() != before;
}

bool inserts(const Change &change, const Round &round)
{
    bool isThere = false;
    scan(change.changeset, [&](const WrittenRow &row) {
        isThere |= row.operation == Operation::Inserted && row.table == tableOf<Round> && row.id() == round.id.value;
    });
    return isThere;
}

/** The latest reference date of rounds that are told of. */
QDate lastDay(const QList<PlannedRound> &rounds)
{
    QDate last;
    for (const PlannedRound &round : rounds)
        if (!last.isValid() || round.peildatum > last)
            last = round.peildatum;
    return last;
}

} // namespace

void RoundMerge::expect(qsizetype reports)
{
    m_places.reserve(m_stored.size() + reports);
    m_new.reserve(reports);
    m_ids = AscendingIds(static_cast<size_t>(reports));
}

Result<void> RoundMerge::loadFrom(const Store &store, WorkProgress *progress)
{
    m_store = &store;
    auto rounds = store.all<Round>(progress);
    if (!rounds)
        return tl::unexpected(rounds.error());
    m_rounds = *std::move(rounds);
    for (const Round &round : std::as_const(m_rounds)) {
        if (!round.closed.isValid())
            continue;
        const QByteArray change = QByteArray::fromHex(round.closedChange.toLatin1());
        const auto closing = guarded(store.name(), [&] { return changeLog::labelKeyOf(store.database(), change); });
        if (!closing)
            return tl::unexpected(closing.error());
        if (*closing != u"import")
            m_settled.insert(round.id);
    }
    auto reports = store.all<ProgressReport>(progress);
    if (!reports)
        return tl::unexpected(reports.error());
    m_stored = *std::move(reports);
    m_places.reserve(m_stored.size());
    for (qsizetype i = 0; i < m_stored.size(); ++i)
        m_places.insert({m_stored[i].round.value, {m_stored[i].measure.value, m_stored[i].party.value}}, i);
    return {};
}

void RoundMerge::know(const QList<PlannedRound> &rounds)
{
    QSet<Id<Round>> met;
    const auto find = [&](const PlannedRound &round, auto &&isSame) {
        const auto known = std::find_if(m_rounds.cbegin(), m_rounds.cend(),
                                        [&](const Round &other) { return !met.contains(other.id) && isSame(other); });
        if (known == m_rounds.cend() || m_roundOf.contains(round.label))
            return;
        m_roundOf.insert(round.label, known->id);
        met.insert(known->id);
    };
    for (const PlannedRound &round : rounds)
        find(round, [&](const Round &other) { return folded(other.label) == folded(round.label); });
    for (const PlannedRound &round : rounds)
        find(round, [&](const Round &other) { return other.peildatum == round.peildatum; });
}

Result<bool> RoundMerge::wasOpenedByImport(const Round &round) const
{
    if (round.opens.isValid() || round.due.isValid())
        return false; // a person gave it days, and closes it
    return guarded(m_store->name(), [&] {
        for (const Change &head : changeLog::heads(m_store->database()))
            if (head.label.key == u"import" && inserts(*changeLog::find(m_store->database(), head.sequence), round))
                return true;
        return false;
    });
}

Result<void> RoundMerge::closeEnded(const QList<PlannedRound> &rounds, QDate today, ImportChanges &changes)
{
    QSet<Id<Round>> over;
    for (const PlannedRound &round : rounds)
        if (!round.isRunning)
            over.insert(m_roundOf.value(round.label));
    const QDate last = lastDay(rounds);
    for (Round &round : m_rounds) {
        const bool isPast = today.isValid() && round.peildatum <= today && round.peildatum < last;
        if (round.closed.isValid() || !round.peildatum.isValid() || !(isPast || over.contains(round.id)))
            continue;
        const auto isOurs = wasOpenedByImport(round);
        if (!isOurs)
            return tl::unexpected(isOurs.error());
        if (!*isOurs)
            continue;
        round.closed = round.peildatum;
        m_ended.insert(round.id);
        changes.changedRounds.append(round);
        ImportProblem problem{ProblemKind::Guess, QStringLiteral("ended_round")};
        problem.found = round.label;
        changes.problems.append(problem);
    }
    return {};
}

Result<void> RoundMerge::add(const QList<PlannedRound> &rounds, QDate today, ImportChanges &changes)
{
    know(rounds);
    for (const PlannedRound &round : rounds) {
        if (m_roundOf.contains(round.label))
            continue;
        Round created;
        created.id = newId<Round>();
        created.label = round.label;
        created.peildatum = round.peildatum;
        created.closed = round.isRunning ? QDate() : round.peildatum;
        m_roundOf.insert(round.label, created.id);
        changes.rounds.append(created);
    }
    return closeEnded(rounds, today, changes);
}

QDate RoundMerge::lastTold(Id<Measure> measure, Id<Party> party)
{
    if (!m_lastTold) {
        QHash<Id<Round>, QDate> dayOf;
        for (const Round &round : std::as_const(m_rounds))
            dayOf.insert(round.id, round.peildatum);
        m_lastTold.emplace();
        for (const ProgressReport &report : std::as_const(m_stored)) {
            const QDate told = report.party ? report.submitted : QDate();
            const QDate day = told.isValid() ? std::min(told, dayOf.value(report.round, told)) : QDate();
            if (day.isValid())
                if (QDate &last = (*m_lastTold)[{report.measure, report.party}]; !last.isValid() || day > last)
                    last = day;
        }
    }
    return m_lastTold->value({measure, party});
}

bool RoundMerge::isSettled(const ProgressReport &report, bool isNewMeasure) const
{
    return report.signedOff.isValid() || (!isNewMeasure && m_settled.contains(report.round));
}

bool RoundMerge::merge(const PlannedReport &planned, const ReportPlace &of, ImportChanges &changes)
{
    const Id<Round> round = m_roundOf.value(planned.round);
    const Key key{round.value, {of.measure.value, of.party.value}};
    const qsizetype place = m_places.value(key, -1);
    const bool isStored = place >= 0 && place < m_stored.size();
    const auto held = [&] {
        return place < 0 ? ProgressReport() : isStored ? m_stored.at(place) : m_new.at(place - m_stored.size());
    };
    ProgressReport after = held();
    after.round = round;
    for (const Field *field : planned.set)
        field->write(&after, field->read(&planned.report));
    if (!planned.notes.isEmpty())
        after.notes = withEntries(after.notes, planned.notes);
    if (isSettled(after, of.isNewMeasure))
        return !tellKept(planned, held(), after, changes);
    const bool isConfirmed = m_ended.contains(round) && after.submitted < planned.report.submitted;
    if (!after.submitted.isValid() || isConfirmed)
        after.submitted = planned.report.submitted;
    if (place < 0) {
        after.id = m_ids.next<ProgressReport>();
        after.measure = of.measure;
        after.party = of.party;
        m_places.insert(key, m_stored.size() + m_new.size());
        m_new.append(std::move(after));
        return true;
    }
    ProgressReport &before = isStored ? m_stored[place] : m_new[place - m_stored.size()];
    if (after == before)
        return true;
    before = std::move(after);
    if (isStored)
        m_changed.insert(place);
    return true;
}

void RoundMerge::finish(ImportChanges &changes)
{
    QList<qsizetype> places(m_changed.begin(), m_changed.end());
    std::sort(places.begin(), places.end());
    for (const qsizetype place : std::as_const(places))
        changes.changedReports.append(m_stored[place]);
    changes.reports = std::exchange(m_new, {});
}

} // namespace aanjager
