#include "app/cli/commands.h"
#include "app/cli/document_json.h"

#include <fmt/format.h>

#include <filesystem>

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::vector<std::string> ids;
    std::string until;
    std::string reason;
    std::string name; ///< of a national system, or of the source of a copy
    std::string on;
    bool everything = false;
    bool withBackups = false;
};

base::Json itemJson(Sitting& sitting, const service::DueItem& item)
{
    return {{"id", item.head.id},
            {"number", item.head.number},
            {"type", item.head.type},
            {"state", item.head.workflow.state},
            {"state_label", sitting.stateLabel(item.head.workflow.state)},
            {"why", service::name(item.why)},
            {"on", item.on},
            {"held", item.held},
            {"copies_at_home", item.copiesAtHome}};
}

bool isReady(const service::DueItem& item)
{
    return item.why != service::Due::Review && item.why != service::Due::Refresh && !item.held &&
           item.copiesAtHome == 0;
}

void printItem(Sitting& sitting, const service::DueItem& item)
{
    std::string notes = item.held ? "  held" : "";
    if (item.copiesAtHome > 0) notes += fmt::format("  copies at home: {}", item.copiesAtHome);
    printLine(fmt::format("{}  {:12}  {}  {}{}", item.on, service::name(item.why), item.head.number,
                          sitting.stateLabel(item.head.workflow.state), notes));
}

base::Result<std::optional<base::Date>> dayFrom(const std::string& text)
{
    if (text.empty()) return std::optional<base::Date>();
    const base::Result<base::Date> day = base::parseDate(text);
    if (!day) return base::invalid("life.bad_day", {{"field", "until"}, {"value", text}});
    return std::optional<base::Date>(*day);
}

base::Result<int> due(Sitting& sitting, const Options& options, bool onlyReady)
{
    const base::Result<std::optional<base::Date>> until = dayFrom(options.until);
    if (!until) return until.error();
    const base::Result<std::vector<service::DueItem>> items = sitting.session().life().due(*until);
    if (!items) return items.error();
    base::Json all = base::Json::array();
    for (const service::DueItem& item : *items) {
        if (onlyReady && !isReady(item)) continue;
        if (sitting.common().json)
            all.push_back(itemJson(sitting, item));
        else
            printItem(sitting, item);
    }
    if (sitting.common().json) printJson({{"due", std::move(all)}});
    return static_cast<int>(kDone);
}

/// Copies that the engine made before it changed the schema hold what is destroyed now.
std::vector<std::string> backupsIn(const std::string& folder)
{
    std::vector<std::string> out;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (entry.path().filename().string().starts_with("bureau.db.before-")) out.push_back(entry.path().string());
    std::sort(out.begin(), out.end());
    return out;
}

base::Result<std::vector<std::string>> chosen(Sitting& sitting, const Options& options)
{
    if (!options.everything) return options.ids;
    const base::Result<std::vector<service::DueItem>> items = sitting.session().life().due();
    if (!items) return items.error();
    std::vector<std::string> ids;
    for (const service::DueItem& item : *items)
        if (isReady(item)) ids.push_back(item.head.id);
    return ids;
}

base::Result<int> destroy(Sitting& sitting, const Options& options)
{
    const base::Result<std::vector<std::string>> ids = chosen(sitting, options);
    if (!ids) return ids.error();
    const auto done = sitting.session().life().destroy(*ids);
    if (!done) return done.error();
    const std::vector<std::string> backups = backupsIn(sitting.common().bureau);
    std::error_code failure;
    if (options.withBackups)
        for (const std::string& backup : backups)
            if (!std::filesystem::remove(backup, failure) && failure)
                return base::invalid("file.unwritable", {{"path", backup}}, failure.message());
    base::Json all = base::Json::array();
    for (const service::Destruction& one : *done) {
        if (sitting.common().json)
            all.push_back({{"id", one.id},
                           {"number", one.number},
                           {"decision", one.decision},
                           {"versions", one.taken.versions},
                           {"payloads", one.taken.payloads},
                           {"attachments", one.taken.attachments}});
        else
            printLine(fmt::format("{}  destroyed ({}): {} versions, {} log payloads, {} attachments", one.number,
                                  one.decision, one.taken.versions, one.taken.payloads, one.taken.attachments.size()));
    }
    if (sitting.common().json)
        printJson({{"destroyed", std::move(all)}, {"backups", backups}, {"backups_removed", options.withBackups}});
    else if (!options.withBackups)
        for (const std::string& backup : backups) printLine("still holds what was destroyed: " + backup);
    return static_cast<int>(kDone);
}

