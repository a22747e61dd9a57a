#include "core/service/log_check.h"

#include "core/service/sealing.h"

#include <algorithm>

namespace tocsin::service {

using base::Json;

namespace {

std::string textOf(const Json& facts, const char* name)
{
    const auto found = facts.is_object() ? facts.find(name) : facts.end();
    return found != facts.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isSigned(const audit::Note& note, const std::string& origin, const std::string& hexKey)
{
    const base::Result<std::string> bytes = base::fromHex(hexKey);
    return bytes && audit::isSignedBy(note, {origin, *bytes});
}

} // namespace

LogCheck::LogCheck(std::string country, const std::vector<GivenCheckpoint>& given) : country_(std::move(country))
{
    for (const GivenCheckpoint& one : given) {
        const base::Result<audit::Note> note = audit::readNote(one.note);
        const base::Result<audit::Checkpoint> checkpoint =
            note ? audit::readCheckpoint(note->text) : base::Result<audit::Checkpoint>(note.error());
        if (!checkpoint)
            fault("audit.given_unreadable", {{"name", one.name}});
        else
            given_.emplace(checkpoint->size, Given{one.name, *note, *checkpoint, one.outside});
    }
}

void LogCheck::fault(const char* key, base::Params params)
{
    std::string detail;
    for (const auto& [name, value] : params) detail += (detail.empty() ? "" : " ") + value;
    const auto seq = static_cast<std::int64_t>(tree_.size());
    params.emplace("seq", std::to_string(seq));
    faults_.push_back({seq, key, std::move(detail), std::move(params)});
}

void LogCheck::expect(std::vector<store::CheckpointRow> kept)
{
    kept_.clear();
    for (store::CheckpointRow& row : kept) kept_.emplace(row.size, std::move(row));
}

void LogCheck::take(const audit::Entry* entry, const base::Hash& leaf)
{
    if (tree_.size() == 0) origin_ = audit::originOf(country_, leaf.hex());
    if (entry != nullptr) takeKey(*entry);
    std::vector<audit::Node> completed = tree_.add(leaf);
    completed_.insert(completed_.end(), completed.begin(), completed.end());
    const auto [keptFrom, keptTo] = kept_.equal_range(static_cast<std::int64_t>(tree_.size()));
    for (auto kept = keptFrom; kept != keptTo; ++kept) compareKept(kept->second);
    const auto [givenFrom, givenTo] = given_.equal_range(tree_.size());
    for (auto given = givenFrom; given != givenTo; ++given) compareGiven(given->second);
    given_.erase(givenFrom, givenTo);
}

void LogCheck::takeKey(const audit::Entry& entry)
{
    if (entry.act == audit::act::kWitnessNamed) witness_ = textOf(entry.facts, "folder");
    if (entry.act == audit::act::kPruned) {
        prunedAt_ = entry.seq;
        emptied_ = textOf(entry.facts, "emptied");
    }
    if (entry.act != audit::act::kLogKeyAdded) return;
    const std::string key = textOf(entry.facts, "key");
    const std::string previous = textOf(entry.facts, "previous");
    const base::Result<std::string> by = base::fromHex(previous);
    const base::Result<std::string> signature = base::fromBase64(textOf(entry.facts, "signature"));
    const bool follows = !keys_.empty() && previous == keys_.back() && by && signature &&
                         base::verifySignature(*by, keyStatement(origin_, key), *signature);
    if (!keys_.empty() && !follows) unsignedKeys_.push_back(entry.seq);
    keys_.push_back(key);
}

bool LogCheck::signedByNewestKey(const audit::Note& note) const
{
    return !keys_.empty() && isSigned(note, origin_, keys_.back());
}

bool LogCheck::signedByAnyKey(const audit::Note& note) const
{
    return std::any_of(keys_.begin(), keys_.end(),
                       [&](const std::string& key) { return isSigned(note, origin_, key); });
}

void LogCheck::compareKept(const store::CheckpointRow& row)
{
    const base::Params size{{"size", std::to_string(row.size)}};
    const base::Result<audit::Note> note = audit::readNote(row.note);
    const base::Result<audit::Checkpoint> said =
        note ? audit::readCheckpoint(note->text) : base::Result<audit::Checkpoint>(note.error());
    if (!said || !(*said == audit::Checkpoint{origin_, tree_.size(), tree_.root()}))
        fault("audit.checkpoint_differs", size);
    else if (!signedByNewestKey(*note))
        fault("audit.checkpoint_unsigned", size);
    else
        ++checkpoints_;
}

void LogCheck::compareGiven(const Given& given)
{
    const base::Params name{{"name", given.name}};
    if (given.checkpoint.origin != origin_) return fault("audit.given_other_log", name);
    if (!signedByAnyKey(given.note)) return fault("audit.given_unsigned", name);
    if (given.checkpoint.root != tree_.root())
        return fault("audit.given_differs", {{"name", given.name}, {"size", std::to_string(given.checkpoint.size)}});
    if (!given.outside) return;
    ++outside_;
    provableUpTo_ = std::max(provableUpTo_, static_cast<std::int64_t>(given.checkpoint.size));
}

void LogCheck::compareNodes(store::UnitOfWork& unit)
{
    std::map<unsigned, std::vector<audit::Node>> byLevel;
    for (const audit::Node& node : completed_) byLevel[node.level].push_back(node);
    completed_.clear();
    for (const auto& [level, nodes] : byLevel) {
        const std::vector<audit::Node> kept = unit.log().keptNodes(level, nodes.front().index, nodes.back().index + 1);
        auto is = kept.begin();
        for (const audit::Node& said : nodes) {
            while (is != kept.end() && is->index < said.index) ++is;
            if (is != kept.end() && is->index == said.index && is->hash == said.hash) continue;
            const std::uint64_t from = (said.index << level) + 1;
            const std::uint64_t to = (said.index + 1) << level;
            fault("audit.node_altered", {{"from", std::to_string(from)}, {"to", std::to_string(to)}});
        }
    }
}

void LogCheck::finish(store::UnitOfWork& unit, const std::vector<std::int64_t>& emptied)
{
    const std::string entries = std::to_string(tree_.size());
    for (const auto& [size, given] : given_) {
        const bool ours = given.checkpoint.origin == origin_;
        if (ours && size > tree_.size())
            fault("audit.log_cut", {{"name", given.name}, {"size", std::to_string(size)}, {"entries", entries}});
        else
            fault("audit.given_other_log", {{"name", given.name}});
    }
    given_.clear();
    for (const store::CheckpointRow& row : unit.log().checkpoints(static_cast<std::int64_t>(tree_.size()), INT64_MAX))
        fault("audit.checkpoint_differs", {{"size", std::to_string(row.size)}});
    std::vector<std::string> stored;
    for (const store::LogKeyRow& row : unit.log().logKeys()) stored.push_back(row.publicKey);
    if (stored != keys_) fault("audit.log_key_altered", {});
    if (unit.setting(kWitnessSetting).value_or("") != witness_) fault("audit.witness_altered", {});
    compareEmptied(emptied);
    for (const std::int64_t seq : unsignedKeys_)
        if (seq > provableUpTo_) faults_.push_back({seq, "audit.key_unsigned", {}, {{"seq", std::to_string(seq)}}});
}

/// The last pruning answers for what was emptied before it; nothing answers for what was emptied after.
void LogCheck::compareEmptied(const std::vector<std::int64_t>& emptied)
{
    const auto unrecorded = [this](std::int64_t seq) {
        faults_.push_back({seq, "audit.emptied_unrecorded", {}, {{"seq", std::to_string(seq)}}});
    };
    std::vector<std::int64_t> before;
    for (const std::int64_t seq : emptied)
        if (seq < prunedAt_)
            before.push_back(seq);
        else
            unrecorded(seq);
    if (prunedAt_ != 0 && listOfEmptied(before) != emptied_) unrecorded(before.empty() ? prunedAt_ : before.front());
}

void LogCheck::report(AuditReport& report) const
{
    report.root = tree_.root().hex();
    report.checkpoints = checkpoints_;
    report.outside = outside_;
    report.provableUpTo = provableUpTo_;
}

std::vector<audit::Fault> LogCheck::faults() const { return faults_; }

} // namespace tocsin::service
