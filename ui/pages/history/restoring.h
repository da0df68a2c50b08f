#pragma once

#include "core/domain/description.h"
#include "ui/pages/page_context.h"
#include "ui/session/record_edits.h"

namespace aanjager {

/** Writes a value of the history again, now, as a change of its own with the way back. False, and told, when it could
 * not. */
bool restoreValue(const PageContext &context, const Description &description, qint64 id, const Field &field,
                  const Value &value);

/** Why a value cannot be restored, as a sentence; empty when it can. */
QString whyNotRestorable(NotRestorable reason);

} // namespace aanjager
