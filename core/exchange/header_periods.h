#pragma once

#include "core/base/imprecise_date.h"

#include <QString>
#include <optional>

namespace aanjager {

/** A period that a header or the name of a sheet tells ("Status Q1 2020", "Stand 1 oktober 2020"). */
struct HeaderPeriod
{
    ImpreciseDate period = {}; ///< null when its year is told nowhere
    QString rest = {};         ///< the folded words around it; a percent sign is "percentage"

    /** Its name as a round: 2020-Q3, 2020-10, 2020-10-01. */
    QString label() const { return period.toText(); }
    /** The day that it is about: its last. */
    QDate peildatum() const { return period.last(); }
};

/** The period in a header; `year` is that of a period without one ("% Q3"). A lone year counts too. */
std::optional<HeaderPeriod> periodIn(QStringView header, std::optional<int> year = {});

/** Whether a header says its period without the year. */
bool isUndated(QStringView header);

/** What a header says beside its period, with what kind of period that is: the same for "Status Q1 2020" and "Q3 2021
 * status"; empty when it names none. */
QString kindOfPeriod(QStringView header);

/** The Monday of the week that is all that a header says ("wk 36", "2020 week 40"), with its number. */
struct HeaderWeek
{
    int number = 0;
    std::optional<int> year = {};

    /** Its Monday in a year; null when that year has no such week. */
    QDate monday(int inYear) const;
};
std::optional<HeaderWeek> weekIn(QStringView header);

/** What a person puts in a column of a period to say that something is planned then: x, ■, ✓, 1. */
bool isMark(QStringView text);

} // namespace aanjager
