#include "core/storage/record_writer.h"

#include "core/storage/inserted_rows.h"
#include "core/storage/records_sql.h"

namespace aanjager {

namespace {

/** Leaves a statement ready for the next use, also after an exception: one that stays in mid-run holds the commit. */
class Running
{
public:
    explicit Running(SQLite::Statement &statement) : m_statement(statement) {}
    ~Running() { m_statement.tryReset(); }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

private:
    SQLite::Statement &m_statement;
};

} // namespace

SQLite::Statement &RecordWriter::prepared(const Description &description, Kind kind)
{
    auto &statements = m_statements[&description];
    if (!statements)
        statements = std::make_shared<Statements>();
    auto &statement = (*statements)[kind];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, kind == Insert   ? recordsSql::insert(description)
                                                                    : kind == Update ? recordsSql::update(description)
                                                                                     : recordsSql::remove(description));
    statement->clearBindings();
    return *statement;
}

void RecordWriter::insert(const Description &description, const void *entity, InsertedRows *rows)
{
    SQLite::Statement &statement = prepared(description, Insert);
    const Running running(statement);
    statement.bind(1, int64_t{description.id(entity)});
    if (rows)
        rows->begin(description, description.id(entity));
    recordsSql::bindFields(statement, 2, description, entity, rows);
    statement.exec();
    if (rows)
        rows->end();
}

bool RecordWriter::update(const Description &description, const void *entity)
{
    SQLite::Statement &statement = prepared(description, Update);
    const Running running(statement);
    const int last = recordsSql::bindFields(statement, 1, description, entity);
    statement.bind(last, int64_t{description.id(entity)});
    return statement.exec() > 0;
}

bool RecordWriter::remove(const Description &description, qint64 id)
{
    SQLite::Statement &statement = prepared(description, Remove);
    const Running running(statement);
    statement.bind(1, int64_t{id});
    return statement.exec() > 0;
}

} // namespace aanjager
