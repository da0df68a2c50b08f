#pragma once

#include <QDate>
#include <QStringView>
#include <optional>

namespace aanjager {

/**
 * A day as people say it from `today`: "vandaag", "morgen", "vrijdag" (the next one), "volgende vrijdag" and "volgende
 * week vrijdag" (the one of next week, which begins on Monday), "over 2 weken", "over twee weken", "volgende week" and
 * "volgende maand" (this day of it), "eind januari" and "18 dec" or "18-12" (the next time), "eind volgende maand", or
 * a full date; before a date the day of the week may stand that it is. Dutch and English; nothing for other words.
 */
std::optional<QDate> readDayWords(QStringView words, QDate today);

/** The words have the shape of a day of a month, whether or not it exists: "31 februari", "31-2". */
bool isShapedAsDay(QStringView words);

} // namespace aanjager
