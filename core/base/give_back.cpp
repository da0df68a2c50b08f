#include "core/base/give_back.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace aanjager {

void useMemorySparingly()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // the window's own, and one of all that work beside it
    // A large list goes back whole when it is done with. By itself the bound grows with the lists that went, and later
    // ones lie among small things that stay.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace aanjager
