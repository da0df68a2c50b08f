#pragma once

#include "core/domain/action.h"

#include <QString>
#include <optional>

namespace aanjager {

/** When an action asks for somebody; what others have in hand is waited for. */
enum class ActionTerm { Late, ThisWeek, Busy, Later, WithoutDay, Done };

/** As a destination names a term: "late", "week", "busy", "later", "undated", "done"; nothing for another code. */
std::optional<ActionTerm> actionTermOf(const QString &code);
/** Empty for none. */
QString codeOf(std::optional<ActionTerm> term);

/** Which actions are shown. */
struct ActionFilter
{
    QString mine = {}; ///< only of this function, where it is not empty
    std::optional<ActionTerm> term = {};
    Id<Measure> measure = {};
    std::optional<OwnerKind> atBat = {};
    Id<Party> party = {}; ///< of whom must act
    bool withEvidence = false;
    QString text = {}; ///< in any column

    bool operator==(const ActionFilter &) const = default;
};

} // namespace aanjager
