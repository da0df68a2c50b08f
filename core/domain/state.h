#pragma once

#include "core/domain/late_reports.h"
#include "core/domain/records.h"

namespace aanjager {

/**
 * All records of a programme at one moment, as values: what every insight, page and report is made from. What parties
 * reported may be left in the file, to be read late; all else is at hand, what leads reported too.
 */
class State
{
public:
    State();
    State(const State &);
    State(State &&) noexcept;
    State &operator=(const State &);
    State &operator=(State &&) noexcept;
    ~State();

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
