#include "tests/faults/damaged_files.h"
#include "tests/faults/recording_vfs.h"
#include "tests/faults/story.h"
#include "tests/support/scratch_folder.h"

#include <QDir>

namespace aanjager::faults {

namespace {

constexpr double secondsAllowed = 1;

/** A file that must be refused, and how it is made at a path where a sound programme file lies. */
struct Foreign
{
    const char *name;
    std::function<void(const QString &path)> make;
};

void run(const QString &path, const std::string &sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

std::function<void(const QString &)> altered(const char *sql)
{
    return [sql](const QString &path) { run(path, sql); };
}

/** Not made from a programme file, but anew. */
std::function<void(const QString &)> fresh(const char *sql)
{
    return [sql](const QString &path) {
        QFile::remove(path);
        run(path, sql);
    };
}

std::function<void(const QString &)> content(const QByteArray &bytes)
{
    return [bytes](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
}

/** Puts bytes over a part of the file, past SQLite. */
std::function<void(const QString &)> patched(qint64 offset, const QByteArray &bytes)
{
    return [offset, bytes](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadWrite) && file.seek(offset))
            file.write(bytes);
    };
}

void changeStatement(const QString &path, const char *name, const char *from, const char *to)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA writable_schema=ON");
    SQLite::Statement statement(database, "UPDATE sqlite_schema SET sql=replace(sql, ?, ?) WHERE name=?");
    statement.bind(1, from);
    statement.bind(2, to);
    statement.bind(3, name);
    statement.exec();
}

/** A database of another program in which a change was cut short: its journal is not ours to play back. */
void makeForeignWithHotJournal(const QString &path)
{
    QFile::remove(path);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE TABLE t (x); INSERT INTO t VALUES (1); PRAGMA cache_size=1; BEGIN;"
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<2000)"
                  "INSERT INTO t SELECT randomblob(500) FROM n");
    const QString journal = path + QStringLiteral("-journal");
    QFile::copy(journal, path + QStringLiteral(".kept"));
    QFile::copy(path, path + QStringLiteral(".copy"));
    database.exec("ROLLBACK");
    QFile::remove(journal);
    QFile::rename(path + QStringLiteral(".kept"), journal);
    QFile::remove(path);
    QFile::rename(path + QStringLiteral(".copy"), path);
}

void makeWalOfOurs(const QString &path)
{
    run(path, "PRAGMA journal_mode=WAL");
}

QByteArray manyTables()
{
    QByteArray sql = "BEGIN;";
    for (int number = 0; number < 5000; ++number)
        sql += "CREATE TABLE t" + QByteArray::number(number) + " (a, b, c);";
    return sql + "COMMIT; PRAGMA application_id=" + QByteArray::number(applicationId) + "; PRAGMA user_version=1";
}

