#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/notice/content.h"
#include "core/notice/difference.h"
#include "core/rules/evaluator.h"
#include "tests/fuzz/targets.h"
#include "tests/support/knowledge.h"

namespace tocsin::fuzz {

using base::Json;

namespace {

const rules::Pack& pack()
{
    static const auto loaded = rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    return *loaded;
}

void judgeAll(const rules::Pack& by, const Json& content)
{
    const base::Date day = base::parseDate("2026-01-15").value();
    const Json settings = by.settings().on(day);
    const std::vector<rules::Response> nobody;
    for (const rules::Stage stage : {rules::Stage::Draft, rules::Stage::Submit, rules::Stage::Approve}) {
        const rules::Judgement judgement =
            rules::judge(by, test::redNotice(), {content, "red.notice", day, stage, settings, nobody, true});
        for (const base::Language language : base::kLanguages)
            require(rules::toJson(judgement, "red.notice", language).is_object(), "a judgment can be told");
    }
}

} // namespace

void notice_admit(std::string_view bytes)
{
    const base::Result<Json> foreign = base::readForeignJson(bytes);
    if (!foreign) return;
    const base::Result<notice::Admitted> first = notice::admit(test::redNotice(), test::catalogue(), *foreign);
    if (!first) return require(!foreign->is_object(), "every object is admitted");
    const Json& content = first->content;
    const base::Result<std::string> text = base::canonicalJson(content);
    require(text.ok() && base::readJson(*text).ok(), "content can be stored and read back");
    const notice::Admitted second = notice::admit(test::redNotice(), test::catalogue(), content).value();
    require(second.content == content && second.asides.empty(), "admitting twice changes nothing");
    Json asides = Json::array();
    for (const notice::Aside& aside : first->asides) asides.push_back({{"path", aside.path}, {"value", aside.value}});
    require(base::readStoredJson(base::canonicalJson(asides).value()).ok(), "what was kept aside can be stored");

    notice::headline(content);
    notice::completeness(test::redNotice(), content);
    for (const base::Language language : base::kLanguages) notice::composeSummary(test::catalogue(), content, language);
    require(notice::differences(test::redNotice(), content, content).empty(), "nothing differs from itself");
    notice::differences(test::redNotice(), Json::object(), content);
    notice::merge(test::redNotice(), Json::object(), content, content);
    judgeAll(pack(), content);
}

void rule_pack(std::string_view bytes)
{
    static const std::string kHead =
        R"({"pack":"t","edition":"1","title":{"en":"T","fr":"T","es":"T","ar":"T"},"source":"invented","files":["rules.json"]})";
    static const std::string kSettings =
        R"({"settings":[{"id":"majority_age","type":"integer","versions":[{"value":18,"source":"invented"}]}]})";
    const data::DataSource source = data::DataSource::fromMap({{"rules/t/pack.json", kHead},
                                                               {"rules/t/settings.json", kSettings},
                                                               {"rules/t/rules.json", std::string(bytes)}});
    const auto loaded = rules::Pack::load(source, test::catalogue(), "t");
    require(loaded.ok() == rules::Pack::check(source, test::catalogue(), "t").empty(),
            "a pack loads when nothing is wrong");
    if (!loaded) return;
    static const Json kContent{{"person", {{"family_name", "TESTINO"}, {"date_of_birth", "1975"}, {"sex", "M"}}},
                               {"judicial", {{"charges", {{{"id", "c1"}, {"law", "Art. 1"}}, {{"id", "c2"}}}}}}};
    judgeAll(**loaded, Json::object());
    judgeAll(**loaded, kContent);
    rules::runExamples(**loaded, test::catalogue());
}

} // namespace tocsin::fuzz
