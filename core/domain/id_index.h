#pragma once

#include <QList>
#include <algorithm>

namespace aanjager {

/**
 * Where the record of an id stands in a list, in four bytes and some room: the ids themselves are in the records alone.
 * Each function is given `idAt`, which tells the id at a place; places are below 2^32 - 1. Copies are shared until one
 * of them is changed.
 */
class IdIndex
{
public:
    /** The place of an id, or -1. */
    template <class IdAt> qsizetype find(qint64 id, const IdAt &idAt) const
    {
        const qsizetype slot = m_slots.isEmpty() ? -1 : slotOf(id, idAt);
        return slot < 0 || m_slots.at(slot) == free ? -1 : placeIn(slot);
    }

    /** Makes room for so many ids in all. */
    template <class IdAt> void reserve(qsizetype ids, const IdAt &idAt)
    {
        qsizetype room = smallest;
        while (!hasRoom(ids, room))
            room *= 2;
        if (room > m_slots.size())
            rebuild(room, idAt);
    }

    /** An id that is not there yet comes at the place after the last. */
    template <class IdAt> void append(qint64 id, const IdAt &idAt)
    {
        if (!hasRoom(m_count + 1, m_slots.size()))
            rebuild(std::max(smallest, m_slots.size() * 2), idAt);
        m_slots[slotOf(id, idAt)] = static_cast<quint32>(++m_count);
    }

    /** The id goes. Its record is still there, and those behind it keep their places until they are moved. */
    template <class IdAt> void remove(qint64 id, const IdAt &idAt)
    {
        qsizetype hole = slotOf(id, idAt);
        for (qsizetype slot = next(hole); m_slots.at(slot) != free; slot = next(slot)) {
            const qsizetype from = home(idAt(placeIn(slot)));
            if (distance(from, slot) < distance(hole, slot))
                continue; // it would not be found before the slot that it begins at
            m_slots[hole] = m_slots.at(slot);
            hole = slot;
        }
        m_slots[hole] = free;
        --m_count;
    }

    /** The record of an id that is there goes to another place; `idAt` still tells of it where it was. */
    template <class IdAt> void move(qint64 id, qsizetype place, const IdAt &idAt)
    {
        m_slots[slotOf(id, idAt)] = static_cast<quint32>(place + 1);
    }

private:
    static constexpr quint32 free = 0; ///< a slot holds the place after that of the record
    static constexpr qsizetype smallest = 8;

    static bool hasRoom(qsizetype ids, qsizetype room) { return ids * 4 <= room * 3; }
    qsizetype placeIn(qsizetype slot) const { return qsizetype{m_slots.at(slot)} - 1; }
    qsizetype next(qsizetype slot) const { return (slot + 1) & (m_slots.size() - 1); }
    qsizetype distance(qsizetype from, qsizetype to) const { return (to - from) & (m_slots.size() - 1); }
    qsizetype home(qint64 id) const
    {
        const quint64 mixed = static_cast<quint64>(id) * 0x9E3779B97F4A7C15U;
        return static_cast<qsizetype>(mixed >> 32) & (m_slots.size() - 1);
    }

    /** The slot that the id is in, or the free one that it would go to. */
    template <class IdAt> qsizetype slotOf(qint64 id, const IdAt &idAt) const
    {
        qsizetype slot = home(id);
        while (m_slots.at(slot) != free && idAt(placeIn(slot)) != id)
            slot = next(slot);
        return slot;
    }

    template <class IdAt> void rebuild(qsizetype room, const IdAt &idAt)
    {
        m_slots.fill(free, room);
        for (qsizetype place = 0; place < m_count; ++place) {
            qsizetype slot = home(idAt(place));
            while (m_slots.at(slot) != free)
                slot = next(slot);
            m_slots[slot] = static_cast<quint32>(place + 1);
        }
    }

    QList<quint32> m_slots; ///< as many as a power of two, or none
    qsizetype m_count = 0;
};

} // namespace aanjager
