#include "core/service/proofs.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/service/sealing.h"

#include <filesystem>

namespace tocsin::service {

using access::Permission;
using base::Json;

namespace {

audit::NodeReader readerOf(store::UnitOfWork& unit)
{
    return [&unit](unsigned level, std::uint64_t number) { return unit.log().node(level, number); };
}

} // namespace

base::Result<SealedLog> Proofs::checkpoint()
{
    return performFor<SealedLog>(desk_, Permission::VerifyAudit,
                                 [&](Act& act) { return sealedNow(act, desk_, "asked"); });
}

base::Result<SealedLog> Proofs::newest()
{
    return performFor<SealedLog>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<SealedLog> {
        const std::optional<store::CheckpointRow> row = act.unit().log().lastCheckpoint();
        const std::optional<audit::NoteKey> key = keyOfLog(desk_, act.unit());
        const base::Result<audit::Note> note =
            row ? audit::readNote(row->note) : base::Result<audit::Note>(base::refused("audit.no_checkpoint"));
        if (!note || !key) return base::refused("audit.no_checkpoint");
        const base::Result<audit::Checkpoint> said = audit::readCheckpoint(note->text);
        if (!said) return said.error();
        return SealedLog{row->note, row->size, said->root.hex(), key->text()};
    });
}

base::Result<ProvenEntry> Proofs::proven(Act& act, std::int64_t seq)
{
    const std::optional<std::string> text = act.unit().log().entryText(seq);
    if (seq < 1 || !text) return base::notFound("audit.no_such_entry", {{"entry", std::to_string(seq)}});
    audit::Entry reading;
    reading.act = audit::act::kAuditRead;
    reading.facts = {{"entry", seq}};
    act.record(std::move(reading));
    const base::Result<SealedLog> sealed = sealedNow(act, desk_, "asked");
    if (!sealed) return sealed.error();
    const audit::NodeReader nodes = readerOf(act.unit());
    const auto index = static_cast<std::uint64_t>(seq - 1);
    const audit::EntryProof proof{index, audit::inclusionPath(nodes, index, static_cast<std::uint64_t>(sealed->size)),
                                  sealed->note};
    return ProvenEntry{seq, *text, nodes(0, index).hex(), audit::proofText(proof), sealed->key};
}

base::Result<ProvenEntry> Proofs::prove(std::int64_t seq)
{
    return performFor<ProvenEntry>(desk_, Permission::ReadAudit, [&](Act& act) { return proven(act, seq); });
}

base::Result<ProvenEntry> Proofs::provePaper(const std::string& sha256)
{
    return performFor<ProvenEntry>(desk_, Permission::ReadAudit, [&](Act& act) -> base::Result<ProvenEntry> {
        const std::optional<std::int64_t> seq = act.unit().log().findPaper([&](const std::string& text) {
            if (text.find(sha256) == std::string::npos) return false;
            const base::Result<Json> entry = base::readStoredJson(text);
            return entry && entry->value("facts", Json::object()).value("sha256", Json()) == Json(sha256);
        });
        if (!seq) return base::notFound("audit.no_such_paper", {{"sha256", sha256}});
        return proven(act, *seq);
    });
}

base::Result<ConsistencyView> Proofs::consistency(std::int64_t older, std::int64_t newer)
{
    return performFor<ConsistencyView>(desk_, Permission::VerifyAudit, [&](Act& act) -> base::Result<ConsistencyView> {
        const std::optional<audit::Row> last = act.unit().lastAuditRow();
        const std::int64_t entries = last ? last->seq : 0;
        for (const std::int64_t size : {older, newer})
            if (size < 0 || size > entries)
                return base::notFound("audit.no_such_size",
                                      {{"size", std::to_string(size)}, {"entries", std::to_string(entries)}});
        if (older > newer) return base::invalid("audit.order_of_sizes");
        const audit::NodeReader nodes = readerOf(act.unit());
        const auto from = static_cast<std::uint64_t>(older);
        const auto to = static_cast<std::uint64_t>(newer);
        ConsistencyView view{older, audit::rootOf(nodes, from).hex(), newer, audit::rootOf(nodes, to).hex(), {}};
        for (const base::Hash& hash : audit::consistencyPath(nodes, from, to)) view.path.push_back(hash.hex());
        return view;
    });
}

base::Result<std::int64_t> Proofs::prune(const std::string& before, const std::string& reason)
{
    return performFor<std::int64_t>(desk_, Permission::ManageUsers, [&](Act& act) -> base::Result<std::int64_t> {
        if (const base::Result<base::Instant> instant = base::parseInstant(before); !instant) return instant.error();
        if (base::tidySpaces(base::repaired(reason)).empty())
            return base::refused("rules.reason_missing", {{"rule", "RPD-126-3"}});
        const std::vector<std::int64_t> old = act.unit().log().consultations(before);
        for (const std::int64_t seq : old) act.unit().log().emptyEntry(seq);
        audit::Entry entry;
        entry.act = audit::act::kPruned;
        const auto count = static_cast<std::int64_t>(old.size());
        entry.facts = {{"before", before}, {"count", count}, {"emptied", listOfEmptied(act.unit().log().emptied())}};
        act.record(std::move(entry), {{"reason", base::repaired(reason)}});
        seal(act, desk_, "key");
        return count;
    });
}

base::Result<std::string> Proofs::renewKey()
{
    return performFor<std::string>(desk_, Permission::ManageUsers, [&](Act& act) -> base::Result<std::string> {
        if (desk_.store.folder().empty()) return base::refused("audit.no_checkpoint");
        channel::KeyFile keys;
        std::error_code ignored;
        if (std::filesystem::exists(logKeyFile(desk_), ignored)) {
            base::Result<channel::KeyFile> read = channel::KeyFile::read(logKeyFile(desk_));
            if (!read) return read.error();
            keys = std::move(*read);
        }
        const std::vector<store::LogKeyRow> known = act.unit().log().logKeys();
        const std::optional<base::SigningKey> old = known.empty() ? std::nullopt : keys.pairOf(known.back().publicKey);
        const std::string publicKey = keys.add(act.now());
        if (const base::Status written = keys.write(logKeyFile(desk_)); !written) return written.error();
        audit::Entry entry;
        entry.act = audit::act::kLogKeyAdded;
        entry.facts = {{"key", publicKey}};
        if (old) {
            const std::string statement = keyStatement(originOfLog(desk_, act.unit()), publicKey);
            entry.facts["previous"] = known.back().publicKey;
            entry.facts["signature"] = base::toBase64(base::sign(*old, statement));
        }
        act.unit().log().insertLogKey({publicKey, act.now()});
        act.record(std::move(entry));
        seal(act, desk_, "key");
        return publicKey;
    });
}

base::Status Proofs::nameWitness(const std::string& folder)
{
    return perform(desk_, Permission::ManageUsers, [&](Act& act) -> base::Status {
        std::error_code ignored;
        const std::string path = folder.empty() ? folder : std::filesystem::absolute(folder, ignored).string();
        if (!path.empty() && !std::filesystem::is_directory(path, ignored))
            return base::invalid("audit.no_such_folder", {{"path", path}});
        act.unit().setSetting(kWitnessSetting, path);
        audit::Entry entry;
        entry.act = audit::act::kWitnessNamed;
        entry.facts = {{"folder", path}};
        act.record(std::move(entry));
        seal(act, desk_, "key");
        return base::done();
    });
}

} // namespace tocsin::service
