#pragma once
// Dated settings of a pack: figures and word lists that other bodies fix, each with its source
// (core/data/rules/<pack>/settings.json, docs/formats.md).

#include "core/base/json.h"
#include "core/base/language.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace tocsin::rules {

enum class SettingType { Integer, Text, Words };

/// In which direction a national pack may move a value.
enum class Stricter {
    Undeclared, ///< not at all
    Higher,     ///< a higher integer
    Lower,
    More, ///< a list with all of these words and others
    Fewer ///< a list of some of these words and no others
};

struct SettingVersion {
    std::optional<base::Date> from;
    std::optional<base::Date> until; ///< exclusive
    base::Json value;
    std::string source;
};

struct Setting {
    std::string id;
    SettingType type = SettingType::Integer;
    base::LocalText title; ///< may be empty
    std::string note;
    Stricter stricter = Stricter::Undeclared;
    std::vector<SettingVersion> versions;  ///< by date
    std::vector<SettingVersion> tightened; ///< by national packs: the last that is in force counts
    [[nodiscard]] const SettingVersion* on(base::Date day) const;
};

/// Whether a value has a setting's type.
bool fits(SettingType type, const base::Json& value);

/// All settings of a pack. Immutable once loaded.
class SettingsTable {
public:
    SettingsTable() = default;
    explicit SettingsTable(std::vector<Setting> settings) : settings_(std::move(settings)) {}

    [[nodiscard]] const std::vector<Setting>& settings() const { return settings_; }
    [[nodiscard]] const Setting* find(const std::string& id) const;
    /// {id: value} of everything in force on a day.
    [[nodiscard]] base::Json on(base::Date day) const;
    /// The same with a bureau's own values laid over; a null takes a value away. Errors: rules.unknown_setting
    /// {setting}, rules.bad_setting {setting} ("*" when it is no object).
    [[nodiscard]] base::Result<base::Json> on(base::Date day, const base::Json& overrides) const;

private:
    std::vector<Setting> settings_;
};

} // namespace tocsin::rules
