#include "core/base/canonical_json.h"
#include "core/channel/package.h"
#include "tests/fuzz/targets.h"

namespace tocsin::fuzz {

using namespace channel;

namespace {

constexpr const char* kNow = "2026-11-24T09:00:00.000Z";

/// What was opened by anybody's signature is whole: it is written again as it was read.
void package(std::string_view bytes)
{
    const auto entries = readArchive(bytes, {1U << 20, 16});
    if (!entries) return;
    const auto again = readArchive(writeArchive(*entries));
    require(again.ok() && again->size() == entries->size(), "an archive that was read can be written and read");
    for (std::size_t i = 0; i < entries->size(); ++i)
        require((*again)[i].name == (*entries)[i].name && (*again)[i].bytes == (*entries)[i].bytes,
                "an archive keeps its entries");
    // The corpus is signed by the key of 32 zero bytes, which is in nobody's hands.
    static const Directory directory({{"UY", std::string(64, '0'), "", ""}});
    const auto opened = open(bytes, {directory, "IPSG", kNow});
    require(!opened, "nobody signs with a key of zeros");
}

} // namespace

void channel_package(std::string_view bytes)
{
    package(bytes);
    if (const auto manifest = readManifest(bytes)) require(manifestText(*manifest) == bytes, "a manifest has one text");
    for (int kind = 0; kind <= static_cast<int>(Kind::Refused); ++kind)
        if (const auto body = readBody(static_cast<Kind>(kind), bytes))
            require(bodyText(*body) == bytes, "a body has one text");
}

} // namespace tocsin::fuzz
