#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace tocsin::base {

void checkFailed(const char* expression, const char* file, int line, const char* what) noexcept
{
    std::fprintf(stderr, "tocsin: a check failed and the program stops: %s (%s) at %s:%d\n", what, expression, file,
                 line);
    std::abort();
}

} // namespace tocsin::base
