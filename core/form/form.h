#pragma once
// One form: its sections, and the questions that everything else asks it.

#include "core/base/crypto.h"
#include "core/base/json.h"
#include "core/form/definition.h"
#include "core/form/path.h"

#include <map>
#include <string>
#include <vector>

namespace tocsin::form {

/// A loaded, checked form definition. Immutable; threads may share it.
class Form {
public:
    Form(std::string type, std::string edition, base::LocalText label, std::vector<Section> sections, base::Hash hash);

    [[nodiscard]] const std::string& type() const { return type_; } ///< "red.notice"
    [[nodiscard]] const std::string& edition() const { return edition_; }
    [[nodiscard]] const base::LocalText& label() const { return label_; }
    [[nodiscard]] const std::vector<Section>& sections() const { return sections_; }
    [[nodiscard]] const base::Hash& hash() const { return hash_; } ///< of the canonical definition, blocks included

    /// The field a path or pattern names ("judicial.charges[2].law" and "judicial.charges[].law" alike); null if none.
    [[nodiscard]] const Field* find(const Path& path) const;
    [[nodiscard]] const Field* find(const std::string& pathOrPattern) const;
    /// Every field as a pattern, lists and their fields included, in form order.
    [[nodiscard]] const std::vector<std::string>& patterns() const { return patterns_; }
    /// "Judicial information › Charge 2 › Law" for people, in their language.
    [[nodiscard]] std::string labelOf(const Path& path, base::Language language) const;

private:
    std::string type_;
    std::string edition_;
    base::LocalText label_;
    std::vector<Section> sections_;
    base::Hash hash_;
    std::vector<std::string> patterns_;
    std::map<std::string, const Field*> index_;
};

} // namespace tocsin::form
