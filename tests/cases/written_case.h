#pragma once
// A written case: a whole document with what the law says of it. The format stands in docs/formats.md.

#include "core/base/json.h"
#include "core/rules/evaluator.h"

#include <string>
#include <vector>

namespace tocsin::test {

/// What a case expects of one rule.
struct ExpectedFinding {
    std::string rule;
    std::string severity; ///< "" for block or warn
    std::string outcome;  ///< "" for any open one
    std::string scope;    ///< "" for any row
};

struct WrittenCase {
    std::string sentence;
    std::string type;
    std::string looks; ///< "bad" for a lawful document that looks bad, "fine" for a bad one that looks fine, else ""
    base::Date on;
    rules::Stage stage = rules::Stage::Approve;
    std::string base; ///< name of a file in bases/, or ""
    base::Json content = base::Json::object();
    base::Json change = base::Json::object();   ///< path → value, null to clear
    base::Json settings = base::Json::object(); ///< laid over those of the pack
    base::Json answers = base::Json::object();  ///< "all" or a rule → "yes", "no" or "waived"
    std::string verdict;
    std::vector<ExpectedFinding> open;
    std::vector<std::string> silent;
    bool only = false; ///< nothing else of severity block or warn is open
};

/// Folders of cases below `folder`, each file as a path relative to it, in order.
std::vector<std::string> caseFiles(const std::string& folder);

/// What is wrong with a case, or how the judgment differs from what it expects; empty when it is as written.
std::vector<std::string> problemsOf(const std::string& folder, const std::string& file);

/// Whether the case says that its document is not what it seems. False for a case that cannot be read.
bool deceives(const std::string& folder, const std::string& file);

/// What keeps a base from being complete: something the form has no place for, or a finding that is open once the
/// reviewer has answered every question with yes. `type` follows from the name: complete_red.json is a red.notice.
std::vector<std::string> problemsOfBase(const std::string& folder, const std::string& file);

} // namespace tocsin::test
