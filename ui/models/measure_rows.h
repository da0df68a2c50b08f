#pragma once

#include "ui/models/measure_row.h"

#include <QSet>
#include <vector>

namespace aanjager {

/** What filters and headings ask of a row, small enough to go through thousands of them at every key. */
struct MeasureDigest
{
    static constexpr qint64 none = -1;

    qint64 id = 0;
    qint64 theme = none;
    qint16 ownerKind = none;
    qint16 status = 0;
    qint16 verdict = none;
    double percent = none; ///< reached, not rounded
    bool asksSupport = false;
};

/**
 * The rows of the open programme. Each is computed once, and again only when something it shows has changed. A row
 * keeps its place for as long as its measure is there; the place of one that went is used again after the next change.
 */
class MeasureRows
{
public:
    /** What a change did. */
    struct Update
    {
        QSet<qint64> changed;     ///< ids of measures that look otherwise
        bool isReordered = false; ///< measures came, went or stand elsewhere in the package
    };

    explicit MeasureRows(const report::Wording &words) : m_words(words) {}

    /** Forgets all and computes every row. */
    void load(const View &view);
    /** Computes what these changes of the records touch. */
    Update follow(const View &view, const QList<RowChange> &changes);

    /** The places of the measures in the order of the package. */
    const QList<int> &order() const { return m_order; }
    /** One more than the highest place. */
    int places() const { return static_cast<int>(m_rows.size()); }
    /** Where a measure is; -1 when it is not there. */
    int placeOf(Id<Measure> id) const { return m_placeOf.value(id.value, -1); }
    const MeasureRow &at(int place) const { return m_rows[static_cast<size_t>(place)]; }
    const MeasureDigest &digest(int place) const { return m_digests[static_cast<size_t>(place)]; }
    /** The column of a municipality in every strip; -1 when there is none. */
    qsizetype columnOf(Id<Party> municipality) const;
    const QList<Party> &municipalities() const { return m_sources.municipalities; }

private:
    using ReportKey = std::pair<qint64, qint64>; ///< round, measure

    void indexRecords(const View &view);
    QSet<qint64> concerned(const View &view, const QList<RowChange> &changes);
    void followCell(const View &view, const RowChange &change, QSet<qint64> &ids);
    void followReport(const View &view, const RowChange &change, QSet<qint64> &ids);
    void followMeasure(const View &view, const RowChange &change, QSet<qint64> &ids);
    bool compute(const View &view, qint64 id, Update &update);
    void put(int place, MeasureRow row);
    void remove(qint64 id);
    void noteMerge(int place, bool isThere);
    void arrange(const View &view);

    const report::Wording &m_words;
    RowSources m_sources;
    std::vector<MeasureRow> m_rows; ///< by place
    std::vector<MeasureDigest> m_digests;
    QHash<qint64, int> m_placeOf;
    QList<int> m_order, m_free, m_left;      ///< `m_left`: just left, still read until the next change
    QMultiHash<qint64, qint64> m_mergedInto; ///< by the measure that they went into
    QHash<qint64, QList<qint64>> m_cellsOf;  ///< of a measure
    QHash<qint64, qint64> m_measureOfCell;
    QHash<ReportKey, qint64> m_reports; ///< of leads, in the rounds of the trend
    QHash<qint64, ReportKey> m_keyOfReport;
};

} // namespace aanjager
