// tocsin channel: messages in and out.
#include "app/cli/channel_json.h"
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/channel/office_files.h"

#include <fmt/format.h>

namespace tocsin::cli {

using base::Json;

namespace {

struct Options {
    std::string id;
    std::string reason;
    std::string state;
    std::string kind;
    std::string to;
    std::string text;
    std::string document;
    std::string inReplyTo;
};

base::Result<int> outbox(Sitting& sitting, const Options& options)
{
    const auto rows = sitting.session().channel().outbox(options.state);
    if (!rows) return rows.error();
    Json all = Json::array();
    for (const store::OutboxRow& row : *rows) {
        if (sitting.common().json)
            all.push_back(outboxJson(row));
        else
            printLine(fmt::format("{}  {:9}  {:18} to {:4}  {}{}", row.id, row.state, row.kind, row.to, row.createdAt,
                                  row.error.empty() ? "" : "  " + row.error));
    }
    if (sitting.common().json) printJson({{"messages", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> inbox(Sitting& sitting, const Options& options)
{
    const auto rows = sitting.session().channel().inbox(options.state);
    if (!rows) return rows.error();
    Json all = Json::array();
    for (const store::InboxRow& row : *rows) {
        if (sitting.common().json) {
            all.push_back(inboxJson(sitting.common(), row));
            continue;
        }
        printLine(fmt::format("{}  {:9}  {:18} from {:4}  {}", row.id, row.state, row.kind, row.from, row.at));
        if (row.state == "open") printLine("    " + reasonOf(sitting.common(), row.reason, row.params).first);
    }
    if (sitting.common().json) printJson({{"messages", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> quarantine(Sitting& sitting, const Options& options)
{
    const auto rows = sitting.session().channel().quarantine(options.state);
    if (!rows) return rows.error();
    Json all = Json::array();
    for (const store::QuarantineRow& row : *rows) {
        if (sitting.common().json) {
            all.push_back(quarantineJson(sitting.common(), row));
            continue;
        }
        printLine(fmt::format("{}  {:9}  {}  {}", row.id, row.state, row.at, visible(row.name)));
        printLine("    " + reasonOf(sitting.common(), row.reason, row.params).first);
    }
    if (sitting.common().json) printJson({{"packages", std::move(all)}});
    return static_cast<int>(kDone);
}

void printMessage(const channel::Manifest& manifest, const channel::Body& body)
{
    if (manifest.document)
        printLine(fmt::format("about {} {} version {}", visible(manifest.document->type),
                              visible(manifest.document->number), manifest.document->version));
    for (const auto& [label, value] :
         {std::pair("text", body.text), std::pair("ground", body.ground), std::pair("entity id", body.entityId),
          std::pair("control number", body.controlNumber)})
        if (!value.empty()) printLine(fmt::format("{}: {}", label, visible(value)));
    for (const channel::Part& part : manifest.parts)
        printLine(fmt::format("{}  {:>9}  {}", part.sha256, part.size, visible(part.name)));
}

base::Result<int> showSent(Sitting& sitting, const Options& options)
{
    const auto view = sitting.session().channel().readSent(options.id);
    if (!view) return view.error();
    if (sitting.common().json) {
        printJson(messageJson(*view));
        return static_cast<int>(kDone);
    }
    printLine(fmt::format("{} to {}, written {}: {}", view->row.kind, view->row.to, view->manifest.createdAt,
                          view->row.state));
    if (!view->row.nextAt.empty() && view->row.attempts > 0)
        printLine(fmt::format("{} attempts, the next at {}", view->row.attempts, view->row.nextAt));
    printMessage(view->manifest, view->body);
    return static_cast<int>(kDone);
}

base::Result<int> show(Sitting& sitting, const Options& options)
{
    const auto view = sitting.session().channel().read(options.id);
    if (!view && view.error().key == "channel.no_such_message") return showSent(sitting, options);
    if (!view) return view.error();
    if (sitting.common().json) {
        printJson(messageJson(sitting.common(), *view));
        return static_cast<int>(kDone);
    }
    printLine(fmt::format("{} from {} at {}, taken in {}", view->row.kind, view->row.from, view->manifest.createdAt,
                          view->row.at));
    printLine(fmt::format("signed by {}", view->row.key));
    printMessage(view->manifest, view->body);
    return static_cast<int>(kDone);
}

base::Result<int> write(Sitting& sitting, const Options& options)
{
    const std::optional<channel::Kind> kind = channel::kindFromName(options.kind);
    if (!kind) return base::invalid("channel.unknown_kind", {{"kind", options.kind}});
    const base::Result<std::string> id =
        sitting.session().channel().write({*kind, options.to, options.document, options.inReplyTo, options.text});
    if (!id) return id.error();
    if (sitting.common().json)
        printJson({{"id", *id}});
    else
        printLine(*id);
    return static_cast<int>(kDone);
}

/// Says what was decided about a message or package.
base::Result<int> decided(Sitting& sitting, const Options& options, const base::Status& status, const char* state)
{
    if (!status) return status.error();
    if (sitting.common().json)
        printJson({{"id", options.id}, {"state", state}});
    else
        printLine(fmt::format("{}  {}", options.id, state));
    return static_cast<int>(kDone);
}

base::Result<int> take(Sitting& sitting, const Options& options)
{
    return decided(sitting, options, sitting.session().channel().takeUp(options.id, options.reason), "done");
}
base::Result<int> dismiss(Sitting& sitting, const Options& options)
{
    return decided(sitting, options, sitting.session().channel().dismiss(options.id, options.reason), "dismissed");
}
base::Result<int> retry(Sitting& sitting, const Options& options)
{
    return decided(sitting, options, sitting.session().channel().retry(options.id), "waiting");
}
base::Result<int> release(Sitting& sitting, const Options& options)
{
    return decided(sitting, options, sitting.session().channel().release(options.id), "released");
}
base::Result<int> discard(Sitting& sitting, const Options& options)
{
    return decided(sitting, options, sitting.session().channel().discard(options.id, options.reason), "discarded");
}

/// Status 1 when something did not get through or was put into quarantine, so that a timer's log shows it.
base::Result<int> pump(Sitting& sitting)
{
    const std::string& bureau = sitting.common().bureau;
    const base::Result<std::string> folder = channel::exchangeFolderOf(bureau);
    if (!folder) return folder.error();
    const base::Result<channel::KeyFile> keys = channel::KeyFile::read(channel::keyFileOf(bureau));
    if (!keys) return keys.error();
    channel::FolderTransport transport(*folder, sitting.session().country());
    const base::Result<service::PumpReport> report = sitting.session().channel().pump(transport, *keys);
    if (!report) return report.error();
    if (sitting.common().json)
        printJson({{"taken", report->taken},
                   {"open", report->open},
                   {"repeated", report->repeated},
                   {"quarantined", report->quarantined},
                   {"delivered", report->delivered},
                   {"failed", report->failed}});
    else
        printLine(fmt::format(
            "{} taken in ({} to decide), {} repeated, {} into quarantine; {} delivered, {} not delivered",
            report->taken, report->open, report->repeated, report->quarantined, report->delivered, report->failed));
    return static_cast<int>(report->quarantined + report->failed == 0 ? kDone : kNo);
}

CLI::App* addList(CLI::App& group, const char* name, const char* help, const std::vector<std::string>& states,
                  Options& options)
{
    CLI::App* command = group.add_subcommand(name, help);
    command->add_option("--state", options.state, "Only those in this state")->check(CLI::IsMember(states));
    return command;
}

} // namespace

void addChannel(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* group =
        program.add_subcommand("channel", "Messages to and from the General Secretariat and other bureaus")
            ->require_subcommand(1);
    const auto runs = [&](CLI::App* command, base::Result<int> (*action)(Sitting&, const Options&)) {
        command->callback(
            inBureau(common, status, [options, action](Sitting& sitting) { return action(sitting, *options); }));
    };
    addChannelKeys(*group, common, status);
    addChannelDesk(*group, common, status);
    runs(addList(*group, "outbox", "Messages to send and sent", {"waiting", "delivered", "received"}, *options),
         outbox);
    runs(addList(*group, "inbox", "Messages taken in", {"done", "open", "dismissed"}, *options), inbox);
    runs(
        addList(*group, "quarantine", "Packages that failed their checks", {"held", "released", "discarded"}, *options),
        quarantine);
    const auto one = [&](const char* name, const char* help, bool reason,
                         base::Result<int> (*action)(Sitting&, const Options&)) {
        CLI::App* command = group->add_subcommand(name, help);
        command->add_option("ID", options->id, "As the lists show it")->required();
        if (reason) command->add_option("--reason", options->reason, "Why");
        runs(command, action);
    };
    one("show", "Read a message of the inbox or the outbox", false, show);
    one("retry", "Let a message be delivered in the next round", false, retry);
    one("take", "Take an open message into its case after all", true, take);
    one("dismiss", "Lay an open message aside, with a reason", true, dismiss);
    one("release", "Check a package in quarantine again and take it in", false, release);
    one("discard", "Give a package in quarantine up, with a reason", true, discard);
    CLI::App* writing =
        group->add_subcommand("write", "Put a query, an answer or a withdrawal request into the outbox");
    writing->add_option("KIND", options->kind, "query, answer or withdrawal_request")->required();
    writing->add_option("TO", options->to, "Country code or IPSG")->required();
    writing->add_option("--text", options->text, "What to say")->required();
    writing->add_option("--document", options->document, "Id or number of the document that it is about");
    writing->add_option("--reply-to", options->inReplyTo, "Message that it answers");
    runs(writing, write);
    group->add_subcommand("pump", "Take in what arrived and deliver what is due")
        ->callback(inBureau(common, status, [](Sitting& sitting) { return pump(sitting); }));
}

} // namespace tocsin::cli
