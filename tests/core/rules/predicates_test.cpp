#include "rules_fixture.h"

#include "core/rules/predicates.h"
#include "core/rules/word_index.h"

using namespace tocsin::rules;
using namespace tocsin::rules::fixture;

namespace {

Tri ask(const std::string& name, const std::vector<Json>& of)
{
    const Predicate* predicate = findPredicate(name);
    REQUIRE(predicate != nullptr);
    REQUIRE(predicate->takes.size() == of.size());
    std::vector<const Json*> operands;
    for (const Json& one : of) operands.push_back(one.is_null() ? nullptr : &one);
    WordIndex index;
    return predicate->evaluate(operands, index);
}

} // namespace

TEST_CASE("minority is certain only when every reading of the dates agrees")
{
    CHECK(ask("minorAt", {"2000-05-17", "2018-05-16", 18}) == Tri::True);
    CHECK(ask("minorAt", {"2000-05-17", "2018-05-17", 18}) == Tri::False);
    CHECK(ask("minorAt", {"2000", "2018-05-17", 18}) == Tri::Unknown);
    CHECK(ask("minorAt", {"2000-02-29", "2018-02-28", 18}) == Tri::True);
    CHECK(ask("minorAt", {"2000-02-29", "2018-03-01", 18}) == Tri::False);
    CHECK(ask("minorAt", {nullptr, "2018", 18}) == Tri::Unknown);
    CHECK(ask("couldBeMinorAt", {"2000", "2018-05-17", 18}) == Tri::True);
    CHECK(ask("couldBeMinorAt", {"1999", "2018-05-17", 18}) == Tri::False);
    CHECK(ask("couldBeMinorAt", {nullptr, "2018-05-17", 18}) == Tri::True);
    CHECK(ask("couldBeMinorAt", {"2000", "2018", nullptr}) == Tri::Unknown);
    CHECK(ask("certainlyMinorAt", {"2000", "2018-05-17", 18}) == Tri::False);
    CHECK(ask("certainlyMinorAt", {"2001", "2018-05-17", 18}) == Tri::True);
    CHECK(ask("certainlyMinorAt", {nullptr, "2018-05-17", 18}) == Tri::False);
}

TEST_CASE("an expiry date counts to its end, and none never expires")
{
    CHECK(ask("inForceOn", {nullptr, "2026-01-15"}) == Tri::True);
    CHECK(ask("inForceOn", {"2026-01-15", "2026-01-15"}) == Tri::True);
    CHECK(ask("inForceOn", {"2026-01-14", "2026-01-15"}) == Tri::False);
    CHECK(ask("inForceOn", {"2026-01", "2026-01-15"}) == Tri::Unknown);
    CHECK(ask("inForceOn", {"soon", "2026-01-15"}) == Tri::Unknown);
}

TEST_CASE("days passed are counted between the days that the dates may mean")
{
    CHECK(ask("daysPassed", {"2026-01-01", 10, "2026-01-11"}) == Tri::True);
    CHECK(ask("daysPassed", {"2026-01-01", 10, "2026-01-10"}) == Tri::False);
    CHECK(ask("daysPassed", {"2026-01", 10, "2026-01-12"}) == Tri::Unknown);
    CHECK(ask("daysPassed", {nullptr, 10, "2026-01-12"}) == Tri::Unknown);
}

TEST_CASE("a day lies within so many years up to the day of the same date")
{
    CHECK(ask("withinYears", {"2026-11-24", 5, "2031-11-24"}) == Tri::True);
    CHECK(ask("withinYears", {"2026-11-24", 5, "2031-11-25"}) == Tri::False);
    CHECK(ask("withinYears", {"2024-02-29", 1, "2025-03-01"}) == Tri::True);
    CHECK(ask("withinYears", {"2024-02-29", 1, "2025-03-02"}) == Tri::False);
    CHECK(ask("withinYears", {"2026-11-24", 5, "2031"}) == Tri::Unknown);
    CHECK(ask("withinYears", {"2026", 5, "2031-11-24"}) == Tri::Unknown);
    CHECK(ask("withinYears", {"2026", 5, "2032"}) == Tri::False);
    CHECK(ask("withinYears", {"2026-11-24", 5, "2020"}) == Tri::True);
    CHECK(ask("withinYears", {"2026-11-24", nullptr, "2031-11-24"}) == Tri::Unknown);
}

TEST_CASE("words are found whole and whatever their case and accents")
{
    const Json words = {"monster", "bête"};
    CHECK(ask("containsWord", {"He is a MONSTER.", words}) == Tri::True);
    CHECK(ask("containsWord", {"He is monstrous", words}) == Tri::False);
    CHECK(ask("containsWord", {"Une bete, dit-on", words}) == Tri::True);
    CHECK(ask("containsWord", {"«Bête»", words}) == Tri::True);
    CHECK(ask("containsWord", {nullptr, words}) == Tri::False);
    CHECK(ask("containsWord", {"text", nullptr}) == Tri::Unknown);
}

TEST_CASE("a summary overlaps a charge by the share of its words")
{
    CHECK(ask("overlaps", {"fraud and theft", "theft, fraud and more", 100}) == Tri::True);
    CHECK(ask("overlaps", {"fraud and theft in May", "fraud and theft", 70}) == Tri::False);
    CHECK(ask("overlaps", {"fraud and theft in May", "fraud and theft", 60}) == Tri::True);
    CHECK(ask("overlaps", {"...", "fraud", 60}) == Tri::Unknown);
    CHECK(ask("overlaps", {"fraud", nullptr, 60}) == Tri::Unknown);
}

TEST_CASE("shapes of identifiers and texts")
{
    CHECK(ask("isEntityId", {"2026/1"}) == Tri::True);
    CHECK(ask("isEntityId", {"2026/123456"}) == Tri::True);
    CHECK(ask("isEntityId", {"2026/1234567"}) == Tri::False);
    CHECK(ask("isEntityId", {"2026/"}) == Tri::False);
    CHECK(ask("isEntityId", {"26/12345"}) == Tri::False);
    CHECK(ask("isEntityId", {nullptr}) == Tri::Unknown);
    CHECK(ask("isSha256", {std::string(64, 'a')}) == Tri::True);
    CHECK(ask("isSha256", {std::string(63, 'a')}) == Tri::False);
    CHECK(ask("isSha256", {std::string(64, 'g')}) == Tri::False);
    CHECK(ask("sameText", {" Same  text", "SAME TEXT"}) == Tri::True);
    CHECK(ask("sameText", {"same", "other"}) == Tri::False);
    CHECK(ask("hasHiddenCharacters", {"abc\u202E"}) == Tri::True);
    CHECK(ask("hasHiddenCharacters", {"abc"}) == Tri::False);
    CHECK(findPredicate("isTall") == nullptr);
}
