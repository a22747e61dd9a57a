#include "core/exchange/repeats.h"

#include "core/base/text.h"

#include <unordered_map>

namespace tocsin::exchange {

namespace {

using Groups = std::unordered_map<std::string, std::vector<std::size_t>>;

/// The first that takes most fields, one with an entity id before others.
std::size_t fullest(const std::vector<Record>& records, const std::vector<std::size_t>& group)
{
    const auto weight = [&](std::size_t i) {
        return std::pair(!records[i].headline.entityId.empty(), records[i].fields.size());
    };
    std::size_t best = group.front();
    for (const std::size_t i : group)
        if (weight(i) > weight(best)) best = i;
    return best;
}

void repeat(std::vector<Record>& records, std::size_t i, std::size_t kept)
{
    records[i].sameAs = kept;
    records[i].remarks.push_back({"import.repeated", {{"place", records[kept].place}}});
}

} // namespace

void markRepeats(std::vector<Record>& records)
{
    Groups byEntity;
    for (std::size_t i = 0; i < records.size(); ++i)
        if (!records[i].refusal && !records[i].headline.entityId.empty())
            byEntity[records[i].headline.entityId].push_back(i);
    for (const auto& [id, group] : byEntity) {
        const std::size_t kept = fullest(records, group);
        for (const std::size_t i : group)
            if (i != kept) repeat(records, i, kept);
    }
    Groups byPerson;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const notice::Headline& line = records[i].headline;
        if (records[i].refusal || records[i].sameAs || line.dateOfBirth.empty()) continue;
        const std::string name = base::foldName(line.familyName + " " + line.forename);
        if (!name.empty()) byPerson[name + "|" + line.dateOfBirth].push_back(i);
    }
    for (const auto& [person, group] : byPerson) {
        const std::size_t kept = fullest(records, group);
        for (const std::size_t i : group) {
            if (i == kept) continue;
            if (records[i].headline.entityId.empty())
                repeat(records, i, kept);
            else
                records[i].remarks.push_back({"import.same_person", {{"place", records[kept].place}}});
        }
    }
}

} // namespace tocsin::exchange
