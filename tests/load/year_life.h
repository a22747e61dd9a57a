#pragma once
// What the definitions' files say, read without the engine: the year is driven by them and judged by them.

#include "core/base/json.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tocsin::load {

/// A step as the file writes it; a task gives two that lead nowhere.
struct WrittenStep {
    std::string action;
    std::string from;
    std::string to;
    std::set<std::string> roles;
    std::set<std::string> needs;
    std::set<std::string> separateFrom;
    std::set<std::string> effects;
    bool needsReason = false;
    bool isTask = false;
    std::vector<base::Json> inputs; ///< as the file has them: an id, or {id, kind, list, …}
};

struct WrittenClock {
    std::string id;
    std::string state;
    std::string after; ///< ISO 8601; "" when the bureau or somebody outside says
    std::string urgentAfter;
    bool working = false;
    bool byCase = false;
    bool byBureau = false;
};

struct WrittenLife {
    std::string id;
    std::set<std::string> types;
    std::map<std::string, std::string> states; ///< → kind
    std::set<std::string> editable;
    std::vector<WrittenStep> steps;
    std::vector<WrittenClock> clocks;

    [[nodiscard]] const WrittenStep* find(const std::string& from, const std::string& action) const;
    [[nodiscard]] std::string start() const;
};

/// Values that fit what a step asks for: days of today, the first code of a list.
std::map<std::string, std::string> inputsFor(const WrittenStep& step, const std::string& today);

/// Every definition of the folder core/data/workflows, by id.
std::map<std::string, WrittenLife> writtenLives();

/// Who has which part in a case at one point of its life.
struct Parties {
    std::string drafter, lastEditor, submitter, approver, reviewer;
    [[nodiscard]] bool holds(const std::string& party, const std::string& user) const;
    void forgetApprovals() { approver = reviewer = {}; }
};

} // namespace tocsin::load
