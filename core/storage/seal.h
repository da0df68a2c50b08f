#pragma once

#include "core/storage/database.h"

#include <QByteArray>

namespace aanjager {

/**
 * An additive hash over every cell of every entity: two 64-bit sums of XXH3-128 over (table, column, id, type, value),
 * a NULL adding nothing. An edit updates it from its changeset alone; a whole recount finds cells that changed without
 * the log. It catches damage, not a forger.
 */
class Seal
{
public:
    Seal() = default;
    /** Reads what `bytes` writes; another length gives a seal that fits nothing. */
    explicit Seal(const QByteArray &bytes);

    QByteArray bytes() const;

    /** Follows a changeset. Throws SQLite::Exception. */
    void follow(const QByteArray &changeset);

    /** The seal of all that `database` holds now. Throws SQLite::Exception. */
    static Seal count(SQLite::Database &database);

    bool operator==(const Seal &) const = default;

private:
    void add(quint64 seed, qint64 id, const struct WrittenValue &value, bool subtract);

    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace aanjager
