#include "tests/support/notice_generator.h"

#include <fmt/format.h>

#include <array>

namespace tocsin::test {

using base::Json;

namespace {

struct Weighted {
    const char* value;
    unsigned weight;
};
struct Figure {
    int value;
    unsigned weight;
};

constexpr std::array kNationality{
    Weighted{"RU", 1699}, Weighted{"SV", 1081}, Weighted{"AR", 409}, Weighted{"IN", 227}, Weighted{"PK", 220},
    Weighted{"US", 135},  Weighted{"BR", 122},  Weighted{"AZ", 121}, Weighted{"GT", 113}, Weighted{"BA", 99},
    Weighted{"PY", 91},   Weighted{"AL", 90},   Weighted{"CO", 84},  Weighted{"BD", 77},  Weighted{"BO", 64},
    Weighted{"NI", 63},   Weighted{"VN", 62},   Weighted{"CN", 62},  Weighted{"UA", 62},  Weighted{"CA", 58},
    Weighted{"MX", 54},   Weighted{"JM", 51},   Weighted{"GE", 49},  Weighted{"BG", 47},  Weighted{"RO", 42},
    Weighted{"HN", 42},   Weighted{"AF", 41},   Weighted{"PE", 37},  Weighted{"KG", 36},  Weighted{"TJ", 30},
    Weighted{"TR", 29},   Weighted{"RS", 29},   Weighted{"CL", 27},  Weighted{"MD", 27},  Weighted{"PL", 26},
    Weighted{"FR", 26},   Weighted{"IL", 25},   Weighted{"AM", 24},  Weighted{"UY", 23},  Weighted{"DO", 21},
    Weighted{"NL", 20},   Weighted{"HR", 20},   Weighted{"IR", 20},  Weighted{"UZ", 18},  Weighted{"NG", 18},
    Weighted{"SK", 18},   Weighted{"HU", 18},   Weighted{"DE", 17},  Weighted{"PH", 17},  Weighted{"KZ", 16},
    Weighted{"MA", 15},   Weighted{"SZ", 14},   Weighted{"BE", 14},  Weighted{"NP", 14},  Weighted{"EC", 13},
    Weighted{"GR", 13},   Weighted{"CZ", 13},   Weighted{"VE", 13},  Weighted{"DK", 12},  Weighted{"GB", 12},
    Weighted{"TH", 12},   Weighted{"SO", 11},   Weighted{"IQ", 11},  Weighted{"RW", 11},  Weighted{"ZA", 10},
    Weighted{"ES", 10},   Weighted{"PT", 10},   Weighted{"SY", 10},  Weighted{"MV", 10},  Weighted{"LB", 9},
    Weighted{"DZ", 9},    Weighted{"LK", 9},    Weighted{"SE", 9},   Weighted{"CR", 8},   Weighted{"SI", 8},
    Weighted{"EG", 8},    Weighted{"LT", 7},    Weighted{"PA", 7},   Weighted{"CU", 7},   Weighted{"ZW", 7},
    Weighted{"LY", 7},    Weighted{"AU", 6},    Weighted{"AT", 6},   Weighted{"CH", 6},   Weighted{"IT", 6},
    Weighted{"SA", 6},    Weighted{"SG", 5},    Weighted{"TN", 5},   Weighted{"KE", 5},   Weighted{"ID", 5},
    Weighted{"GY", 5},    Weighted{"AO", 5},    Weighted{"NO", 5},   Weighted{"ME", 5},   Weighted{"KP", 5},
    Weighted{"MM", 5},    Weighted{"SD", 4},    Weighted{"JO", 4},   Weighted{"JP", 4},   Weighted{"SR", 4},
    Weighted{"MY", 4},    Weighted{"BZ", 3},    Weighted{"BY", 3},   Weighted{"LV", 3},   Weighted{"TZ", 3},
    Weighted{"NE", 3},    Weighted{"MK", 2},    Weighted{"CM", 2},   Weighted{"MN", 2},   Weighted{"LA", 2},
    Weighted{"IE", 2},    Weighted{"KR", 2},    Weighted{"EE", 2},   Weighted{"TM", 2},   Weighted{"UNK", 2},
    Weighted{"FI", 2},    Weighted{"ZM", 2},    Weighted{"CY", 2},   Weighted{"CF", 2},   Weighted{"FJ", 2},
    Weighted{"IS", 1},    Weighted{"GH", 1},    Weighted{"KN", 1},   Weighted{"KH", 1},   Weighted{"GW", 1},
    Weighted{"DM", 1},    Weighted{"YE", 1},    Weighted{"KW", 1},   Weighted{"AE", 1},   Weighted{"GN", 1},
    Weighted{"ET", 1},    Weighted{"PS", 1},    Weighted{"UG", 1},   Weighted{"NA", 1},   Weighted{"BS", 1},
    Weighted{"ML", 1},    Weighted{"LC", 1},    Weighted{"BT", 1},   Weighted{"TW", 1},
};
constexpr std::array kEyes{
    Weighted{"BROH", 26}, Weighted{"OTHD", 13}, Weighted{"BROD", 7}, Weighted{"BLA", 15},
    Weighted{"GRE", 1},   Weighted{"BRO", 11},  Weighted{"OTHL", 1}, Weighted{"BLU", 2},
};
constexpr std::array kHair{
    Weighted{"OTHD", 43}, Weighted{"BRO", 7},  Weighted{"BROF", 3}, Weighted{"BLA", 35},
    Weighted{"RED", 1},   Weighted{"HAID", 2}, Weighted{"HAIB", 1}, Weighted{"GRY", 1},
};
constexpr std::array kLanguage{
    Weighted{"RUS", 145}, Weighted{"CHE", 20}, Weighted{"SPA", 18}, Weighted{"ENG", 15}, Weighted{"ARA", 12},
    Weighted{"URD", 9},   Weighted{"LEZ", 9},  Weighted{"PAN", 5},  Weighted{"AZE", 5},  Weighted{"KUM", 4},
    Weighted{"HIN", 3},   Weighted{"KIR", 2},  Weighted{"TGK", 2},  Weighted{"TAT", 2},  Weighted{"GEO", 2},
    Weighted{"BEN", 2},   Weighted{"DIV", 1},  Weighted{"KAN", 1},  Weighted{"ALB", 1},  Weighted{"KAS", 1},
    Weighted{"SOM", 1},   Weighted{"POR", 1},  Weighted{"BUL", 1},
};
constexpr std::array kDecade{
    Figure{1920, 3},    Figure{1930, 24},   Figure{1940, 115},  Figure{1950, 354}, Figure{1960, 845},
    Figure{1970, 1423}, Figure{1980, 1868}, Figure{1990, 1364}, Figure{2000, 13},
};
constexpr std::array kEntityYear{
    Figure{1970, 1},   Figure{1975, 1},    Figure{1990, 14},   Figure{1995, 51},  Figure{2000, 157},
    Figure{2005, 410}, Figure{2010, 1028}, Figure{2015, 3782}, Figure{2020, 566},
};
constexpr std::array kFamilyTokens{
    Figure{0, 2}, Figure{1, 4233}, Figure{2, 1659}, Figure{3, 97}, Figure{4, 14}, Figure{5, 5},
};
constexpr std::array kForenameTokens{
    Figure{0, 16}, Figure{1, 3485}, Figure{2, 2358}, Figure{3, 128}, Figure{4, 20}, Figure{5, 2}, Figure{6, 1},
};
constexpr std::array kDigits{
    Figure{3, 54},
    Figure{4, 601},
    Figure{5, 4200},
    Figure{6, 1155},
};
constexpr std::array kHeights{
    Figure{1500, 1}, Figure{1570, 1},  Figure{1580, 1},  Figure{1600, 3}, Figure{1630, 2},
    Figure{1640, 1}, Figure{1650, 10}, Figure{1660, 1},  Figure{1670, 3}, Figure{1680, 7},
    Figure{1690, 2}, Figure{1700, 12}, Figure{1710, 1},  Figure{1720, 3}, Figure{1725, 1},
    Figure{1730, 5}, Figure{1740, 2},  Figure{1750, 13}, Figure{1770, 2}, Figure{1780, 8},
    Figure{1800, 9}, Figure{1820, 2},  Figure{1830, 6},  Figure{1850, 2}, Figure{1900, 1},
};
constexpr std::array kWeights{
    Figure{530, 1}, Figure{600, 2}, Figure{620, 1}, Figure{640, 1}, Figure{650, 3}, Figure{660, 1},
    Figure{670, 1}, Figure{700, 3}, Figure{720, 1}, Figure{745, 1}, Figure{750, 2}, Figure{770, 2},
    Figure{800, 2}, Figure{820, 2}, Figure{850, 4}, Figure{950, 1},
};

constexpr std::array kSyllables{"ba",  "ke",  "lo",  "mi",  "nu",  "ra",  "sé",  "to",  "vi",  "zu",
                                "dar", "fen", "gor", "hal", "jun", "kar", "lem", "mor", "nes", "pol"};
constexpr std::array kCharges{
    Weighted{"Estafa agravada; lavado de activos", 18},
    Weighted{"Participation in a criminal organisation, fraud of an invented bank", 14},
    Weighted{"Мошенничество, совершённое группой лиц по вымышленному делу", 40},
    Weighted{"Robo con violencia en una ciudad ejemplo", 18},
    Weighted{"Blanchiment du produit d’une infraction fictive", 5},
    Weighted{"تزوير محررات رسمية في قضية متخيلة", 3},
    Weighted{"Unlawful production and trafficking of narcotic substances, an invented case", 22},
    Weighted{"Homicidio calificado, causa inventada", 20},
};
constexpr std::array kSpecialIssuers{Weighted{"914", 3}, Weighted{"922", 3},      Weighted{"916", 1},
                                     Weighted{"UNK", 2}, Weighted{"DE,FR,NL", 3}, Weighted{"AT, IT", 1}};
constexpr std::array kPlaces{Weighted{"Ciudad Ejemplo", 5}, Weighted{"Beispielstadt", 3}, Weighted{"Villefictive", 2},
                             Weighted{"Примерск", 4}, Weighted{"Invented Town, Sample District", 3}};

} // namespace

std::uint64_t NoticeGenerator::next()
{
    // splitmix64: the same everywhere, unlike the distributions of the standard library.
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

template <class Table>
auto NoticeGenerator::pick(const Table& table)
{
    std::size_t total = 0;
    for (const auto& one : table) total += one.weight;
    std::size_t at = below(total);
    for (const auto& one : table) {
        if (at < one.weight) return one.value;
        at -= one.weight;
    }
    return table[0].value;
}

std::string NoticeGenerator::word(std::size_t syllables)
{
    std::string out;
    for (std::size_t i = 0; i < syllables; ++i) out += kSyllables.at(below(kSyllables.size()));
    return out;
}

std::string NoticeGenerator::names(bool family)
{
    const int tokens = family ? pick(kFamilyTokens) : pick(kForenameTokens);
    std::string out;
    for (int i = 0; i < tokens; ++i) {
        std::string one = word(2 + below(2));
        for (std::size_t at = 0; at < one.size(); ++at) {
            if (one[at] >= 'a' && one[at] <= 'z') one[at] = static_cast<char>(one[at] - 32);
            if (one[at] == '\xA9') one[at] = '\x89'; // é, É
        }
        out += (out.empty() ? "" : chance(6) ? "-" : " ") + one;
    }
    return out;
}

std::string NoticeGenerator::entityId()
{
    while (true) {
        const int year = pick(kEntityYear) + static_cast<int>(below(5));
        const int digits = pick(kDigits);
        std::size_t low = 1;
        for (int i = 1; i < digits; ++i) low *= 10;
        std::string id = fmt::format("{}/{}", year, low + below(9 * low));
        if (entityIds_.insert(id).second) return id;
    }
}

std::string NoticeGenerator::birthDate(bool odd)
{
    const int year = pick(kDecade) + static_cast<int>(below(10));
    const std::size_t month = 1 + below(12);
    const std::size_t day = 1 + below(28);
    if (odd && chance(15)) return fmt::format("{}", year);
    if (odd && chance(10)) return fmt::format("{}/{:02}", year, month);
    if (odd && chance(10)) return fmt::format("{}/00/00", year);
    if (odd && chance(5)) return fmt::format("{}/{:02}/00", year, month);
    return fmt::format("{}/{:02}/{:02}", year, month, day);
}

Json NoticeGenerator::height()
{
    if (chance(80)) return nullptr;
    if (chance(470)) return 0;
    const int millimetres = pick(kHeights);
    return millimetres % 1000 == 0 ? Json(millimetres / 1000) : Json(millimetres / 1000.0);
}

Json NoticeGenerator::weight()
{
    if (chance(110)) return nullptr;
    if (chance(845)) return 0;
    const int tenths = pick(kWeights);
    return tenths % 10 == 0 ? Json(tenths / 10) : Json(tenths / 10.0);
}

Json NoticeGenerator::warrants(const std::string& nationality, bool odd)
{
    Json out = Json::array();
    const std::size_t count = chance(10) ? 2 : 1;
    for (std::size_t i = 0; i < count; ++i) {
        std::string charge = pick(kCharges);
        if (odd && chance(78)) charge += ";\r\n" + std::string(pick(kCharges));
        if (odd && chance(20)) charge += "  ";
        const bool special = odd && chance(8);
        out.push_back({{"issuing_country_id", special ? std::string(pick(kSpecialIssuers)) : nationality},
                       {"charge", odd && chance(5) ? Json() : Json(charge)},
                       {"charge_translation", chance(5) ? Json("Translation of an invented charge") : Json()}});
    }
    return out;
}

Json NoticeGenerator::links()
{
    Json out = Json::array();
    if (!chance(15)) return out;
    const std::string id = entityId();
    std::string dashed = id;
    dashed[4] = '-';
    out.push_back({{"forename", names(false)},
                   {"name", names(true)},
                   {"color", "RED"},
                   {"entity_id", id},
                   {"_links", {{"self", {{"href", "https://ws-public.interpol.int/notices/v1/red/" + dashed}}}}}});
    return out;
}

Json NoticeGenerator::detail(bool odd)
{
    const std::string id = entityId();
    std::string dashed = id;
    dashed[4] = '-';
    const std::string link = "https://ws-public.interpol.int/notices/v1/red/" + dashed;
    const std::string nationality = pick(kNationality);
    const auto codes = [&](unsigned absent, const auto& table) {
        if (chance(absent)) return Json();
        return Json::array({pick(table)});
    };
    std::string family = names(true);
    std::string forename = names(false);
    if (family.empty() && forename.empty()) family = word(3);
    const std::size_t blank = family.find(' ');
    if (odd && blank != std::string::npos && chance(100)) family.insert(blank, "  ");
    if (odd && chance(20)) family += " ";
    if (odd && chance(20)) forename += " ";
    Json links = this->links();
    Json out{{"entity_id", id},
             {"name", family.empty() ? Json() : Json(family)},
             {"forename", forename.empty() ? (odd ? Json("-") : Json()) : Json(forename)},
             {"date_of_birth", birthDate(odd)},
             {"sex_id", chance(840) ? "M" : "F"},
             {"nationalities", chance(20) ? Json() : Json::array({nationality})},
             {"country_of_birth_id", chance(10) ? Json() : Json(nationality)},
             {"place_of_birth", chance(50) ? Json() : Json(pick(kPlaces))},
             {"height", height()},
             {"weight", weight()},
             {"eyes_colors_id", codes(627, kEyes)},
             {"hairs_id", odd && chance(4) ? Json::array({"YELBD"}) : codes(549, kHair)},
             {"languages_spoken_ids", codes(98, kLanguage)},
             {"distinguishing_marks", chance(946) ? Json() : Json("Invented scar on the left hand")},
             {"arrest_warrants", warrants(nationality, odd)},
             {"_embedded", {{"links", std::move(links)}}},
             {"_links", {{"self", {{"href", link}}}, {"images", {{"href", link + "/images"}}}}}};
    if (!chance(65)) out["_links"]["thumbnail"] = {{"href", link + "/images/" + std::to_string(1000 + below(90000))}};
    return out;
}

Json listRow(const Json& detail)
{
    Json out = Json::object();
    for (const char* key : {"forename", "name", "date_of_birth", "entity_id", "nationalities", "_links"})
        out[key] = detail.at(key);
    return out;
}

Json listPage(Json rows, std::size_t total)
{
    return {{"total", total},
            {"query", {{"page", 1}, {"resultPerPage", 20}}},
            {"_embedded", {{"notices", std::move(rows)}}},
            {"_links", {{"self", {{"href", "?page=1"}}}, {"next", {{"href", "?page=2"}}}}}};
}

std::string noticeFile(std::size_t count, std::uint64_t seed, bool odd)
{
    NoticeGenerator generator(seed);
    std::string out = "[";
    for (std::size_t i = 0; i < count; ++i) out += (i == 0 ? "\n" : ",\n") + generator.detail(odd).dump();
    return out + "\n]\n";
}

} // namespace tocsin::test
