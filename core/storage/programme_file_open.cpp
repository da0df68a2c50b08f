// How a programme file comes to be, is opened, and is checked.
#include "core/storage/migration.h"
#include "core/storage/programme_file.h"
#include "core/storage/put_in_place.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <chrono>

namespace aanjager {

namespace {

constexpr auto lockWait = std::chrono::milliseconds(0);
constexpr auto namelessLockAge = std::chrono::milliseconds(500); ///< no program takes that long to make one

/** Beside the file itself, not beside a link to it: whoever opens it by another name meets the same lock. */
QString lockPath(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.absolutePath() + QStringLiteral("/.~") + file.fileName() + QStringLiteral(".lock");
}

Error busy(const QString &path, const QLockFile &lock)
{
    qint64 process = 0;
    QString host, application;
    lock.getLockInfo(&process, &host, &application);
    return {ErrorKind::Busy, {path}, host, {}, QStringLiteral("held by process %1 (%2)").arg(process).arg(application)};
}

Result<std::unique_ptr<QLockFile>> lockFor(const QString &path, const OpenOptions &options)
{
    std::unique_ptr<QLockFile> lock;
    if (options.access == Access::ReadOnly || !options.vfs.isEmpty() || options.durability == Durability::None)
        return lock;
    lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (lock->tryLock(lockWait))
        return lock;
    // Whoever was killed while making the lock left one that says nothing, which would hold for ever.
    if (lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(nullptr, nullptr, nullptr)) {
        lock->setStaleLockTime(namelessLockAge);
        if (lock->tryLock(2 * namelessLockAge))
            return lock;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return tl::unexpected(busy(path, *lock));
    return fail(ErrorKind::Refused, QStringLiteral("folder is not writable"), {path});
}

} // namespace

ProgrammeFile::ProgrammeFile(QString path, Access access, std::unique_ptr<SQLite::Database> database,
                             std::shared_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_access(access)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_watch(*m_database)
    , m_store(std::make_shared<const Store>(*m_database, m_path))
    , m_writer(*m_database)
    , m_clock(&QDateTime::currentDateTime)
{
}

ProgrammeFile::~ProgrammeFile()
{
    // Where folders cannot be synced the journal stays, emptied, while the file is open. Beside a file that is not ours
    // any more it may be another's.
    if (!isReadOnly() && m_watch.look() == FileFate::Ours)
        std::ignore = guarded(m_path, [this] { m_database->exec("PRAGMA journal_mode=DELETE"); });
}

Result<void> ProgrammeFile::create(const QString &path, const Programme &programme)
{
    return build(path, programme, &QDateTime::currentDateTime, [](ProgrammeFile &) { return Result<void>(); });
}

Result<void> ProgrammeFile::build(const QString &path, const Programme &programme, const Clock &clock,
                                  const std::function<Result<void>(ProgrammeFile &)> &fill)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Conflict, QStringLiteral("a file is there"), {path});
    removeLeftBehind(path);
    const QString hidden = constructionPath(path);
    auto built =
        createDatabase(hidden, {Access::ReadWrite, Durability::None}).and_then([&](auto database) -> Result<void> {
            if (auto migrated = migrate(*database); !migrated)
                return migrated;
            ProgrammeFile file(path, Access::ReadWrite, std::move(database), nullptr);
            file.setClock(clock);
            return file.writeFirst(programme).and_then([&] { return fill(file); });
        });
    if (built)
        built = putInPlace(hidden, path);
    if (!built)
        QFile::remove(hidden);
    return built;
}

Result<void> ProgrammeFile::copyTo(const QString &path) const
{
    return aanjager::copyTo(*m_database, path);
}

Result<void> ProgrammeFile::writeFirst(const Programme &programme)
{
    return store(ChangeType::Create, {QStringLiteral("create")},
                 [&](Edit &edit) { return edit.insert(programme).map([](auto) {}); })
        .map([](auto) {});
}

Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::open(const QString &path, const OpenOptions &options)
{
    return openUnder(nullptr, path, options);
}

Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::openAgain() const
{
    // Where a link has the name now, the lock is another.
    const bool isSame = m_lock && m_lock->fileName() == lockPath(m_path);
    return openUnder(isSame ? m_lock : nullptr, m_path, {});
}

/** `lock`: the one of this file where it is held here already; null to take it. */
Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::openUnder(std::shared_ptr<QLockFile> lock, const QString &path,
                                                                const OpenOptions &options)
{
    auto database = openDatabase(path, options);
    if (!database)
        return tl::unexpected(database.error());
    if (auto schema = checkSchema(**database, path); !schema)
        return tl::unexpected(schema.error());
    if (!lock) {
        auto taken = lockFor(path, options);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }
    const auto kept = bringUpToDate(*database, path, options);
    if (!kept)
        return tl::unexpected(kept.error());
    std::unique_ptr<ProgrammeFile> file(new ProgrammeFile(path, options.access, std::move(*database), std::move(lock)));
    file->m_keptAs = *kept;
    if (!file->isReadOnly())
        if (auto tidied = guarded(path, [&] { removeIdleJournal(*file->m_database); }); !tidied)
            return tl::unexpected(tidied.error());
    return file->loadUndo().and_then([&] { return file->beginWatch(options); }).map([&] { return std::move(file); });
}

Result<void> ProgrammeFile::loadUndo()
{
    return log().map([this](const QList<Change> &changes) {
        for (const Change &change : changes)
            remember(change);
    });
}

Result<QList<Finding>> ProgrammeFile::verify() const
{
    return guarded(m_path, [&] {
        QList<Finding> findings;
        // The quick check would not compare an index with its table, and undo and removal find rows by indexes.
        SQLite::Statement pages(*m_database, "PRAGMA integrity_check");
        while (pages.executeStep())
            if (const QString line = QString::fromUtf8(pages.getColumn(0).getText()); line != QLatin1String("ok"))
                findings.append({QStringLiteral("page"), line});
        SQLite::Statement references(*m_database, "PRAGMA foreign_key_check");
        while (references.executeStep())
            findings.append({QStringLiteral("reference"), QString::fromUtf8(references.getColumn(0).getText())});
        if (auto schema = checkSchema(*m_database, m_path); !schema)
            findings.append({QStringLiteral("schema"), schema.error().detail});
        SQLite::Statement seal(*m_database,
                               "SELECT cells, head, sequence, (SELECT count(*) FROM seal) FROM seal WHERE id=1");
        const bool sealed = seal.executeStep();
        const auto bytes = [&](int column) {
            const auto value = seal.getColumn(column);
            return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
        };
        const bool ofLast = sealed && seal.getColumn(2).getInt64() == changeLog::last(*m_database);
        if (!ofLast || seal.getColumn(3).getInt() != 1)
            findings.append({QStringLiteral("seal"), QStringLiteral("not of the last change")});
        if (!sealed || Seal(bytes(0)) != Seal::count(*m_database))
            findings.append({QStringLiteral("seal"), QStringLiteral("cells differ from what was written")});
        if (const QString broken = changeLog::brokenLink(*m_database, sealed ? bytes(1) : QByteArray());
            !broken.isEmpty())
            findings.append({QStringLiteral("chain"), broken});
        return findings;
    });
}

} // namespace aanjager
