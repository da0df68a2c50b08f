#include "core/storage/history_reader.h"

#include "core/storage/change_record.h"

#include <QScopeGuard>
#include <optional>
#include <sqlite3.h>
#include <utility>

namespace aanjager {

namespace {

constexpr qsizetype recordsInPart = 500; ///< some milliseconds

/** While it lives the file is read as it is now, whatever others write. */
class OneState
{
public:
    explicit OneState(SQLite::Database &database)
        : m_database(sqlite3_get_autocommit(database.getHandle()) ? &database : nullptr)
    {
        if (m_database)
            m_database->exec("BEGIN");
    }
    ~OneState()
    {
        if (m_database)
            (void)m_database->tryExec("ROLLBACK"); // nothing was written
    }
    OneState(const OneState &) = delete;
    OneState &operator=(const OneState &) = delete;

private:
    SQLite::Database *m_database;
};

} // namespace

/** Where a reader is in the log. */
class HistoryReader::Walk
{
public:
    Walk(const ProgrammeFile &file, const HistoryFilter &filter, Span span)
        : m_file(file), m_filter(filter), m_behind(span.behind), m_number(span.newest), m_rows(file.store())
    {
    }

    Result<QList<HistoryEntry>> next(qsizetype wanted, qsizetype changes)
    {
        return guarded(m_file.path(), [&]() -> Result<QList<HistoryEntry>> {
            const auto resting = qScopeGuard([this] { m_rows.rest(); });
            if (m_number < 0)
                m_number = changeLog::last(database());
            if (m_seen < 0)
                m_seen = m_number;
            QList<HistoryEntry> entries;
            qsizetype room = recordsInPart;
            while (room > 0 && !atEnd() && (m_open || changes-- > 0) && entries.size() < wanted) {
                if (!m_open && !openChange())
                    return fail(ErrorKind::Format, QStringLiteral("the log misses a change"),
                                {m_file.path(), {}, {}, m_number});
                HistoryEntry part = readOn(room);
                room -= part.records.size();
                if (!part.records.isEmpty())
                    entries.append(std::move(part));
            }
            return entries;
        });
    }

    bool atEnd() const { return m_number >= 0 && m_number <= m_behind; }

private:
    /** A change that is being read. */
    struct Open
    {
        explicit Open(QByteArray bytes) : changeset(std::move(bytes)), rows(changeset) {}

        QByteArray changeset;
        ChangesetRows rows;
        HistoryEntry head = {}; ///< without records
        qsizetype left = 0;     ///< records that are still to be read
    };

    SQLite::Database &database() const { return m_file.store().database(); }

    bool isAsked(const WrittenRow &row) const
    {
        return m_filter.table.isEmpty() || (m_filter.id == row.id() && m_filter.table == row.table);
    }

    bool openChange()
    {
        auto change = changeLog::find(database(), m_number);
        if (!change)
            return false;
        m_open = std::make_unique<Open>(std::exchange(change->changeset, {}));
        m_open->head.change = std::move(*change);
        scan(m_open->changeset, [&](const WrittenRow &row) {
            const Description *description = isAsked(row) ? m_descriptions.of(row.table) : nullptr;
            if (!description)
                return;
            ++m_open->head.allRecords;
            m_open->head.allValues += valuesIn(row, *description);
        });
        m_open->left = m_open->head.allRecords;
        return true;
    }

    /** The next records of the change that is open; closes it behind the last. */
    HistoryEntry readOn(qsizetype room)
    {
        HistoryEntry part = m_open->head;
        if (m_open->left > 0) {
            const OneState state(database());
            catchUp();
            while (part.records.size() < room && m_open->left > 0 && m_open->rows.next())
                if (const WrittenRow row = m_open->rows.row(); isAsked(row))
                    if (const Description *description = m_descriptions.of(row.table)) {
                        part.records.append(recordChange(row, *description, m_rows));
                        --m_open->left;
                    }
            m_rows.rest();
        }
        if (m_open->left == 0) {
            m_open.reset();
            --m_number;
        }
        return part;
    }

    /** What was changed since the last look is taken back for the rows that are still to be met. */
    void catchUp()
    {
        const qint64 last = changeLog::last(database());
        if (last == m_seen)
            return;
        RowsInReverse newer(m_file.store());
        for (qint64 number = last; number > m_seen; --number)
            if (const auto change = changeLog::find(database(), number))
                scan(change->changeset, [&](const WrittenRow &row) {
                    if (const Description *description = isAsked(row) ? m_descriptions.of(row.table) : nullptr)
                        newer.stepBack(row, *description);
                });
        m_rows.adopt(newer);
        m_seen = last;
    }

    const ProgrammeFile &m_file;
    HistoryFilter m_filter;
    qint64 m_behind;
    qint64 m_number;    ///< of the change that is read next; below zero before the first
    qint64 m_seen = -1; ///< the last change that the rows know of
    RowsInReverse m_rows;
    DescriptionsByTable m_descriptions;
    std::unique_ptr<Open> m_open;
};

HistoryReader::HistoryReader(const ProgrammeFile &file, const HistoryFilter &filter, Span span)
    : m_walk(std::make_unique<Walk>(file, filter, span))
{
}

HistoryReader::~HistoryReader() = default;
HistoryReader::HistoryReader(HistoryReader &&) noexcept = default;
HistoryReader &HistoryReader::operator=(HistoryReader &&) noexcept = default;

Result<QList<HistoryEntry>> HistoryReader::next(qsizetype wanted, qsizetype changes)
{
    return m_walk->next(wanted, changes);
}

bool HistoryReader::atEnd() const
{
    return m_walk->atEnd();
}

void HistoryReader::join(QList<HistoryEntry> &entries, QList<HistoryEntry> part)
{
    for (HistoryEntry &entry : part)
        if (!entries.isEmpty() && entries.last().change.sequence == entry.change.sequence)
            entries.last().records += std::move(entry.records);
        else
            entries.append(std::move(entry));
}

Result<qint64> HistoryReader::bytesIn(const ProgrammeFile &file, qint64 behind)
{
    return guarded(file.path(), [&]() -> Result<qint64> {
        SQLite::Statement query(file.store().database(),
                                "SELECT coalesce(sum(length(changeset)), 0) FROM change WHERE sequence>?");
        query.bind(1, int64_t{behind});
        query.executeStep();
        return qint64{query.getColumn(0).getInt64()};
    });
}

} // namespace aanjager
