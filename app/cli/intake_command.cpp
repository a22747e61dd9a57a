// tocsin intake: what national agencies ask for.
#include "app/cli/commands.h"
#include "app/cli/intake_json.h"
#include "app/cli/judging.h"
#include "app/cli/knowledge.h"

#include "core/base/json_reader.h"
#include "core/intake/form_page.h"
#include "core/intake/schema.h"

#include <fmt/format.h>

namespace tocsin::cli {

using base::Json;

namespace {

struct Options {
    std::vector<std::string> files;
    std::string id;
    std::string reason;
    std::string output;
    std::string agency;
    std::string from;
    std::string until;
    std::vector<std::string> states;
    bool due = false;
    bool newer = false;
};

int print(const Common& common, const Json& json, const std::string& line)
{
    if (common.json)
        printJson(json);
    else
        printLine(line);
    return kDone;
}

/// The answer for the agency: into the file --output, else on stdout as text in the language of --lang.
base::Result<int> handOut(const Common& common, const Json& letter, const Options& options)
{
    const std::string text = letter.at("text").at(std::string(base::code(common.language()))).get<std::string>();
    if (!options.output.empty()) {
        const std::string bytes = options.output.ends_with(".json") ? letter.dump(1) + "\n" : text;
        if (const base::Status written = base::writeFile(options.output, bytes); !written) return written.error();
    }
    if (common.json)
        printJson(letter);
    else if (options.output.empty())
        printText(text);
    return static_cast<int>(kDone);
}

void printLacking(const Common& common, const intake::Score& score)
{
    for (const intake::SectionScore& section : score.sections) {
        if (section.lacking.empty()) continue;
        printLine(fmt::format("  {} ({}/{})", section.label.in(common.language()), section.met, section.counted));
        for (const intake::Lack& one : section.lacking) {
            printLine(fmt::format("    {}: {}", one.fields.front(), one.message.in(common.language())));
            printLine(fmt::format("      → {}", one.fix.in(common.language())));
        }
    }
}

/// All files are taken in one by one: what is wrong with one keeps no other out. Status 2 when any was refused.
base::Result<int> receive(Sitting& sitting, const Options& options)
{
    const Common& common = sitting.common();
    Json all = Json::array();
    int status = kDone;
    for (const std::string& file : options.files) {
        const base::Result<std::string> bytes = base::readFile(file, intake::kPackageLimit);
        const base::Result<service::ReceivedRequest> received =
            bytes ? sitting.session().intake().receive(file, *bytes)
                  : base::Result<service::ReceivedRequest>(bytes.error());
        if (!received) {
            const base::Error& error = received.error();
            if (options.files.size() == 1 || error.kind == base::ErrorKind::Storage ||
                error.kind == base::ErrorKind::Denied)
                return error;
            status = kUsage;
            const auto [message, fix] = wording(common, error.key, error.params);
            all.push_back(
                {{"file", file},
                 {"error", {{"key", error.key}, {"params", error.params}, {"message", message}, {"fix", fix}}}});
            printMessage(fmt::format("{}: {} {}", file, visible(message), visible(fix)));
            continue;
        }
        all.push_back(receivedJson(common, *received));
        all.back()["file"] = file;
        if (common.json) continue;
        printLine(fmt::format("{}  {}{}  {} / 100", received->row.number, visible(received->row.agency),
                              received->repeated          ? "  (taken in before)"
                              : received->row.version > 1 ? fmt::format("  (version {})", received->row.version)
                                                          : "",
                              received->score.percent));
        printLacking(common, received->score);
        printAsides(common, received->asides);
    }
    if (common.json) printJson({{"requests", std::move(all)}});
    return status;
}

base::Result<int> list(Sitting& sitting, const Options& options)
{
    const auto items = sitting.session().intake().list({options.states, options.agency, options.due});
    if (!items) return items.error();
    Json all = Json::array();
    for (const service::RequestItem& item : *items) {
        if (sitting.common().json) {
            all.push_back(requestJson(item));
            continue;
        }
        printLine(fmt::format("{}  {:3} / 100  {:18} {:22} {}  {}{}", item.row.number, item.row.score, item.row.type,
                              sitting.stateLabel(item.row.workflow.state), visible(item.row.agency),
                              visible(item.row.reference),
                              item.breached ? "  ! " + item.clockLabel.in(sitting.common().language()) : ""));
    }
    if (sitting.common().json) printJson({{"requests", std::move(all)}});
    return static_cast<int>(kDone);
}

base::Result<int> show(Sitting& sitting, const Options& options)
{
    const auto view = sitting.session().intake().show(options.id);
    if (!view) return view.error();
    const Common& common = sitting.common();
    if (common.json) {
        printJson(requestJson(sitting, *view));
        return static_cast<int>(kDone);
    }
    const store::RequestRow& row = view->item.row;
    printLine(fmt::format("{}  {}  {} (version {})", row.number, row.type, sitting.stateLabel(row.workflow.state),
                          row.version));
    for (const auto& [label, value] :
         {std::pair("agency", row.agency), std::pair("unit", view->package.unit), std::pair("reference", row.reference),
          std::pair("contact", view->package.contact.name), std::pair("telephone", view->package.contact.telephone),
          std::pair("email", view->package.contact.email), std::pair("legal basis", view->package.legalBasis),
          std::pair("urgency", row.urgency), std::pair("received", row.receivedAt),
          std::pair("document", view->item.documentNumber), std::pair("reason", row.reason)})
        if (!value.empty()) printLine(fmt::format("{}: {}", label, visible(value)));
    for (const intake::Attachment& file : view->package.attachments)
        printLine(fmt::format("file: {} ({} bytes, {})", visible(file.name), file.bytes.size(), file.sha256));
    printLine(fmt::format("{} / 100 ({} of {})", view->score.percent, view->score.met, view->score.counted));
    printLacking(common, view->score);
    printAsides(common, view->package.asides);
    for (const notice::Difference& one : view->sinceDraft) printLine(fmt::format("newer than the draft: {}", one.path));
    return static_cast<int>(kDone);
}

base::Result<int> receipt(Sitting& sitting, const Options& options)
{
    const base::Result<Json> letter = sitting.session().intake().receipt(options.id);
    if (!letter) return letter.error();
    return handOut(sitting.common(), *letter, options);
}

base::Result<int> draft(Sitting& sitting, const Options& options)
{
    service::Intake intake = sitting.session().intake();
    const base::Result<service::Saved> saved = options.newer ? intake.bringNewer(options.id) : intake.draft(options.id);
    if (!saved) return saved.error();
    const Json json{{"id", saved->id},
                    {"number", saved->number},
                    {"revision", saved->revision},
                    {"version", saved->version},
                    {"asides", asidesJson(saved->asides)}};
    print(sitting.common(), json, saved->number);
    if (!sitting.common().json) printAsides(sitting.common(), saved->asides);
    return static_cast<int>(kDone);
}

std::function<base::Result<int>(Sitting&, const Options&)> stepping(const char* action)
{
    return [action](Sitting& sitting, const Options& options) -> base::Result<int> {
        const auto step = std::string(action) == "remind"
                              ? sitting.session().intake().remind(options.id)
                              : sitting.session().intake().act(options.id, action, options.reason);
        if (!step) return step.error();
        if (!step->letter.is_null()) return handOut(sitting.common(), step->letter, options);
        const std::string& state = step->row.workflow.state;
        return print(sitting.common(), {{"number", step->row.number}, {"state", state}},
                     fmt::format("{}  {}", step->row.number, sitting.stateLabel(state)));
    };
}

std::string hours(const std::optional<std::chrono::milliseconds>& time)
{
    return time ? fmt::format("{:.1f} h", static_cast<double>(time->count()) / 3'600'000.0) : "–";
}

base::Result<int> figures(Sitting& sitting, const Options& options)
{
    const auto all = sitting.session().intake().report(options.from, options.until);
    if (!all) return all.error();
    if (sitting.common().json) {
        printJson({{"from", options.from}, {"until", options.until}, {"agencies", intake::toJson(*all)}});
        return static_cast<int>(kDone);
    }
    printLine(fmt::format("{:>8} {:>10} {:>6} {:>5} {:>10} {:>10} {:>10} {:>6}  agency", "requests", "circulated",
                          "ended", "open", "median", "90th", "oldest", "score"));
    for (const intake::AgencyFigures& one : *all)
        printLine(fmt::format("{:>8} {:>10} {:>6} {:>5} {:>10} {:>10} {:>10} {:>6}  {}", one.requests, one.circulated,
                              one.ended, one.open, hours(one.median), hours(one.ninetieth), hours(one.oldestOpen),
                              one.medianScore, one.agency.empty() ? "*" : visible(one.agency)));
    return static_cast<int>(kDone);
}

/// Errors: form.unknown_type {type}, also for what a bureau only receives.
base::Result<const form::Form*> formFor(const service::Law& law, const std::string& type)
{
    const form::Form* form = law.catalogue->form(type);
    if (form == nullptr || form->received()) return base::notFound("form.unknown_type", {{"type", type}});
    return form;
}

base::Result<int> page(const Common& common, const Options& options)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    const base::Result<service::Law> law = service::Law::load(*source);
    if (!law) return law.error();
    const base::Result<const form::Form*> form = formFor(*law, options.id);
    if (!form) return form.error();
    const intake::PageWish wish{common.language(), options.agency, base::dateOf(base::SystemClock().now())};
    const base::Result<std::string> html = intake::formPage(*source, *law->pack, *law->catalogue, **form, wish);
    if (!html) return html.error();
    if (options.output.empty()) {
        printText(*html);
        return static_cast<int>(kDone);
    }
    if (const base::Status written = base::writeFile(options.output, *html); !written) return written.error();
    return print(common, {{"file", options.output}, {"sha256", base::sha256(*html).hex()}}, options.output);
}

base::Result<int> schema(const Common& common, const Options& options)
{
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    const base::Result<const form::Form*> found = formFor(*law, options.id);
    if (!found) return found.error();
    const form::Form* form = *found;
    printJson(intake::packageSchema(*law->catalogue, *form, common.language()));
    return static_cast<int>(kDone);
}

/// What needs no bureau.
void addKnowledge(CLI::App& group, Common& common, int& status, Options& options)
{
    CLI::App* pages = group.add_subcommand("form", "The fillable request: one page that works without network");
    pages->add_option("TYPE", options.id, "Form type, such as red.notice")->required();
    pages->add_option("-o,--output", options.output, "File to write; else stdout");
    pages->add_option("--agency", options.agency, "Name of the agency, filled in beforehand");
    pages->callback(plainly(common, status, [&common, &options] { return page(common, options); }));
    CLI::App* schemas = group.add_subcommand("schema", "JSON Schema of a request package");
    schemas->add_option("TYPE", options.id, "Form type, such as red.notice")->required();
    schemas->callback(plainly(common, status, [&common, &options] { return schema(common, options); }));
}

} // namespace

