#pragma once
// Dated settings of a pack: figures and lists that the RPD leaves to other bodies or that a bureau fixes. A number of
// this kind never stands in a rule. File: rules/<pack>/settings.json (docs/formats.md).

#include "core/base/json.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/form/json_checker.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::rules {

enum class SettingType { Integer, Text, Words };

struct SettingVersion {
    std::optional<base::Date> from;
    base::Json value;
    std::string source;
};

struct Setting {
    SettingType type = SettingType::Integer;
    std::vector<SettingVersion> versions; ///< by date
};

/// Immutable once read.
class SettingsTable {
public:
    /// After a fault the checker has it.
    static SettingsTable read(form::JsonChecker& checker, const base::Json& json);
    [[nodiscard]] const Setting* find(const std::string& id) const;
    /// id → value in force on the day; a setting without a value on that day is left out.
    [[nodiscard]] base::Json on(base::Date day) const;

private:
    std::map<std::string, Setting> settings_;
};

} // namespace tocsin::rules
