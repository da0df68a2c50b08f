#include "core/domain/party_rules.h"

#include <algorithm>

namespace aanjager {

std::optional<OwnerKind> ownerKindOf(std::optional<PartyKind> party)
{
    if (!party)
        return std::nullopt;
    switch (*party) {
    case PartyKind::Municipality:
        return OwnerKind::Municipality;
    case PartyKind::Provider:
        return OwnerKind::Provider;
    case PartyKind::Professional:
        return OwnerKind::Professional;
    case PartyKind::Region:
    case PartyKind::ServiceOrganisation:
        return OwnerKind::Region;
    default:
        return std::nullopt;
    }
}

const Party *partyNamed(const State &state, const QString &name)
{
    const QList<Party> &parties = state.all<Party>();
    const auto at = std::find_if(parties.begin(), parties.end(), [&](const Party &party) {
        return party.name.compare(name, Qt::CaseInsensitive) == 0 ||
               party.shortName.compare(name, Qt::CaseInsensitive) == 0;
    });
    return at == parties.end() ? nullptr : &*at;
}

} // namespace aanjager
