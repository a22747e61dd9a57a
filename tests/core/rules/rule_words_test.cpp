#include "core/rules/rule_words.h"

#include "core/rules/condition_text.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Language;
using rules::RuleWords;

namespace {

std::optional<base::Date> day(const char* text) { return base::parseDate(text).value(); }

} // namespace

TEST_CASE("Periods name both their days, in every language")
{
    const RuleWords english(test::catalogue(), Language::English);
    CHECK(english.period(day("2012-07-01"), day("2025-11-26")) == "2012-07-01 to 2025-11-25");
    CHECK(english.period(day("2012-07-01"), std::nullopt) == "Since 2012-07-01");
    CHECK(english.period(std::nullopt, day("2025-03-01")) == "Until 2025-02-28");
    CHECK(english.period(std::nullopt, std::nullopt) == "Always");
    const RuleWords arabic(test::catalogue(), Language::Arabic);
    CHECK(arabic.period(day("2012-07-01"), std::nullopt).find("\u20662012-07-01\u2069") != std::string::npos);
}

TEST_CASE("Values, marks and waivers are told in words")
{
    const RuleWords words(test::catalogue(), Language::English);
    CHECK(words.value(18) == "18");
    CHECK(words.value(base::Json::array()) == "—");
    CHECK(words.value({"a", "b"}) == "\u2068a\u2069, \u2068b\u2069");
    CHECK(words.mark("inferred") == "Inferred");
    rules::Rule rule;
    rule.severity = rules::Severity::Warn;
    rule.waivableBy = "reviewer";
    CHECK(words.waiver(rule) == "Compliance reviewer, with a reason, while it is a warning");
    rule.waivableBy.clear();
    CHECK(words.waiver(rule) == "Nobody: it must be met");
    CHECK(words.article("83(1)(a)") == "Article 83(1)(a)");
    CHECK(words.article("GA-2024-92-RES-02, 3(a)") == "GA-2024-92-RES-02, 3(a)");
    CHECK(words.group("all.person") == "Forms about a person");
    CHECK(words.group("something.else") == "something.else");
    rule.appliesToAsWritten = {"all.person", "red.notice"};
    CHECK(words.judges(rule, {&test::redNotice()}) == "Forms about a person, Red notice (Red notice)");
    rule.appliesToAsWritten = {"red.notice"};
    CHECK(words.judges(rule, {&test::redNotice()}) == "Red notice");
}

TEST_CASE("Every word that a rule of the pack needs stands in the list, in every language")
{
    const auto pack = rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    for (const Language language : base::kLanguages) {
        const RuleWords words(test::catalogue(), language);
        for (const rules::Rule& rule : pack->rules()) {
            CAPTURE(rule.id, base::code(language));
            for (const std::string& text :
                 {words.kind(rule.kind), words.who(rule.kind), words.stage(rule.stage), words.when(rule.stage),
                  words.severity(rule.severity), words.mark(rule.confidence), words.source(rule.confidence),
                  words.waiver(rule)}) {
                CHECK_FALSE(text.empty());
                CHECK(text.find('_') == std::string::npos); // an unknown phrase is told by its name
            }
            for (const rules::Example& example : rule.examples)
                for (const rules::Outcome outcome : example.expect)
                    CHECK(words.outcome(outcome).find('_') == std::string::npos);
        }
    }
}

TEST_CASE("Every group of forms has a word in every language")
{
    for (const Language language : base::kLanguages) {
        const RuleWords words(test::catalogue(), language);
        for (const std::string& type : test::catalogue().types())
            for (const std::string& group : test::catalogue().form(type)->groups()) {
                CAPTURE(group, base::code(language));
                CHECK(words.group(group) != group);
            }
    }
}
