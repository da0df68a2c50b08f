#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** The last meeting of a board before today; null when there was none. Into the view. */
const Meeting *previousBoardMeeting(const View &view);

/** The first meeting of a board today or later; null when none is planned. Into the view. */
const Meeting *nextBoardMeeting(const View &view);

} // namespace aanjager
