#include "core/service/sealing.h"

#include "core/audit/proof_check.h"
#include "core/base/json_reader.h"

#include <algorithm>
#include <filesystem>

namespace tocsin::service {

namespace fs = std::filesystem;
using channel::KeyFile;

namespace {

constexpr const char* kBeside = "log.checkpoint"; ///< the newest checkpoint, in the bureau's folder
constexpr std::size_t kMostBytes = 1U << 16;      ///< of a checkpoint's file

audit::NodeReader readerOf(store::UnitOfWork& unit)
{
    return [&unit](unsigned level, std::uint64_t number) { return unit.log().node(level, number); };
}

/// Whether the tree of `size` entries continues the last checkpoint.
bool continues(store::UnitOfWork& unit, std::uint64_t size, const base::Hash& root)
{
    const std::optional<store::CheckpointRow> last = unit.log().lastCheckpoint();
    if (!last) return true;
    const base::Result<audit::Note> note = audit::readNote(last->note);
    const base::Result<audit::Checkpoint> before =
        note ? audit::readCheckpoint(note->text) : base::Result<audit::Checkpoint>(note.error());
    if (!before || before->size > size) return false;
    return audit::provesConsistency(before->size, before->root, size, root,
                                    audit::consistencyPath(readerOf(unit), before->size, size));
}

/// The first key: one that an interrupted start has left in the file is used.
std::optional<base::SigningKey> firstKey(Act& act, Desk& desk)
{
    std::error_code ignored;
    const std::string path = logKeyFile(desk);
    KeyFile keys;
    if (fs::exists(path, ignored)) {
        base::Result<KeyFile> read = KeyFile::read(path);
        if (!read) return std::nullopt;
        keys = std::move(*read);
    }
    if (keys.publicKeys().empty()) {
        keys.add(act.now());
        if (!keys.write(path)) return std::nullopt;
    }
    const std::string publicKey = keys.publicKeys().back();
    act.unit().log().insertLogKey({publicKey, act.now()});
    audit::Entry entry;
    entry.act = audit::act::kLogKeyAdded;
    entry.facts = {{"key", publicKey}};
    act.record(std::move(entry));
    return keys.pairOf(publicKey);
}

std::optional<base::SigningKey> signingKey(Act& act, Desk& desk)
{
    if (desk.store.folder().empty()) return std::nullopt;
    const std::vector<store::LogKeyRow> known = act.unit().log().logKeys();
    if (known.empty()) return firstKey(act, desk);
    const base::Result<KeyFile> keys = KeyFile::read(logKeyFile(desk));
    return keys ? keys->pairOf(known.back().publicKey) : std::nullopt;
}

/// A file name of an origin, which holds slashes.
std::string fileNameOf(std::string origin)
{
    std::replace(origin.begin(), origin.end(), '/', '-');
    return origin;
}

/// "" when there is none, or the data cannot be read just now.
std::string witnessFolder(const Desk& desk)
{
    try {
        return desk.store.read()->setting(kWitnessSetting).value_or("");
    } catch (const store::StorageError&) {
        return {};
    }
}

} // namespace

std::string originOfLog(const Desk& desk, store::UnitOfWork& unit)
{
    return unit.lastAuditRow() ? audit::originOf(desk.country, unit.log().node(0, 0).hex()) : std::string();
}

std::optional<audit::NoteKey> keyOfLog(const Desk& desk, store::UnitOfWork& unit)
{
    const std::vector<store::LogKeyRow> keys = unit.log().logKeys();
    const base::Result<std::string> bytes =
        keys.empty() ? base::Result<std::string>(base::Error{}) : base::fromHex(keys.back().publicKey);
    if (!bytes) return std::nullopt;
    return audit::NoteKey{originOfLog(desk, unit), *bytes};
}

std::string logKeyFile(const Desk& desk) { return (fs::path(desk.store.folder()) / "log.key").string(); }

std::string keyStatement(const std::string& origin, const std::string& publicKey)
{
    return "tocsin log key\n" + origin + "\n" + publicKey + "\n";
}

std::string listOfEmptied(const std::vector<std::int64_t>& numbers)
{
    std::string text;
    for (const std::int64_t number : numbers) text += std::to_string(number) + "\n";
    return base::sha256(text).hex();
}

std::optional<store::CheckpointRow> seal(Act& act, Desk& desk, const char* occasion)
{
    std::optional<base::SigningKey> key = signingKey(act, desk);
    const std::optional<audit::Row> last = act.unit().lastAuditRow();
    if (!key || !last) return std::nullopt;
    const auto size = static_cast<std::uint64_t>(last->seq);
    const base::Hash root = audit::rootOf(readerOf(act.unit()), size);
    std::optional<store::CheckpointRow> row;
    if (continues(act.unit(), size, root)) {
        const std::string origin = originOfLog(desk, act.unit());
        const std::string text = audit::checkpointText({origin, size, root});
        row = {last->seq, act.now(), occasion, audit::noteText({text, {audit::signNote(text, origin, *key)}})};
        act.unit().log().insertCheckpoint(*row);
        desk.sealed = row;
        desk.sealedOn = act.now().substr(0, 10);
    }
    base::wipe(key->secretKey);
    return row;
}

base::Result<SealedLog> sealedNow(Act& act, Desk& desk, const char* occasion)
{
    const std::optional<store::CheckpointRow> row = seal(act, desk, occasion);
    const std::optional<audit::NoteKey> key = keyOfLog(desk, act.unit());
    if (!row || !key) return base::refused("audit.no_checkpoint");
    const auto size = static_cast<std::uint64_t>(row->size);
    return SealedLog{row->note, row->size, audit::rootOf(readerOf(act.unit()), size).hex(), key->text()};
}

std::vector<GivenCheckpoint> withKeptCheckpoints(const Desk& desk, std::vector<GivenCheckpoint> given,
                                                 AuditReport& report)
{
    const std::string folder = desk.store.folder();
    std::error_code failure;
    const fs::path beside = fs::path(folder) / kBeside;
    if (!folder.empty() && fs::exists(beside, failure))
        if (base::Result<std::string> note = base::readFile(beside.string(), kMostBytes))
            given.push_back({kBeside, std::move(*note), false});
    const std::string witness = witnessFolder(desk);
    if (witness.empty()) return given;
    const std::string own = fileNameOf(originOfLog(desk, *desk.store.read())) + ".";
    std::vector<std::string> names;
    for (fs::directory_iterator file(witness, failure), end; !failure && file != end; file.increment(failure))
        if (const std::string name = file->path().filename().string();
            name.starts_with(own) && name.ends_with(".checkpoint"))
            names.push_back(file->path().string());
    report.witnessRead = !failure;
    std::sort(names.begin(), names.end());
    for (const std::string& name : names)
        if (base::Result<std::string> note = base::readFile(name, kMostBytes))
            given.push_back({name, std::move(*note)});
    return given;
}

void sealDaily(Act& act, Desk& desk)
{
    const std::string today = act.now().substr(0, 10);
    if (desk.sealedOn == today) return;
    const std::optional<store::CheckpointRow> last = act.unit().log().lastCheckpoint();
    if (!last || last->at.substr(0, 10) < today) seal(act, desk, "day");
    desk.sealedOn = today;
}

void handOut(Desk& desk)
{
    if (!desk.sealed) return;
    const store::CheckpointRow row = *std::exchange(desk.sealed, std::nullopt);
    const std::string beside = (fs::path(desk.store.folder()) / kBeside).string();
    const base::Status kept = base::writeFile(beside, row.note);
    static_cast<void>(kept); // what is not there today is written next time
    const std::string witness = witnessFolder(desk);
    if (witness.empty()) return;
    const std::string name = fileNameOf(row.note.substr(0, row.note.find('\n')));
    const std::string day = row.at.substr(0, 10);
    for (const std::string& file : {name + ".checkpoint", name + "." + day + ".checkpoint"}) {
        const base::Status written = base::writeFile((fs::path(witness) / file).string(), row.note);
        if (!written) return;
    }
}

} // namespace tocsin::service
