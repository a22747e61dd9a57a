#pragma once
// What people answered: a reviewer's answer to a question, or a waiver of a warning. Both bind to the values they
// were given for: when one of the rule's fields changes, the response no longer counts and the finding is back.

#include <string>

namespace tocsin::rules {

struct Response {
    enum class Kind { Answer, Waiver } kind = Kind::Answer;
    std::string rule;
    std::string scope; ///< as Finding::scope
    bool yes = true;   ///< Answer: the condition of the article is met
    std::string reason;
    std::string actor; ///< user id
    std::string actorRole;
    std::string at;         ///< instant text
    std::string valuesHash; ///< as Finding::valuesHash when it was given
};

} // namespace tocsin::rules
