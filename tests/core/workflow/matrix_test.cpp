// Every action × role × state of every definition, against what the definition's file says. The expectation is worked
// out from the raw JSON here and shares no code with the engine.
#include "core/workflow/matrix.h"

#include "core/access/user.h"
#include "core/base/json_reader.h"
#include "core/form/catalogue.h"
#include "core/workflow/input_format.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tocsin;
using base::Json;

namespace {

/// One action as the file writes it; a task gives two.
struct Written {
    std::string action;
    std::string from;
    std::string to;
    std::set<std::string> roles;
    std::set<std::string> requires_;
    std::set<std::string> separateFrom;
    std::string reason;
    std::vector<workflow::Input> inputs;
    bool isTask = false;
};

std::set<std::string> setOf(const Json& json, const char* key)
{
    std::set<std::string> out;
    for (const Json& one : json.value(key, Json::array())) out.insert(one.get<std::string>());
    return out;
}

/// Earlier editions name an input by its id alone.
std::vector<workflow::Input> inputsOf(const Json& transition)
{
    std::vector<workflow::Input> out;
    for (const Json& one : transition.value("inputs", Json::array())) {
        workflow::Input input;
        input.id = one.is_string() ? one.get<std::string>() : one.at("id").get<std::string>();
        if (one.is_object()) {
            using Kind = workflow::Input::Kind;
            const std::string kind = one.at("kind");
            input.kind = kind == "date" ? Kind::Date : kind == "code" ? Kind::Code : Kind::Text;
            input.required = one.value("required", true);
        }
        out.push_back(std::move(input));
    }
    return out;
}

std::vector<Written> writtenIn(const Json& file)
{
    std::vector<Written> out;
    for (const Json& t : file.at("transitions"))
        out.push_back({t.at("action"), t.at("from"), t.at("to"), setOf(t, "roles"), setOf(t, "requires"),
                       setOf(t, "separateFrom"), t.value("reason", "none"), inputsOf(t), false});
    for (const Json& state : file.at("states"))
        for (const Json& task : state.value("tasks", Json::array()))
            for (const char* answer : {"agree", "object"})
                out.push_back({"task." + task.at("id").get<std::string>() + "." + answer,
                               state.at("id"),
                               state.at("id"),
                               setOf(task, "roles"),
                               {"same_content"},
                               setOf(task, "separateFrom"),
                               answer == std::string("object") ? "required" : "optional",
                               {},
                               true});
    return out;
}

std::map<std::string, Json> files()
{
    const data::DataSource source = data::DataSource::embedded();
    std::map<std::string, Json> out;
    for (const std::string& file : source.list("workflows"))
        out.emplace(file, base::readJson(source.read(file).value()).value());
    return out;
}

/// A case in which nothing stands in the way of a stranger.
workflow::Instance inOrder(const Json& file, const std::string& state)
{
    workflow::Instance instance;
    instance.state = state;
    instance.drafter = "drafter";
    instance.lastEditor = "last_editor";
    instance.submitter = "submitter";
    instance.approvals = {{"approve", "approver", "h", ""}, {"review", "reviewer", "h", ""}};
    for (const Json& one : file.at("states"))
        for (const Json& task : one.value("tasks", Json::array()))
            instance.answers.push_back({task.at("id"), true, "another", "h", ""});
    return instance;
}

workflow::Facts inOrder()
{
    workflow::Facts facts{"h", {{"draft", 0}, {"submit", 0}, {"approve", 0}}, "2026-01-15T09:00:00.000Z"};
    facts.isCode = [](const std::string&, const std::string& code) { return code == "x"; };
    facts.figures = {{"suspension_months", 6}};
    facts.copiesAtHome = 0;
    facts.retentionUntil = "2026-01-14";
    return facts;
}

workflow::Command commandFor(const Written& action, const std::string& user, const std::string& role)
{
    workflow::Command command{action.action, user, {role}, "why", "h", {}};
    for (const workflow::Input& input : action.inputs) {
        const workflow::InputFormat* format = workflow::inputFormat(input.id);
        const char* plain = input.kind == workflow::Input::Kind::Date ? "2026-01-15" : "x";
        command.inputs[input.id] = format == nullptr ? plain : std::string(format->example);
    }
    return command;
}

/// What permitted() says: the action is offered and nothing stands against it.
bool offered(const workflow::Definition& definition, const workflow::Instance& instance,
             const workflow::Command& command, const workflow::Facts& facts)
{
    for (const workflow::Option& option : workflow::permitted(definition, instance, command, facts))
        if (option.transition->action == command.action) return option.unmet.empty();
    return false;
}

/// Both doors give the same answer, and it is the file's.
void expectBoth(const workflow::Definition& definition, const workflow::Instance& instance,
                const workflow::Command& command, const workflow::Facts& facts, bool expected)
{
    INFO(definition.id() << " " << definition.edition() << ": " << command.action << " in " << instance.state << " by "
                         << command.user << " as " << command.roles[0]);
    CHECK(offered(definition, instance, command, facts) == expected);
    CHECK(workflow::step(definition, instance, command, facts).ok() == expected);
}

template <class Body>
void forEveryDefinition(const Body& body)
{
    for (const auto& [name, file] : files()) {
        const auto definition = workflow::Definition::read(file.dump(), name);
        REQUIRE(definition);
        body(**definition, file, writtenIn(file));
    }
}

std::vector<std::string> roleNames()
{
    std::vector<std::string> out;
    for (const access::Role role : access::allRoles()) out.emplace_back(access::name(role));
    return out;
}

} // namespace

