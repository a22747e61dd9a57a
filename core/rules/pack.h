#pragma once
// Rule packs: the law as data (docs/formats.md). Loading checks every path, code and type against the forms, so
// that evaluation cannot meet a surprise.

#include "core/base/crypto.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/data/embedded.h"
#include "core/form/catalogue.h"
#include "core/rules/condition.h"
#include "core/rules/finding.h"
#include "core/rules/path_ref.h"
#include "core/rules/settings.h"
#include "core/rules/term.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::rules {

/// One dated wording of a rule. `until` is exclusive.
struct Version {
    std::optional<base::Date> from;
    std::optional<base::Date> until;
    std::optional<Condition> when;
    std::optional<Condition> holds; ///< absent only for reviewer's rules
    base::Json whenSource;          ///< as written, for explanations
    base::Json holdsSource;
};

/// A severity for some forms, or for some content, or both. The first that fits wins.
struct SeverityCase {
    std::vector<std::string> forms; ///< types; empty: all that the rule applies to
    std::optional<Condition> when;
    base::Json whenSource; ///< as written, for explanations
    Severity severity = Severity::Block;
};

struct Example {
    std::string name;
    std::string form;             ///< the type it is judged as
    std::vector<Outcome> expect;  ///< one; with `each`, one a row
    std::optional<base::Date> on; ///< left out: the first day of the newest version
    base::Json content;
    base::Json settings;
    base::Json answers; ///< [{"answer": "yes", "reason": …}] in the order of the rows, or null
};

/// What a national pack adds to a rule of the pack that it extends. It can only make the rule stricter.
struct Tightening {
    std::string pack;   ///< id of the national pack
    std::string source; ///< the national law that asks for it
    std::optional<base::Date> from;
    std::optional<base::Date> until;  ///< exclusive
    std::optional<Severity> severity; ///< at least this
    std::optional<Condition> holds;   ///< must hold besides the rule's own condition
    base::Json holdsSource;
    base::LocalText message; ///< when the rule's own condition holds and this one does not
    base::LocalText fix;
    std::vector<std::pair<std::string, Term>> placeholders;
    std::vector<Example> examples;
    [[nodiscard]] bool inForceOn(base::Date day) const;
};

struct Rule {
    std::string id;
    std::string pack; ///< id of the pack that it stands in
    std::string article;
    std::string confidence;
    std::vector<std::string> appliesTo;          ///< form types, groups expanded, each once
    std::vector<std::string> appliesToAsWritten; ///< form types and groups
    Stage stage = Stage::Draft;
    Kind kind = Kind::Automatic;
    Severity severity = Severity::Block;
    std::vector<SeverityCase> severityWhen;
    std::string each; ///< list path or ""
    std::vector<std::string> fields;
    std::vector<Version> versions; ///< by date
    base::LocalText title;
    base::LocalText message;
    base::LocalText fix;
    base::LocalText guidance;
    std::string waivableBy; ///< "", "officer", "supervisor", "reviewer"
    std::string note;
    std::vector<Example> examples;
    std::vector<Tightening> tightened; ///< by national packs, in their order
    std::string file;                  ///< "rules/rpd/article_83_1.json"
    std::string pointer;               ///< where it stands in the file

    // Made when loading, so that judging need not look anything up.
    std::optional<PathRef> eachPath;
    std::vector<PathRef> fieldPaths;                        ///< parallel to `fields`
    std::vector<std::pair<std::string, Term>> placeholders; ///< what stands between the braces of `message`
    std::vector<std::size_t> places;                        ///< parallel to `appliesTo`: of the first field in the form

    /// The section that the rule's first field lies in: where it does not apply, neither does the rule.
    [[nodiscard]] const std::string& section() const;
    /// The wording in force on a day; null when the rule was not law then.
    [[nodiscard]] const Version* on(base::Date day) const;
};

/// One of the packs that together are the law of a bureau.
struct PackPart {
    std::string id;
    std::string edition;
    base::LocalText title;
    std::string source;
    std::string country; ///< of a national pack, a code of the list `countries`; else ""
};

/// An immutable, checked pack; threads may share it. A national pack contains the pack that it extends.
class Pack {
public:
    /// Reads rules/<id>/pack.json and its files. Errors carry {file, pointer, rule?} and are rules.unknown_key,
    /// rules.missing_key, rules.wrong_type, rules.duplicate_id, rules.unknown_field {path}, rules.field_not_in_form
    /// {path, form}, rules.loosening {from, to}, rules.no_direction {setting}, rules.replaced {id}, rules.no_such_rule
    /// {id}, rules.unknown_pack {pack}, rules.unknown_code
    /// {code, list}, rules.type_mismatch, rules.unknown_predicate, rules.overlapping_versions, rules.bad_date,
    /// rules.bad_expression, rules.missing_language, rules.missing_example, rules.unknown_form, rules.unknown_file,
    /// rules.no_such_setting
    /// {setting}, rules.bad_value {setting}, data.missing, and the reader's json.* errors. The first of check()'s.
    static base::Result<std::shared_ptr<const Pack>> load(const data::DataSource& source,
                                                          const form::Catalogue& catalogue, const std::string& id);
    /// The pack with every national pack of the source that extends it, in the order of their ids. Errors as load().
    static base::Result<std::shared_ptr<const Pack>>
    loadInForce(const data::DataSource& source, const form::Catalogue& catalogue, const std::string& id);
    /// Ids of the other packs of the source, sorted: every one is a national pack and in force.
    static std::vector<std::string> extensionsOf(const data::DataSource& source, const std::string& id);

    /// All that is wrong with a pack, in the order of reading; nothing for one that loads.
    static std::vector<base::Error> check(const data::DataSource& source, const form::Catalogue& catalogue,
                                          const std::string& id);

    [[nodiscard]] const std::string& id() const { return id_; }           ///< "rpd", "rpd+fr" with a national pack
    [[nodiscard]] const std::string& edition() const { return edition_; } ///< "2025-11", "2025-11+2026-01"
    [[nodiscard]] const base::LocalText& title() const { return parts_.front().title; }
    [[nodiscard]] const std::vector<PackPart>& parts() const { return parts_; } ///< the extended pack first
    /// The pack without its last national pack; null for a pack that extends none.
    [[nodiscard]] const std::shared_ptr<const Pack>& extended() const { return extended_; }
    /// Of the canonical texts of pack.json and all files, and of the packs that it extends.
    [[nodiscard]] const base::Hash& hash() const { return hash_; }
    [[nodiscard]] const SettingsTable& settings() const { return settings_; }
    [[nodiscard]] const std::vector<Rule>& rules() const { return rules_; } ///< by article, then id
    [[nodiscard]] const Rule* find(const std::string& id) const;
    /// Rules of a form, in pack order.
    [[nodiscard]] const std::vector<const Rule*>& rulesFor(const std::string& formType) const;

private:
    friend class PackLoader;
    std::string id_;
    std::string edition_;
    std::vector<PackPart> parts_;
    std::shared_ptr<const Pack> extended_;
    base::Hash hash_;
    SettingsTable settings_;
    std::vector<Rule> rules_;
    std::map<std::string, std::vector<const Rule*>> byForm_;
};

} // namespace tocsin::rules
