#pragma once
// How the values that an action asks for are written. The General Secretariat gives both numbers when it publishes, so
// a slip of the finger would point at another person's notice.

#include "core/workflow/definition.h"

#include <string>
#include <string_view>

namespace tocsin::workflow {

/// The writing of one named input: "entity_id" (year, '/', up to six digits) or "control_number" (series letter, '-',
/// number, '/', month, '-', year; the letter is the notice's colour).
struct InputFormat {
    std::string_view input;
    std::string_view example; ///< well formed, for hints and messages
};
/// Null for an input that may be any text.
const InputFormat* inputFormat(std::string_view input);
/// True for any text when the input has no format. Blanks around the value do not count.
bool isWellFormed(std::string_view input, std::string_view value);
/// A value that the input takes, for trials: the day `today` for a date, and a code that only a list which takes every
/// code knows.
std::string trialValue(const Input& input, const std::string& today);

} // namespace tocsin::workflow
