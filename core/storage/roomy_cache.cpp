#include "core/storage/roomy_cache.h"

namespace aanjager {

namespace {

constexpr int roomy = -32 * 1024; ///< KiB, as SQLite counts them

} // namespace

RoomyCache::RoomyCache(SQLite::Database &database) : m_database(database)
{
    try {
        m_before = m_database.execAndGet("PRAGMA cache_size").getInt();
        setSize(roomy);
    } catch (const SQLite::Exception &) { // slower, that is all
    }
}

RoomyCache::~RoomyCache()
{
    if (m_before != 0)
        setSize(m_before);
}

void RoomyCache::setSize(int size)
{
    m_database.tryExec("PRAGMA cache_size=" + std::to_string(size));
}

} // namespace aanjager
