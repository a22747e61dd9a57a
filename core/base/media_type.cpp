#include "core/base/media_type.h"

namespace tocsin::base {

std::optional<std::string> mediaTypeOf(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (bytes.starts_with("%PDF-")) return "application/pdf";
    return std::nullopt;
}

} // namespace tocsin::base
