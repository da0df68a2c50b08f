#include "core/exchange/round_merge.h"

#include <algorithm>

namespace aanjager {

Result<void> RoundMerge::loadFrom(const Store &store)
{
    auto rounds = store.all<Round>();
    if (!rounds)
        return tl::unexpected(rounds.error());
    m_rounds = *std::move(rounds);
    auto reports = store.all<ProgressReport>();
    if (!reports)
        return tl::unexpected(reports.error());
    m_reports = *std::move(reports);
    m_stored = m_reports.size();
    for (qsizetype i = 0; i < m_stored; ++i)
        m_places.insert({m_reports[i].round.value, {m_reports[i].measure.value, m_reports[i].party.value}}, i);
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
    const auto known = m_places.constFind({round.value, {measure.value, party.value}});
    const bool isNew = known == m_places.cend();
    const qsizetype place = isNew ? m_reports.size() : *known;
    ProgressReport after = isNew ? ProgressReport() : m_reports[place];
    for (const Field *field : planned.set)
        field->write(&after, field->read(&planned.report));
    if (!after.submitted.isValid())
        after.submitted = planned.report.submitted;
    after.notes = withEntries(after.notes, planned.notes);
    if (!isNew && after == m_reports[place])
        return false;
    if (isNew) {
        after.id = newId<ProgressReport>();
        after.round = round;
        after.measure = measure;
        after.party = party;
        m_places.insert({round.value, {measure.value, party.value}}, place);
        m_reports.append(after);
    } else {
        m_reports[place] = after;
    }
    m_changed.insert(place);
    return true;
}

void RoundMerge::finish(ImportChanges &changes)
{
    QList<qsizetype> places(m_changed.begin(), m_changed.end());
    std::sort(places.begin(), places.end());
    for (const qsizetype place : std::as_const(places))
        (place < m_stored ? changes.changedReports : changes.reports).append(m_reports[place]);
}

} // namespace aanjager
