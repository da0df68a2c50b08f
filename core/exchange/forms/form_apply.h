#pragma once

#include "core/exchange/forms/form_differences.h"
#include "core/storage/edit.h"

namespace aanjager {

/**
 * Writes the answers that are to be taken over, of every form that is not refused: to the measure or its cell where the
 * answer is about the state, and to the party's report where the form is of a round, submitted on `today`. Fails with
 * Conflict when the programme no longer holds what the comparison says.
 */
Result<void> writeAnswers(Edit &edit, const QList<FormComparison> &forms, QDate today);

/** How the change is called in the history: how many forms, how many answers. */
Label labelOf(const QList<FormComparison> &forms);

} // namespace aanjager
