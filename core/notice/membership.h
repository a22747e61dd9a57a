#pragma once
// Which bureaus there are: the Members of the Organization, their sub-bureaus, and the international entities that may
// receive what a bureau sends. From members/members.json; names stand in the code list `countries`.

#include "core/base/result.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::notice {

struct BureauEntry {
    enum class Kind {
        Member,
        SubBureau, ///< part of the bureau of `parent`
        Entity,    ///< an international entity; it lies in no region
    };
    std::string code;
    Kind kind = Kind::Member;
    std::string region;          ///< code of the list `regions`; "" for an entity
    std::string parent;          ///< sub-bureaus: code of the Member
    bool regionInferred = false; ///< sources disagree about the region, or were not seen
};

/// Immutable once read; threads may share it.
class Membership {
public:
    /// From the bytes of members/members.json; `file` is what errors name. Errors carry {file, pointer}: the reader's
    /// json.*, members.wrong_type, members.missing_key, members.unknown_key, members.unknown_kind {kind},
    /// members.duplicate {code}, members.no_region {code}, members.no_parent {code}.
    static base::Result<std::shared_ptr<const Membership>> read(std::string_view bytes, const std::string& file);

    /// In the order of the file.
    [[nodiscard]] const std::vector<BureauEntry>& all() const { return all_; }
    /// Null for a code that is none of them, such as a country that is no Member.
    [[nodiscard]] const BureauEntry* find(const std::string& code) const;

private:
    std::vector<BureauEntry> all_;
    std::map<std::string, std::size_t> index_;
};

} // namespace tocsin::notice
