#pragma once
// What a JSON value of INTERPOL's public notice API is, told by its keys and links. Facts: the shapes of the public API
// as third parties describe them (docs/import.md).

#include "core/base/json.h"

#include <string>

namespace tocsin::exchange {

enum class Kind {
    NotAnObject,
    Page,        ///< an answer to a search: _embedded.notices
    DamagedPage, ///< the same, but `notices` is no list
    RedNotice,   ///< a row of a list or a detail; `colourKnown` says whether anything says red
    YellowNotice,
    UnPerson, ///< INTERPOL–UN special notice; `colourKnown` says whether anything says that it is about a person
    UnEntity,
    Images,      ///< the answer of …/images
    ErrorAnswer, ///< {status, name, message}
    Unknown,
};

struct Sniffed {
    Kind kind = Kind::Unknown;
    bool colourKnown = false; ///< by link or telling keys; else the kind is only assumed
    bool listRow = false;     ///< has the keys of a list's row and no more
};
/// `hint` is the link of the list around the value: its rows need not carry one.
Sniffed sniff(const base::Json& value, const std::string& hint = {});

/// _links.self.href, or "".
std::string selfLink(const base::Json& value);
/// "2031/10456" from ".../red/2031-10456"; "" when the link has another form.
std::string entityIdFromLink(const std::string& link);

} // namespace tocsin::exchange
