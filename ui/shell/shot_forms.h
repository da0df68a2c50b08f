#pragma once

#include "ui/forms/make_forms_dialog.h"
#include "ui/forms/read_forms_dialog.h"

namespace aanjager {

/** A form that its party filled in, for a picture: each measure a little further, with a word on it that is not
 * understood. */
ReturnedForm filledIn(const View &view, Id<Party> party, const text::Wording &words);

} // namespace aanjager
