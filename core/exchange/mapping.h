#pragma once

#include "core/base/result.h"
#include "core/exchange/table_finder.h"
#include "core/exchange/value_parsers.h"

#include <QJsonObject>
#include <QMap>

namespace aanjager {

struct Field;
struct Party;

/** What one column of a tracker becomes. */
struct ColumnMapping
{
    QString header;                     ///< as in TableShape::headers
    int column = -1;                    ///< from 0
    QString to = {};                    ///< a field of a measure, or one of `target`
    QString municipality = {};          ///< whose column of applicability it is
    bool fillDown = false;              ///< a blank cell means "as above"
    std::optional<MoneyKind> kind = {}; ///< of an amount
    std::optional<int> year = {};       ///< of an amount; nothing when it is of no one year, or when:
    bool isYearOfRow = false;           ///< the year stands in the row, in the column that maps to `year`
    QDate peildatum = {};               ///< of an amount
    AmountUnit unit = {};               ///< of an amount's bare numbers
    bool isUnitGuessed = false;         ///< the file does not name the unit: to be confirmed
    QMap<QString, QString> values = {}; ///< what a found text becomes, as machine text; for `owners` the owner kind

    bool operator==(const ColumnMapping &) const = default;
};

/** How a table becomes measures: a value that a person can change, keep and use again for the next file. */
struct Mapping
{
    QString sheet = {};  ///< name of the sheet it was made for; empty for any
    int headerRow = -1;  ///< from 0; −1 to look for it
    QDate reported = {}; ///< the day that the whole table is about, where it says so
    QList<ColumnMapping> columns = {};

    /** The column that becomes `to`, or null. */
    const ColumnMapping *columnOf(QStringView to) const;
    bool operator==(const Mapping &) const = default;
};

/** The mapping guessed from header words, from what is in the columns and from the names of municipalities in
 * `parties`. Columns that mean nothing go to the note. */
Mapping guessMapping(const SourceTable &table, const TableShape &shape, const QList<Party> &parties);

/**
 * The mapping with its columns found in another table of the same shape, by header or else by letter; columns that it
 * does not name go to the note. Fails with Invalid for a column that the table does not have.
 */
Result<Mapping> fitted(const Mapping &mapping, const TableShape &shape);

/** The field of a measure that a column may become, or null (also for `owners`, `money_line`, `year`, `notes`). */
const Field *measureField(QStringView to);

QJsonObject toJson(const Mapping &mapping);
/** Reads what `toJson` writes. Fails with Format, naming what was found and what would be accepted. */
Result<Mapping> mappingFromJson(const QJsonObject &json);

} // namespace aanjager
