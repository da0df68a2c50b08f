#pragma once

#include "core/storage/records_sql.h"

#include <QHash>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace aanjager {

/** Which fields of a newly made record already are what an empty column gives; in the order of the description. */
using EmptyAtBirth = std::vector<bool>;

template <class E> EmptyAtBirth emptyAtBirth()
{
    const E made{};
    EmptyAtBirth empty;
    for (const Field &field : describe<E>().fields) {
        E written{};
        field.write(&written, Value());
        empty.push_back(written == made);
    }
    return empty;
}

/**
 * Reads the rows of one entity, one after another. Short texts that return in a column (words, days, functions) are
 * made once and shared by the records.
 */
class RecordReader
{
public:
    /** "SELECT id, … FROM table" followed by `which`, such as "WHERE id=?". Throws SQLite::Exception. */
    RecordReader(sqlite3 *database, const Description &description, const std::string &which,
                 recordsSql::Files files = recordsSql::Files::Read);
    ~RecordReader();
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    /** For another row, before the first `next` or after the last: it begins anew. */
    void bind(int parameter, qint64 value);
    /** Makes `read` pass over the empty columns of these fields: every record that it is given is newly made. */
    void leaveUnset(const EmptyAtBirth &fields);

    /** Goes to the next row; false after the last. Throws SQLite::Exception. */
    bool next();
    /** Reads the row into a record of the entity. */
    void read(void *entity);

private:
    struct Column
    {
        const Field *field;
        int index; ///< of its first column in the row
        size_t width = 1;
        bool isUnset = false;                ///< an empty one needs no writing
        QHash<QByteArray, Value> known = {}; ///< of short texts met before
        Value own = {};                      ///< of a text that is not kept
    };

    const Value *valueOf(Column &column);
    const Value *valueOfColumns(Column &column);
    const Value &valueOfText(Column &column);

    sqlite3 *m_database;
    const Description &m_description;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_statement;
    std::vector<Column> m_columns;
};

} // namespace aanjager
