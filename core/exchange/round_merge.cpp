#include "core/exchange/round_merge.h"

#include <algorithm>
#include <utility>

namespace aanjager {

void RoundMerge::expect(qsizetype reports)
{
    m_places.reserve(m_stored.size() + reports);
    m_new.reserve(reports);
    m_ids = AscendingIds(static_cast<size_t>(reports));
}

Result<void> RoundMerge::loadFrom(const Store &store, WorkProgress *progress)
{
    auto rounds = store.all<Round>(progress);
    if (!rounds)
        return tl::unexpected(rounds.error());
    m_rounds = *std::move(rounds);
    auto reports = store.all<ProgressReport>(progress);
    if (!reports)
        return tl::unexpected(reports.error());
    m_stored = *std::move(reports);
    m_places.reserve(m_stored.size());
    for (qsizetype i = 0; i < m_stored.size(); ++i)
        m_places.insert({m_stored[i].round.value, {m_stored[i].measure.value, m_stored[i].party.value}}, i);
    return {};
}

void RoundMerge::add(const PlannedRound &round, ImportChanges &changes)
{
    auto known = std::find_if(m_rounds.begin(), m_rounds.end(),
                              [&](const Round &other) { return folded(other.label) == folded(round.label); });
    if (known == m_rounds.end())
        known = std::find_if(m_rounds.begin(), m_rounds.end(),
                             [&](const Round &other) { return other.peildatum == round.peildatum; });
    if (known != m_rounds.end()) {
        m_roundOf.insert(round.label, known->id);
        return;
    }
    Round created;
    created.id = newId<Round>();
    created.label = round.label;
    created.peildatum = round.peildatum;
    created.closed = round.peildatum;
    m_rounds.append(created);
    m_roundOf.insert(round.label, created.id);
    changes.rounds.append(created);
}

bool RoundMerge::merge(const PlannedReport &planned, Id<Measure> measure, Id<Party> party)
{
    const Id<Round> round = m_roundOf.value(planned.round);
    const Key key{round.value, {measure.value, party.value}};
    const qsizetype place = m_places.value(key, -1);
    const bool isStored = place >= 0 && place < m_stored.size();
    ProgressReport after = place < 0 ? ProgressReport() : isStored ? m_stored[place] : m_new[place - m_stored.size()];
    for (const Field *field : planned.set)
        field->write(&after, field->read(&planned.report));
    if (!after.submitted.isValid())
        after.submitted = planned.report.submitted;
    if (!planned.notes.isEmpty())
        after.notes = withEntries(after.notes, planned.notes);
    if (place < 0) {
        after.id = m_ids.next<ProgressReport>();
        after.round = round;
        after.measure = measure;
        after.party = party;
        m_places.insert(key, m_stored.size() + m_new.size());
        m_new.append(std::move(after));
        return true;
    }
    ProgressReport &before = isStored ? m_stored[place] : m_new[place - m_stored.size()];
    if (after == before)
        return false;
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