std::vector<Foreign> foreigners()
{
    static const QByteArray tables = manyTables();
    return {
        {"text", content(QByteArray("Geachte raad, ").repeated(500))},
        {"empty", content({})},
        {"one byte", content("x")},
        {"zip", content(QByteArray("PK\x03\x04").append(4000, 'z'))},
        {"only SQLite's magic", content(QByteArray("SQLite format 3\0", 16))},
        {"a header and no more", content(QByteArray("SQLite format 3\0", 16).append(84, '\1'))},
        {"zeros", content(QByteArray(8192, '\0'))},
        {"empty database", fresh("PRAGMA user_version=0")},
        {"database of another program", fresh("CREATE TABLE t (x); INSERT INTO t VALUES (1)")},
        {"another's database in WAL mode", fresh("PRAGMA journal_mode=WAL; CREATE TABLE t (x)")},
        {"another's interrupted change", makeForeignWithHotJournal},
        {"our application id on another's schema", fresh("CREATE TABLE t (x); PRAGMA application_id=1094799946")},
        {"five thousand tables", fresh(tables.constData())},
        {"other application id", altered("PRAGMA application_id=252006674")},
        {"newer version", altered("PRAGMA user_version=99")},
        {"version 0", altered("PRAGMA user_version=0")},
        {"negative version", altered("PRAGMA user_version=-5")},
        {"WAL mode", makeWalOfOurs},
        {"larger pages", altered("PRAGMA page_size=65536; VACUUM")},
        {"smaller pages", altered("PRAGMA page_size=512; VACUUM")},
        {"incremental vacuum", altered("PRAGMA auto_vacuum=INCREMENTAL; VACUUM")},
        {"UTF-16", patched(56, QByteArray("\0\0\0\2", 4))},
        {"unknown file format", patched(18, QByteArray("\7\7", 2))},
        {"unknown schema format", patched(44, QByteArray("\0\0\0\11", 4))},
        {"trigger", altered("CREATE TRIGGER evil AFTER UPDATE ON measure BEGIN DELETE FROM change; END")},
        {"view", altered("CREATE VIEW evil AS SELECT * FROM measure")},
        {"view in the place of a table",
         altered("DROP TABLE money_line; CREATE VIEW money_line AS SELECT * FROM measure")},
        {"virtual table", altered("CREATE VIRTUAL TABLE evil USING fts5(text)")},
        {"generated column", altered("ALTER TABLE measure ADD COLUMN evil TEXT AS (upper(title))")},
        {"extra column", altered("ALTER TABLE measure ADD COLUMN evil TEXT")},
        {"extra table", altered("CREATE TABLE evil (id INTEGER PRIMARY KEY)")},
        {"extra index", altered("CREATE INDEX evil ON measure(title)")},
        {"index on an expression", altered("CREATE INDEX evil ON measure(upper(title))")},
        {"partial index", altered("CREATE INDEX evil ON measure(title) WHERE title<>''")},
        {"missing index", altered("DROP INDEX measure_theme")},
        {"missing table", altered("DROP TABLE money_line")},
        {"statistics", altered("ANALYZE")},
        {"default value with a function",
         [](const QString &path) { changeStatement(path, "measure", "notes TEXT", "notes TEXT DEFAULT (hex(1))"); }},
        {"check that runs a function",
         [](const QString &path) {
             changeStatement(path, "measure", "notes TEXT", "notes TEXT CHECK (length(notes) < 9)");
         }},
        {"foreign-key action",
         [](const QString &path) {
             changeStatement(path, "contact", "REFERENCES party(id)", "REFERENCES party(id) ON DELETE CASCADE");
         }},
        {"not strict", [](const QString &path) { changeStatement(path, "seal", "STRICT", ""); }},
        {"statement that is no SQL", [](const QString &path) { changeStatement(path, "seal", "CREATE", "DROP"); }},
        {"statement of a million brackets",
         [](const QString &path) {
             const QByteArray deep =
                 "notes TEXT CHECK (" + QByteArray(500000, '(') + "1" + QByteArray(500000, ')') + ")";
             changeStatement(path, "measure", "notes TEXT", deep.constData());
         }},
    };
}

/** Every file of a folder with its bytes. */
Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name.toUtf8()] = file.readAll();
    }
    return files;
}

void tryForeign(Figure &figure, const Foreign &foreign, const QString &pristine, double &slowest)
{
    const QTemporaryDir folder(fixtures::scratchTemplate());
    const QString path = folder.filePath(QStringLiteral("vreemd.aanjager"));
    QFile::copy(pristine, path);
    foreign.make(path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        ++figure.cases;
        const Files before = filesIn(folder.path());
        const auto start = std::chrono::steady_clock::now();
        const auto opened = ProgrammeFile::open(path, {access});
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        slowest = std::max(slowest, seconds);
        QString complaint;
        if (opened)
            complaint = QStringLiteral("was opened");
        else if (opened.error().kind != ErrorKind::Format)
            complaint = QStringLiteral("other kind of error: ") + opened.error().detail;
        else if (seconds > secondsAllowed)
            complaint = QStringLiteral("took %1 s").arg(seconds);
        else if (filesIn(folder.path()) != before)
            complaint = QStringLiteral("something was written");
        if (complaint.isEmpty())
            continue;
        ++figure.corrupt;
        figure.tell(QString::fromLatin1(foreign.name) + QStringLiteral(": ") + complaint);
    }
}

} // namespace

Figure foreignFiles(const Effort &effort)
{
    Figure figure{QStringLiteral("9 foreign, newer, hostile")};
    const Stopwatch stopwatch(figure);
    const QTemporaryDir folder(fixtures::scratchTemplate(effort.folder));
    const QString pristine = folder.filePath(QStringLiteral("pristine.aanjager"));
    if (!Story::build(pristine))
        return figure;
    double slowest = 0;
    for (const Foreign &foreign : foreigners())
        tryForeign(figure, foreign, pristine, slowest);
    figure.note = QStringLiteral("slowest %1 s").arg(slowest, 0, 'f', 3);
    return figure;
}

} // namespace aanjager::faults
