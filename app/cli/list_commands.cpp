#include "app/cli/commands.h"
#include "app/cli/desk_json.h"

#include "core/base/text.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

struct Options {
    store::DocumentFilter filter;
    bool mine = false;
};

/// Characters of the longest state label.
std::size_t stateWidth(const Sitting& sitting)
{
    std::size_t width = 0;
    for (const workflow::State* state : sitting.law().workflows->states())
        width = std::max(width, base::characterCount(sitting.stateLabel(state->id)));
    return width;
}

void printHead(Sitting& sitting, const store::DocumentRow& row, const std::string& tail)
{
    printLine(fmt::format("{}  {}  {}  {}  {}", row.number,
                          padded(sitting.stateLabel(row.workflow.state), stateWidth(sitting)),
                          shortInstant(row.workflow.since), padded(row.dateOfBirth, 10),
                          tail.empty() ? nameOf(row) : padded(nameOf(row), 34) + "  " + tail));
}

base::Result<int> list(Sitting& sitting, const Options& options)
{
    store::DocumentFilter filter = options.filter;
    for (const std::string& state : filter.states)
        if (sitting.law().workflows->state(state) == nullptr)
            return base::invalid("cli.unknown_state", {{"state", state}});
    if (options.mine) filter.drafter = sitting.session().user().id.text();
    const base::Result<std::vector<store::DocumentRow>> rows = sitting.session().registry().list(filter);
    if (!rows) return rows.error();
    base::Json documents = base::Json::array();
    for (const store::DocumentRow& row : *rows) {
        if (sitting.common().json)
            documents.push_back(headJson(sitting, row));
        else
            printHead(sitting, row, {});
    }
    if (sitting.common().json) printJson({{"documents", std::move(documents)}});
    return static_cast<int>(kDone);
}

base::Result<int> work(Sitting& sitting, std::size_t limit)
{
    const base::Result<std::vector<service::WorkItem>> items = sitting.session().registry().myWork(limit);
    if (!items) return items.error();
    base::Json all = base::Json::array();
    for (const service::WorkItem& item : *items) {
        if (sitting.common().json)
            all.push_back(workJson(sitting, item));
        else
            printHead(sitting, item.row,
                      base::tidySpaces(fmt::format("{} {}", fmt::join(item.actions, ", "), workNote(sitting, item))));
    }
    if (sitting.common().json) printJson({{"work", std::move(all)}});
    return static_cast<int>(kDone);
}

} // namespace

void addLists(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* listing = program.add_subcommand("list", "Documents, the newest change first");
    listing->add_option("--state", options->filter.states, "Only in this state (draft, sent …); may be repeated");
    listing->add_option("--type", options->filter.type, "Only of this form type");
    listing->add_option("--text", options->filter.text, "Found in number, names or entity id");
    listing->add_flag("--mine", options->mine, "Only those that I drafted");
    listing->add_flag("--waiting", options->filter.longestWaitingFirst, "Longest in their state first");
    listing->add_option("--limit", options->filter.limit, "At most so many")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    listing->add_option("--offset", options->filter.offset, "Leave out the first so many");
    listing->callback(inBureau(common, status, [options](Sitting& sitting) { return list(sitting, *options); }));

    CLI::App* working =
        program.add_subcommand("work", "What waits for me, what is due first, and what I can do with it");
    working->add_option("--limit", options->filter.limit, "At most so many")->check(CLI::Range(1, 100'000));
    working->callback(
        inBureau(common, status, [options](Sitting& sitting) { return work(sitting, options->filter.limit); }));
}

} // namespace tocsin::cli
