// tocsin channel init | key | trust: an administrator's part of the channel.
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/channel/office_files.h"

#include <fmt/format.h>

#include <filesystem>

namespace tocsin::cli {

using base::Json;
using channel::KeyFile;

namespace {

struct Options {
    std::string folder;
    std::string file;
    std::string address;
    std::string key;
    std::string until;
    int overlapDays = 30;
};

std::string nowText() { return base::toText(base::SystemClock().now()); }

/// The key file, empty when there is none yet.
base::Result<KeyFile> presentKeys(const std::string& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return KeyFile();
    return KeyFile::read(path);
}

/// The secret is on disk before the public half is made known, so that a bureau never announces a key it does not hold.
base::Result<int> init(Sitting& sitting, const Options& options)
{
    const std::string path = channel::keyFileOf(sitting.common().bureau);
    base::Result<KeyFile> keys = presentKeys(path);
    if (!keys) return keys.error();
    // A key that an interrupted init has left is used.
    if (keys->publicKeys().empty()) keys->add(nowText());
    if (const base::Status written = keys->write(path); !written) return written.error();
    const std::string publicKey = keys->publicKeys().back();
    const std::string folder = std::filesystem::absolute(options.folder).string();
    const channel::FolderTransport transport(folder, sitting.session().country());
    if (const base::Status mailbox = transport.makeMailbox(); !mailbox) return mailbox.error();
    const base::Status made = sitting.session().channelKeys().setUp(publicKey);
    // An init that was interrupted here has left no name of the folder; it is finished.
    const bool unfinished =
        !made && made.error().key == "channel.set_up_already" && !channel::exchangeFolderOf(sitting.common().bureau);
    if (!made && !unfinished) return made.error();
    if (const base::Status written = channel::writeExchangeFolder(sitting.common().bureau, folder); !written)
        return written.error();
    if (sitting.common().json)
        printJson({{"address", sitting.session().country()}, {"public_key", publicKey}, {"folder", folder}});
    else
        printLine(fmt::format("channel of {}, key {}, folder {}", sitting.session().country(), publicKey, folder));
    return static_cast<int>(kDone);
}

/// The newest key of the file, when the bureau does not know it: one that an interrupted rotation has left.
std::string leftKey(const std::vector<channel::TrustedKey>& own, const KeyFile& keys)
{
    const std::string newest = keys.publicKeys().empty() ? std::string() : keys.publicKeys().back();
    const bool known =
        std::any_of(own.begin(), own.end(), [&](const channel::TrustedKey& key) { return key.publicKey == newest; });
    return known ? std::string() : newest;
}

/// A rotation that is refused leaves the file as it was, or the bureau would sign with a key that it does not know.
base::Result<int> rotate(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<channel::TrustedKey>> own = sitting.session().channelKeys().own();
    if (!own) return own.error();
    if (own->empty()) return base::refused("channel.not_set_up");
    const std::string path = channel::keyFileOf(sitting.common().bureau);
    base::Result<KeyFile> before = KeyFile::read(path);
    base::Result<KeyFile> keys = KeyFile::read(path);
    if (!before || !keys) return keys ? before.error() : keys.error();
    std::string publicKey = leftKey(*own, *keys);
    if (publicKey.empty()) publicKey = keys->add(nowText());
    const std::string until = base::toText(base::SystemClock().now() + std::chrono::days(options.overlapDays));
    if (const base::Status written = keys->write(path); !written) return written.error();
    if (const base::Status made = sitting.session().channelKeys().rotate(publicKey, until); !made) {
        if (const base::Status restored = before->write(path); !restored) return restored.error();
        return made.error();
    }
    if (sitting.common().json)
        printJson({{"address", sitting.session().country()}, {"public_key", publicKey}, {"others_until", until}});
    else
        printLine(fmt::format("new key {}; the others end at {}", publicKey, until));
    return static_cast<int>(kDone);
}

base::Result<int> exportKeys(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<channel::TrustedKey>> own = sitting.session().channelKeys().own();
    if (!own) return own.error();
    if (own->empty()) return base::refused("channel.not_set_up");
    const Json json = channel::keysJson(*own);
    if (options.file.empty()) {
        printJson(json);
        return static_cast<int>(kDone);
    }
    const base::Result<std::string> text = base::canonicalJson(json);
    if (!text) return text.error();
    if (const base::Status written = base::writeFile(options.file, *text); !written) return written.error();
    if (sitting.common().json)
        printJson({{"file", options.file}, {"keys", own->size()}});
    else
        printLine(fmt::format("{} written; compare by telephone: {}", options.file, own->back().publicKey));
    return static_cast<int>(kDone);
}

base::Result<int> trust(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<channel::TrustedKey>> keys = channel::readKeys(options.file);
    if (!keys) return keys.error();
    const base::Result<std::vector<channel::TrustedKey>> trusted = sitting.session().channelKeys().trustAll(*keys);
    if (!trusted) return trusted.error();
    Json added = Json::array();
    for (const channel::TrustedKey& key : *trusted) {
        added.push_back(key.publicKey);
        if (!sitting.common().json) printLine(fmt::format("{}  {}", key.address, key.publicKey));
    }
    if (sitting.common().json) printJson({{"added", std::move(added)}});
    return static_cast<int>(kDone);
}

base::Result<int> listKeys(Sitting& sitting)
{
    const base::Result<std::vector<channel::TrustedKey>> keys = sitting.session().channelKeys().keys();
    if (!keys) return keys.error();
    if (sitting.common().json) {
        printJson({{"keys", channel::keysJson(*keys).at("keys")}});
        return static_cast<int>(kDone);
    }
    for (const channel::TrustedKey& key : *keys)
        printLine(fmt::format("{:4}  {}  {} – {}", key.address, key.publicKey, key.validFrom, key.validUntil));
    return static_cast<int>(kDone);
}

base::Result<int> end(Sitting& sitting, const Options& options)
{
    const std::string until = options.until.empty() ? nowText() : options.until;
    if (const base::Status ended = sitting.session().channelKeys().end(options.address, options.key, until); !ended)
        return ended.error();
    if (sitting.common().json)
        printJson({{"address", options.address}, {"public_key", options.key}, {"valid_until", until}});
    else
        printLine(fmt::format("{}  {} ends at {}", options.address, options.key, until));
    return static_cast<int>(kDone);
}

} // namespace

void addChannelKeys(CLI::App& group, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    const auto runs = [&](CLI::App* command, base::Result<int> (*action)(Sitting&, const Options&)) {
        command->callback(
            inBureau(common, status, [options, action](Sitting& sitting) { return action(sitting, *options); }));
    };
    CLI::App* first =
        group.add_subcommand("init", "Set the channel up: make the bureau's key and name the exchange folder");
    first->add_option("--folder", options->folder, "Folder in which every correspondent has its own")->required();
    runs(first, init);

    CLI::App* key = group.add_subcommand("key", "The bureau's own keys")->require_subcommand(1);
    CLI::App* exporting = key->add_subcommand("export", "Write the public keys for the correspondents");
    exporting->add_option("-o,--output", options->file, "File to write; else standard output");
    runs(exporting, exportKeys);
    CLI::App* rotating = key->add_subcommand("rotate", "Make a new key; the others hold a while longer");
    rotating->add_option("--overlap", options->overlapDays, "Days that the others still hold")
        ->check(CLI::Range(0, 366))
        ->capture_default_str();
    runs(rotating, rotate);

    CLI::App* trusted = group.add_subcommand("trust", "Keys of the correspondents")->require_subcommand(1);
    CLI::App* adding = trusted->add_subcommand("add", "Trust the keys of a file that a correspondent exported");
    adding->add_option("FILE", options->file, "The file")->required();
    runs(adding, trust);
    trusted->add_subcommand("list", "Every key, ended ones too")
        ->callback(inBureau(common, status, [](Sitting& sitting) { return listKeys(sitting); }));
    CLI::App* ending = trusted->add_subcommand("end", "Trust a key no longer");
    ending->add_option("ADDRESS", options->address, "Country code or IPSG")->required();
    ending->add_option("KEY", options->key, "The public key")->required();
    ending->add_option("--until", options->until, "Instant such as 2026-11-24T09:00:00.000Z; now when left out");
    runs(ending, end);
}

} // namespace tocsin::cli
