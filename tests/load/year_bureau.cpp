#include "tests/load/year_bureau.h"

#include "core/base/json_reader.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>

namespace tocsin::load {

namespace {

constexpr const char* kPassword = "correct horse battery";

struct Seat {
    const char* prefix;
    int count;
    access::Role role;
};
constexpr std::array kSeats{Seat{"officer", 7, access::Role::Officer},
                            Seat{"supervisor", 4, access::Role::Supervisor},
                            Seat{"reviewer", 3, access::Role::ComplianceReviewer},
                            Seat{"protector", 2, access::Role::DataProtection},
                            Seat{"hits", 1, access::Role::HitOfficer},
                            Seat{"records", 1, access::Role::RecordsClerk},
                            Seat{"auditor", 1, access::Role::Auditor}};

struct Share {
    const char* type;
    const char* base;
    unsigned weight;
};
constexpr std::array kShares{Share{"red.notice", "complete_red", 30},
                             Share{"red.notice", "complete_red_sentence", 8},
                             Share{"blue.notice", "complete_blue", 12},
                             Share{"green.notice", "complete_green", 6},
                             Share{"yellow.notice", "complete_yellow", 9},
                             Share{"black.notice", "complete_black", 3},
                             Share{"purple.notice", "complete_purple", 2},
                             Share{"orange.notice", "complete_orange", 2},
                             Share{"arrest.diffusion", "complete_arrest_diffusion", 14},
                             Share{"locate.diffusion", "complete_locate_diffusion", 6},
                             Share{"inquiry.diffusion", "complete_inquiry_diffusion", 2},
                             Share{"identify.diffusion", "complete_identify_diffusion", 3},
                             Share{"warn.diffusion", "complete_warn_diffusion", 2},
                             Share{"inform.diffusion", "complete_inform_diffusion", 1}};

/// The content with a name put for another wherever a text holds it: a summary names the person too.
base::Json renamed(base::Json content, const std::string& before, const std::string& after)
{
    if (content.is_string()) {
        auto text = content.get<std::string>();
        for (std::size_t at = 0; (at = text.find(before, at)) != std::string::npos; at += after.size())
            text.replace(at, before.size(), after);
        return text;
    }
    if (content.is_structured())
        for (base::Json& one : content) one = renamed(std::move(one), before, after);
    return content;
}

} // namespace

void giveUp(const std::string& why)
{
    std::fprintf(stderr, "simulated_year: %s\n", why.c_str());
    std::_Exit(2);
}

YearBureau::YearBureau()
{
    if (!bureau.found({"TN", 18, {"ada", "Ada Admin", {}, kPassword}})) giveUp("no bureau");
    std::unique_ptr<service::Session> ada = demanded(bureau.signIn("ada", kPassword), "sign in");
    const auto seat = [&](const std::string& login, access::Role role, const std::string& id) {
        Colleague one;
        one.login = login;
        one.id = id;
        one.roles = {std::string(access::name(role))};
        one.session = demanded(bureau.signIn(login, kPassword), "sign in");
        people.push_back(std::move(one));
    };
    for (const Seat& kind : kSeats)
        for (int i = 1; i <= kind.count; ++i) {
            const std::string login = fmt::format("{}{}", kind.prefix, i);
            seat(login, kind.role,
                 demanded(ada->administration().addUser({login, login, {kind.role}, kPassword}), login).text());
        }
    seat("ada", access::Role::Administrator, ada->user().id.text());
    service::OfficeSettings settings{"", "UTC", {"09:00-17:00"}, {}, {}};
    for (const char* day : kHolidays) settings.holidays[base::parseDate(day).value()] = "a holiday";
    for (const Figure& figure : kFigures) settings.figures[figure.clock] = {figure.after, figure.urgentAfter};
    if (!ada->office().set(settings)) giveUp("no office");
}

Colleague& YearBureau::named(const std::string& login)
{
    return *std::find_if(people.begin(), people.end(), [&](const Colleague& one) { return one.login == login; });
}

void YearBureau::goTo(base::Instant instant) { clock.advance(instant - clock.now()); }

base::Date YearBureau::today() const { return base::dateOf(clock.now()); }

bool YearBureau::isWorkingDay(base::Date day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days(day)};
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return false;
    const std::string text = base::toText(day);
    return std::none_of(std::begin(kHolidays), std::end(kHolidays), [&](const char* one) { return text == one; });
}

Requests::Requests(unsigned seed) : random_(seed)
{
    for (const Share& share : kShares) {
        const std::string file = std::string(TOCSIN_TEST_CASES "/bases/") + share.base + ".json";
        kinds_.push_back(
            {share.type, demanded(base::readJson(demanded(base::readFile(file), file)), file), share.weight});
        weights_ += share.weight;
    }
}

std::string Requests::word(std::size_t syllables)
{
    static constexpr std::array kSyllables{"ba",  "cor", "dul", "fe",  "gan", "hol", "ji",  "kas", "lum", "mer",
                                           "nor", "pel", "qua", "rid", "sto", "tam", "ulv", "vex", "wim", "zor"};
    std::string out;
    for (std::size_t i = 0; i < syllables; ++i) out += kSyllables[random_() % kSyllables.size()];
    return out;
}

Request Requests::next(base::Date day)
{
    unsigned left = static_cast<unsigned>(random_() % weights_);
    std::size_t which = 0;
    while (left >= kinds_[which].weight) left -= kinds_[which++].weight;
    Request request{kinds_[which].type, kinds_[which].content};
    ++made_;
    std::string family = word(4);
    for (char& letter : family) letter = static_cast<char>(letter - 'a' + 'A');
    const base::Json person = request.content.value("person", base::Json::object());
    for (const auto& [field, name] : {std::pair("family_name", family), std::pair("forename", word(2))})
        if (person.contains(field)) request.content = renamed(request.content, person[field], name);
    const auto put = [&](const char* section, const char* field, base::Date date) {
        const auto part = request.content.find(section);
        if (part != request.content.end() && part->contains(field)) (*part)[field] = base::toText(date);
    };
    put("legality", "data_checked_on", day);
    put("legality", "purpose_decided_on", day);
    put("handling", "retention_until", base::Date(std::chrono::sys_days(day) + std::chrono::days(4 * 365)));
    // A summary used for several persons raises a finding, so each tells of its own file.
    const auto facts = request.content.find("facts");
    if (facts != request.content.end() && facts->contains("summary"))
        (*facts)["summary"] = facts->at("summary").get<std::string>() + fmt::format(" File {} of the year.", made_);
    request.content["request"]["agency_reference"] = fmt::format("REQ-2026/{:05}", made_);
    return request;
}

} // namespace tocsin::load
