#pragma once
// The part of the verification that sees who signed what: every decision by a person who has a key of their own carries
// that key's signature over the content that was seen. Internal to core/service.

#include "core/audit/entry.h"
#include "core/store/store.h"

#include <map>

namespace tocsin::service {

class DecisionCheck {
public:
    void take(const audit::Entry& entry);
    /// The keys that the log names against those that are kept.
    void finish(store::UnitOfWork& unit);
    /// audit.signature_missing {seq}, audit.signature_wrong {seq}, audit.personal_key_altered {user}.
    [[nodiscard]] const std::vector<audit::Fault>& faults() const { return faults_; }

private:
    std::map<std::string, std::vector<std::string>> keys_; ///< public halves by user, newest last
    std::int64_t last_ = 0;
    std::vector<audit::Fault> faults_;
};

} // namespace tocsin::service
