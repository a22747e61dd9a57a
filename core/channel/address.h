#pragma once
// Who writes to whom: a bureau by its country's code, or the General Secretariat.

#include <string>
#include <string_view>

namespace tocsin::channel {

/// The General Secretariat. No country has four letters, so it is nobody else's address.
inline constexpr const char* kGeneralSecretariat = "IPSG";

/// The shape of an address: two to four capital letters or digits. Whether a country bears it is the code list's to
/// say.
bool isAddress(std::string_view text);

/// 26 characters of base32, as base::newIdText() makes them.
bool isMessageId(std::string_view text);

} // namespace tocsin::channel
