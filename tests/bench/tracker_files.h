#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <functional>

namespace aanjager::bench {

/** Columns before those of the quarters: number, title, status, lead, start, end, remark. */
constexpr int plainColumns = 7;

/** A tracker as regions keep them: a row a measure, with a column of its progress for each of so many quarters. */
struct TrackerSize
{
    int measures = 0;
    int quarters = 0;
};

QByteArray csvTracker(const TrackerSize &size);
/** The same as a workbook of Excel: shared texts, days and percentages by their number format. */
QByteArray xlsxTracker(const TrackerSize &size);

using RowSink = std::function<void(const QByteArrayList &cells)>;

/** The least that a reader of separated values can do: the cells as bytes, a row at a time. */
void splitCsv(const QByteArray &bytes, const RowSink &row);
/** The least that a reader of workbooks can do: unpacks and parses the first sheet and the shared texts. */
void parseXlsx(const QByteArray &bytes, const RowSink &row);

} // namespace aanjager::bench
