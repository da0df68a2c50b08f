#pragma once

#include <QLatin1String>

/* The pages of the open programme, as destinations and settings name them. */
namespace aanjager::pageKeys {

inline constexpr QLatin1String overviewKey("overview");
inline constexpr QLatin1String measuresKey("measures");
inline constexpr QLatin1String matrixKey("matrix");
inline constexpr QLatin1String actionsKey("actions");
inline constexpr QLatin1String historyKey("history");

} // namespace aanjager::pageKeys
