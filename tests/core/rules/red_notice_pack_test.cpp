// The RPD pack on whole red notices: what the examples of single rules cannot show.
#include "core/base/json_reader.h"
#include "core/rules/evaluator.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tocsin;
using rules::Outcome;
using rules::Severity;
using rules::Stage;
using rules::Verdict;

namespace {

const rules::Pack& pack()
{
    static const std::shared_ptr<const rules::Pack> loaded =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    return *loaded;
}

base::Json notice(const std::string& name)
{
    const std::string bytes = base::readFile(std::string(TOCSIN_TEST_DATA) + "/notices/" + name + ".json").value();
    return base::readJson(bytes).value();
}

rules::Judgement judge(const base::Json& content, Stage stage = Stage::Submit,
                       const std::vector<rules::Response>& responses = {}, const std::string& day = "2026-11-24")
{
    const base::Date on = base::parseDate(day).value();
    const base::Json settings = pack().settings().on(on);
    return rules::judge(pack(), test::redNotice(), {content, "red.notice", on, stage, settings, responses, false});
}

const rules::Finding* find(const rules::Judgement& judgement, const std::string& rule)
{
    const auto at = std::find_if(judgement.findings.begin(), judgement.findings.end(),
                                 [&rule](const rules::Finding& finding) { return finding.rule == rule; });
    return at == judgement.findings.end() ? nullptr : &*at;
}

std::vector<rules::Response> answerAll(const rules::Judgement& judgement, bool yes)
{
    std::vector<rules::Response> out;
    for (const rules::Finding& finding : judgement.findings) {
        if (finding.kind != rules::Kind::Reviewer) continue;
        rules::Response response;
        response.rule = finding.rule;
        response.scope = finding.responseScope;
        response.yes = yes;
        response.reason = "Read against the file";
        response.valuesHash = finding.valuesHash;
        out.push_back(response);
    }
    return out;
}

/// Both charges below the thresholds of 83(1)(a)(ii).
base::Json lightNotice()
{
    base::Json content = notice("red_complete");
    content["judicial"]["charges"][0]["maximum_penalty_months"] = 23;
    content["judicial"]["charges"][1]["sentence_months"] = 5;
    content["judicial"]["charges"][1]["remaining_months"] = 5;
    return content;
}

} // namespace

TEST_CASE("A complete red notice is ready at submission and nothing is open")
{
    const rules::Judgement judgement = judge(notice("red_complete"));
    CHECK(judgement.verdict == Verdict::Ready);
    for (const rules::Finding& finding : judgement.findings) FAIL_CHECK(finding.rule);
}

TEST_CASE("Approval of a complete red notice waits for the reviewer's answers and follows them")
{
    const base::Json content = notice("red_complete");
    const rules::Judgement asked = judge(content, Stage::Approve);
    REQUIRE(asked.verdict == Verdict::NeedsAnswers);
    REQUIRE(find(asked, "RPD-83-1-a-i-serious") != nullptr);
    CHECK(judge(content, Stage::Approve, answerAll(asked, true)).verdict == Verdict::Ready);
    CHECK(judge(content, Stage::Approve, answerAll(asked, false)).verdict == Verdict::Blocked);

    base::Json changed = content;
    changed["facts"]["summary"] = "Another story.";
    const rules::Judgement again = judge(changed, Stage::Approve, answerAll(asked, true));
    CHECK(again.verdict == Verdict::NeedsAnswers);
    CHECK(find(again, "RPD-83-2-b-i-person-role") != nullptr);
}

TEST_CASE("The blocked and the incomplete notice are not ready")
{
    CHECK(judge(notice("red_blocked")).verdict == Verdict::Blocked);
    CHECK(judge(notice("red_incomplete")).verdict == Verdict::Blocked);
}

TEST_CASE("A reasoned request under Article 83(1)(b) turns the threshold blocks into warnings")
{
    base::Json content = lightNotice();
    CHECK(judge(content).verdict == Verdict::Blocked);

    content["judicial"]["waiver_requested"] = true;
    CHECK(judge(content).verdict == Verdict::Blocked);

    content["judicial"]["waiver_reason"] = "The forged guarantees circulate in three countries.";
    const rules::Judgement waived = judge(content);
    CHECK(waived.verdict == Verdict::Ready);
    for (const char* rule : {"RPD-83-1-a-ii-prosecution", "RPD-83-1-a-ii-sentence", "RPD-83-1-c-several"}) {
        REQUIRE(find(waived, rule) != nullptr);
        CHECK(find(waived, rule)->severity == Severity::Warn);
        CHECK(find(waived, rule)->outcome == Outcome::Fails);
    }
}

