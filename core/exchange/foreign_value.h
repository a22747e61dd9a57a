#pragma once
// Single values as the public API's files write them. Internal to core/exchange.

#include "core/form/code_list.h"
#include "core/notice/content.h"

namespace tocsin::exchange {

/// A value in our form's shape, null when the file says that it is not known (null, "", "-", 0 for a measure), and what
/// could not be taken, with the place within the record.
struct Foreign {
    base::Json value;
    std::vector<notice::Aside> asides;
    std::vector<std::string> places; ///< foreignCodes: where each code of `value` stood
};

Foreign foreignText(const base::Json& given, const std::string& place);
/// "1975/04/09", "1975/04", "1975", parts 00, "1975-04-09". Aside: content.bad_date {text}.
Foreign foreignDate(const base::Json& given, const std::string& place);
/// One code; a list of one is taken too. Asides: content.unknown_code, content.wrong_type, import.several_values.
Foreign foreignCode(const form::CodeList& list, const base::Json& given, const std::string& place);
/// A list of codes, one code, or several in one text with commas between; each once, aliases resolved.
Foreign foreignCodes(const form::CodeList& list, const base::Json& given, const std::string& place);
/// given × factor as a whole number; 0 is unknown. A value that would have to be rounded goes aside, since rounding
/// would say what the source did not: import.not_whole {value}.
Foreign foreignWhole(const base::Json& given, int factor, const std::string& place);
/// "2031/10456"; "2031-10456", as addresses write it, becomes that.
Foreign foreignEntityId(const base::Json& given, const std::string& place);
bool isEntityId(const std::string& text);
/// "RED" → "red", "UN" → "un_special".
Foreign foreignColour(const base::Json& given, const std::string& place);

} // namespace tocsin::exchange
