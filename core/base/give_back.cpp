#include "core/base/give_back.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace aanjager {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace aanjager
