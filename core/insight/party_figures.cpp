#include "core/insight/party_figures.h"

#include "core/storage/change_log.h"

#include <SQLiteCpp/Savepoint.h>
#include <algorithm>
#include <limits>

namespace aanjager {

namespace {

constexpr int atOnce = 20'000; ///< reports; some hundredth of a second

std::optional<Status> statusIn(const SQLite::Column &column)
{
    const auto &terms = vocabularyOf<Status>().terms;
    const auto term = std::find_if(terms.begin(), terms.end(), [text = column.getText()](const Term &each) {
        return qstrcmp(each.code, text) == 0;
    });
    return term == terms.end() ? std::nullopt : std::optional(static_cast<Status>(term - terms.begin()));
}

std::optional<int> percentIn(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt());
}

/** The place of a key, which gets the next one where it has none. */
template <class Key> qsizetype placeOf(QHash<Key, qsizetype> &places, const Key &key)
{
    const auto known = places.constFind(key);
    return known == places.cend() ? *places.insert(key, places.size()) : *known;
}

} // namespace

PartyFigures::PartyFigures(const State &state)
{
    QList<const ProgressReport *> reports;
    for (const ProgressReport &report : state.all<ProgressReport>())
        if (!report.party.isNull() && report.submitted.isValid())
            reports.append(&report);
    std::sort(reports.begin(), reports.end(),
              [](const ProgressReport *a, const ProgressReport *b) { return a->id < b->id; });
    for (const ProgressReport *report : std::as_const(reports))
        add(report->measure, report->party, report->round, report->status, report->progress);
}

Result<PartyFigures> PartyFigures::read(const Store &store)
{
    return guarded(store.name(), [&]() -> Result<PartyFigures> {
        SQLite::Database &database = store.database();
        PartyFigures figures;
        // By id, so that of two reports on the same the later counts, as in a state.
        SQLite::Statement query(database,
                                "SELECT id, measure, party, round, status, progress FROM progress_report WHERE id>? "
                                "AND party IS NOT NULL AND submitted IS NOT NULL ORDER BY id LIMIT ?");
        query.bind(2, atOnce);
        const qint64 sequence = changeLog::last(database);
        qint64 last = 0;
        for (int rows = atOnce; rows == atOnce;) {
            SQLite::Savepoint moment(database, "figures");
            if (changeLog::last(database) != sequence)
                return fail(ErrorKind::Conflict, QStringLiteral("changed while it was read"), {store.name()});
            query.reset();
            query.bind(1, int64_t{last});
            for (rows = 0; query.executeStep(); ++rows) {
                last = query.getColumn(0).getInt64();
                figures.add({query.getColumn(1).getInt64()}, {query.getColumn(2).getInt64()},
                            {query.getColumn(3).getInt64()}, statusIn(query.getColumn(4)),
                            percentIn(query.getColumn(5)));
            }
            query.reset();
            moment.release();
        }
        return figures;
    });
}

void PartyFigures::add(Id<Measure> measure, Id<Party> party, Id<Round> round, std::optional<Status> status,
                       std::optional<int> progress)
{
    const auto row = static_cast<size_t>(placeOf(m_rowOf, measure));
    const auto plane = static_cast<size_t>(placeOf(m_planeOf, PlaneKey{party, round}));
    if (plane == m_planes.size())
        m_planes.emplace_back();
    std::vector<Cell> &cells = m_planes[plane];
    if (cells.size() <= row)
        cells.resize(row + 1);
    Cell &cell = cells[row];
    if (status || cell.status == untold)
        cell.status = status ? static_cast<qint8>(*status) : none;
    if (progress)
        cell.progress = static_cast<qint8>(*progress);
}

PartyFigures::Figure PartyFigures::of(Id<Measure> measure, Id<Party> party, Id<Round> round) const
{
    const auto row = m_rowOf.constFind(measure);
    const auto plane = m_planeOf.constFind({party, round});
    if (row == m_rowOf.cend() || plane == m_planeOf.cend())
        return {};
    const std::vector<Cell> &cells = m_planes[static_cast<size_t>(*plane)];
    if (cells.size() <= static_cast<size_t>(*row))
        return {};
    const Cell &cell = cells[static_cast<size_t>(*row)];
    Figure figure{cell.status != untold};
    if (cell.status >= 0)
        figure.status = static_cast<Status>(cell.status);
    if (cell.progress >= 0)
        figure.progress = cell.progress;
    return figure;
}

} // namespace aanjager
