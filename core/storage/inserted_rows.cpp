#include "core/storage/inserted_rows.h"

#include "core/domain/description.h"

#include <QtEndian>
#include <sqlite3.h>

namespace aanjager {

namespace {

int columnsOf(const Description &description)
{
    int columns = 1; // the id
    for (const Field &field : description.fields)
        columns += field.width();
    return columns;
}

} // namespace

void InsertedRows::begin(const Description &description, qint64 id)
{
    m_row.resize(0);
    m_nothing = 0;
    m_begun = &description;
    if (m_begun != m_last) {
        const int columns = columnsOf(description);
        m_row.append('T');
        addSize(static_cast<quint64>(columns));
        m_row.append('\1').append(columns - 1, '\0'); // the key is the id alone
        m_row.append(description.table).append('\0');
    }
    m_row.append(static_cast<char>(SQLITE_INSERT)).append('\0'); // no other change caused it
    add(id);
}

void InsertedRows::add(qint64 number)
{
    fillUp();
    char bytes[9] = {SQLITE_INTEGER};
    qToBigEndian(number, bytes + 1);
    m_row.append(bytes, sizeof bytes);
}

void InsertedRows::add(const std::string &text)
{
    fillUp();
    m_row.append(static_cast<char>(SQLITE_TEXT));
    addSize(text.size());
    m_row.append(text.data(), static_cast<qsizetype>(text.size()));
}

void InsertedRows::end()
{
    fillUp();
    m_bytes.append(m_row);
    m_last = m_begun;
}

void InsertedRows::fillUp()
{
    if (m_nothing > 0)
        m_row.append(m_nothing, static_cast<char>(SQLITE_NULL));
    m_nothing = 0;
}

/** Seven bits a byte, the most significant first; no text that SQLite holds needs the ninth byte, which counts whole.
 */
void InsertedRows::addSize(quint64 size)
{
    int shift = 0;
    while (size >> shift >= 0x80)
        shift += 7;
    for (; shift > 0; shift -= 7)
        m_row.append(static_cast<char>(0x80 | (size >> shift & 0x7f)));
    m_row.append(static_cast<char>(size & 0x7f));
}

} // namespace aanjager
