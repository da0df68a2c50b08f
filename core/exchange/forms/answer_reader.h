#pragma once

#include "core/exchange/field_reading.h"
#include "core/exchange/forms/update_form.h"

namespace aanjager {

/** Reads what somebody filled in for a question: a word of the form's own lists, else as cells of trackers are read.
 * Nothing when it has no meaning there. An empty cell is an empty answer. */
std::optional<FieldReading> readAnswer(const UpdateForm &form, const FormQuestion &question, const QString &text);

/** What a cell of the question accepts, in the words of the form. */
QString acceptedAnswers(const UpdateForm &form, const FormQuestion &question, const QString &text);

} // namespace aanjager
