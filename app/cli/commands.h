#pragma once
// The command groups. Each adds its commands to the program and sets `status` when one has run.

#include "app/cli/output.h"

#include <CLI/CLI.hpp>

namespace tocsin::cli {

void addValidate(CLI::App& program, Common& common, int& status);
void addRules(CLI::App& program, Common& common, int& status);
void addSchema(CLI::App& program, Common& common, int& status);

} // namespace tocsin::cli
