#include "core/storage/file_check.h"

#include <sqlite3.h>

namespace aanjager {

void Interruption::interrupt()
{
    const std::lock_guard guard(m_mutex);
    if (m_database)
        sqlite3_interrupt(m_database->getHandle());
}

Interruption::Reach::Reach(Interruption &interruption, SQLite::Database &database) : m_interruption(interruption)
{
    const std::lock_guard guard(m_interruption.m_mutex);
    m_interruption.m_database = &database;
}

Interruption::Reach::~Reach()
{
    const std::lock_guard guard(m_interruption.m_mutex);
    m_interruption.m_database = nullptr;
}

Result<QList<Finding>> verifyFile(const QString &path, Interruption &interruption)
{
    return ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}}).and_then([&](const auto &file) {
        const Interruption::Reach reach(interruption, file->store().database());
        return file->verify();
    });
}

} // namespace aanjager
