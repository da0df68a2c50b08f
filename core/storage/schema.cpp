#include "core/storage/schema.h"

#include <QDir>
#include <QFile>

// The resource lives in a static library, so its initialiser must be named; the macro asks for the global namespace.
static void loadSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace aanjager {

namespace {

QList<QByteArray> readMigrations()
{
    loadSchemaResource();
    QList<QByteArray> texts;
    for (const QString &name : QDir(QStringLiteral(":/schema")).entryList(QDir::Files, QDir::Name)) {
        QFile file(QStringLiteral(":/schema/") + name);
        if (file.open(QIODevice::ReadOnly))
            texts.append(file.readAll());
    }
    return texts;
}

const QList<QByteArray> &migrations()
{
    static const QList<QByteArray> all = readMigrations();
    return all;
}

void replay(SQLite::Database &database, int from, int to)
{
    for (int i = from; i < to; ++i)
        database.exec(migrations()[i].constData());
    database.exec("PRAGMA user_version=" + std::to_string(to));
    database.exec("PRAGMA application_id=" + std::to_string(applicationId));
}

QStringList statements(SQLite::Database &database)
{
    QStringList list;
    SQLite::Statement query(database,
                            "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (query.executeStep()) {
        QStringList parts;
        for (int i = 0; i < 4; ++i)
            parts.append(QString::fromUtf8(query.getColumn(i).getText()));
        list.append(parts.join(QChar(0x1f)));
    }
    return list;
}

/** The statements of a fresh file of each version that this build knows; replayed once for all checks. */
const QStringList &expectedStatements(int wanted)
{
    static const QList<QStringList> all = [] {
        const auto reference = memoryDatabase();
        QList<QStringList> versions{statements(*reference)};
        for (int number = 0; number < newestSchema(); ++number) {
            replay(*reference, number, number + 1);
            versions.append(statements(*reference));
        }
        return versions;
    }();
    return all[wanted];
}

} // namespace

int schemaOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

int newestSchema()
{
    return static_cast<int>(migrations().size());
}

Result<void> migrate(SQLite::Database &database)
{
    return guarded({}, [&] {
        SQLite::Transaction transaction(database);
        replay(database, schemaOf(database), newestSchema());
        transaction.commit();
    });
}

Result<void> checkSchema(SQLite::Database &database, const QString &file)
{
    return guarded(file, [&]() -> Result<void> {
        if (database.execAndGet("PRAGMA application_id").getInt() != applicationId)
            return fail(ErrorKind::Format, QStringLiteral("not a programme file"), {file});
        const int found = schemaOf(database);
        if (found > newestSchema())
            return fail(ErrorKind::Format, QStringLiteral("newer schema"), {file}, QString::number(found),
                        QString::number(newestSchema()));
        const QStringList &expected = expectedStatements(std::max(found, 0));
        const QStringList actual = statements(database);
        for (const QString &statement : actual)
            if (!expected.contains(statement))
                return fail(ErrorKind::Format, QStringLiteral("foreign schema"), {file},
                            statement.section(QChar(0x1f), 1, 1));
        if (actual.size() != expected.size())
            return fail(ErrorKind::Format, QStringLiteral("incomplete schema"), {file});
        return {};
    });
}

} // namespace aanjager
