#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <array>

namespace aanjager {

struct Description;
class InsertedRows;

/**
 * Writes records of every entity to one database. It keeps its statements prepared: to parse them again for every edit
 * costs more than to run them. Throws SQLite::Exception.
 */
class RecordWriter
{
public:
    explicit RecordWriter(SQLite::Database &database) : m_database(database) {}

    /** Writes the row down in `rows` too, once it is stored, where that is wanted. */
    void insert(const Description &description, const void *entity, InsertedRows *rows = nullptr);
    /** Each of these returns false when there is no record of that id. */
    bool update(const Description &description, const void *entity);
    bool remove(const Description &description, qint64 id);

private:
    enum Kind { Insert, Update, Remove };
    using Statements = std::array<std::unique_ptr<SQLite::Statement>, 3>;

    /** The statement, prepared the first time it is asked for and without bindings. */
    SQLite::Statement &prepared(const Description &description, Kind kind);

    SQLite::Database &m_database;
    QHash<const Description *, std::shared_ptr<Statements>> m_statements;
};

} // namespace aanjager