void addIntake(CLI::App& program, Common& common, int& status)
{
    static Options options;
    CLI::App* group =
        program.add_subcommand("intake", "Requests of national agencies: receive, answer, draft, measure")
            ->require_subcommand(1);
    const auto add = [&](const char* name, const char* help,
                         std::function<base::Result<int>(Sitting&, const Options&)> run) {
        CLI::App* command = group->add_subcommand(name, help);
        command->callback(
            inBureau(common, status, [run = std::move(run)](Sitting& sitting) { return run(sitting, options); }));
        return command;
    };
    const auto about = [&](CLI::App* command) {
        command->add_option("ID", options.id, "Number or id of the request")->required();
        return command;
    };
    const auto answering = [&](CLI::App* command) {
        command->add_option("-o,--output", options.output,
                            "File for the agency's answer: text in the language of --lang, or JSON when it ends so");
        return command;
    };
    const auto withReason = [&](CLI::App* command) {
        command->add_option("--reason", options.reason, "Why; the agency reads it");
        return command;
    };
    add("receive", "Take request packages in, each by itself; the same package is taken in once", receive)
        ->add_option("FILE", options.files, "The packages")
        ->required();
    CLI::App* listing = add("list", "Requests, the longest waiting first", list);
    listing->add_option("--state", options.states, "Only in this state; may be repeated");
    listing->add_option("--agency", options.agency, "Only of agencies whose name holds this");
    listing->add_flag("--due", options.due, "Only those with a clock that has run out, such as reminders");
    about(add("show", "A request with what is missing", show));
    answering(about(add("receipt", "The receipt for the agency", receipt)));
    about(add("draft", "Make the draft of a request and accept it", draft))
        ->add_flag("--newer", options.newer, "Bring what the agency sent since into the draft made before");
    about(add("examine", "Take a request up for examination", stepping("examine")));
    withReason(
        answering(about(add("return", "Return a request to the agency, with what is missing", stepping("return")))));
    withReason(answering(about(add("refuse", "Refuse a request", stepping("refuse")))));
    withReason(about(add("withdraw", "Record that the agency withdrew its request", stepping("withdraw"))));
    answering(about(add("remind", "Remind the agency of a returned request", stepping("remind"))));
    CLI::App* measured = add("report", "Time from request to circulation, per agency", figures);
    measured->add_option("--from", options.from, "Of requests received from this day on, YYYY-MM-DD");
    measured->add_option("--until", options.until, "Until this day, included");
    addKnowledge(*group, common, status, options);
}

} // namespace tocsin::cli
