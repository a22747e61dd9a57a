#pragma once
// One form: its sections, and the questions that everything else asks it.

#include "core/base/crypto.h"
#include "core/base/json.h"
#include "core/base/partial_date.h"
#include "core/form/definition.h"
#include "core/form/path.h"

#include <map>
#include <string>
#include <vector>

namespace tocsin::form {

/// What a form says of itself before its sections.
struct FormHead {
    std::string type; ///< "red.notice"
    std::string edition;
    base::LocalText label;
    std::string article;                   ///< that this type rests on, "97(1)(a)"; may be empty
    base::LocalText purpose;               ///< when it is used, in one line; may be empty
    std::vector<std::string> groups;       ///< names that rules may apply to: "all", "all.person", "notice" …
    bool received = false;                 ///< made by others: a bureau reads and files it, and drafts none
    std::optional<base::Date> issuedUntil; ///< exclusive: from this day on no new one is made; old ones stay readable
};

/// A loaded, checked form definition. Immutable; threads may share it.
class Form {
public:
    Form(FormHead head, std::vector<Section> sections, base::Hash hash);

    [[nodiscard]] const std::string& type() const { return head_.type; } ///< "red.notice"
    [[nodiscard]] const std::string& edition() const { return head_.edition; }
    [[nodiscard]] const base::LocalText& label() const { return head_.label; }
    [[nodiscard]] const std::string& article() const { return head_.article; }
    [[nodiscard]] const base::LocalText& purpose() const { return head_.purpose; }
    [[nodiscard]] const std::vector<std::string>& groups() const { return head_.groups; }
    [[nodiscard]] bool received() const { return head_.received; }
    [[nodiscard]] const std::optional<base::Date>& issuedUntil() const { return head_.issuedUntil; }
    [[nodiscard]] const std::vector<Section>& sections() const { return sections_; }
    [[nodiscard]] const Section* section(const std::string& id) const;
    /// Whether the section counts for this content. A conditional one does not while its subject is not chosen.
    [[nodiscard]] static bool applies(const Section& section, const base::Json& content);
    [[nodiscard]] const base::Hash& hash() const { return hash_; } ///< of the canonical definition, blocks included

    /// The field a path or pattern names ("judicial.charges[2].law" and "judicial.charges[].law" alike); null if none.
    [[nodiscard]] const Field* find(const Path& path) const;
    [[nodiscard]] const Field* find(const std::string& pathOrPattern) const;
    /// Every field as a pattern, lists and their fields included, in form order.
    [[nodiscard]] const std::vector<std::string>& patterns() const { return patterns_; }
    /// "Judicial information › Charge 2 › Law" for people, in their language.
    [[nodiscard]] std::string labelOf(const Path& path, base::Language language) const;

private:
    FormHead head_;
    std::vector<Section> sections_;
    base::Hash hash_;
    std::vector<std::string> patterns_;
    std::map<std::string, const Field*> index_;
};

} // namespace tocsin::form
