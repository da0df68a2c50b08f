#pragma once

#include "core/storage/store.h"

namespace aanjager {

/** Visits every record of an entity in order of id, the entity being known by its description only. */
Result<void> visitRecords(const Store &store, const Description &description,
                          const std::function<void(const void *entity)> &visitor);

/** What a record is called: the texts of its title fields. Empty for relations. */
QString titleOf(const Description &description, const void *entity);

} // namespace aanjager
