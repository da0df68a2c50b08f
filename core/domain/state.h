#pragma once

#include "core/domain/entities.h"

#include <QHash>

namespace aanjager {

/** The records of one entity in memory, found by id. Order is not promised: whoever shows them sorts them. */
template <class E> class Records
{
public:
    const QList<E> &rows() const { return m_rows; }

    const E *find(Id<E> id) const
    {
        const auto at = m_index.constFind(id.value);
        return at == m_index.cend() ? nullptr : &m_rows[*at];
    }

    /** Adds a record, or replaces the one with its id. */
    void put(E record)
    {
        const auto at = m_index.constFind(record.id.value);
        if (at != m_index.cend()) {
            m_rows[*at] = std::move(record);
            return;
        }
        m_index.insert(record.id.value, m_rows.size());
        m_rows.append(std::move(record));
    }

    void remove(qint64 id)
    {
        const qsizetype at = m_index.value(id, -1);
        if (at < 0)
            return;
        m_index.remove(id);
        if (at != m_rows.size() - 1) {
            m_rows[at] = std::move(m_rows.last());
            m_index[m_rows[at].id.value] = at;
        }
        m_rows.removeLast();
    }

    void reserve(qsizetype count)
    {
        m_rows.reserve(count);
        m_index.reserve(count);
    }

private:
    QList<E> m_rows;
    QHash<qint64, qsizetype> m_index;
};

/** All records of a programme at one moment, as values: what every insight, page and report is made from. */
class State
{
public:
    template <class E> const QList<E> &all() const { return table<E>().rows(); }
    template <class E> const E *find(Id<E> id) const { return table<E>().find(id); }
    template <class E> const Records<E> &table() const { return std::get<Records<E>>(m_tables); }
    template <class E> Records<E> &table() { return std::get<Records<E>>(m_tables); }

    /** The programme itself; an empty one where none was loaded. */
    const Programme &programme() const
    {
        static const Programme none;
        return all<Programme>().isEmpty() ? none : all<Programme>().first();
    }

    /** Calls `visitor` with each table in turn. */
    template <class Visitor> void forEachTable(Visitor &&visitor)
    {
        std::apply([&](auto &...each) { (visitor(each), ...); }, m_tables);
    }

    template <class Visitor> void forEachTable(Visitor &&visitor) const
    {
        std::apply([&](const auto &...each) { (visitor(each), ...); }, m_tables);
    }

    /** Calls `visitor` with the record of this table and id, where it is there. */
    template <class Visitor> void visit(const QByteArray &table, qint64 id, Visitor &&visitor) const
    {
        std::apply([&](const auto &...each) { (visitIn(each, table, id, visitor), ...); }, m_tables);
    }

private:
    template <class E, class Visitor>
    static void visitIn(const Records<E> &records, const QByteArray &table, qint64 id, Visitor &visitor)
    {
        if (table != tableOf<E>)
            return;
        if (const E *record = records.find(Id<E>{id}))
            visitor(*record);
    }

    ForEveryEntity<Records> m_tables;
};

} // namespace aanjager
