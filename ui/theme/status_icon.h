#pragma once

#include "core/domain/vocabularies.h"

#include <QIcon>
#include <optional>

namespace aanjager::theme {

/** A status glyph or a verdict's shape as an icon for a button, menu or list, in the colours of the theme of the
 * moment. */
QIcon statusIcon(Status status);
QIcon verdictIcon(std::optional<Health> verdict);

/** The icon in `:/icons` of who is at bat. */
QString ownerKindIcon(OwnerKind kind);

} // namespace aanjager::theme
