// Reads the bureau and the notes afterwards, and trusts neither: every acknowledged edit must be in the log once and
// rest on the content that its author had read, and what is stored must be what the edits, replayed, make.

#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/load/contention_note.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace tocsin::load {

namespace {

using base::Json;

/// One revision of a case: who made it and which fields it changed.
struct Maker {
    std::string person;
    std::set<std::string> paths;
    std::string hash; ///< of the content that it left
};

struct Case {
    std::string number;
    std::string hash; ///< of the content as it stands at this point of the log
    std::string state = "draft";
    std::string drafter, lastEditor, submitter;
    std::map<std::string, std::string> texts;
    std::vector<Maker> makers;                                        ///< of revision 1, 2, …
    std::map<std::string, std::map<std::string, std::string>> madeBy; ///< texts by content hash
    std::set<std::string> approvedInThisTurn;                         ///< actions that stand
};

class Check {
public:
    explicit Check(const Plan& plan) : plan_(plan), store_(store::openSqliteStore(plan.folder)), unit_(store_->read())
    {
    }

    Findings run()
    {
        for (const access::User& user : unit_->users()) names_[user.id.text()] = user.displayName;
        readNotes();
        begin();
        for (std::int64_t after = 0;;) {
            store::AuditFilter filter;
            filter.afterSeq = after;
            filter.limit = 5000;
            const std::vector<audit::Row> rows = unit_->auditRows(filter);
            if (rows.empty()) break;
            for (const audit::Row& row : rows) take(audit::fromJson(base::readStoredJson(row.text).value()).value());
            after = rows.back().seq;
        }
        for (const auto& [made, count] : editsLeft_)
            if (count != 0) breach(fmt::format("{} acknowledged edit(s) of {} are not in the log", count, made.second));
        for (const auto& [step, count] : stepsLeft_)
            if (count != 0)
                breach(fmt::format("{} acknowledged step(s) “{}” on {} are not in the log", count, std::get<1>(step),
                                   std::get<0>(step)));
        for (auto& [id, one] : cases_) compareStored(id, one);
        for (const Json& note : refusals_) checkRefusal(note);
        unit_.reset();
        verifyLog();
        for (const auto& [key, count] : counts_) out_.refusals.emplace_back(key, count);
        return std::move(out_);
    }

private:
    void breach(std::string what) { out_.breaches.push_back(std::move(what)); }

    void readNotes()
    {
        for (const Person& person : kPeople) {
            std::ifstream file(notesOf(plan_, person));
            bool ended = false;
            for (std::string line; std::getline(file, line);) {
                Json note = Json::parse(line);
                const std::string what = note["what"];
                if (what == "end") {
                    ended = true;
                    out_.commands += note["commands"].get<std::size_t>();
                } else if (what == "refused") {
                    ++counts_[note["key"]];
                    refusals_.push_back(std::move(note));
                } else if (what == "edit") {
                    ++out_.edits;
                    const std::pair<std::string, std::string> made{note["document"], note["made"]};
                    ++editsLeft_[made];
                    edits_[made] = std::move(note);
                } else {
                    ++out_.steps;
                    ++stepsLeft_[{note["document"], note["tried"], note["user"], note["read"]}];
                }
            }
            if (!ended) breach(std::string(person.login) + " did not come to the end");
        }
    }

    /// The contents as the cases began.
    void begin()
    {
        for (const std::string& id : plan_.cases) {
            Case& one = cases_[id];
            one.texts = textsOf(unit_->version(id, 1)->content);
        }
    }
    static std::map<std::string, std::string> textsOf(const std::string& content)
    {
        const Json json = base::readStoredJson(content).value();
        std::map<std::string, std::string> texts;
        for (const std::string field : kFields) {
            const std::size_t dot = field.find('.');
            texts[field] = json.at(field.substr(0, dot)).value(field.substr(dot + 1), "");
        }
        return texts;
    }

