// Judging red notices against the fastest JSON validator from the npm registry, ajv, which compiles the same
// conditions as one JSON Schema and runs in Node (tests/bench/ajv).

#include "core/base/json_reader.h"
#include "core/rules/evaluator.h"
#include "tests/bench/bench.h"
#include "tests/support/knowledge.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>

#include <fstream>

namespace tocsin::bench {

namespace {

using base::Json;

/// The conditions of every rule that judges `form` on `day`, as the data files have them.
Json conditionsOf(const rules::Pack& pack, const form::Form& form, base::Date day)
{
    Json out = Json::array();
    for (const rules::Rule* rule : pack.rulesFor(form.type())) {
        const rules::Version* version = rule->on(day);
        if (version == nullptr) continue;
        Json one = Json::object();
        if (!rule->each.empty()) one["each"] = rule->each;
        if (!version->whenSource.is_null()) one["when"] = version->whenSource;
        if (!version->holdsSource.is_null()) one["holds"] = version->holdsSource;
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

void validator(const Options& options)
{
    if (options.ajvFolder.empty()) {
        fmt::print("not compared with ajv: its folder is not given (./dev bench prepares it)\n");
        return;
    }
    const std::size_t count = options.amount(10000, 20), rounds = options.amount(5, 1);
    const base::Date day = base::parseDate("2026-01-15").value();
    const form::Form& form = test::redNotice();
    const auto pack = rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    const std::vector<Json> notices = redNotices(count);
    const test::TempFolder folder;
    std::ofstream(folder.path("rules.json")) << conditionsOf(*pack, form, day).dump();
    {
        std::ofstream lines(folder.path("notices.ndjson"));
        for (const Json& notice : notices) lines << notice.dump() << '\n';
    }
    std::vector<double> ours;
    const Json settings = pack->settings().on(day);
    const std::vector<rules::Response> none;
    std::size_t open = 0;
    for (std::size_t round = 0; round < rounds; ++round)
        ours.push_back(computingSeconds([&] {
            open = 0;
            for (const Json& notice : notices)
                open +=
                    rules::judge(*pack, form, {notice, form.type(), day, rules::Stage::Approve, settings, none, false})
                        .findings.size();
        }));
    const std::string printed = outputOf(fmt::format("node {}/run.mjs {} {} {}", options.ajvFolder,
                                                     folder.path("rules.json"), folder.path("notices.ndjson"), rounds));
    const base::Result<Json> theirs = base::readJson(printed);
    if (!theirs) {
        fmt::print("not compared with ajv: node printed no result\n");
        return;
    }
    print({fmt::format("judging {} red notices ({} open)", count, open), median(ours),
           fmt::format("ajv: {} rules as one schema ({} errors)", (*theirs)["rules"].get<int>(),
                       (*theirs)["errors"].get<std::size_t>()),
           median((*theirs)["seconds"].get<std::vector<double>>())});
    fmt::print("  of its {} conditions ajv makes {} exactly; the others only as the presence of what they read\n",
               (*theirs)["exact"].get<int>() + (*theirs)["approximated"].get<int>(), (*theirs)["exact"].get<int>());
}

} // namespace tocsin::bench
