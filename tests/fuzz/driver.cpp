// libFuzzer's entry for one target, named by the build.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    tocsin::fuzz::TOCSIN_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
