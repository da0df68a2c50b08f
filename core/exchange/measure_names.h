#pragma once

#include "core/domain/measure.h"

#include <QHash>
#include <QList>

namespace aanjager {

/** What two numbers of measures have alike that are the same: their text but for case and blanks. Signs count: 1.1 is
 * not 1-1. */
QString numberKey(const QString &number);

/** The same for titles. */
QString titleKey(const QString &title);

/** By what a measure is known again: its number, else its title. */
QString measureKey(const Measure &measure);

/** Measures that are known, to find again those that others are about. */
class MeasureNames
{
public:
    /** Adds a measure that is known; those of the same name are told apart by the order in which they are added. */
    void add(const Measure &measure, qsizetype place);

    /** Which known measure another one is. */
    struct Match
    {
        qsizetype place = -1;
        qsizetype namesake = -1; ///< without a place: a known one of that title which has another number
    };

    /**
     * One match for each of `wanted`, no place twice: by number, else by title where one of the two has no number, the
     * n-th of the same by the n-th. Titles wait for all numbers.
     */
    QList<Match> find(const QList<const Measure *> &wanted) const;

private:
    QHash<QString, QList<qsizetype>> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byTitle;  ///< of those without a number
    QHash<QString, QList<qsizetype>> m_numbered; ///< by title, those with one
};

} // namespace aanjager
