#pragma once

#include "core/domain/action.h"
#include "core/domain/applicability.h"
#include "core/domain/body.h"
#include "core/domain/decision.h"
#include "core/domain/deck.h"
#include "core/domain/goal.h"
#include "core/domain/measure.h"
#include "core/domain/minutes.h"
#include "core/domain/money_line.h"
#include "core/domain/party.h"
#include "core/domain/programme.h"
#include "core/domain/round.h"

#include <tuple>

namespace aanjager {

/** Every entity of a programme, in an order in which each refers only to earlier ones where that is possible. */
template <template <class> class Of>
using ForEveryEntity =
    std::tuple<Of<Programme>, Of<Party>, Of<Contact>, Of<Theme>, Of<Goal>, Of<Measure>, Of<MeasureParty>,
               Of<MeasureGoal>, Of<MeasureRelation>, Of<Applicability>, Of<Action>, Of<Milestone>, Of<Body>,
               Of<Meeting>, Of<Decision>, Of<DecisionMeasure>, Of<DecisionVote>, Of<Commitment>, Of<Round>,
               Of<RoundExpectation>, Of<FrozenReport>, Of<ProgressReport>, Of<MoneyLine>, Of<Seat>, Of<AgendaItem>,
               Of<Attendance>, Of<Minute>, Of<Deck>, Of<DeckSlide>>;

/** Every description, in the same order. */
const QList<const Description *> &allDescriptions();

/** The description of a table, or null. */
const Description *descriptionOf(QStringView table);

} // namespace aanjager
