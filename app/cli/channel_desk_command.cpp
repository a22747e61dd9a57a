// tocsin channel desk: a correspondent without a bureau, such as the General Secretariat in a demonstration.
#include "app/cli/channel_json.h"
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/base/clock.h"
#include "core/channel/address.h"
#include "core/channel/correspondent.h"
#include "core/channel/office_files.h"

#include <fmt/format.h>

namespace tocsin::cli {

using base::Json;
using channel::Correspondent;

namespace {

struct Options {
    std::string desk;
    std::string address = channel::kGeneralSecretariat;
    std::string folder;
    std::string file;
    std::string letter;
    std::string kind;
    channel::Body body;
};

base::Instant now() { return base::SystemClock().now(); }

base::Result<int> found(const Common& common, const Options& options)
{
    const base::Result<Correspondent> desk = Correspondent::found(options.desk, options.address, now());
    if (!desk) return desk.error();
    if (common.json)
        printJson(channel::keysJson(desk->keys()));
    else
        printLine(
            fmt::format("desk of {} in {}, key {}", desk->address(), options.desk, desk->keys().front().publicKey));
    return static_cast<int>(kDone);
}

base::Result<int> key(const Common&, const Options& options)
{
    const base::Result<Correspondent> desk = Correspondent::open(options.desk);
    if (!desk) return desk.error();
    printJson(channel::keysJson(desk->keys()));
    return static_cast<int>(kDone);
}

base::Result<int> trust(const Common& common, const Options& options)
{
    base::Result<Correspondent> desk = Correspondent::open(options.desk);
    if (!desk) return desk.error();
    const base::Result<std::vector<channel::TrustedKey>> keys = channel::readKeys(options.file);
    if (!keys) return keys.error();
    for (const channel::TrustedKey& one : *keys)
        if (const base::Status trusted = desk->trust(one); !trusted) return trusted.error();
    if (common.json)
        printJson({{"added", keys->size()}});
    else
        printLine(fmt::format("{} keys", keys->size()));
    return static_cast<int>(kDone);
}

base::Result<int> list(const Common& common, const Options& options)
{
    const base::Result<Correspondent> desk = Correspondent::open(options.desk);
    if (!desk) return desk.error();
    Json all = Json::array();
    for (const channel::Letter& letter : desk->letters()) {
        const channel::DocumentRef document = letter.document.value_or(channel::DocumentRef{});
        all.push_back({{"id", letter.id},
                       {"kind", channel::name(letter.kind)},
                       {"from", letter.from},
                       {"taken_at", letter.takenAt},
                       {"number", document.number},
                       {"type", document.type},
                       {"text", letter.body.text},
                       {"answers", letter.answers}});
        if (common.json) continue;
        std::string answers;
        for (const std::string& answer : letter.answers) answers += " " + answer;
        printLine(fmt::format("{}  {:18} from {:4}  {} {}  →{}", letter.id, channel::name(letter.kind), letter.from,
                              visible(document.type), visible(document.number), answers));
        if (!letter.body.text.empty()) printLine("    " + visible(letter.body.text));
    }
    if (common.json) printJson({{"letters", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> answer(const Common& common, const Options& options)
{
    base::Result<Correspondent> desk = Correspondent::open(options.desk);
    if (!desk) return desk.error();
    const std::optional<channel::Kind> kind = channel::kindFromName(options.kind);
    if (!kind) return base::invalid("channel.unknown_kind", {{"kind", options.kind}});
    const base::Result<std::string> id = desk->answer(options.letter, *kind, options.body, now());
    if (!id) return id.error();
    if (common.json)
        printJson({{"id", *id}});
    else
        printLine(*id);
    return static_cast<int>(kDone);
}

base::Result<int> pump(const Common& common, const Options& options)
{
    base::Result<Correspondent> desk = Correspondent::open(options.desk);
    if (!desk) return desk.error();
    channel::FolderTransport transport(options.folder, desk->address());
    if (const base::Status made = transport.makeMailbox(); !made) return made.error();
    const base::Result<channel::Round> round = desk->exchange(transport, now());
    if (!round) return round.error();
    if (common.json)
        printJson({{"taken", round->taken},
                   {"repeated", round->repeated},
                   {"set_aside", round->setAside},
                   {"delivered", round->delivered},
                   {"failed", round->failed}});
    else
        printLine(fmt::format("{} taken in, {} repeated, {} set aside; {} delivered, {} not delivered", round->taken,
                              round->repeated, round->setAside, round->delivered, round->failed));
    return static_cast<int>(round->setAside + round->failed == 0 ? kDone : kNo);
}

} // namespace

void addChannelDesk(CLI::App& group, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* desk =
        group.add_subcommand("desk", "A correspondent without a bureau: the General Secretariat of a demonstration")
            ->require_subcommand(1);
    const auto add = [&](const char* name, const char* help,
                         base::Result<int> (*action)(const Common&, const Options&)) {
        CLI::App* command = desk->add_subcommand(name, help);
        command->add_option("--desk", options->desk, "Folder of the desk")->required();
        command->callback(plainly(common, status, [&common, options, action] { return action(common, *options); }));
        return command;
    };
    add("found", "Make the desk and its key", found)
        ->add_option("--address", options->address, "IPSG, or a country code")
        ->capture_default_str();
    add("key", "Its public key, for the bureaus", key);
    add("trust", "Trust the keys of a file that a bureau exported", trust)
        ->add_option("FILE", options->file, "The file")
        ->required();
    add("list", "What was taken in, and what was answered", list);
    CLI::App* answering = add("answer", "Answer a letter", answer);
    answering->add_option("ID", options->letter, "The letter")->required();
    answering->add_option("KIND", options->kind, "being_processed, published, circulated, incomplete, refused, answer")
        ->required();
    answering->add_option("--text", options->body.text, "What to say");
    answering->add_option("--ground", options->body.ground, "refused: code of the list gs_refusal_grounds");
    answering->add_option("--entity-id", options->body.entityId, "published");
    answering->add_option("--control-number", options->body.controlNumber, "published");
    add("pump", "Take in what arrived and deliver what is due", pump)
        ->add_option("--folder", options->folder, "The exchange folder")
        ->required();
}

} // namespace tocsin::cli
