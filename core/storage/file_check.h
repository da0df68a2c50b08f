#pragma once

#include "core/storage/programme_file.h"

#include <mutex>

namespace aanjager {

/** Lets one thread end early what another reads. */
class Interruption
{
public:
    /** What is being read fails soon; what begins to be read later is not hindered. From any thread. */
    void interrupt();

    /** While it lives, reading through this database can be interrupted. */
    class Reach
    {
    public:
        Reach(Interruption &interruption, SQLite::Database &database);
        ~Reach();
        Q_DISABLE_COPY_MOVE(Reach)

    private:
        Interruption &m_interruption;
    };

private:
    std::mutex m_mutex;
    SQLite::Database *m_database = nullptr;
};

/** Checks the file at this path as ProgrammeFile::verify does, through a connection of its own that only reads. Fails
 * with Storage when it was interrupted, else as opening does. */
Result<QList<Finding>> verifyFile(const QString &path, Interruption &interruption);

} // namespace aanjager
