#pragma once

#include <QLatin1String>

/* The pages as the trail, the settings and the command line call them. */
namespace aanjager::pageKeys {

inline constexpr QLatin1String overviewKey("overview");
inline constexpr QLatin1String measuresKey("measures");
inline constexpr QLatin1String decisionsKey("decisions");
inline constexpr QLatin1String meetingsKey("meetings");
inline constexpr QLatin1String historyKey("history");

} // namespace aanjager::pageKeys
