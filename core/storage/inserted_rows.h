#pragma once

#include <QByteArray>
#include <string>

namespace aanjager {

struct Description;

/** Rows that were inserted, as a changeset of SQLite holds them: written down while they are stored, so that nothing
 * has to be looked up afterwards. */
class InsertedRows
{
public:
    /** Begins a row of an entity; its fields follow in the order of their columns. One that was not ended is dropped.
     */
    void begin(const Description &description, qint64 id);
    void add(qint64 number);
    void add(const std::string &text); ///< in UTF-8
    void addNothing(int columns = 1) { m_nothing += columns; }
    /** Keeps the row, which must have all columns of its table. */
    void end();

    /** The changeset; empty without rows. */
    const QByteArray &bytes() const { return m_bytes; }

private:
    void fillUp();
    void addSize(quint64 size);

    QByteArray m_bytes; ///< of whole rows
    QByteArray m_row;   ///< of the one that was begun
    int m_nothing = 0;  ///< columns of it that are yet to be written
    const Description *m_begun = nullptr;
    const Description *m_last = nullptr; ///< of the row kept last
};

} // namespace aanjager
