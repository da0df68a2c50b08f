#pragma once

#include "core/base/imprecise_date.h"

#include <QString>

namespace aanjager {

/** What kind of value a number format shows. */
enum class CellKind { Number, Percent, Amount, Date, Time, Duration };

/** How a cell shows its number, as far as its meaning goes. */
struct CellFormat
{
    CellKind kind = CellKind::Number;
    Precision precision = Precision::Day; ///< of a date: what of it is shown
    bool hasTime = false;                 ///< of a date: the hour is shown too
    QString currency = {};                ///< of an amount: its sign, e.g. "€"; empty when none is shown

    bool operator==(const CellFormat &) const = default;
};

/** The format of an Excel format code, e.g. `dd-mm-yyyy`, `0%`, `[h]:mm` or `[$€-413] #,##0.00`; also with the letters
 * of Dutch, German and French programs (`dd-mm-jjjj`, `TT.MM.JJJJ`, `jj/mm/aaaa`). */
CellFormat formatOfCode(QStringView code);
/** The format that Excel knows by this number without a code. */
CellFormat formatOfNumber(int id);

/**
 * A number as text that every reader of values takes for just this: dates as 2020-12-31 or 12-2020, decimals after a
 * comma and never three of them (which could be thousands), percentages with their sign. A date of Excel is a count of
 * days from 1900 or, with `is1904`, from 1904; what is no day there stays a number.
 */
QString cellText(double value, const CellFormat &format, bool is1904 = false);

/** A date and time as its format shows it. */
QString dateText(const QDateTime &moment, const CellFormat &format);

/** Days as hours and minutes, however many: 37:30. */
QString durationText(double days);

/** A number with a decimal comma, as `cellText` writes it. */
QString numberText(double value);

} // namespace aanjager
