#pragma once

#include "core/exchange/forms/form_differences.h"
#include "ui/text/wording.h"

namespace aanjager {

/** The words that forms are written in. `wording` must outlive them. */
FormWords formWordsOf(const text::Wording &wording);

/** Why nothing of a form can be taken; empty for a form that can. */
QString refusalText(const text::Wording &wording, const FormComparison &form);

/** Whether there is a sentence for problems of this code. */
bool knowsProblem(const QString &code);

/** What is wrong with a form at one place, and what happens to it. */
QString problemText(const text::Wording &wording, const ImportProblem &problem);

/** Where on the form a problem is, e.g. "row 9, Status". */
QString placeText(const text::Wording &wording, const ImportProblem &problem);

/** Why an answer is not taken over unasked; empty where it is. */
QString doubtText(const text::Wording &wording, FormDoubt doubt);

/** What an answer is to: the field. */
QString questionText(const text::Wording &wording, const FilledAnswer &answer);

} // namespace aanjager
