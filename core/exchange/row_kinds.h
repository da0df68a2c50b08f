#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table_reader.h"

namespace aanjager {

/** What a row of a table is. */
enum class RowKind {
    Empty,
    Other,  ///< of another table on the sheet
    Header, ///< the header once more
    Hint,   ///< says under the header what its columns may hold
    Totals, ///< a sum of other rows
    Group,  ///< opens a group: the theme of what follows
    Measure,
    Action,  ///< part of the measure above it
    Untitled ///< none of these
};

/** Tells the rows below a header apart, by their form and by what its other rows look like. */
class RowKinds
{
public:
    /** All must outlive it. */
    RowKinds(const Sheet &sheet, const TableShape &shape, const Mapping &mapping);

    /** `row` from 0, below the header. */
    RowKind of(int row) const;

private:
    QString text(int row, int column) const;
    bool isGroup(int row) const;
    bool isAction(int row) const;
    int onlyCell(int row) const;

    const Sheet &m_sheet;
    const TableShape &m_shape;
    const Mapping &m_mapping;
    int m_number, m_title, m_action, m_theme;
    bool m_areNumbered = false; ///< its numbers hold digits
};

/** A text that begins as the item of a list: "3. ", "a) ", "– ". */
bool isListItem(QStringView text);

/** A text that is no more than a number of a measure: "M01", "3a", "2.4". */
bool isCode(QStringView text);

} // namespace aanjager
