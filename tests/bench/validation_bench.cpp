// Judging red notices by every rule up to approval, against reading the same notices' JSON once.

#include "core/base/json_reader.h"
#include "core/rules/evaluator.h"
#include "tests/bench/bench.h"
#include "tests/support/knowledge.h"

#include <fmt/format.h>

namespace tocsin::bench {

namespace {

using base::Json;

std::size_t judgeAll(const rules::Pack& pack, const form::Form& form, const std::vector<Json>& notices)
{
    const base::Date day = base::parseDate("2026-01-15").value();
    const Json settings = pack.settings().on(day);
    const std::vector<rules::Response> none;
    std::size_t open = 0;
    for (const Json& notice : notices)
        open += rules::judge(pack, form, {notice, form.type(), day, rules::Stage::Approve, settings, none, false})
                    .findings.size();
    return open;
}

} // namespace

void validation(const Options& options)
{
    const std::size_t count = options.amount(10000, 20);
    const form::Form& form = test::redNotice();
    const std::shared_ptr<const rules::Pack> pack =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    const std::vector<Json> notices = redNotices(count);
    std::vector<std::string> texts;
    for (const Json& notice : notices) texts.push_back(notice.dump());

    std::vector<double> judging, parsing, reading;
    std::size_t open = 0, members = 0;
    for (std::size_t round = 0; round < options.amount(5, 1); ++round) {
        judging.push_back(computingSeconds([&] { open = judgeAll(*pack, form, notices); }));
        parsing.push_back(computingSeconds([&] {
            for (const std::string& text : texts) members += Json::parse(text).size();
        }));
        reading.push_back(computingSeconds([&] {
            for (const std::string& text : texts) members += base::readJson(text).value().size();
        }));
    }
    const std::string what = fmt::format("judging {} red notices ({} open)", count, open);
    print({what, median(judging), "parsing the same JSON once (nlohmann)", median(parsing)});
    print({what, median(judging), "reading it by the guarded reader", median(reading)});
    if (members == 0) fmt::print("nothing was parsed\n");
}

} // namespace tocsin::bench
