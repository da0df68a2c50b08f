#pragma once

#include "core/base/progress.h"
#include "core/domain/entities.h"
#include "core/storage/database.h"

#include <QHash>
#include <functional>

namespace aanjager {

/** Read access to the records of one database: a programme file, or a copy of it at an earlier moment. */
class Store
{
public:
    Store(SQLite::Database &database, QString name);

    /** Every record of an entity, in order of id. Fails also when it is stopped. */
    template <class E> Result<QList<E>> all(WorkProgress *progress = nullptr) const
    {
        QList<E> records;
        return select(
                   describe<E>(),
                   [&](auto &&readInto) {
                       E record;
                       readInto(&record);
                       records.append(std::move(record));
                   },
                   progress)
            .map([&] { return std::move(records); });
    }

    /** One record. Fails with NotFound. */
    template <class E> Result<E> get(Id<E> id) const
    {
        E record;
        return read(describe<E>(), id.value, &record).map([&] { return std::move(record); });
    }

    /** The records of these ids. Fails with NotFound where one is not there. */
    template <class E> Result<QHash<Id<E>, E>> these(const QList<Id<E>> &ids) const
    {
        QHash<Id<E>, E> records;
        records.reserve(ids.size());
        QList<qint64> numbers;
        for (const Id<E> id : ids)
            numbers.append(id.value);
        return readEach(describe<E>(), numbers,
                        [&](qint64 id, auto &&readInto) {
                            E record;
                            readInto(&record);
                            records.insert(Id<E>{id}, std::move(record));
                        })
            .map([&] { return std::move(records); });
    }

    /** Visits every record of an entity; `visitor` gets a function that reads the current one into a struct. */
    using Reader = std::function<void(void *entity)>;
    Result<void> select(const Description &description, const std::function<void(const Reader &)> &visitor,
                        WorkProgress *progress = nullptr) const;

    /** Visits the records of these ids. Fails with NotFound at the first that is not there. */
    Result<void> readEach(const Description &description, const QList<qint64> &ids,
                          const std::function<void(qint64 id, const Reader &)> &visitor) const;

    /** Reads the record of this id into `entity`. Fails with NotFound. */
    Result<void> read(const Description &description, qint64 id, void *entity) const;

    /** Ids of the records of `description` whose `field` refers to `id`. */
    Result<QList<qint64>> dependants(const Description &description, const Field &field, qint64 id) const;

    SQLite::Database &database() const { return *m_database; }
    const QString &name() const { return m_name; }

private:
    SQLite::Database *m_database;
    QString m_name; ///< the file, for errors
};

} // namespace aanjager
