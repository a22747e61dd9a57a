#pragma once
// Text as it may stand in XML, in elements and in quoted attributes. Internal to core/workflow.

#include <string>
#include <string_view>

namespace tocsin::workflow {

inline std::string xmlText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\t': out += "&#9;"; break;
        case '\n': out += "&#10;"; break;
        default:
            // XML 1.0 knows no other control characters, not even as references.
            if (static_cast<unsigned char>(c) >= 0x20) out += c;
        }
    }
    return out;
}

} // namespace tocsin::workflow
