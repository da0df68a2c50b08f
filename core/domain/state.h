#pragma once

#include "core/domain/entities.h"
#include "core/domain/id_index.h"
#include "core/domain/late_reports.h"

namespace aanjager {

/** The records of one entity in memory, found by id. Order is not promised: whoever shows them sorts them. */
template <class E> class Records
{
public:
    const QList<E> &rows() const { return m_rows; }

    const E *find(Id<E> id) const
    {
        const qsizetype at = m_index.find(id.value, idAt());
        return at < 0 ? nullptr : &m_rows[at];
    }

    /** Adds a record, or replaces the one with its id. */
    void put(E record)
    {
        const qsizetype at = m_index.find(record.id.value, idAt());
        if (at >= 0) {
            m_rows[at] = std::move(record);
            return;
        }
        m_rows.append(std::move(record));
        m_index.append(m_rows.constLast().id.value, idAt());
    }

    void remove(qint64 id)
    {
        const qsizetype at = m_index.find(id, idAt());
        if (at < 0)
            return;
        m_index.remove(id, idAt());
        if (at != m_rows.size() - 1) {
            m_index.move(m_rows.constLast().id.value, at, idAt());
            m_rows[at] = std::move(m_rows.last());
        }
        m_rows.removeLast();
    }

    void reserve(qsizetype count)
    {
        m_rows.reserve(count);
        m_index.reserve(count, idAt());
    }

private:
    auto idAt() const
    {
        return [this](qsizetype place) { return m_rows.at(place).id.value; };
    }

    QList<E> m_rows;
    IdIndex m_index;
};

/**
 * All records of a programme at one moment, as values: what every insight, page and report is made from. What parties
 * reported may be left in the file, to be read late; all else is at hand, what leads reported too.
 */
class State
{
public:
    /** Every record of an entity; of reports only in a state that is whole. */
    template <class E> const QList<E> &all() const
    {
        if constexpr (std::is_same_v<E, ProgressReport>)
            Q_ASSERT(isWhole());
        return table<E>().rows();
    }
    /** A record that is at hand; null where it is not. */
    template <class E> const E *find(Id<E> id) const { return table<E>().find(id); }
    /** A record wherever it is; one that had to be read is valid until another is looked up. */
    template <class E> const E *look(Id<E> id) const
    {
        const E *found = find(id);
        if constexpr (std::is_same_v<E, ProgressReport>)
            if (!found && m_late)
                return m_late->find(id);
        return found;
    }

    /** Nothing of it is to be read late. */
    bool isWhole() const { return m_late == nullptr; }
    /** Every report of a lead, and where the state is whole also those of parties. */
    const QList<ProgressReport> &reportsAtHand() const { return table<ProgressReport>().rows(); }
    /** Where the rest is read; null where the state is whole. */
    const LateReports *lateReports() const { return m_late.get(); }
    void setLateReports(std::shared_ptr<const LateReports> late) { m_late = std::move(late); }

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

    /** Calls `visitor` with the record of this table and id, where it is at hand. */
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
    std::shared_ptr<const LateReports> m_late;
};

} // namespace aanjager
