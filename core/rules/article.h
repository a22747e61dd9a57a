#pragma once
// Places in the law: "83(1)(a)(ii)", "43A(5)", "1(24); 104(1)", "Charter (1)(c)".

#include <string>
#include <string_view>

namespace tocsin::rules {

/// Whether one place stands before another: "82" before "83(1)(a)(ii)", "9" before "10", the annexes after the
/// articles.
bool articleBefore(std::string_view a, std::string_view b);

/// The article that a place begins with: "83" of "83(1)(a)(ii)", "1" of "1(24); 104(1)", "Charter" of "Charter (1)(c)".
std::string articleOf(std::string_view place);

} // namespace tocsin::rules
