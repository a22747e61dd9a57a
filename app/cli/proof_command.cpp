// tocsin audit checkpoint | prove | consistency | check: what shows a stranger that the log is whole.
#include "app/cli/audit_files.h"
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/audit/proof_check.h"
#include "core/base/json_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tocsin::cli {

namespace {

using base::Json;

struct Options {
    std::string what;  ///< number of an entry, SHA-256 or file of a print
    std::string file;  ///< to write
    std::string older; ///< sizes or files with checkpoints
    std::string newer;
    std::string key;
    bool keyOnly = false;
};

/// Nothing when the text is no number.
std::optional<std::int64_t> numberOf(const std::string& text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

base::Status written(const Options& options, const std::string& text)
{
    if (!options.file.empty()) return base::writeFile(options.file, text);
    printText(text);
    return base::done();
}

base::Result<int> checkpoint(Sitting& sitting, const Options& options)
{
    const base::Result<service::SealedLog> sealed = sitting.session().proofs().checkpoint();
    if (!sealed) return sealed.error();
    if (sitting.common().json) {
        printJson({{"checkpoint", sealed->note}, {"size", sealed->size}, {"root", sealed->root}, {"key", sealed->key}});
        if (!options.file.empty())
            if (const base::Status done = base::writeFile(options.file, sealed->note); !done) return done.error();
        return static_cast<int>(kDone);
    }
    if (options.keyOnly) {
        printLine(sealed->key);
        return static_cast<int>(kDone);
    }
    if (const base::Status done = written(options, sealed->note); !done) return done.error();
    return static_cast<int>(kDone);
}

base::Result<service::ProvenEntry> proven(service::Proofs proofs, const std::string& what)
{
    if (const std::optional<std::int64_t> seq = numberOf(what); seq && what.size() < 19) return proofs.prove(*seq);
    if (base::Hash::fromHex(what)) return proofs.provePaper(what);
    const base::Result<std::string> bytes = base::readFile(what, std::size_t{1} << 30);
    if (!bytes) return bytes.error();
    return proofs.provePaper(base::sha256(*bytes).hex());
}

base::Result<int> prove(Sitting& sitting, const Options& options)
{
    const base::Result<service::ProvenEntry> entry = proven(sitting.session().proofs(), options.what);
    if (!entry) return entry.error();
    const audit::EntryProof proof = audit::readProof(entry->proof).value();
    Json path = Json::array();
    for (const base::Hash& hash : proof.path) path.push_back(hash.hex());
    const Json json{{"seq", entry->seq},     {"entry", entry->entry},          {"leaf", entry->leaf}, {"path", path},
                    {"proof", entry->proof}, {"checkpoint", proof.checkpoint}, {"key", entry->key}};
    if (sitting.common().json) {
        printJson(json);
        if (!options.file.empty())
            if (const base::Status done = base::writeFile(options.file, entry->proof); !done) return done.error();
        return static_cast<int>(kDone);
    }
    if (const base::Status done = written(options, entry->proof); !done) return done.error();
    if (!options.file.empty()) {
        if (const base::Status done = base::writeFile(options.file + ".entry", entry->entry); !done)
            return done.error();
        printLine(fmt::format("entry {} proved in {}, its text in {}.entry; the log's key: {}", entry->seq,
                              options.file, options.file, entry->key));
    }
    return static_cast<int>(kDone);
}

/// A size, and the root that a file's checkpoint names for it.
struct Size {
    std::int64_t size = 0;
    std::optional<base::Hash> root;
};
base::Result<Size> sizeOf(const std::string& text)
{
    if (const std::optional<std::int64_t> number = numberOf(text)) return Size{*number, {}};
    const base::Result<audit::Checkpoint> checkpoint = readCheckpointOf(text);
    if (!checkpoint) return checkpoint.error();
    return Size{static_cast<std::int64_t>(checkpoint->size), checkpoint->root};
}

base::Result<int> consistency(Sitting& sitting, const Options& options)
{
    const base::Result<Size> older = sizeOf(options.older);
    if (!older) return older.error();
    const base::Result<Size> newer = sizeOf(options.newer);
    if (!newer) return newer.error();
    const base::Result<service::ConsistencyView> view =
        sitting.session().proofs().consistency(older->size, newer->size);
    if (!view) return view.error();
    std::vector<base::Hash> path;
    for (const std::string& hash : view->path) path.push_back(base::Hash::fromHex(hash).value());
    const base::Hash olderRoot = older->root.value_or(base::Hash::fromHex(view->olderRoot).value());
    const base::Hash newerRoot = newer->root.value_or(base::Hash::fromHex(view->newerRoot).value());
    const bool holds = audit::provesConsistency(static_cast<std::uint64_t>(older->size), olderRoot,
                                                static_cast<std::uint64_t>(newer->size), newerRoot, path);
    if (sitting.common().json)
        printJson({{"older", older->size},
                   {"older_root", olderRoot.hex()},
                   {"newer", newer->size},
                   {"newer_root", newerRoot.hex()},
                   {"path", view->path},
                   {"consistent", holds}});
    else
        printLine(fmt::format("the log of {} entries {} that of {}: {}", older->size,
                              holds ? "begins" : "does not begin", newer->size,
                              holds ? "nothing was changed, only added" : "it was changed"));
    return static_cast<int>(holds ? kDone : kNo);
}

base::Result<int> evidence(Sitting& sitting, const Options& options)
{
    const base::Result<std::string> bytes = sitting.session().proofs().evidence(options.what);
    if (!bytes) return bytes.error();
    if (const base::Status done = base::writeFile(options.file, *bytes); !done) return done.error();
    const std::string sha256 = base::sha256(*bytes).hex();
    if (sitting.common().json)
        printJson({{"file", options.file}, {"sha256", sha256}, {"bytes", bytes->size()}});
    else
        printLine(fmt::format("evidence written to {}, {} bytes, SHA-256 {}", options.file, bytes->size(), sha256));
    return static_cast<int>(kDone);
}

/// Without a bureau and without anybody signed in: for whoever was handed a proof.
base::Result<int> check(const Common& common, const Options& options)
{
    const base::Result<std::string> text = base::readFile(options.what);
    if (!text) return text.error();
    const base::Result<std::string> entry = base::readFile(options.what + ".entry");
    if (!entry) return entry.error();
    const base::Result<audit::EntryProof> proof = audit::readProof(*text);
    if (!proof) return proof.error().within(options.what);
    const base::Result<audit::NoteKey> key = audit::NoteKey::read(options.key);
    if (!key) return key.error();
    const audit::Note note = audit::readNote(proof->checkpoint).value();
    const base::Result<audit::Checkpoint> checkpoint = audit::readCheckpoint(note.text);
    if (!checkpoint) return checkpoint.error().within(options.what);
    const bool isSigned = audit::isSignedBy(note, *key) && checkpoint->origin == key->name;
    const bool included =
        audit::provesInclusion(base::leafHash(*entry), proof->index, checkpoint->size, proof->path, checkpoint->root);
    if (common.json)
        printJson(
            {{"entry", proof->index + 1}, {"size", checkpoint->size}, {"signed", isSigned}, {"included", included}});
    else
        printLine(fmt::format("entry {} of {}: {}, {}", proof->index + 1, checkpoint->size,
                              isSigned ? "the checkpoint is signed by the key" : "NOT signed by the key",
                              included ? "the entry is in the log" : "the entry is NOT in the log"));
    return static_cast<int>(isSigned && included ? kDone : kNo);
}

} // namespace

void addProofs(CLI::App& group, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* sealing = group.add_subcommand("checkpoint", "Sign the log as it stands, as a C2SP note");
    sealing->add_option("-o,--output", options->file, "File to write");
    sealing->add_flag("--key", options->keyOnly, "Only the log's public key, to be handed to others once");
    sealing->callback(inBureau(common, status, [options](Sitting& sitting) { return checkpoint(sitting, *options); }));

    CLI::App* proving = group.add_subcommand("prove", "Prove that an entry, or the entry of a print, is in the log");
    proving->add_option("ENTRY", options->what, "Number of the entry, or a printed file or its SHA-256")->required();
    proving->add_option("-o,--output", options->file, "File for the proof; the entry goes beside it");
    proving->callback(inBureau(common, status, [options](Sitting& sitting) { return prove(sitting, *options); }));

    CLI::App* comparing = group.add_subcommand("consistency", "Prove that the log was only added to");
    comparing->add_option("OLD", options->older, "Number of entries, or a file with a checkpoint")->required();
    comparing->add_option("NEW", options->newer, "Number of entries, or a file with a checkpoint")->required();
    comparing->callback(
        inBureau(common, status, [options](Sitting& sitting) { return consistency(sitting, *options); }));

    CLI::App* bundling = group.add_subcommand("evidence", "All that shows a court what was done with a document");
    bundling->add_option("ID", options->what, "Document id or number")->required();
    bundling->add_option("-o,--output", options->file, "FILE.zip")->required();
    bundling->callback(inBureau(common, status, [options](Sitting& sitting) { return evidence(sitting, *options); }));

    CLI::App* checking = group.add_subcommand("check", "Check a proof that was handed out; needs no bureau");
    checking->add_option("PROOF", options->what, "File; the entry lies beside it in FILE.entry")->required();
    checking->add_option("--key", options->key, "The log's public key, as it was handed out")->required();
    checking->callback(plainly(common, status, [options, &common] { return check(common, *options); }));
}

} // namespace tocsin::cli
