#include "core/rules/coverage.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tocsin;

namespace {

const rules::Pack& pack()
{
    static const std::shared_ptr<const rules::Pack> loaded =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    return *loaded;
}

/// The program's own list with something done to it; the key of what is wrong, or "".
template <class Change>
std::string faultAfter(Change change)
{
    base::Json json = base::Json::parse(data::DataSource::embedded().read("coverage/rpd.json").value());
    change(json);
    const auto coverage = rules::readCoverage(data::DataSource::fromMap({{"coverage/rpd.json", json.dump()}}), pack());
    return coverage ? std::string() : coverage.error().key;
}

} // namespace

TEST_CASE("Every rule of the red notice answers for a fact, and a fact without a rule says why")
{
    const rules::Coverage coverage = rules::readCoverage(data::DataSource::embedded(), pack()).value();
    std::size_t leftOut = 0;
    for (const rules::CoveredFact& fact : coverage.facts) {
        CHECK(fact.rules.empty() != fact.leftOut.empty());
        leftOut += fact.rules.empty() ? 1U : 0U;
    }
    CHECK(leftOut < coverage.facts.size() / 10);
    CHECK(coverage.articles.front() == "40");
    CHECK(std::find(coverage.articles.begin(), coverage.articles.end(), "83") != coverage.articles.end());
}

TEST_CASE("A coverage list that forgets or invents a rule is refused")
{
    CHECK(faultAfter([](base::Json&) {}).empty());
    CHECK(faultAfter([](base::Json& json) { json["facts"].erase(0); }) == "rules.uncovered_rule");
    CHECK(faultAfter([](base::Json& json) { json["facts"][0]["rules"][0] = "RPD-0"; }) == "rules.unknown_rule");
    CHECK(faultAfter([](base::Json& json) { json["facts"][0].erase("rules"); }) == "rules.missing_key");
    CHECK(faultAfter([](base::Json& json) { json["facts"].push_back(json["facts"][0]); }) == "rules.duplicate_id");
    CHECK(faultAfter([](base::Json& json) { json["facts"][0]["rule"] = 1; }) == "rules.unknown_key");
    CHECK(faultAfter([](base::Json& json) { json["pack"] = "other"; }) == "rules.wrong_type");
}