    void take(const audit::Entry& entry)
    {
        const auto found = cases_.find(entry.document);
        if (found == cases_.end()) return;
        Case& one = found->second;
        if (entry.act == audit::act::kCreated) {
            one.number = entry.facts["number"];
            one.hash = entry.after;
            one.drafter = one.lastEditor = entry.actor;
            one.makers.push_back({names_[entry.actor], {}, one.hash});
            one.madeBy[one.hash] = one.texts;
        }
        if (entry.act == audit::act::kSaved) takeEdit(entry, one);
        if (entry.act == audit::act::kStep) takeStep(entry, one);
    }

    void takeEdit(const audit::Entry& entry, Case& one)
    {
        const std::pair<std::string, std::string> made{entry.document, entry.after};
        if (entry.before != one.hash)
            breach(fmt::format("{}, entry {}: the edit does not name the content before it", one.number, entry.seq));
        const auto note = edits_.find(made);
        if (note == edits_.end() || --editsLeft_[made] < 0) {
            breach(fmt::format("{}, entry {}: an edit that nobody made, or made once only", one.number, entry.seq));
        } else {
            const Json& said = note->second;
            if (said["user"] != entry.actor) breach(fmt::format("{}: another person's edit", one.number));
            if (said["read"] != entry.before)
                breach(fmt::format("{}, entry {}: the edit was made on what its author had not read", one.number,
                                   entry.seq));
            std::string& text = one.texts[said["field"]];
            text.erase(0, std::min(said["dropped"].get<std::size_t>(), text.size()));
            text += (text.empty() ? "" : " ") + said["token"].get<std::string>();
        }
        one.hash = entry.after;
        one.madeBy[one.hash] = one.texts;
        one.lastEditor = entry.actor;
        Maker maker{names_[entry.actor], {}, entry.after};
        for (const audit::FieldChange& field : entry.fields) maker.paths.insert(field.path);
        one.makers.push_back(std::move(maker));
        if (!one.approvedInThisTurn.empty()) breach(one.number + ": edited while an approval stood");
    }

    void takeStep(const audit::Entry& entry, Case& one)
    {
        const std::string action = entry.facts["action"];
        if (entry.facts["from"] != one.state)
            breach(fmt::format("{}, entry {}: “{}” from where the case did not stand", one.number, entry.seq, action));
        if (entry.after != one.hash)
            breach(fmt::format("{}, entry {}: “{}” binds to other content", one.number, entry.seq, action));
        // What was read is part of the key: a decision on anything else finds no note.
        if (--stepsLeft_[{entry.document, action, entry.actor, decides(action) ? entry.after : readBy(entry, action)}] <
            0)
            breach(fmt::format("{}, entry {}: “{}” on content that its actor had not read", one.number, entry.seq,
                               action));
        if (action == "approve" || action == "clear") {
            ++(action == "approve" ? out_.approvals : out_.clearances);
            if (!one.approvedInThisTurn.insert(action).second)
                breach(fmt::format("{}, entry {}: “{}” twice in one turn", one.number, entry.seq, action));
            if (entry.actor == one.drafter || entry.actor == one.lastEditor || entry.actor == one.submitter)
                breach(fmt::format("{}, entry {}: a decision on one's own work", one.number, entry.seq));
        }
        if (action == "send") ++out_.sendings;
        if (action == "submit") one.submitter = entry.actor;
        if (entry.facts["to"] == "draft" || entry.facts["to"] == "returned" || entry.facts["to"] == "gs_asked" ||
            entry.facts["to"] == "gs_refused" || action == "submit")
            one.approvedInThisTurn.clear();
        one.state = entry.facts["to"];
        one.makers.push_back({names_[entry.actor], {}, one.hash});
    }
    static bool decides(const std::string& action)
    {
        return action == "approve" || action == "clear" || action == "submit" || action == "send" ||
               action.ends_with(".agree");
    }
    /// A step that binds to no content, such as a return: whatever its actor had read.
    std::string readBy(const audit::Entry& entry, const std::string& action)
    {
        for (const auto& [step, count] : stepsLeft_)
            if (count > 0 && std::get<0>(step) == entry.document && std::get<1>(step) == action &&
                std::get<2>(step) == entry.actor)
                return std::get<3>(step);
        return {};
    }

