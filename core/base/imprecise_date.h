#pragma once

#include "core/base/vocabulary.h"

#include <QDate>

namespace aanjager {

/** How precisely a date is known. A season is that of "zomer 2019": spring starts in March, summer in June, autumn in
 * September, winter in December. */
enum class Precision : quint8 { Day, Month, Quarter, Season, Half, Year };

template <> const Vocabulary &vocabularyOf<Precision>();

/** A date that may be no better than a month, quarter, season, half or year: its first day and its precision. Null when
 * unknown. */
struct ImpreciseDate
{
    QDate first = {}; ///< first day of the period
    Precision precision = Precision::Day;

    bool isNull() const { return first.isNull(); }

    /** The last day that the date can mean; equal to `first` for a day. Null stays null. */
    QDate last() const;

    /** The first day of the period that holds `day`. */
    static ImpreciseDate containing(QDate day, Precision precision);

    /** ISO-like text: 2020-12-31, 2020-12, 2020-Q4, 2020-summer, 2020-H2, 2020; empty for null. `parse` reads it back.
     */
    QString toText() const;
    /** Reads what `toText` writes; nothing when the text is another or the date does not exist. */
    static std::optional<ImpreciseDate> parse(QStringView text);

    bool operator==(const ImpreciseDate &) const = default;
};

} // namespace aanjager