base::Json standingJson(const service::LifeView& view)
{
    base::Json holds = base::Json::array();
    for (const store::HoldRow& hold : view.holds)
        holds.push_back({{"reason", hold.reason}, {"placed_at", hold.placedAt}, {"released_at", hold.releasedAt}});
    base::Json copies = base::Json::array();
    for (const store::CopyRow& copy : view.copies)
        copies.push_back({{"system", copy.system}, {"given_on", copy.givenOn}, {"deleted_on", copy.deletedOn}});
    base::Json addenda = base::Json::array();
    for (const service::Addendum& one : view.addenda)
        addenda.push_back({{"country", one.country}, {"on", one.on}, {"ground", one.ground}});
    const store::LifeRow row = view.row.value_or(store::LifeRow{});
    const auto day = [&](base::Date life::Retention::* which) {
        return view.retention ? base::toText((*view.retention).*which) : std::string();
    };
    return {{"recorded_on", row.recordedOn},
            {"published_version", row.publishedVersion},
            {"kept_until", day(&life::Retention::until)},
            {"review_from", day(&life::Retention::reviewFrom)},
            {"suspended_until", row.suspendedUntil},
            {"public_since", row.publicSince},
            {"ended_on", row.endedOn},
            {"held", view.held()},
            {"holds", std::move(holds)},
            {"copies", std::move(copies)},
            {"addenda", std::move(addenda)},
            {"hits", view.hits.size()},
            {"destroyed_at", view.tombstone ? view.tombstone->at : std::string()}};
}

base::Result<int> show(Sitting& sitting, const Options& options)
{
    const base::Result<service::LifeView> view = sitting.session().life().standing(options.id);
    if (!view) return view.error();
    base::Json json = standingJson(*view);
    if (sitting.common().json) {
        json["id"] = view->head.id;
        json["number"] = view->head.number;
        json["state"] = view->head.workflow.state;
        printJson(json);
        return static_cast<int>(kDone);
    }
    printLine(fmt::format("{}  {}", view->head.number, sitting.stateLabel(view->head.workflow.state)));
    for (const auto& item : json.items())
        if (!item.value().is_array() && item.value() != base::Json("") && item.value() != base::Json(false))
            printLine(fmt::format("{:20} {}", item.key(),
                                  item.value().is_string() ? item.value().get<std::string>() : item.value().dump()));
    return static_cast<int>(kDone);
}

/// A command that changes one document and says so.
using Change = std::function<base::Status(service::Life&, const Options&)>;

std::function<base::Result<int>(Sitting&)> changing(const std::shared_ptr<Options>& options, const char* what,
                                                    Change change)
{
    return [options, what, change = std::move(change)](Sitting& sitting) -> base::Result<int> {
        service::Life life = sitting.session().life();
        if (const base::Status done = change(life, *options); !done) return done.error();
        if (sitting.common().json)
            printJson({{"document", options->id}, {"done", what}});
        else
            printLine(fmt::format("{}  {}", options->id, what));
        return static_cast<int>(kDone);
    };
}

CLI::App* oneDocument(CLI::App* group, Options& options, const char* name, const char* help)
{
    CLI::App* command = group->add_subcommand(name, help);
    command->add_option("ID", options.id, "Document id or number")->required();
    return command;
}