TEST_CASE("Every action, role and state of every definition is permitted exactly where its file says")
{
    std::size_t tried = 0;
    forEveryDefinition(
        [&](const workflow::Definition& definition, const Json& file, const std::vector<Written>& written) {
            for (const Json& state : file.at("states")) {
                const workflow::Instance instance = inOrder(file, state.at("id"));
                for (const std::string& role : roleNames())
                    for (const Written& action : written) {
                        // Another state may know an action of this name.
                        const auto here = std::find_if(written.begin(), written.end(), [&](const Written& one) {
                            return one.action == action.action && one.from == state.at("id");
                        });
                        const bool expected = here != written.end() && here->roles.count(role) > 0;
                        const Written& asked = here == written.end() ? action : *here;
                        expectBoth(definition, instance, commandFor(asked, "stranger", role), inOrder(), expected);
                        ++tried;
                    }
            }
        });
    CHECK(tried > 3000);
}

TEST_CASE("Who is a party to a case is kept from exactly the actions whose file says so")
{
    forEveryDefinition(
        [](const workflow::Definition& definition, const Json& file, const std::vector<Written>& written) {
            for (const Written& action : written)
                for (const char* party : {"drafter", "last_editor", "submitter", "approver", "reviewer"})
                    for (const std::string& role : action.roles)
                        expectBoth(definition, inOrder(file, action.from), commandFor(action, party, role), inOrder(),
                                   action.separateFrom.count(party) == 0);
        });
}

TEST_CASE("Every requirement of every action stops it alone")
{
    forEveryDefinition(
        [](const workflow::Definition& definition, const Json& file, const std::vector<Written>& written) {
            for (const Written& action : written) {
                const workflow::Command command = commandFor(action, "stranger", *action.roles.begin());
                const workflow::Instance instance = inOrder(file, action.from);
                for (const char* stage : {"draft", "submit", "approve"}) {
                    workflow::Facts facts = inOrder();
                    facts.openBlocking[stage] = 1;
                    expectBoth(definition, instance, command, facts,
                               action.requires_.count(std::string("ready.") + stage) == 0);
                }
                workflow::Command stale = command;
                stale.seenContentHash = "older";
                expectBoth(definition, instance, stale, inOrder(), action.requires_.count("same_content") == 0);
                workflow::Instance unapproved = instance;
                unapproved.approvals.clear();
                expectBoth(definition, unapproved, command, inOrder(), action.requires_.count("approvals_valid") == 0);
                workflow::Facts copied = inOrder();
                copied.copiesAtHome = 1;
                expectBoth(definition, instance, command, copied, action.requires_.count("home_deleted") == 0);
                workflow::Facts kept = inOrder();
                kept.retentionUntil = "2026-01-16";
                expectBoth(definition, instance, command, kept, action.requires_.count("retention_over") == 0);
                workflow::Instance open = instance;
                open.answers.clear();
                expectBoth(definition, open, command, inOrder(), action.requires_.count("tasks_agreed") == 0);
            }
        });
}

TEST_CASE("A step asks for the reason and the values that its file names, and for nothing else")
{
    forEveryDefinition(
        [](const workflow::Definition& definition, const Json& file, const std::vector<Written>& written) {
            for (const Written& action : written) {
                const workflow::Instance instance = inOrder(file, action.from);
                workflow::Command silent = commandFor(action, "stranger", *action.roles.begin());
                silent.reason = " ";
                INFO(definition.id() << ": " << action.action << " in " << action.from);
                CHECK(workflow::step(definition, instance, silent, inOrder()).ok() == (action.reason != "required"));
                for (const workflow::Input& input : action.inputs) {
                    workflow::Command without = commandFor(action, "stranger", *action.roles.begin());
                    without.inputs.erase(input.id);
                    CHECK(workflow::step(definition, instance, without, inOrder()).ok() == !input.required);
                }
            }
        });
}

TEST_CASE("The page of the matrix ticks what the files say, row by row")
{
    const std::vector<std::string> types = form::Catalogue::load(data::DataSource::embedded()).value()->types();
    const auto library = workflow::Library::load(data::DataSource::embedded(), types).value();
    const std::string page = workflow::matrixMarkdown(*library, roleNames());
    std::size_t rows = 0;
    for (const auto& [name, file] : files()) {
        if (name.find("/earlier/") != std::string::npos) continue;
        for (const Written& action : writtenIn(file)) {
            std::string row =
                "| " + action.from + " | " + action.action + " | " + (action.isTask ? "" : action.to) + " |";
            for (const std::string& role : roleNames()) row += action.roles.count(role) > 0 ? " ✓ |" : "  |";
            INFO(row);
            CHECK(page.find(row) != std::string::npos);
            ++rows;
        }
    }
    CHECK(std::count(page.begin(), page.end(), '\n') >= static_cast<std::ptrdiff_t>(rows));
}
