#include "core/notice/recipients.h"

#include "core/data/embedded.h"
#include "core/form/catalogue.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using notice::Membership;
using notice::RecipientSet;
using notice::Standing;

namespace {

const Membership& members()
{
    static const auto kMembers =
        Membership::read(data::DataSource::embedded().read("members/members.json").value(), "members.json").value();
    return *kMembers;
}

Standing standingOf(const RecipientSet& set, const std::string& code)
{
    for (const notice::Recipient& one : set.bureaus)
        if (one.code == code) return one.standing;
    FAIL("no bureau " << code);
    return Standing::NotChosen;
}

const notice::Recipient& bureauOf(const RecipientSet& set, const std::string& code)
{
    return *std::find_if(set.bureaus.begin(), set.bureaus.end(),
                         [&](const notice::Recipient& one) { return one.code == code; });
}

RecipientSet diffusionOf(const Json& distribution, const Json& check = Json::object())
{
    return notice::recipientsOf({{"distribution", distribution}, {"selfcheck", check}}, true, members(), "UY");
}

std::string keyOf(const std::string& bureaus)
{
    const auto read = Membership::read(R"({"source":"x","bureaus":[)" + bureaus + "]}", "m.json");
    return read ? "read" : read.error().key;
}

} // namespace

TEST_CASE("There are 196 Members, and every bureau and region stands in the code lists")
{
    const auto catalogue = form::Catalogue::load(data::DataSource::embedded()).value();
    std::map<notice::BureauEntry::Kind, int> counts;
    for (const notice::BureauEntry& one : members().all()) {
        ++counts[one.kind];
        CHECK(catalogue->list("countries")->contains(one.code));
        CHECK((one.region.empty() || catalogue->list("regions")->contains(one.region)));
    }
    CHECK(counts[notice::BureauEntry::Kind::Member] == 196);
    CHECK(counts[notice::BureauEntry::Kind::SubBureau] == 12);
    CHECK(members().find("TV") == nullptr);
    CHECK(members().find("914")->kind == notice::BureauEntry::Kind::Entity);
}

TEST_CASE("A file of members is read strictly")
{
    CHECK(keyOf(R"({"code":"UY","kind":"member","region":"americas"})") == "read");
    CHECK(keyOf(R"({"code":"UY","kind":"club","region":"americas"})") == "members.unknown_kind");
    CHECK(keyOf(R"({"code":"UY","kind":"member"})") == "members.no_region");
    CHECK(keyOf(R"({"code":"914","kind":"entity","region":"europe"})") == "members.no_region");
    CHECK(keyOf(R"({"code":"HK","kind":"sub_bureau","region":"asia_pacific"})") == "members.no_parent");
    CHECK(keyOf(R"({"code":"HK","kind":"sub_bureau","region":"asia_pacific","parent":"CN"})") == "members.no_parent");
    CHECK(keyOf(R"({"code":"UY","kind":"member","region":"americas","parent":"UY"})") == "members.no_parent");
    CHECK(keyOf(R"({"code":"UY","kind":"member","region":"r"},{"code":"UY","kind":"member","region":"r"})") ==
          "members.duplicate");
    CHECK(keyOf(R"({"code":"UY","kind":"member","region":"r","since":1956})") == "members.unknown_key");
    CHECK(keyOf(R"({"kind":"member","region":"r"})") == "members.missing_key");
    CHECK(keyOf(R"({"code":7,"kind":"member","region":"r"})") == "members.wrong_type");
    CHECK(keyOf("{]") == "json.syntax");
}

TEST_CASE("A notice goes to all Members with their sub-bureaus, to no entity, and not to its sender")
{
    const RecipientSet set = notice::recipientsOf(Json::object(), false, members(), "UY");
    CHECK(set.allMembers);
    CHECK(set.count() == 195 + 12);
    CHECK(standingOf(set, "UY") == Standing::Own);
    CHECK(standingOf(set, "MT") == Standing::AllMembers);
    CHECK(standingOf(set, "HK") == Standing::WithParent);
    CHECK(standingOf(set, "914") == Standing::NotChosen);
    // The sender's own sub-bureaus are part of the sender.
    const RecipientSet british = notice::recipientsOf(Json::object(), false, members(), "GB");
    CHECK(standingOf(british, "GI") == Standing::Own);
}