void addKeeping(CLI::App* group, Common& common, int& status, const std::shared_ptr<Options>& options)
{
    CLI::App* extending =
        oneDocument(group, *options, "extend", "Keep a document longer, after examining anew that it is needed");
    extending->add_option("--until", options->until, "Day, within the maximum")->required();
    extending->add_option("--reason", options->reason, "Why it is still needed")->required();
    extending->callback(inBureau(
        common, status, changing(options, "extended", [](service::Life& life, const Options& o) -> base::Status {
            const base::Result<std::optional<base::Date>> day = dayFrom(o.until);
            if (!day) return day.error();
            if (!*day) return base::invalid("life.bad_day", {{"field", "until"}, {"value", o.until}});
            return life.extend(o.id, **day, o.reason);
        })));
    CLI::App* holding = oneDocument(group, *options, "hold", "Keep a document from destruction, whatever is due");
    holding->add_option("--reason", options->reason, "Why")->required();
    holding->callback(inBureau(common, status, changing(options, "held", [](service::Life& life, const Options& o) {
                                   return life.hold(o.id, o.reason);
                               })));
    CLI::App* releasing = oneDocument(group, *options, "release-hold", "End the hold");
    releasing->add_option("--reason", options->reason, "Why")->required();
    releasing->callback(
        inBureau(common, status, changing(options, "hold released", [](service::Life& life, const Options& o) {
                     return life.releaseHold(o.id, o.reason);
                 })));
}

void addCopies(CLI::App* group, Common& common, int& status, const std::shared_ptr<Options>& options)
{
    const auto add = [&](const char* name, const char* help, const char* which, const char* what, Change change) {
        CLI::App* command = oneDocument(group, *options, name, help);
        if (which != nullptr) command->add_option(which, options->name, "Its name")->required();
        if (which != nullptr) command->add_option("--on", options->on, "Day; today when left out");
        command->callback(inBureau(common, status, changing(options, what, std::move(change))));
    };
    add("copy", "A national system got a copy", "SYSTEM", "copy recorded",
        [](service::Life& life, const Options& o) { return life.recordCopy(o.id, o.name, o.on); });
    add("copy-deleted", "A national system confirmed that its copy is deleted", "SYSTEM", "deletion confirmed",
        [](service::Life& life, const Options& o) { return life.confirmDeleted(o.id, o.name, o.on); });
    add("download", "The document is a copy of what others recorded", "SOURCE", "recorded as a copy",
        [](service::Life& life, const Options& o) { return life.recordDownload(o.id, o.name, o.on); });
    add("refreshed", "Such a copy was brought up to date today", nullptr, "refreshed",
        [](service::Life& life, const Options& o) { return life.refreshed(o.id); });
}

} // namespace

void addRetention(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* group = program.add_subcommand("retention", "How long documents are kept, and their destruction");
    group->require_subcommand(1);
    CLI::App* listing = group->add_subcommand("due", "What is due for review or deletion, oldest first");
    listing->add_option("--until", options->until, "Look ahead to this day; today when left out");
    listing->callback(inBureau(common, status, [options](Sitting& s) { return due(s, *options, false); }));
    CLI::App* trying = group->add_subcommand("dry-run", "What destroy --due would destroy now; changes nothing");
    trying->add_option("--until", options->until, "As if this day had come");
    trying->callback(inBureau(common, status, [options](Sitting& s) { return due(s, *options, true); }));
    CLI::App* showing = oneDocument(group, *options, "show", "Where a document stands after publication");
    showing->callback(inBureau(common, status, [options](Sitting& s) { return show(s, *options); }));
    addKeeping(group, common, status, options);
    addCopies(group, common, status, options);
    CLI::App* destroying =
        group->add_subcommand("destroy", "Destroy documents whose time is over; nothing brings them back");
    auto* named = destroying->add_option("ID", options->ids, "Document ids or numbers");
    auto* all = destroying->add_flag("--due", options->everything, "Everything that dry-run shows");
    named->excludes(all);
    destroying->add_flag("--with-backups", options->withBackups,
                         "Also remove the copies made before upgrades, which hold the same data");
    destroying->callback(inBureau(common, status, [options](Sitting& s) { return destroy(s, *options); }));
}

} // namespace tocsin::cli
