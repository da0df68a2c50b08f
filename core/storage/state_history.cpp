#include "core/storage/state_history.h"

#include "core/storage/stored_value.h"

namespace aanjager {

namespace {

/** Writes into a record what a row of a changeset held before, as far as it tells. */
void writeBefore(const WrittenRow &row, const Description &description, void *record)
{
    int column = 1; // after the id
    for (const Field &field : description.fields) {
        StoredColumns columns = toStored(field, field.read(record));
        bool isTold = false;
        for (int part = 0; part < field.width(); ++part, ++column)
            if (const WrittenValue *value = WrittenRow::told(row.before, column)) {
                columns[part] = fromWritten(*value);
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

    void take(const WrittenRow &row)
    {
        m_state.forEachTable([&]<class E>(Records<E> &table) {
            if (row.table == tableOf<E>)
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

    template <class E> void takeFrom(Records<E> &table, const WrittenRow &row)
    {
        const qint64 id = row.id();
        if (row.operation == Operation::Inserted)
            return table.remove(id);
        const E *now = table.find(Id<E>{id});
        if (row.operation == Operation::Updated && !now)
            return missUpdate<E>(row);
        E before = now ? *now : E{};
        before.id.value = id;
        writeBefore(row, describe<E>(), &before);
        isLeft(before) ? table.remove(id) : table.put(std::move(before));
    }

    /** A record that is left in the file may change there, unless that made it one. */
    template <class E> void missUpdate(const WrittenRow &row)
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
            scan(change->changeset, [&](const WrittenRow &row) { back.take(row); });
            if (!back.fits())
                return fail(ErrorKind::Conflict, QStringLiteral("not at hand"), {file.path(), {}, {}, number});
        }
        return std::move(state);
    });
}

} // namespace aanjager
