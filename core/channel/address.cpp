#include "core/channel/address.h"

#include <algorithm>

namespace tocsin::channel {

bool isAddress(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 4 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

bool isMessageId(std::string_view text)
{
    return text.size() == 26 && std::all_of(text.begin(), text.end(),
                                            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); });
}

} // namespace tocsin::channel
