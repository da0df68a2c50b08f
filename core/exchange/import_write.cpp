#include "core/exchange/import_merge.h"

#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

/** Writes records in an edit, as long as it is not stopped. */
class Writer
{
public:
    Writer(Edit &edit, qint64 total, WorkProgress *progress) : m_edit(edit), m_progress(progress), m_total(total) {}

    template <class E> Result<void> insert(const QList<E> &records)
    {
        // In the order of their ids they are written behind each other, and not all over the file.
        std::vector<const E *> ordered;
        ordered.reserve(static_cast<size_t>(records.size()));
        for (const E &record : records)
            ordered.push_back(&record);
        std::sort(ordered.begin(), ordered.end(), [](const E *a, const E *b) { return a->id.value < b->id.value; });
        for (const E *record : ordered) {
            if (!goesOn(m_progress, ++m_done, m_total))
                return stopped();
            if (auto inserted = m_edit.insert(*record); !inserted)
                return tl::unexpected(inserted.error());
        }
        return {};
    }

    template <class E> Result<void> update(const QList<E> &records)
    {
        for (const E &record : records) {
            if (!goesOn(m_progress, ++m_done, m_total))
                return stopped();
            if (auto updated = m_edit.update(record); !updated)
                return updated;
        }
        return {};
    }

private:
    Edit &m_edit;
    WorkProgress *m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/** The rounds as this change closes them. */
QList<Round> closedBy(QList<Round> rounds, const Edit &edit)
{
    for (Round &round : rounds)
        if (round.closed.isValid())
            round.closedChange = edit.changeUid();
    return rounds;
}

qint64 recordsIn(const ImportChanges &changes)
{
    const auto sizeOf = [](const auto &...records) { return (records.size() + ...); };
    return sizeOf(changes.themes, changes.parties, changes.created, changes.changed, changes.roles, changes.amounts,
                  changes.changedAmounts, changes.actions, changes.changedActions, changes.cells, changes.changedCells,
                  changes.rounds, changes.changedRounds, changes.reports, changes.changedReports);
}

} // namespace

Result<void> writeChanges(Edit &edit, const ImportChanges &changes, WorkProgress *progress)
{
    if (!beginStage(progress, WorkStage::Storing))
        return stopped();
    Writer writer(edit, recordsIn(changes), progress);
    return writer.insert(changes.themes)
        .and_then([&] { return writer.insert(changes.parties); })
        .and_then([&] { return writer.insert(changes.created); })
        .and_then([&] { return writer.update(changes.changed); })
        .and_then([&] { return writer.insert(changes.roles); })
        .and_then([&] { return writer.insert(changes.amounts); })
        .and_then([&] { return writer.update(changes.changedAmounts); })
        .and_then([&] { return writer.insert(changes.actions); })
        .and_then([&] { return writer.update(changes.changedActions); })
        .and_then([&] { return writer.insert(changes.cells); })
        .and_then([&] { return writer.update(changes.changedCells); })
        .and_then([&] { return writer.insert(closedBy(changes.rounds, edit)); })
        .and_then([&] { return writer.update(closedBy(changes.changedRounds, edit)); })
        .and_then([&] { return writer.insert(changes.reports); })
        .and_then([&] { return writer.update(changes.changedReports); });
}

} // namespace aanjager
