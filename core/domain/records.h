#pragma once

#include "core/domain/entities.h"
#include "core/domain/id_index.h"

/** Calls a macro with each entity of `ForEveryEntity`, for what a template cannot do. */
// clang-format off
#define AANJAGER_ENTITIES(DO)                                                                                         \
    DO(Programme) DO(Party) DO(Contact) DO(Theme) DO(Goal) DO(Measure) DO(MeasureParty) DO(MeasureGoal)               \
    DO(MeasureRelation) DO(Applicability) DO(Action) DO(Milestone) DO(Body) DO(Meeting) DO(Decision)                  \
    DO(DecisionMeasure) DO(DecisionVote) DO(Commitment) DO(Round) DO(RoundExpectation) DO(FrozenReport)               \
    DO(ProgressReport) DO(MoneyLine) DO(Seat) DO(AgendaItem) DO(Attendance) DO(Minute) DO(Deck) DO(DeckSlide)
// clang-format on

// Nearly every file of the program holds lists of every entity: they are compiled once, in records.cpp.
#define AANJAGER_COMPILED_ONCE(E)                                                                                      \
    extern template struct QtPrivate::QGenericArrayOps<aanjager::E>;                                                   \
    extern template struct QArrayDataPointer<aanjager::E>;                                                             \
    extern template class QList<aanjager::E>;
AANJAGER_ENTITIES(AANJAGER_COMPILED_ONCE)
#undef AANJAGER_COMPILED_ONCE

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

#define AANJAGER_COMPILED_ONCE(E) extern template class Records<E>;
AANJAGER_ENTITIES(AANJAGER_COMPILED_ONCE)
#undef AANJAGER_COMPILED_ONCE

} // namespace aanjager
