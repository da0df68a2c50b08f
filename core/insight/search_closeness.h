#pragma once

namespace SQLite {
class Database;
}

namespace aanjager {

/** The SQL function that `addCloseness` gives a database. */
inline constexpr char closenessFunction[] = "closeness";

/**
 * Gives a database the function closeness(table) for FTS5 queries over number, title, belongs, body: BM25 with weights
 * for those columns, higher is closer. All words weigh the same, for all of them must occur; so no word has to be
 * counted through the whole index, as FTS5's own bm25() does. Throws SQLite::Exception where there is no FTS5.
 */
void addCloseness(SQLite::Database &database);

} // namespace aanjager
