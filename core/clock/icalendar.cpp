#include "core/clock/icalendar.h"

#include "core/base/crypto.h"
#include "core/base/text.h"

#include <fmt/format.h>

namespace tocsin::clock {

namespace {

constexpr std::size_t kLineOctets = 75;

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Lines after the first begin with a blank, which counts.
void addLine(std::string& out, const std::string& line)
{
    std::size_t at = 0;
    std::size_t room = kLineOctets;
    while (line.size() - at > room) {
        std::size_t cut = at + room;
        while (isContinuation(line[cut])) --cut;
        out += line.substr(at, cut - at) + "\r\n ";
        at = cut;
        room = kLineOctets - 1;
    }
    out += line.substr(at) + "\r\n";
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : base::tidySpaces(base::repaired(text), true)) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

/// "20261124T091500Z".
std::string instantText(base::Instant instant)
{
    std::string out;
    for (const char c : base::toText(instant).substr(0, 19))
        if (c != '-' && c != ':') out += c;
    return out + 'Z';
}

/// A UUID of version 8 (RFC 9562): the same event has the same UID in every export.
std::string uidOf(const std::string& key)
{
    std::string hex = base::sha256(key).hex().substr(0, 32);
    hex[12] = '8';
    hex[16] = 'a';
    return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4),
                       hex.substr(20));
}

} // namespace

std::string iCalendar(const std::vector<CalendarEvent>& events, base::Instant stamp)
{
    std::string out;
    for (const char* line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tocsin//Deadlines//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        addLine(out, line);
    for (const CalendarEvent& event : events) {
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + uidOf(event.key));
        addLine(out, "DTSTAMP:" + instantText(stamp));
        addLine(out, "DTSTART:" + instantText(event.due));
        addLine(out, "SUMMARY:" + escaped(event.summary));
        addLine(out, "CLASS:CONFIDENTIAL");
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace tocsin::clock
