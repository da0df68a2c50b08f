#pragma once

#include "core/base/result.h"
#include "ui/text/wording.h"

namespace aanjager::text {

/**
 * What went wrong as sentences for a person: what, where, what was met and what would be accepted. Never the detail of
 * the log.
 */
QString errorText(const Wording &wording, const Error &error);

/** As `errorText`, for a change that could not be stored: says first that nothing was stored. */
QString notStoredText(const Wording &wording, const Error &error);

} // namespace aanjager::text
