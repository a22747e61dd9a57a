#pragma once
// Reading a written case strictly: an unknown key, or a rule that the pack does not have, is a mistake of the case and
// never passes silently.

#include "tests/cases/written_case.h"

namespace tocsin::test {

/// Throws std::runtime_error with what is wrong.
WrittenCase readCase(const std::string& path);
/// The JSON value of a file. Throws as readCase.
base::Json readFileAsJson(const std::string& path);

} // namespace tocsin::test
