#pragma once

#include "core/domain/measure.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace aanjager {

/** What two numbers of measures have alike that are the same: their text but for case and blanks. Signs count: 1.1 is
 * not 1-1. */
QString numberKey(const QString &number);

/** The same for titles. */
QString titleKey(const QString &title);

/** By what a measure is known again: its number, else its title. */
QString measureKey(const Measure &measure);

/** Whether two titles can be those of one measure: they have most words of the shorter one in common,
 * but for endings and small mistakes. */
bool areTitlesAlike(const QString &one, const QString &other);

/** What tells that a measure of a list is the one of its number. */
enum class NumbersSay {
    Enough,     ///< its number, whatever the titles
    WithTitles, ///< its number, while the titles or themes of most bear that out
};

/** Measures that are known, to find again those that others are about. */
class MeasureNames
{
public:
    /** Adds a measure that is known, with the name of its theme; those of the same name are told apart by the order in
     * which they are added. */
    void add(const Measure &measure, const QString &theme, qsizetype place);

    /** A measure that is looked for, with the name of its theme; null text where that is not known. */
    struct Wanted
    {
        const Measure *measure = nullptr;
        QString theme = {};
    };

    /** Which known measure another one is. */
    struct Match
    {
        qsizetype place = -1;
        qsizetype namesake = -1;   ///< without a place: a known one of that title which has another number
        qsizetype sameNumber = -1; ///< without a place: a known one of that number which is another measure
        bool isDoubtful = false;   ///< by number alone: their titles are nothing like each other
    };

    /**
     * One match for each of `wanted`, no place twice: by number, else by title where one of the two has no number, the
     * n-th of the same by the n-th. Titles wait for all numbers. Where a number occurs more than once on either side it
     * is number and title, then number and theme, then the number in order, but for those that have neither in common.
     * Where numbers ask for titles and most of them have others on either side, the list numbers other measures: these
     * are no match.
     */
    QList<Match> find(const QList<Wanted> &wanted, NumbersSay numbers = NumbersSay::Enough) const;

private:
    struct Known
    {
        qsizetype place = -1;
        QString number, title, theme; ///< keys
    };

    static Known keysOf(const Wanted &wanted);
    /** Both their titles and their themes are known, and other ones. */
    static bool areOthers(const Known &one, const Known &other);
    static QString wholeKey(const Known &known);
    static QString titledKey(const Known &known);
    static QString themedKey(const Known &known);
    void findRepeated(const QList<Wanted> &wanted, QSet<qsizetype> &taken, QList<Match> &found) const;
    void findOnce(const QList<Wanted> &wanted, NumbersSay numbers, QSet<qsizetype> &taken, QList<Match> &found) const;

    QList<Known> m_known;                        ///< those with a number
    QHash<QString, QList<qsizetype>> m_byNumber; ///< places in `m_known`
    QHash<QString, QList<qsizetype>> m_byTitle;  ///< of those without a number
    QHash<QString, QList<qsizetype>> m_numbered; ///< by title, those with one
};

} // namespace aanjager
