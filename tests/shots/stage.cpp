#include "tests/shots/stage.h"

#include "core/base/json_reader.h"
#include "core/store/sqlite/sqlite_store.h"

namespace tocsin::shots {

using base::Json;

Stage::Stage() : store_(store::createSqliteStore(folder()))
{
    bureau_ = std::make_unique<service::Bureau>(
        *store_, clock_, service::Law::load(data::DataSource::embedded()).value(), base::PasswordCost::forTests());
    using access::Role;
    TOCSIN_CHECK(bureau_->found({"UY", 18, {"ada", "Ada Ferreira", {}, kPassword}}).ok(), "the stage's bureau");
    const auto ada = as("ada");
    for (const auto& [login, name, role] :
         {std::tuple("olga", "Olga Brandt", Role::Officer), std::tuple("oscar", "Oscar Lindqvist", Role::Officer),
          std::tuple("sam", "Samira Haddad", Role::Supervisor),
          std::tuple("carla", "Carla Moreau", Role::ComplianceReviewer),
          std::tuple("dora", "Dora Lindqvist", Role::DataProtection),
          std::tuple("aud", "Auden Pereira", Role::Auditor)})
        TOCSIN_CHECK(ada->administration().addUser({login, name, {role}, kPassword}).ok(), login);
    fill();
}

std::unique_ptr<service::Session> Stage::as(const std::string& login)
{
    return std::move(bureau_->signIn(login, kPassword).value());
}

ui::Gate Stage::gate()
{
    ui::Gate gate;
    gate.signIn = [this](const std::string&, const std::string& login, const std::string& password) {
        return bureau_->signIn(login, password);
    };
    gate.holdsBureau = [this](const std::string& folder) { return folder == this->folder(); };
    return gate;
}

std::string Stage::draft(const std::string& login, const std::string& sample, const std::string& family,
                         const std::string& forename, const std::string& birth)
{
    const std::string path = std::string(TOCSIN_TEST_DATA) + "/notices/" + sample;
    Json content = base::readJson(base::readFile(path).value()).value();
    if (!family.empty()) content["person"]["family_name"] = family;
    if (!forename.empty()) content["person"]["forename"] = forename;
    // Five years from the first day of the story: no later day may be asked for.
    content["handling"]["retention_until"] = "2031-11-02";
    if (!birth.empty()) content["person"]["date_of_birth"] = birth;
    return as(login)->drafting().create("red.notice", content).value().id;
}

/// A draft of olga's of another type, from a sample with sections laid over it.
std::string Stage::other(const std::string& type, const std::string& sample, const Json& changes)
{
    const std::string path = std::string(TOCSIN_TEST_DATA) + "/notices/" + sample;
    Json content = base::readJson(base::readFile(path).value()).value();
    if (changes.is_object()) content.merge_patch(changes);
    return as("olga")->drafting().create(type, content).value().id;
}

void Stage::act(const std::string& login, const std::string& id, const std::string& action, const std::string& reason,
                std::map<std::string, std::string> inputs)
{
    const auto session = as(login);
    const auto seen = session->registry().show(id);
    const auto acted = session->casework().act({id, action, reason, seen->head.contentHash, std::move(inputs)});
    TOCSIN_CHECK(acted.ok(), (action + ": " + (acted.ok() ? "" : acted.error().key)).c_str());
}

void Stage::answerAll(const std::string& id)
{
    const auto carla = as("carla");
    const rules::Judgement judgement = carla->casework().judge(id, rules::Stage::Approve).value();
    for (const rules::Finding& finding : judgement.findings)
        if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
            TOCSIN_CHECK(carla->casework()
                             .answer(id, finding.rule, finding.responseScope, true, "Checked against the case file.")
                             .ok(),
                         finding.rule.c_str());
    act("dora", id, "task.data_protection.agree");
}

/// What came after publication: two hits, one of them an arrest whose extradition was refused.
void Stage::live(const std::string& id)
{
    const auto oscar = as("oscar");
    const store::HitRow first = oscar->life()
                                    .recordHit({id, "2026-11-09", "AR", "Ezeiza airport", "Border police",
                                                "Let go after checks", "before", "2026-11-09", "unconfirmed"})
                                    .value();
    service::HitFollow follow;
    follow.id = first.id;
    follow.outcome = "false_positive";
    follow.reason = "Another date of birth.";
    follow.answered = true;
    TOCSIN_CHECK(oscar->life().followHit(follow).ok(), "a hit is followed");
    TOCSIN_CHECK(oscar->life()
                     .recordHit({id, "2026-11-10", "PY", "Asunción", "City police", "Provisional arrest", "before",
                                 "2026-11-10", "arrested"})
                     .ok(),
                 "a hit is recorded");
    act("oscar", id, "record_location", {},
        {{"location_outcome", "arrested"}, {"located_in", "PY"}, {"located_on", "2026-11-10"}});
    act("oscar", id, "record_extradition_refusal", {},
        {{"refused_by", "PY"}, {"refused_on", "2026-11-10"}, {"refusal_ground", "nationality"}});
    TOCSIN_CHECK(as("sam")->life().recordCopy(id, "Border index").ok(), "a copy is recorded");
    TOCSIN_CHECK(as("sam")->life().hold(id, "A claim before the Commission is open.").ok(), "a hold is placed");
}

void Stage::fill()
{
    const char* complete = "red_complete.json";
    const auto at = [this](const char* text) { clock_.set(text); };
    at("2026-11-03T08:40:00.000Z");
    const std::string published = draft("oscar", complete, "Petrescu", "Doru", "1979-04-11");
    act("oscar", published, "submit");
    at("2026-11-04T10:05:00.000Z");
    act("sam", published, "approve");
    answerAll(published);
    act("carla", published, "clear");
    act("oscar", published, "send");
    at("2026-11-09T14:20:00.000Z");
    act("oscar", published, "publish", {}, {{"entity_id", "2026/70412"}, {"control_number", "A-8812/11-2026"}});
    documents_["published"] = published;
    at("2026-11-10T08:30:00.000Z");
    live(published);

    at("2026-11-10T09:15:00.000Z");
    const std::string sent = draft("olga", complete, "Okonjo-Lund", "Ebba", "1986-02");
    act("olga", sent, "submit");
    act("sam", sent, "approve");
    answerAll(sent);
    act("carla", sent, "clear");
    at("2026-11-12T16:45:00.000Z");
    act("olga", sent, "send");
    documents_["sent"] = sent;

    at("2026-11-13T07:50:00.000Z");
    const std::string returned = draft("olga", complete, "Al-Sabri", "Nadir", "1991-12-30");
    act("olga", returned, "submit");
    at("2026-11-16T11:30:00.000Z");
    act("sam", returned, "return", "The summary of facts does not say what the person did on 3 March.");
    documents_["returned"] = returned;

    at("2026-11-17T13:10:00.000Z");
    documents_["compliance_review"] = draft("oscar", complete, "Vasquez Iriarte", "Maite", "1983-07-19");
    act("oscar", documents_["compliance_review"], "submit");
    at("2026-11-19T09:00:00.000Z");
    act("sam", documents_["compliance_review"], "approve");

    at("2026-11-20T15:25:00.000Z");
    documents_["approved"] = draft("olga", complete, "Harkavy", "Jonas", "1968-10-02");
    act("olga", documents_["approved"], "submit");
    act("sam", documents_["approved"], "approve");
    answerAll(documents_["approved"]);
    act("carla", documents_["approved"], "clear");

    at("2026-11-22T08:35:00.000Z");
    documents_["supervisor_review"] = draft("oscar", complete, {}, {}, {});
    act("oscar", documents_["supervisor_review"], "submit");
    at("2026-11-23T12:00:00.000Z");
    documents_["second_review"] = draft("olga", complete, "Tamm", "Liis", "1995-05-05");
    act("olga", documents_["second_review"], "submit");
    documents_["blocked"] = draft("olga", "red_blocked.json", {}, {}, {});
    at("2026-11-24T07:20:00.000Z");
    documents_["yellow"] = other("yellow.notice", "yellow_complete.json");
    documents_["orange"] = other("orange.notice", "orange_event.json");
    documents_["diffusion"] =
        other("locate.diffusion", "yellow_complete.json",
              {{"subject", {{"kind", "person"}}},
               {"distribution", {{"recipients", "selected"}, {"recipient_entities", {"BR", "AR"}}}},
               {"diffusion", {{"reason", "limited_circulation"}}}});
    at("2026-11-24T08:02:00.000Z");
    documents_["draft"] = draft("olga", "red_incomplete.json", {}, {}, {});
    at("2026-11-24T09:00:00.000Z");
}

} // namespace tocsin::shots
