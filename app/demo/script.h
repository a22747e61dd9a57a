#pragma once
// What happens in the demonstration bureau, in the order of time. Internal to app/demo.

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <map>
#include <string>
#include <vector>

namespace tocsin::demo {

/// One thing that somebody does to one notice.
struct Step {
    std::string notice; ///< file below data/notices, without ending
    base::Instant at;
    std::string by;  ///< login
    base::Json what; ///< as in data/cases.json: "do" (an action, "create", or "issue_as" with "from", "type" and
                     ///< "set"), "set" or "answer"
};

struct Script {
    std::vector<Step> steps;                    ///< earliest first
    std::map<std::string, std::string> reasons; ///< of answers, by rule; "" for all others
};

/// From JSON of the shape of data/cases.json (`reasons` may be missing); days count back from the day of `now`.
base::Result<Script> readScript(const base::Json& json, base::Instant now);
/// Reads data/cases.json. Errors: as demoJson.
base::Result<Script> readScriptFile(base::Instant now);

/// The content of a notice; "@-40" stands for the day 40 days before `now`. Errors: as demoJson.
base::Result<base::Json> contentOf(const std::string& notice, base::Instant now);

} // namespace tocsin::demo
