#include "core/rules/condition_text.h"

#include "core/rules/predicates.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using base::Language;

namespace {

const rules::Pack& pack()
{
    static const std::shared_ptr<const rules::Pack> loaded =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    return *loaded;
}

rules::ConditionText textIn(Language language)
{
    return {test::catalogue(), pack().settings(), base::parseDate("2026-11-24").value(), language};
}

std::string told(const char* condition, const std::string& each = {}, Language language = Language::English)
{
    return rules::toText(textIn(language).lines(Json::parse(condition), {&test::redNotice()}, each));
}

} // namespace

TEST_CASE("A condition is told with the labels of its fields, the words of its codes and its settings")
{
    CHECK(told(R"({"present": "person.family_name"})").ends_with("Family name” is given"));
    CHECK(told(R"({"not": {"equal": ["person.sex", {"value": "U"}]}})").ends_with("Sex” is not Unknown"));
    CHECK(told(R"({"in": ["status.status", ["victim", "witness"]]})").ends_with("is one of: Victim, Witness"));
    CHECK(told(R"({"equal": ["status.is_suspect", true]})").ends_with("is answered yes"));
    CHECK(told(R"({"not": {"after": ["status.death_confirmed_on", {"today": true}]}})")
              .ends_with("does not lie after the day of judgment"));
    CHECK(told(R"({"predicate": "minorAt", "of": ["person.date_of_birth", "status.event_date",
                    {"setting": "majority_age"}]})")
              .ends_with("(age of majority: “Age of majority” (now 18))"));
    CHECK(told(R"({"in": ["status.status", {"setting": "listed_statuses"}]})")
              .ends_with("stands in the list “Statuses of Article 44(1)”"));
    CHECK(told(R"({"count": "judicial.charges", "atLeast": 2, "atMost": 5})")
              .ends_with("2 or more, and number of entries in “Judicial information › Charges”: 5 or fewer"));
    CHECK(told(R"({"not": {"count": "judicial.charges", "atLeast": 2}})").ends_with("fewer than 2"));
}

TEST_CASE(
    "Groups are told as they count: nested ones as one, a contrary within the words, an implication as if and then")
{
    CHECK(told(R"({"all": [{"present": "person.sex"}, {"all": [{"present": "person.forename"}]}]})") ==
          "- “Identity particulars › Sex” is given\n- “Identity particulars › Forename” is given");
    CHECK(told(R"({"not": {"any": [{"present": "person.sex"}, {"not": {"present": "person.forename"}}]}})") ==
          "- none of these holds:\n  - “Identity particulars › Sex” is given\n  - “Identity particulars › Forename” is "
          "not given");
    CHECK(told(R"({"any": [{"not": {"present": "person.sex"}}, {"present": "person.forename"}]})") ==
          "- if:\n  - “Identity particulars › Sex” is given\n- then:\n  - “Identity particulars › Forename” is given");
    CHECK(told(R"({"not": {"all": [{"present": "person.sex"}, {"present": "person.forename"}]}})") ==
          "- at least one of these does not hold:\n  - “Identity particulars › Sex” is given\n  - “Identity "
          "particulars › Forename” is given");
    // The usual guard: what is absent does not have the value, and the contrary counts what is absent.
    CHECK(told(R"({"all": [{"present": "person.sex"}, {"equal": ["person.sex", {"value": "M"}]}]})") ==
          "- “Identity particulars › Sex” is Male");
    CHECK(told(R"({"not": {"all": [{"present": "person.sex"}, {"equal": ["person.sex", {"value": "M"}]}]}})") ==
          "- “Identity particulars › Sex” is not Male, or is not given");
}

TEST_CASE("Rows are told by their list, and their fields by the label alone")
{
    CHECK(told(R"({"forSome": "judicial.charges", "that": {"present": ".offence"}})")
              .starts_with("- in at least one row of “Judicial information › Charges”: “"));
    CHECK(told(R"({"not": {"forSome": "judicial.charges", "that": {"present": ".offence"}}})")
              .starts_with("- in no row of “Judicial information › Charges”: “"));
    const std::string inEach =
        told(R"({"forSome": "facts.acts", "that": {"contains": [".charges", "..id"]}})", "judicial.charges");
    CHECK(inEach.ends_with("includes the row around it"));
    CHECK(told(R"({"present": ".offence"})", "judicial.charges").find("›") == std::string::npos);
}

TEST_CASE("In Arabic, dates and patterns keep their direction, and the words are Arabic")
{
    const std::string text =
        told(R"({"before": ["person.date_of_birth", {"value": "1950-01-01"}]})", {}, Language::Arabic);
    CHECK(text.find("\u20661950-01-01\u2069") != std::string::npos);
    CHECK(text.find("قبل") != std::string::npos);
}

TEST_CASE("Every condition of the pack is told in words in every language, and nothing by its name in the files")
{
    for (const Language language : base::kLanguages) {
        const rules::ConditionText text = textIn(language);
        for (const rules::Rule& rule : pack().rules()) {
            const std::vector<const form::Form*> forms = rules::formsOf(pack(), test::catalogue(), rule);
            CAPTURE(rule.id, base::code(language));
            CHECK_FALSE(forms.empty());
            for (const rules::Version& version : rule.versions)
                for (const Json* condition : {&version.whenSource, &version.holdsSource}) {
                    const std::vector<rules::ConditionLine> lines = text.lines(*condition, forms, rule.each);
                    CHECK(lines.empty() == condition->is_null());
                    for (const rules::ConditionLine& line : lines) {
                        CHECK_FALSE(line.text.empty());
                        CHECK(line.text.find_first_of("{}") == std::string::npos);
                        // A field's path, a word without an entry in the list condition_texts.
                        for (const std::string& name : rule.fields)
                            CHECK(line.text.find("“" + name + "”") == std::string::npos);
                        CHECK(line.text.find("predicate") == std::string::npos);
                    }
                }
        }
    }
}

TEST_CASE("Every word of the condition language that a rule may use stands in the list of words, with its contrary")
{
    const form::CodeList* words = test::catalogue().list("condition_texts");
    REQUIRE(words != nullptr);
    for (const rules::Rule& rule : pack().rules())
        for (const rules::Version& version : rule.versions)
            for (const std::string& source : {version.whenSource.dump(), version.holdsSource.dump()})
                for (std::size_t at = source.find("\"predicate\":\""); at != std::string::npos;
                     at = source.find("\"predicate\":\"", at + 1)) {
                    const std::string name = source.substr(at + 13, source.find('"', at + 13) - at - 13);
                    INFO("add \"" << name << "\" and \"not_" << name
                                  << "\" to core/data/lists/condition_texts.json, with {1}, {2} for its operands");
                    REQUIRE(rules::findPredicate(name) != nullptr);
                    CHECK(words->contains(name));
                    CHECK(words->contains("not_" + name));
                }
}

TEST_CASE("A message is told with the names of its operands in every language")
{
    for (const Language language : base::kLanguages)
        for (const rules::Rule& rule : pack().rules()) {
            CAPTURE(rule.id, base::code(language));
            const std::string message = textIn(language).message(rule, rules::formsOf(pack(), test::catalogue(), rule));
            CHECK(message.find_first_of("{}") == std::string::npos);
        }
}

TEST_CASE("The settings that a rule looks at are found in its conditions and its message")
{
    const rules::Rule* rule = pack().find("RPD-43-1-a-10-days");
    REQUIRE(rule != nullptr);
    const std::vector<const rules::Setting*> settings = rules::settingsOf(*rule, pack().settings());
    REQUIRE(settings.size() == 1);
    CHECK(settings.front()->id == "objection_days");
}
