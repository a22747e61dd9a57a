#pragma once
// What the log says of documents, answers, attachments and users, so that a row changed behind the log is found.
// Internal to core/service.

#include "core/service/channel_replay.h"
#include "core/service/intake_replay.h"
#include "core/service/law.h"
#include "core/service/life_replay.h"
#include "core/service/routing_replay.h"
#include "core/store/store.h"

#include <map>
#include <set>

namespace tocsin::service {

/// Takes the entries of the log in order, then compares what is stored with what they say. Trusts the entries: that
/// they are whole is the Verifier's part. Folded names and the texts of payloads that retention destroyed are not
/// compared.
class Replay {
public:
    explicit Replay(const Law& law) : law_(law) {}
    void take(const audit::Entry& entry, const std::string& payload);
    /// Compares one stored document with what was taken of it so far. `listedAs` is the state that storage lists it in.
    void compareDocument(store::UnitOfWork& unit, const store::DocumentRow& row, const std::string& listedAs);
    /// Compares the documents that compareDocument() has not met, and all else. Gives the faults of everything
    /// compared, each with the seq of the last entry about what differs: audit.document_altered {number, column},
    /// audit.document_added {number}, audit.document_missing {number}, audit.version_altered {number, version},
    /// audit.response_altered {number}, audit.link_altered {number}, audit.attachment_altered {sha256},
    /// audit.definition_altered {definition}, audit.user_altered {user}, and those of RoutingReplay,
    /// ChannelReplay, LifeReplay and IntakeReplay.
    std::vector<audit::Fault> compare(store::UnitOfWork& unit);

private:
    struct Answer {
        rules::Response response; ///< without the role, which the entry does not single out
        bool reasonKnown = false;
    };
    struct Document {
        std::int64_t seq = 0;
        std::string number;
        std::string type;
        std::string contentHash;
        std::string refusedAt;
        std::string publishedAs; ///< entity id that publication brought
        bool open = true;
        bool stepsKnown = false; ///< false under a definition that is not at hand: state, but not effects, is known
        workflow::Instance instance;
        std::map<std::int64_t, std::string> versions; ///< hash by version
        std::vector<Answer> answers;
        std::string origin; ///< id of the document that it was made of, and which version
        std::int64_t originVersion = 0;
        bool met = false; ///< in storage
    };
    struct User {
        std::int64_t seq = 0;
        std::set<std::string> roles;
        bool disabled = false;
        bool met = false;
    };

    void takeDocument(const audit::Entry& entry, const std::string& payload);
    void takeStep(const audit::Entry& entry, Document& document);
    void takeMove(const audit::Entry& entry, Document& document);
    void takeUser(const audit::Entry& entry);
    void compareHead(const store::DocumentRow& row, const Document& known);
    void compareHeadline(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known);
    void compareVersions(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known);
    void compareLinks(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known);
    void compareAnswers(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known);
    void compareUsers(store::UnitOfWork& unit);
    void compareAttachments(store::UnitOfWork& unit);
    void fault(std::int64_t seq, const char* key, base::Params params);

    const Law& law_;
    RoutingReplay routing_;
    std::map<std::string, Document> documents_;
    std::map<std::string, User> users_;
    std::map<std::string, std::int64_t> attachments_; ///< seq by SHA-256
    std::int64_t last_ = 0;                           ///< seq of the last entry
    ChannelReplay channel_;
    LifeReplay life_;
    IntakeReplay intake_;
    std::vector<audit::Fault> faults_;
};

} // namespace tocsin::service
