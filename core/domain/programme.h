#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Programme;

template <> inline constexpr const char *tableOf<Programme> = "programme";

/** The programme itself and its settings; a file holds exactly one. */
struct Programme
{
    Id<Programme> id;
    QString name = {};
    QString region = {};
    QString mainQuestion = {};
    QString promise = {};
    QString commissioner = {};
    QString installedBy = {};
    ImpreciseDate installedOn = {};
    QDate starts = {};
    QString itemLabel = QStringLiteral("maatregel");
    QString itemPlural = QStringLiteral("maatregelen");
    QString itemPrefix = QStringLiteral("M");
    QStringList aspects = {QStringLiteral("time"), QStringLiteral("money"), QStringLiteral("quality")};
    QStringList layers = {};
    DeriveRule deriveRule = DeriveRule::Manual;
    WeightingKey weightingKey = WeightingKey::Equal;
    std::optional<int> staleAfterDays = 90;
    std::optional<int> soonWithinDays = 14;
    QDate pinnedToday = {};
    bool isDemo = false;
    QString colophon = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};
    QString logo = {}; ///< a picture file in base64; empty for none

    bool operator==(const Programme &) const = default;
};

template <> const Description &describe<Programme>();

} // namespace aanjager
