#include "core/clock/icalendar.h"

#include "core/base/text.h"

#include <catch2/catch.hpp>

using namespace tocsin;

namespace {

base::Instant at(const char* text) { return base::parseInstant(text).value(); }

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find("\r\n", from);
        REQUIRE(end != std::string::npos);
        out.push_back(text.substr(from, end - from));
        from = end + 2;
    }
    return out;
}

std::string unfolded(std::string text)
{
    for (std::size_t fold = text.find("\r\n "); fold != std::string::npos; fold = text.find("\r\n "))
        text.erase(fold, 3);
    return text;
}

} // namespace

TEST_CASE("Deadlines become a calendar that RFC 5545 reads")
{
    const std::string text = clock::iCalendar({{"d1|release|s", at("2026-11-25T09:15:30.500Z"), "2026/00001 Send it"}},
                                              at("2026-11-24T09:00:00.000Z"));
    CHECK(linesOf(text) ==
          std::vector<std::string>{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tocsin//Deadlines//EN",
                                   "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", linesOf(text)[6],
                                   "DTSTAMP:20261124T090000Z", "DTSTART:20261125T091530Z", "SUMMARY:2026/00001 Send it",
                                   "CLASS:CONFIDENTIAL", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR"});
    CHECK(linesOf(text)[6].substr(0, 4) == "UID:");
    CHECK(linesOf(text)[6].size() == 4 + 36);
    CHECK(text.find("d1") == std::string::npos);
}

TEST_CASE("The same deadline has the same UID in every export, another has another")
{
    const auto uid = [](const char* key) {
        return linesOf(
            clock::iCalendar({{key, at("2026-11-25T09:00:00.000Z"), "x"}}, at("2026-11-24T09:00:00.000Z")))[6];
    };
    CHECK(uid("a") == uid("a"));
    CHECK(uid("a") != uid("b"));
}

TEST_CASE("Long lines are folded at 75 octets, never within a character")
{
    std::string summary;
    for (int i = 0; i < 60; ++i) summary += i % 3 == 0 ? "ع" : i % 3 == 1 ? "é" : "𝕏";
    const std::string text =
        clock::iCalendar({{"a", at("2026-11-25T09:00:00.000Z"), summary}}, at("2026-11-24T09:00:00.000Z"));
    for (const std::string& line : linesOf(text)) {
        CHECK(line.size() <= 75);
        CHECK(base::isValidUtf8(line));
    }
    CHECK(unfolded(text).find("SUMMARY:" + summary + "\r\n") != std::string::npos);
}

TEST_CASE("Text cannot break out of its line")
{
    const std::string text =
        clock::iCalendar({{"a", at("2026-11-25T09:00:00.000Z"), "one; two, three\\ four\r\nEND:VEVENT\nATTENDEE:x"}},
                         at("2026-11-24T09:00:00.000Z"));
    CHECK(unfolded(text).find("SUMMARY:one\\; two\\, three\\\\ four\\nEND:VEVENT\\nATTENDEE:x\r\n") !=
          std::string::npos);
    CHECK(linesOf(text).size() == 14);
}
