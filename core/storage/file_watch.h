#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <filesystem>
#include <optional>

namespace aanjager {

/** What became of an open file on the disk, by another hand than ours. */
enum class FileFate {
    Ours,       ///< nothing, as far as can be seen
    Gone,       ///< it was removed, renamed or moved
    Replaced,   ///< another file has its name
    Overwritten ///< it holds something else
};

/**
 * Watches the file behind a connection: whether it is still in its place and holds what we put there. It asks the disk
 * and SQLite; opening and closing the file past SQLite would drop its locks. In the thread of the connection.
 */
class FileWatch
{
public:
    enum class Follows { Place, PlaceAndContent };

    /** `database` must outlive it. Nothing is watched before `begin`. */
    explicit FileWatch(SQLite::Database &database);

    /** From here on; `head` is the link of the last change in the file. Throws SQLite::Exception. */
    void begin(Follows follows, const QByteArray &head);
    /** What the file holds now is of our own making, up to the change with this link. */
    void settle(const QByteArray &head);

    /** Asks what became of it, waiting for nobody. What was overwritten stays so; a file that comes back is ours. Where
     * the disk gives no answer, what was known stands. */
    FileFate look();
    FileFate fate() const { return m_fate; }
    /** Whether this is the last change of ours; true where content is not followed. */
    bool isLast(const QByteArray &head) const;
    /** What was read as the last change is not ours: somebody wrote in the file. */
    void markOverwritten();

private:
    /** What another's writing alters, beside what SQLite counts. */
    struct Stamp
    {
        std::filesystem::file_time_type written;
        std::uintmax_t bytes = 0;
        bool operator==(const Stamp &) const = default;
    };

    FileFate placeNow() const;
    FileFate contentNow();
    void hold();
    void letGo();
    std::optional<Stamp> stampNow() const;
    qint64 versionNow() const;
    bool holdsHead() const;

    SQLite::Database &m_database;
    QString m_name;
    std::filesystem::path m_path; ///< the same
    std::optional<Follows> m_follows;
    QByteArray m_head;
    std::optional<Stamp> m_stamp;
    qint64 m_version = 0;
    FileFate m_fate = FileFate::Ours;
    bool m_isHeld = false;
};

} // namespace aanjager
