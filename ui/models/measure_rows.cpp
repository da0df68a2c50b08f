#include "ui/models/measure_rows.h"

#include "core/domain/measure_rules.h"
#include "core/insight/reports.h"

namespace aanjager {

namespace {

/** Whether a change of this table may touch any row. */
bool touchesAll(const QByteArray &table)
{
    static const QSet<QByteArray> tables{tableOf<Programme>, tableOf<Party>, tableOf<Theme>, tableOf<Round>};
    return tables.contains(table);
}

template <class T> qint16 orNone(const std::optional<T> &value)
{
    return value ? static_cast<qint16>(*value) : static_cast<qint16>(MeasureDigest::none);
}

MeasureDigest digestOf(const MeasureRow &row)
{
    const Measure &measure = row.measure;
    const qint64 theme = row.themeName.isEmpty() ? MeasureDigest::none : measure.theme.value;
    return {measure.id.value,          theme,
            orNone(measure.ownerKind), static_cast<qint16>(measure.status),
            orNone(row.verdict),       row.reached.value_or(MeasureDigest::none),
            asksSupport(measure)};
}

} // namespace

void MeasureRows::load(const View &view)
{
    m_rows.clear();
    m_digests.clear();
    m_placeOf.clear();
    m_mergedInto.clear();
    m_free.clear();
    m_left.clear();
    indexRecords(view);
    Update ignored;
    const QList<Measure> &measures = view.state.all<Measure>();
    m_rows.reserve(static_cast<size_t>(measures.size()));
    for (const Measure &measure : measures)
        compute(view, measure.id.value, ignored);
    arrange(view);
}

void MeasureRows::indexRecords(const View &view)
{
    m_sources = rowSourcesOf(view);
    m_cellsOf.clear();
    m_measureOfCell.clear();
    m_reports.clear();
    m_keyOfReport.clear();
    for (const Applicability &cell : view.state.all<Applicability>()) {
        m_cellsOf[cell.measure.value].append(cell.id.value);
        m_measureOfCell.insert(cell.id.value, cell.measure.value);
    }
    QSet<qint64> rounds;
    for (const Round &round : std::as_const(m_sources.rounds))
        rounds.insert(round.id.value);
    for (const ProgressReport &report : view.state.reportsAtHand()) {
        if (report.party || !rounds.contains(report.round.value))
            continue;
        m_reports.insert({report.round.value, report.measure.value}, report.id.value);
        m_keyOfReport.insert(report.id.value, {report.round.value, report.measure.value});
    }
}

MeasureRows::Update MeasureRows::follow(const View &view, const QList<RowChange> &changes)
{
    m_free += m_left;
    m_left.clear();
    const bool all =
        std::any_of(changes.begin(), changes.end(), [](const RowChange &change) { return touchesAll(change.table); });
    QSet<qint64> ids;
    if (all) {
        indexRecords(view);
        for (const Measure &measure : view.state.all<Measure>())
            ids.insert(measure.id.value);
        for (auto at = m_placeOf.keyBegin(); at != m_placeOf.keyEnd(); ++at)
            ids.insert(*at);
    } else {
        ids = concerned(view, changes);
    }
    Update update;
    for (const qint64 id : std::as_const(ids))
        update.isReordered |= compute(view, id, update);
    if (update.isReordered)
        arrange(view);
    return update;
}

QSet<qint64> MeasureRows::concerned(const View &view, const QList<RowChange> &changes)
{
    QSet<qint64> ids;
    for (const RowChange &change : changes) {
        if (change.table == tableOf<Measure>)
            followMeasure(view, change, ids);
        else if (change.table == tableOf<Applicability>)
            followCell(view, change, ids);
        else if (change.table == tableOf<ProgressReport>)
            followReport(view, change, ids);
    }
    return ids;
}

/** A number that changed or went is also named by what was merged into it. */
void MeasureRows::followMeasure(const View &view, const RowChange &change, QSet<qint64> &ids)
{
    ids.insert(change.id);
    const int place = m_placeOf.value(change.id, -1);
    const Measure *now = view.state.find(Id<Measure>{change.id});
    if (place >= 0 && now && at(place).measure.number == now->number)
        return;
    for (auto [each, end] = std::as_const(m_mergedInto).equal_range(change.id); each != end; ++each)
        ids.insert(*each);
}

void MeasureRows::followCell(const View &view, const RowChange &change, QSet<qint64> &ids)
{
    if (const qint64 before = m_measureOfCell.take(change.id)) {
        m_cellsOf[before].removeOne(change.id);
        ids.insert(before);
    }
    if (const Applicability *cell = view.state.find(Id<Applicability>{change.id})) {
        m_cellsOf[cell->measure.value].append(change.id);
        m_measureOfCell.insert(change.id, cell->measure.value);
        ids.insert(cell->measure.value);
    }
}

void MeasureRows::followReport(const View &view, const RowChange &change, QSet<qint64> &ids)
{
    if (const auto before = m_keyOfReport.constFind(change.id); before != m_keyOfReport.cend()) {
        ids.insert(before->second);
        m_reports.remove(*before);
        m_keyOfReport.erase(before);
    }
    const ProgressReport *report = view.state.find(Id<ProgressReport>{change.id});
    const bool isShown = report && !report->party &&
                         std::any_of(m_sources.rounds.begin(), m_sources.rounds.end(),
                                     [&](const Round &round) { return round.id == report->round; });
    if (!isShown)
        return;
    const ReportKey key{report->round.value, report->measure.value};
    m_reports.insert(key, change.id);
    m_keyOfReport.insert(change.id, key);
    ids.insert(report->measure.value);
}

/** Computes the row of one measure; true when it came, went or may stand elsewhere. */
bool MeasureRows::compute(const View &view, qint64 id, Update &update)
{
    const int place = m_placeOf.value(id, -1);
    const Measure *measure = view.state.find(Id<Measure>{id});
    if (!measure) {
        if (place >= 0)
            remove(id);
        return place >= 0;
    }
    RowRecords records;
    for (const qint64 cell : m_cellsOf.value(id))
        if (const Applicability *found = view.state.find(Id<Applicability>{cell}))
            records.cells.append(found);
    for (const Round &round : std::as_const(m_sources.rounds))
        records.reports.append(view.state.find(Id<ProgressReport>{m_reports.value({round.id.value, id})}));
    MeasureRow row = rowOf(*measure, records, m_sources, view, m_words);
    if (place < 0) {
        put(m_free.isEmpty() ? places() : m_free.takeLast(), std::move(row));
        return true;
    }
    const Measure &before = at(place).measure;
    const bool moves = before.order != measure->order || before.number != measure->number;
    if (row != at(place)) {
        update.changed.insert(id);
        put(place, std::move(row));
    }
    return moves;
}

void MeasureRows::put(int place, MeasureRow row)
{
    if (place == places()) {
        m_rows.emplace_back();
        m_digests.emplace_back();
    } else {
        noteMerge(place, false);
    }
    m_placeOf.insert(row.measure.id.value, place);
    m_digests[static_cast<size_t>(place)] = digestOf(row);
    m_rows[static_cast<size_t>(place)] = std::move(row);
    noteMerge(place, true);
}

/** Which measure a row names as the one that it went into. */
void MeasureRows::noteMerge(int place, bool isThere)
{
    const Measure &measure = at(place).measure;
    if (!measure.mergedInto)
        return;
    if (isThere)
        m_mergedInto.insert(measure.mergedInto.value, measure.id.value);
    else
        m_mergedInto.remove(measure.mergedInto.value, measure.id.value);
}

void MeasureRows::remove(qint64 id)
{
    const int place = m_placeOf.take(id);
    noteMerge(place, false);
    m_left.append(place);
}

void MeasureRows::arrange(const View &view)
{
    m_order.clear();
    const QList<const Measure *> measures = measuresInOrder(view.state.all<Measure>());
    m_order.reserve(measures.size());
    for (const Measure *measure : measures)
        m_order.append(placeOf(measure->id));
}

qsizetype MeasureRows::columnOf(Id<Party> municipality) const
{
    const QList<Party> &all = m_sources.municipalities;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Party &each) { return each.id == municipality; });
    return found == all.end() ? -1 : found - all.begin();
}

} // namespace aanjager
