#pragma once

#include "tests/locks/sources.h"

/** What the compiler lets pass and the architecture does not. Each lock reads source text and names each place that
 * breaks it. */
namespace aanjager::locks {

/** Project includes that point up (app -> ui -> core; exchange, report -> insight -> storage -> domain -> base) or name
 * no layer. */
Findings includesAgainstTheArrows(const Sources &sources);

/** Includes of Qt in core that QtCore itself does not offer: Qt's headers compile without a link, so linking does not
 * hold this. */
Findings screenInCore(const Sources &sources);

/** SQLite's headers, and SQL in the text, outside core/storage and core/insight. */
Findings sqlOutsideTheDoor(const Sources &sources);

/** Connects and single shots with a function but no context object, whose function may outlive what it uses; and
 * SIGNAL/SLOT text. */
Findings connectsWithoutContext(const Sources &sources);

/** A .cpp over 400 lines or a header over 200: cut it by subject. */
Findings filesTooLong(const Sources &sources);

/** Notes of work left undone. */
Findings unfinishedWork(const Sources &sources);

/** `using namespace` in a header, which reaches everybody who includes it. */
Findings namespacesOpenedInHeaders(const Sources &sources);

} // namespace aanjager::locks