TEST_CASE("A request under Article 83(1)(b) covers neither the warrant nor Article 3 of the Constitution")
{
    base::Json content = lightNotice();
    content["judicial"]["waiver_requested"] = true;
    content["judicial"]["waiver_reason"] = "The forged guarantees circulate in three countries.";
    const rules::Judgement asked = judge(content, Stage::Approve);
    std::vector<rules::Response> answers = answerAll(asked, true);
    CHECK(judge(content, Stage::Approve, answers).verdict == Verdict::Ready);
    for (rules::Response& answer : answers)
        if (answer.rule == "RPD-83-1-a-i-ordinary") answer.yes = false;
    CHECK(judge(content, Stage::Approve, answers).verdict == Verdict::Blocked);

    content["judicial"]["charges"][0].erase("warrant_reference");
    const rules::Judgement judgement = judge(content, Stage::Approve);
    CHECK(judgement.verdict == Verdict::Blocked);
    CHECK(find(judgement, "RPD-83-1-b-waiver-scope") != nullptr);
}

TEST_CASE("An excluded charge beside one that qualifies is named, and leaving it out is enough")
{
    base::Json content = notice("red_complete");
    content["judicial"]["charges"][1]["excluded_family"] = true;
    const rules::Judgement judgement = judge(content);
    CHECK(judgement.verdict == Verdict::Blocked);
    REQUIRE(find(judgement, "RPD-83-1-a-i-excluded-family") != nullptr);
    CHECK(find(judgement, "RPD-83-1-a-i-excluded-family")->scope == "judicial.charges[1]");
    CHECK(find(judgement, "RPD-83-1-c-several") == nullptr);

    content["judicial"]["charges"].erase(1);
    content["request"]["wanted_for"] = "prosecution";
    content["facts"]["acts"].erase(2);
    CHECK(judge(content).verdict == Verdict::Ready);
}

TEST_CASE("A photograph and an alias stand in for the names, and the reviewer is asked about the photograph")
{
    base::Json content = notice("red_complete");
    content["person"].erase("forename");
    CHECK(judge(content).verdict == Verdict::Ready);
    CHECK(find(judge(content, Stage::Approve), "RPD-83-2-a-ii-photo-quality") != nullptr);
    CHECK(find(judge(notice("red_complete"), Stage::Approve), "RPD-83-2-a-ii-photo-quality") == nullptr);

    content["biometrics"].erase("photographs");
    const rules::Judgement judgement = judge(content);
    CHECK(judgement.verdict == Verdict::Blocked);
    CHECK(find(judgement, "RPD-83-2-a-i-forename") != nullptr);
    CHECK(find(judgement, "RPD-83-2-a-i-family-name") == nullptr);
}

TEST_CASE("A warrant that ran out yesterday blocks today")
{
    const base::Json content = notice("red_complete");
    CHECK(find(judge(content, Stage::Submit, {}, "2032-05-29"), "RPD-83-2-b-v-valid") == nullptr);
    const rules::Judgement after = judge(content, Stage::Submit, {}, "2032-05-30");
    REQUIRE(find(after, "RPD-83-2-b-v-valid") != nullptr);
    CHECK(find(after, "RPD-83-2-b-v-valid")->scope == "judicial.charges[1]");
}

TEST_CASE("An unknown finding names the fields that must be answered first")
{
    const rules::Judgement judgement = judge(notice("red_incomplete"));
    for (const rules::Finding& finding : judgement.findings)
        CHECK((finding.outcome == Outcome::Unknown || finding.missing().empty()));
    const rules::Finding* valid = find(judgement, "RPD-83-2-b-v-valid");
    REQUIRE(valid != nullptr);
    CHECK(valid->missing() == std::vector<std::string>{"judicial.charges[0].warrant_valid"});
}
