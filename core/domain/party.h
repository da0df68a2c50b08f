#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Contact;
struct Party;

template <> inline constexpr const char *tableOf<Party> = "party";
template <> inline constexpr const char *tableOf<Contact> = "contact";

/** A municipality, provider or any other party that moves in the programme; a group need not be an organisation. */
struct Party
{
    Id<Party> id;
    std::optional<PartyKind> kind = {};
    QString name = {};
    QString shortName = {};
    QString cbsCode = {};
    std::optional<int> population = {};
    std::optional<int> youth = {};
    bool isGroup = false;
    bool isInitiator = false;
    ImpreciseDate joined = {};
    ImpreciseDate left = {};
    QString reasonLeft = {};
    QString contribution = {};
    QString motivation = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Party &) const = default;
};

/** Somebody in a function; the name is optional and can be left out of exports. */
struct Contact
{
    Id<Contact> id;
    QString functionTitle = {};
    Id<Party> party = {};
    QString name = {};
    QString email = {};
    QString phone = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Contact &) const = default;
};

template <> const Description &describe<Party>();
template <> const Description &describe<Contact>();

} // namespace aanjager
