#pragma once

#include "core/domain/applicability.h"
#include "ui/text/wording.h"

#include <functional>

class QMenu;
class QObject;

namespace aanjager {

/** Adds to a menu what a cell of the matrix can become, each with its key: the degrees, of which that of `now` is
 * marked, and the statuses. `now` is null where nothing is known; what is picked goes to `owner`'s functions. */
void listCellChoices(QMenu &menu, const text::Wording &words, const Applicability *now, QObject *owner,
                     const std::function<void(Degree)> &setDegree,
                     const std::function<void(std::optional<Status>)> &setStatus);

} // namespace aanjager
