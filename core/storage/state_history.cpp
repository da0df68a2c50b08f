#include "core/storage/state_history.h"

#include "core/storage/stored_value.h"

#include <sqlite3.h>

namespace aanjager {

namespace {

Stored storedIn(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64{sqlite3_value_int64(value)};
    default:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    }
}

/** Writes into a record what a row of a changeset held before, as far as it tells. */
void writeBefore(const ChangedRow &row, const Description &description, void *record)
{
    int column = 1; // after the id
    for (const Field &field : description.fields) {
        StoredColumns columns = toStored(field, field.read(record));
        bool isTold = false;
        for (int part = 0; part < field.width(); ++part, ++column)
            if (sqlite3_value *value = row.before(column)) {
                columns[part] = storedIn(value);
                isTold = true;
            }
        if (isTold)
            field.write(record, fromStored(field, columns));
    }
}

/** Takes rows of changes back out of the records in memory. */
class TakingBack
{
public:
    explicit TakingBack(State &state) : m_state(state) {}

    void take(const ChangedRow &row)
    {
        m_state.forEachTable([&]<class E>(Records<E> &table) {
            if (row.table() == tableOf<E>)
                takeFrom(table, row);
        });
    }

    bool fits() const { return m_fits; }

private:
    /** Whether a record is one that the state leaves in the file. */
    template <class E> bool isLeft(const E &record) const
    {
        if constexpr (std::is_same_v<E, ProgressReport>)
            return !m_state.isWhole() && !record.party.isNull();
        else
            return false;
    }

    template <class E> void takeFrom(Records<E> &table, const ChangedRow &row)
    {
        const qint64 id = row.id();
        if (row.operation() == Operation::Inserted)
            return table.remove(id);
        const E *now = table.find(Id<E>{id});
        if (row.operation() == Operation::Updated && !now)
            return missUpdate<E>(row);
        E before = now ? *now : E{};
        before.id.value = id;
        writeBefore(row, describe<E>(), &before);
        isLeft(before) ? table.remove(id) : table.put(std::move(before));
    }

    /** A record that is left in the file may change there, unless that made it one. */
    template <class E> void missUpdate(const ChangedRow &row)
    {
        E before;
        before.id.value = row.id();
        if constexpr (std::is_same_v<E, ProgressReport>)
            before.party = {1};
        writeBefore(row, describe<E>(), &before);
        m_fits = m_fits && isLeft(before);
    }

    State &m_state;
    bool m_fits = true;
};

} // namespace

Result<State> stateAt(State state, const ProgrammeFile &file, qint64 from, qint64 to)
{
    return guarded(file.path(), [&]() -> Result<State> {
        TakingBack back(state);
        for (qint64 number = from; number > to; --number) {
            const auto change = changeLog::find(file.store().database(), number);
            if (!change)
                return fail(ErrorKind::Format, QStringLiteral("the log misses a change"),
                            {file.path(), {}, {}, number});
            visit(change->changeset, [&](const ChangedRow &row) { back.take(row); });
            if (!back.fits())
                return fail(ErrorKind::Conflict, QStringLiteral("not at hand"), {file.path(), {}, {}, number});
        }
        return std::move(state);
    });
}

} // namespace aanjager
