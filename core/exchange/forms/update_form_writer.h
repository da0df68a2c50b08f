#pragma once

#include "core/exchange/forms/update_form.h"

namespace aanjager {

/**
 * A form as an Excel workbook: a sheet per kind of question with the last answers in it, lists to choose from, what is
 * fixed protected, and a hidden sheet that remembers the form. Equal forms give equal bytes. Fails with Storage, and
 * with Invalid for a form that asks nothing.
 */
Result<QByteArray> writeUpdateForm(const UpdateForm &form, const FormWords &words);

} // namespace aanjager
