#pragma once
// Reads rules from their JSON. Internal to core/rules; Pack::load is the door.

#include "core/rules/condition_parser.h"
#include "core/rules/pack.h"

namespace tocsin::rules {

/// After a fault the checker has it.
Rule readRule(form::JsonChecker& checker, const form::Catalogue& catalogue, const SettingsTable& settings,
              const base::Json& json, const std::string& pointer);

} // namespace tocsin::rules