TEST_CASE("A diffusion goes to the regions, bureaus and entities it chooses, and to nobody when it chooses none")
{
    CHECK(diffusionOf(Json::object()).count() == 0);
    CHECK(diffusionOf({{"recipients", "selected"}}).count() == 0);
    CHECK(diffusionOf({{"recipients", "all_members"}}).count() == 195 + 12);
    const RecipientSet set = diffusionOf({{"recipients", "selected"},
                                          {"recipient_regions", {"middle_east_north_africa"}},
                                          {"recipient_entities", {"AT", "914", "UY", "TV", "GI"}}});
    CHECK(standingOf(set, "TN") == Standing::Region);
    CHECK(standingOf(set, "AT") == Standing::Named);
    CHECK(standingOf(set, "914") == Standing::Named);
    CHECK(standingOf(set, "UY") == Standing::Own);
    CHECK(standingOf(set, "TV") == Standing::NoBureau);
    CHECK(standingOf(set, "GI") == Standing::Named);
    CHECK(standingOf(set, "GB") == Standing::NotChosen);
    CHECK(standingOf(set, "DE") == Standing::NotChosen);
    CHECK(set.count() == 17 + 3);
    CHECK(set.regions == std::vector<std::string>{"middle_east_north_africa"});
}

TEST_CASE("A restriction counts over everything else and keeps its reason, and sub-bureaus follow their Member")
{
    const Json rows = {{{"entity", "TN"}, {"reason", "asked by the source"}}, {{"entity", "GB"}}};
    const RecipientSet all =
        diffusionOf({{"recipients", "all_members"}, {"restriction_answer", "none"}, {"restrictions", rows}});
    CHECK(standingOf(all, "TN") == Standing::Restricted);
    CHECK(bureauOf(all, "TN").reason == "asked by the source");
    CHECK(standingOf(all, "GI") == Standing::Restricted);
    CHECK(standingOf(all, "HK") == Standing::WithParent);
    // Ten of Great Britain's bureau: itself and its sub-bureaus.
    const auto british = std::count_if(members().all().begin(), members().all().end(),
                                       [](const auto& one) { return one.parent == "GB"; });
    CHECK(all.count() == 195 + 12 - 2 - static_cast<std::size_t>(british));
    const RecipientSet named = diffusionOf({{"recipient_entities", {"GI", "GB"}}, {"restrictions", rows}});
    CHECK(named.count() == 0);
    CHECK(standingOf(named, "GI") == Standing::Restricted);
}

TEST_CASE("A region that sources disagree about is marked where it decides")
{
    const RecipientSet set = diffusionOf({{"recipient_regions", {"europe", "asia_pacific", "africa", "americas"}}});
    std::size_t inferred = 0;
    for (const notice::Recipient& one : set.bureaus) {
        CHECK((!one.regionInferred || one.standing == Standing::Region));
        inferred += one.regionInferred ? 1U : 0U;
    }
    CHECK(inferred > 0);
    CHECK_FALSE(bureauOf(diffusionOf({{"recipients", "all_members"}}), "CY").regionInferred);
}

TEST_CASE("The country fled and the countries of asylum are pointed out where they receive")
{
    const Json check = {{"country_fled", {"TN"}}, {"asylum_countries", {"AT", "DE"}}};
    const RecipientSet set = diffusionOf({{"recipient_entities", {"TN", "AT", "IT"}}}, check);
    CHECK(bureauOf(set, "TN").fled);
    CHECK(bureauOf(set, "DE").asylum);
    std::vector<std::string> concerned;
    for (const notice::Recipient* one : set.concerned()) concerned.push_back(one->code);
    CHECK(concerned == std::vector<std::string>{"AT", "TN"});
}

TEST_CASE("Content of any shape gives an answer")
{
    for (const char* text :
         {R"(null)", R"([])", R"({"distribution":[]})", R"({"distribution":{"recipients":7}})",
          R"({"distribution":{"recipient_entities":"AT"}})", R"({"distribution":{"recipient_entities":[7,null]}})",
          R"({"distribution":{"restrictions":[3,{"entity":5}]},"selfcheck":3})"})
        CHECK(notice::recipientsOf(Json::parse(text), true, members(), "UY").count() == 0);
    for (const Standing one : {Standing::AllMembers, Standing::Region, Standing::Named, Standing::WithParent,
                               Standing::NotChosen, Standing::Restricted, Standing::Own, Standing::NoBureau})
        CHECK_FALSE(std::string(notice::name(one)).empty());
}