    void compareStored(const std::string& id, Case& one)
    {
        const store::DocumentRow head = *unit_->document(id);
        if (head.contentHash != one.hash) breach(one.number + ": the document is not what its last edit made");
        if (head.revision != std::ssize(one.makers)) breach(one.number + ": revisions without an entry");
        if (head.workflow.state != one.state) breach(one.number + ": stands where no step led");
        std::int64_t newest = 0;
        for (const store::VersionRow& listed : unit_->versions(id)) {
            const store::VersionRow version = *unit_->version(id, listed.version);
            const auto made = one.madeBy.find(version.hash);
            const std::string place = fmt::format("{} version {}", one.number, version.version);
            if (listed.version != ++newest) breach(place + " follows on nothing");
            if (base::sha256(version.content).hex() != version.hash) breach(place + " is not what its hash says");
            if (made == one.madeBy.end())
                breach(place + " was made by no edit");
            else if (textsOf(version.content) != made->second)
                breach(place + " has lost or doubled an edit");
        }
        if (newest != head.version) breach(one.number + ": versions are missing");
    }

    /// A refusal by conflict says who did what since the refused person read the case.
    void checkRefusal(const Json& note)
    {
        const std::string key = note["key"];
        if (key.starts_with("storage."))
            return breach(fmt::format("{} was refused for {}: {}", note["tried"].get<std::string>(), key,
                                      note["detail"].get<std::string>()));
        if (key == "workflow.stale_content") return breach("a decision was called stale without the difference");
        const Json& params = note["params"];
        if (key == "workflow.no_such_action" && params["state"] == note["state"])
            breach(fmt::format("“{}” was refused where it is possible", note["tried"].get<std::string>()));
        if (key != "document.stale" && key != "workflow.changed_since") return;
        const Case& one = cases_.at(note["document"]);
        const auto read = note["revision"].get<std::size_t>();
        const auto now = static_cast<std::size_t>(std::stoul(params.value("revision", "0")));
        // A decision is bound to content: what was done while that still stood is no conflict.
        std::size_t first = read;
        if (key == "workflow.changed_since")
            for (std::size_t i = read; i < now && i < one.makers.size(); ++i)
                if (one.makers[i].hash == note["read"]) first = i + 1;
        std::set<std::string> people, paths;
        for (std::size_t i = first; i < now && i < one.makers.size(); ++i) {
            people.insert(one.makers[i].person);
            paths.insert(one.makers[i].paths.begin(), one.makers[i].paths.end());
        }
        if (now <= read || listed(params.value("by", "")) != people || listed(params.value("changed", "")) != paths ||
            params.value("state", "").empty())
            return breach(
                fmt::format("{} at revision {}: told {} instead of the difference", key, read, params.dump()));
        ++out_.conflictsToldInFull;
    }
    static std::set<std::string> listed(const std::string& text)
    {
        std::set<std::string> out;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t comma = std::min(text.find(", ", at), text.size());
            out.insert(text.substr(at, comma - at));
            at = comma + 2;
        }
        out.erase("–");
        return out;
    }

    void verifyLog()
    {
        base::SystemClock clock;
        service::Bureau bureau(*store_, clock, plan_.law, base::PasswordCost::forTests());
        const auto auditor = std::move(bureau.signIn("aud", kPassword).value());
        const service::AuditReport report = auditor->auditing().verify().value();
        for (const audit::Fault& fault : report.faults) breach("the log: " + fault.key + " " + fault.detail);
        for (const std::string& version : report.brokenVersions) breach("the log: " + version);
    }

    using Edit = std::pair<std::string, std::string>;                            ///< document, hash made
    using Step = std::tuple<std::string, std::string, std::string, std::string>; ///< document, action, user, hash read

    const Plan& plan_;
    std::unique_ptr<store::Store> store_;
    std::unique_ptr<store::UnitOfWork> unit_;
    Findings out_;
    std::map<std::string, std::string> names_;
    std::map<std::string, Case> cases_;
    std::map<Edit, Json> edits_;
    std::map<Edit, long> editsLeft_;
    std::map<Step, long> stepsLeft_;
    std::vector<Json> refusals_;
    std::map<std::string, std::size_t> counts_;
};

} // namespace

Findings check(const Plan& plan) { return Check(plan).run(); }

} // namespace tocsin::load
