#include "core/storage/file_watch.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace aanjager {

namespace {

/** While it lives, the connection waits for nobody. */
class Impatient
{
public:
    explicit Impatient(SQLite::Database &database) : m_database(database) { m_database.setBusyTimeout(0); }
    ~Impatient() { sqlite3_busy_timeout(m_database.getHandle(), busyTimeoutMs); }
    Q_DISABLE_COPY_MOVE(Impatient)

private:
    SQLite::Database &m_database;
};

} // namespace

FileWatch::FileWatch(SQLite::Database &database) : m_database(database) {}

void FileWatch::begin(Follows follows, const QByteArray &head)
{
    m_name = QString::fromUtf8(sqlite3_db_filename(m_database.getHandle(), "main"));
    m_path = QFileInfo(m_name).filesystemAbsoluteFilePath();
    m_follows = follows;
    m_version = versionNow();
    settle(head);
}

void FileWatch::settle(const QByteArray &head)
{
    if (m_follows != Follows::PlaceAndContent)
        return;
    m_head = head;
    m_stamp = stampNow();
}

FileFate FileWatch::look()
{
    if (!m_follows || m_fate == FileFate::Overwritten)
        return m_fate;
    m_fate = placeNow();
    try {
        const Impatient impatient(m_database);
        if (m_fate != FileFate::Ours)
            hold();
        else
            letGo();
        if (m_fate == FileFate::Ours && m_follows == Follows::PlaceAndContent)
            m_fate = contentNow();
    } catch (const SQLite::Exception &exception) {
        if (m_fate == FileFate::Ours && storageError(exception, m_name).kind == ErrorKind::Format)
            m_fate = FileFate::Overwritten;
    }
    return m_fate;
}

bool FileWatch::isLast(const QByteArray &head) const
{
    return m_follows != Follows::PlaceAndContent || head == m_head;
}

void FileWatch::markOverwritten()
{
    m_fate = FileFate::Overwritten;
}

/** A disk that does not answer, such as a share after sleep, may come back: that is no fate. */
FileFate FileWatch::placeNow() const
{
    int hasMoved = 0;
    if (sqlite3_file_control(m_database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) != SQLITE_OK ||
        hasMoved == 0)
        return FileFate::Ours;
    std::error_code problem;
    switch (std::filesystem::status(m_path, problem).type()) {
    case std::filesystem::file_type::not_found:
        return FileFate::Gone;
    case std::filesystem::file_type::none:
    case std::filesystem::file_type::unknown:
        return m_fate;
    default:
        return FileFate::Replaced;
    }
}

/**
 * SQLite counts what is committed through it. Who writes past it leaves another time or length, and then the last
 * change decides: it is read through a connection of its own, for this one may not see that its pages are old.
 */
FileFate FileWatch::contentNow()
{
    if (versionNow() != m_version)
        return FileFate::Overwritten;
    const std::optional<Stamp> stamp = stampNow();
    if (!stamp || stamp == m_stamp)
        return FileFate::Ours;
    if (!holdsHead())
        return FileFate::Overwritten;
    m_stamp = stamp; // touched, no more
    return FileFate::Ours;
}

/**
 * Keeps what is still open from being written to by others, and ourselves from taking the journal of the file that has
 * its name now for our own: SQLite looks for one whenever it begins to read.
 */
void FileWatch::hold()
{
    std::error_code problem; // a name that cannot be asked for, is not there
    if (m_isHeld || std::filesystem::exists(std::filesystem::path(m_path) += "-journal", problem))
        return;
    m_database.exec("PRAGMA locking_mode=EXCLUSIVE");
    std::ignore = versionNow();
    m_isHeld = true;
}

void FileWatch::letGo()
{
    if (!m_isHeld)
        return;
    m_database.exec("PRAGMA locking_mode=NORMAL");
    std::ignore = m_database.execAndGet("SELECT count(*) FROM seal");
    m_isHeld = false;
}

std::optional<FileWatch::Stamp> FileWatch::stampNow() const
{
    std::error_code problem;
    Stamp stamp;
    stamp.written = std::filesystem::last_write_time(m_path, problem);
    if (!problem)
        stamp.bytes = std::filesystem::file_size(m_path, problem);
    return problem ? std::nullopt : std::optional(stamp);
}

/** Another number when another connection committed something. */
qint64 FileWatch::versionNow() const
{
    return m_database.execAndGet("PRAGMA data_version").getInt64();
}

/** False too when what is there is no programme file; true when it cannot be read now. */
bool FileWatch::holdsHead() const
{
    const auto fresh = openDatabase(m_name, {Access::ReadOnly, Durability::Full, {}});
    if (!fresh)
        return fresh.error().kind != ErrorKind::Format;
    (*fresh)->setBusyTimeout(0);
    if (!(*fresh)->tableExists("seal"))
        return false;
    SQLite::Statement query(**fresh, "SELECT head FROM seal WHERE id=1");
    if (!query.executeStep())
        return false;
    const SQLite::Column head = query.getColumn(0);
    return m_head == QByteArray(static_cast<const char *>(head.getBlob()), head.getBytes());
}

} // namespace aanjager
