#include "core/notice/recipients.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace tocsin::notice {

using base::Json;

namespace {

constexpr std::array<std::pair<Standing, const char*>, 8> kNames{{{Standing::AllMembers, "all_members"},
                                                                  {Standing::Region, "region"},
                                                                  {Standing::Named, "named"},
                                                                  {Standing::WithParent, "with_parent"},
                                                                  {Standing::NotChosen, "not_chosen"},
                                                                  {Standing::Restricted, "restricted"},
                                                                  {Standing::Own, "own"},
                                                                  {Standing::NoBureau, "no_bureau"}}};

std::vector<std::string> codesAt(const Json& section, const char* key)
{
    std::vector<std::string> out;
    if (const auto found = section.find(key); found != section.end() && found->is_array())
        for (const Json& one : *found)
            if (one.is_string()) out.push_back(one.get<std::string>());
    return out;
}

Json sectionOf(const Json& content, const char* id)
{
    const Json section = content.is_object() ? content.value(id, Json::object()) : Json::object();
    return section.is_object() ? section : Json::object();
}

std::string textAt(const Json& row, const char* key)
{
    const auto found = row.find(key);
    return found != row.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// What the form says, for one question a bureau.
struct Choice {
    bool allMembers = false;
    std::set<std::string> regions;
    std::vector<std::string> named;
    std::map<std::string, std::string> restricted; ///< reason by code

    [[nodiscard]] bool names(const std::string& code) const
    {
        return std::find(named.begin(), named.end(), code) != named.end();
    }
};

Choice choiceOf(const Json& distribution, bool chooses)
{
    Choice choice;
    choice.allMembers = !chooses || textAt(distribution, "recipients") == "all_members";
    if (chooses) {
        for (std::string& region : codesAt(distribution, "recipient_regions")) choice.regions.insert(std::move(region));
        choice.named = codesAt(distribution, "recipient_entities");
    }
    if (const auto rows = distribution.find("restrictions"); rows != distribution.end() && rows->is_array())
        for (const Json& row : *rows)
            if (row.is_object()) choice.restricted[textAt(row, "entity")] = textAt(row, "reason");
    return choice;
}

/// The standing of a Member or an entity; a sub-bureau's follows from its Member's.
Standing standingOf(const Choice& choice, const BureauEntry& entry, const std::string& own)
{
    if (entry.code == own) return Standing::Own;
    if (choice.restricted.contains(entry.code)) return Standing::Restricted;
    if (choice.names(entry.code)) return Standing::Named;
    if (entry.kind != BureauEntry::Kind::Member) return Standing::NotChosen;
    if (choice.allMembers) return Standing::AllMembers;
    return choice.regions.contains(entry.region) ? Standing::Region : Standing::NotChosen;
}

Recipient recipientOf(const Choice& choice, const BureauEntry& entry, const Membership& members, const std::string& own)
{
    Recipient out{entry.code, standingOf(choice, entry, own), entry.region, false, {}, false, false};
    std::string restricted = entry.code;
    if (const BureauEntry* parent = members.find(entry.parent)) {
        const Standing above = standingOf(choice, *parent, own);
        if (above == Standing::Restricted && out.standing != Standing::Own) {
            out.standing = Standing::Restricted;
            restricted = choice.restricted.contains(entry.code) ? entry.code : parent->code;
        } else if (out.standing == Standing::NotChosen && receives(above)) {
            out.standing = Standing::WithParent;
        } else if (out.standing == Standing::NotChosen && above == Standing::Own) {
            out.standing = Standing::Own;
        }
    }
    if (out.standing == Standing::Restricted) out.reason = choice.restricted.at(restricted);
    out.regionInferred = out.standing == Standing::Region && entry.regionInferred;
    return out;
}

} // namespace

const char* name(Standing standing)
{
    const auto* found =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto& one) { return one.first == standing; });
    return found == kNames.end() ? "" : found->second;
}

bool receives(Standing standing)
{
    return standing == Standing::AllMembers || standing == Standing::Region || standing == Standing::Named ||
           standing == Standing::WithParent;
}

std::size_t RecipientSet::count() const
{
    return static_cast<std::size_t>(
        std::count_if(bureaus.begin(), bureaus.end(), [](const Recipient& one) { return receives(one.standing); }));
}

std::vector<const Recipient*> RecipientSet::concerned() const
{
    std::vector<const Recipient*> out;
    for (const Recipient& one : bureaus)
        if (receives(one.standing) && (one.fled || one.asylum)) out.push_back(&one);
    return out;
}

RecipientSet recipientsOf(const Json& content, bool chooses, const Membership& members, const std::string& own)
{
    const Choice choice = choiceOf(sectionOf(content, "distribution"), chooses);
    const Json check = sectionOf(content, "selfcheck");
    const std::vector<std::string> fled = codesAt(check, "country_fled");
    const std::vector<std::string> asylum = codesAt(check, "asylum_countries");
    RecipientSet out;
    out.allMembers = choice.allMembers;
    out.regions.assign(choice.regions.begin(), choice.regions.end());
    for (const BureauEntry& entry : members.all()) out.bureaus.push_back(recipientOf(choice, entry, members, own));
    for (const std::string& code : choice.named)
        if (members.find(code) == nullptr)
            out.bureaus.push_back({code, Standing::NoBureau, {}, false, {}, false, false});
    for (Recipient& one : out.bureaus) {
        one.fled = std::find(fled.begin(), fled.end(), one.code) != fled.end();
        one.asylum = std::find(asylum.begin(), asylum.end(), one.code) != asylum.end();
    }
    return out;
}

} // namespace tocsin::notice
