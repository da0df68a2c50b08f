#include "core/domain/records.h"

#define AANJAGER_COMPILED_HERE(E)                                                                                      \
    template struct QtPrivate::QGenericArrayOps<aanjager::E>;                                                          \
    template struct QArrayDataPointer<aanjager::E>;                                                                    \
    template class QList<aanjager::E>;                                                                                 \
    template class aanjager::Records<aanjager::E>;
AANJAGER_ENTITIES(AANJAGER_COMPILED_HERE)
#undef AANJAGER_COMPILED_HERE

namespace aanjager {

#define AANJAGER_COUNTED(E) +1
static_assert(0 AANJAGER_ENTITIES(AANJAGER_COUNTED) == std::tuple_size_v<ForEveryEntity<Records>>,
              "an entity is missing in AANJAGER_ENTITIES");
#undef AANJAGER_COUNTED

} // namespace aanjager
