#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** Which kind of owner such a party is; nothing where it is none of them, or not known. */
std::optional<OwnerKind> ownerKindOf(std::optional<PartyKind> party);

/** The first party with this name or short name, in capitals or not; null where there is none. */
const Party *partyNamed(const State &state, const QString &name);

} // namespace aanjager
