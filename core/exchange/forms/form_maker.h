#pragma once

#include "core/exchange/forms/update_form.h"

namespace aanjager {

/** The form of one party, with the last answers in it; without sheets when the party is asked nothing. A null round
 * asks for the state. */
UpdateForm makeForm(const View &view, Id<Party> party, Id<Round> round, const FormWords &words);

/** The parties that are asked something and have not left, by kind and name. */
QList<Id<Party>> partiesToAsk(const View &view, Id<Round> round);

} // namespace aanjager
