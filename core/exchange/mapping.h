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
    QString round = {};                 ///< label of the round that it reports about; empty for how things are now
    QString municipality = {};          ///< whose column of applicability it is, or that reports it in `round`
    bool fillDown = false;              ///< a blank cell means "as above"
    std::optional<MoneyKind> kind = {}; ///< of an amount
    std::optional<int> year = {};       ///< of an amount; nothing when it is of no one year, or when:
    bool isYearOfRow = false;           ///< the year stands in the row, in the column that maps to `year`
    QDate peildatum = {};               ///< of an amount
    QDate from = {}, until = {};        ///< the period that a mark in a column of planning stands for
    AmountUnit unit = {};               ///< of an amount's bare numbers
    bool isUnitGuessed = false;         ///< the file does not name the unit: to be confirmed
    bool isNameGuessed = false;         ///< `municipality` is not quite what the header says: to be confirmed
    bool isSecond = false;              ///< in the note, for another column says the same: of that round, or of a part
    bool isPeriodFitted = false;        ///< came from a column about another period of the same kind; is not kept
    QMap<QString, QString> values = {}; ///< what a found text becomes, as machine text; for `owners` the owner kind

    bool operator==(const ColumnMapping &) const = default;
};

/** A closed reporting round that a tracker tells of: in columns of the table, or on a sheet of its own. */
struct RoundMapping
{
    QString label = {};
    QDate peildatum = {};
    QString sheet = {};                 ///< that tells it; empty when columns do
    int headerRow = -1;                 ///< on that sheet, as of the mapping
    int headerRows = 1;                 ///< the same
    QList<RowRange> otherRows = {};     ///< the same
    std::optional<TableArea> area = {}; ///< the same
    QList<ColumnMapping> columns = {};  ///< of that sheet; none when it is the sheet of the mapping itself

    bool operator==(const RoundMapping &) const = default;
};

/** How a table becomes measures: a value that a person can change, keep and use again for the next file. */
struct Mapping
{
    QString sheet = {};              ///< name of the sheet it was made for; empty for any
    int headerRow = -1;              ///< from 0, the last one of the header; −1 to look for it
    QDate reported = {};             ///< the day that the whole table is about, where it says so
    bool isReportedInBanner = false; ///< `reported` was read above the table, and so is that of the next file
    QList<ColumnMapping> columns = {};
    int headerRows = 1;                 ///< with rows of titles of groups
    QList<RowRange> otherRows = {};     ///< of other tables on the sheet, which are left
    std::optional<TableArea> area = {}; ///< where the table is, when others are beside it
    QList<RoundMapping> rounds = {};    ///< closed, in the order of their reference dates
    bool areNumbersEnough = false; ///< measures are those of their numbers, also where most of them have other titles

    /** The column that becomes `to` of how things are now, or null. */
    const ColumnMapping *columnOf(QStringView to) const;
    const RoundMapping *roundCalled(QStringView label) const;
    /** The day that the table as a whole is of: the one it says, else the last that its columns report about; invalid
     * where it tells none. */
    QDate dayOfTable() const;
    /** The round that the table itself is about as a whole, or null. */
    const RoundMapping *ownRound() const;
    bool operator==(const Mapping &) const = default;
};

/** The mapping guessed from header words, from what is in the columns and from the names of municipalities in
 * `parties`. Columns that mean nothing go to the note. */
Mapping guessMapping(const SourceTable &table, const TableShape &shape, const QList<Party> &parties);

/**
 * The mapping with its columns found in another table of the same shape: by header or else by letter, and columns about
 * a period (a quarter, a year, a week) by what they say beside it, so that "Status Q1 2021" becomes what "Status Q4
 * 2020" became, in a round of its own. Columns that it does not name go to the note. Fails with Invalid for a column
 * that the table does not have.
 */
Result<Mapping> fitted(const Mapping &mapping, const TableShape &shape, const SourceTable &table);

/** Whether a column of a round may become this: what is reported of a measure, or a note. */
bool isReported(QStringView to);

/** Whether only one column can become this of how things are now, or of a round: what a second one says goes to the
 * note. */
bool isSingle(QStringView to);

/** Whose column of applicability it is. */
QString municipalityOf(const ColumnMapping &column);

/** The first column to the left of another that becomes the same single thing; null when there is none. Municipalities
 * are the same that `parties` know by both names. */
const ColumnMapping *rivalOf(const Mapping &mapping, const ColumnMapping &column, const QList<Party> &parties);

/** The field of a measure that a column may become, or null (also for `owners`, `money_line`, `year`, `notes`). */
const Field *measureField(QStringView to);

QJsonObject toJson(const Mapping &mapping);
/** Reads what `toJson` writes. Fails with Format, naming what was found and what would be accepted. */
Result<Mapping> mappingFromJson(const QJsonObject &json);

} // namespace aanjager
