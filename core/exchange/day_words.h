#pragma once

#include <QDate>
#include <QStringView>
#include <optional>

namespace aanjager {

/**
 * A day as people say it from `today`: "vandaag", "morgen", "vrijdag" (the next one), "over 2 weken", "volgende week",
 * "eind januari", "18 dec" and "18-12" (the next time), or a full date. Dutch and English; nothing for other words.
 */
std::optional<QDate> readDayWords(QStringView words, QDate today);

} // namespace aanjager
