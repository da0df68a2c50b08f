// The bytes of a changeset, as the session extension of SQLite documents them.
#include "core/storage/changeset.h"

#include <QtEndian>
#include <sqlite3.h>

namespace aanjager {

namespace {

constexpr qint64 mostColumns = 1000;

/** Takes what a changeset holds off its front. Throws SQLite::Exception where it ends too soon. */
class ChangesetBytes
{
public:
    ChangesetBytes(const char *at, const char *end) : m_at(at), m_end(end) {}

    const char *at() const { return m_at; }
    bool atEnd() const { return m_at == m_end; }
    quint8 byte() { return static_cast<quint8>(*take(1)); }

    /** A number in seven bits a byte, the most significant first; a ninth byte counts whole. */
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 next = byte();
            value = value << 7 | (next & 0x7f);
            if (next < 0x80)
                return static_cast<qint64>(value);
        }
        return static_cast<qint64>(value << 8 | byte());
    }

    /** A text that a NUL ends. */
    QByteArray name()
    {
        const char *start = m_at;
        while (byte() != 0)
            ;
        return QByteArray(start, m_at - start - 1);
    }

    WrittenValue value()
    {
        WrittenValue value{byte()};
        switch (value.type) {
        case 0:
        case SQLITE_NULL:
            return value;
        case SQLITE_INTEGER:
            value.number = qFromBigEndian<qint64>(take(8));
            return value;
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const qint64 size = varint();
            value.bytes = QByteArrayView(take(size), size);
            return value;
        }
        default:
            damaged();
        }
    }

    const char *take(qint64 size)
    {
        if (size < 0 || size > m_end - m_at)
            damaged();
        const char *taken = m_at;
        m_at += size;
        return taken;
    }

    [[noreturn]] static void damaged() { throw SQLite::Exception("no changeset of entities", SQLITE_CORRUPT); }

private:
    const char *m_at;
    const char *m_end;
};

Operation operationOf(quint8 code)
{
    if (code == SQLITE_INSERT)
        return Operation::Inserted;
    if (code == SQLITE_DELETE)
        return Operation::Removed;
    if (code != SQLITE_UPDATE)
        ChangesetBytes::damaged();
    return Operation::Updated;
}

} // namespace

bool ChangesetRows::next()
{
    ChangesetBytes bytes(m_at, m_end);
    quint8 code = 0;
    for (;;) {
        if (bytes.atEnd())
            return false;
        code = bytes.byte();
        if (code != 'T')
            break;
        m_columns = bytes.varint();
        if (m_columns < 1 || m_columns > mostColumns)
            ChangesetBytes::damaged();
        bytes.take(m_columns); // which of them are the key: the first
        m_table = bytes.name();
    }
    m_operation = operationOf(code);
    bytes.byte(); // whether another change caused it
    const auto readRow = [&](QList<WrittenValue> &row, bool isThere) {
        row.resize(isThere ? m_columns : 0);
        for (WrittenValue &value : row)
            value = bytes.value();
    };
    readRow(m_before, m_operation != Operation::Inserted);
    readRow(m_after, m_operation != Operation::Removed);
    if (m_columns == 0)
        ChangesetBytes::damaged();
    m_at = bytes.at();
    return true;
}

} // namespace aanjager
