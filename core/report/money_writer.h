#pragma once

#include "core/report/details.h"

namespace aanjager::report {

/** Writes amounts as bare numbers in one unit for a whole page. */
class MoneyWriter
{
public:
    /** The unit follows from the largest amount of the programme. */
    explicit MoneyWriter(const Details &details);

    /** "bedragen × € 1.000". */
    QString unit() const;
    /** "1.350", "1.350 + p.m.", "p.m."; empty for no lines. */
    QString text(const MoneySum &sum) const;
    /** "150 N", "20 V": how the year compares with its plan. */
    QString difference(const SavingsDifference &difference) const;

private:
    QString bare(qint64 cents) const;

    const Details &m_details;
    qint64 m_unit; ///< cents in one
    int m_decimals;
};

/** The savings of every measure by theme; no rows where there are none. */
Table moneyByMeasure(const Details &details, const MoneyWriter &write);

} // namespace aanjager::report
