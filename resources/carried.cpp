#include "resources/carried.h"

#include <QtGlobal>

/** Q_INIT_RESOURCE declares a function of the global namespace, so it is called from one. */
static void initialise()
{
    Q_INIT_RESOURCE(aanjager);
}

namespace aanjager {

void carryResources()
{
    initialise();
}

} // namespace aanjager
