#pragma once

#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

namespace aanjager::fixtures {

/** Keeps a file from being written to, as another program that has it open. */
class HeldFile
{
public:
    explicit HeldFile(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE)
        , m_held(m_database, SQLite::TransactionBehavior::EXCLUSIVE)
    {
    }

private:
    SQLite::Database m_database;
    SQLite::Transaction m_held;
};

} // namespace aanjager::fixtures
