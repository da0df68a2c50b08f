#pragma once

#include "core/domain/field.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace aanjager {

struct WrittenValue;

/** What one column holds: nothing, a whole number or text. */
using Stored = std::variant<std::monostate, qint64, QString>;

/** What a changeset holds of one column. */
Stored fromWritten(const WrittenValue &value);

/** What the columns of one field hold; no field has more than three. */
class StoredColumns
{
public:
    explicit StoredColumns(int count) : m_count(count) {}
    StoredColumns(std::initializer_list<Stored> columns) : m_count(static_cast<int>(columns.size()))
    {
        std::copy(columns.begin(), columns.end(), m_columns.begin());
    }

    Stored &operator[](int column) { return m_columns[static_cast<size_t>(column)]; }
    const Stored *begin() const { return m_columns.data(); }
    const Stored *end() const { return m_columns.data() + m_count; }

private:
    std::array<Stored, 3> m_columns = {};
    int m_count;
};

/** A field's value as its columns hold it, one entry per column of the field. */
StoredColumns toStored(const Field &field, const Value &value);

/** The value that a field's columns hold; columns that make no value (foreign hand, newer word) give nothing. */
Value fromStored(const Field &field, std::span<const Stored> columns);

} // namespace aanjager
