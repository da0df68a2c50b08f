#pragma once

#include "core/storage/database.h"

namespace aanjager {

/** While it lives, a database keeps more of itself in memory: for one change of very many records. */
class RoomyCache
{
public:
    /** `database` must outlive it. */
    explicit RoomyCache(SQLite::Database &database);
    ~RoomyCache();
    RoomyCache(const RoomyCache &) = delete;
    RoomyCache &operator=(const RoomyCache &) = delete;

private:
    void setSize(int size);

    SQLite::Database &m_database;
    int m_before = 0;
};

} // namespace aanjager
