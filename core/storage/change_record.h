#pragma once

#include "core/storage/history.h"
#include "core/storage/rows_in_reverse.h"

namespace aanjager {

/** What a row of a changeset did to a record, told whole; steps back over it. Throws SQLite::Exception. */
RecordChange recordChange(const WrittenRow &row, const Description &description, RowsInReverse &rows);

/** How many values a row of a changeset tells: one of a record that came or went, else one for each field. */
qsizetype valuesIn(const WrittenRow &row, const Description &description);

/** Finds the description of a table; the rows of a changeset lie together by table. */
class DescriptionsByTable
{
public:
    /** Null for a table of no entity. */
    const Description *of(const QByteArray &table);

private:
    QByteArray m_table;
    const Description *m_description = nullptr;
};

} // namespace aanjager
