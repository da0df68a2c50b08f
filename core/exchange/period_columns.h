#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/party_names.h"

#include <QHash>

namespace aanjager {

/**
 * Gives the columns of a mapping that tell of a period their meaning: "Status Q1 2020" reports about a closed round,
 * a mark under "wk 36" plans, "Kwartaal" says which round a row is about. With the name of a municipality beside the
 * period it is that one's report; a column of a part that nobody knows stays in the note. Columns that have a
 * meaning stay as they are; a period whose year is told nowhere is left.
 */
void guessPeriodColumns(Mapping &mapping, const SourceTable &table, const TableShape &shape,
                        const PartyNames &municipalities);

/** The period that the header of a column names, with its year found as for the columns beside it. */
struct DatedColumn
{
    QString label = {}; ///< as the name of a round
    QDate from = {}, until = {};
};

/** By column, of each whose header names a period of which the year is known. `reported` is the day of the table. */
QHash<int, DatedColumn> datedColumns(const SourceTable &table, const TableShape &shape, QDate reported);

/** Columns of a mapping that go to the note because the year of the period in their header is told nowhere. */
QList<int> undatedColumns(const Mapping &mapping, const SourceTable &table, const TableShape &shape);

} // namespace aanjager
