#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Measure;
struct MoneyLine;
struct Party;

template <> inline constexpr const char *tableOf<MoneyLine> = "money_line";

/** One amount of one kind in one year; planned, realised, forecast and written off are kinds of their own. */
struct MoneyLine
{
    Id<MoneyLine> id;
    std::optional<int> year = {};
    std::optional<MoneyKind> kind = {};
    Id<Measure> measure = {};
    Id<Party> party = {};
    std::optional<Money> amount = {};
    std::optional<Duration> duration = {};
    std::optional<int> basisYear = {};
    QDate peildatum = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const MoneyLine &) const = default;
};

template <> const Description &describe<MoneyLine>();

} // namespace aanjager
