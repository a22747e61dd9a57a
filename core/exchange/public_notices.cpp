#include "core/exchange/public_notices.h"

#include "core/base/text.h"
#include "core/exchange/record_reader.h"
#include "core/exchange/repeats.h"

namespace tocsin::exchange {

using base::Json;

namespace {

/// How deep a container of records may hold further ones: object, list, list of pages.
constexpr int kContainerDepth = 4;

std::string_view trimmed(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

/// Calls visit(line, number from 1) for every line that holds something, until it returns false.
template <class Visit>
void eachLine(std::string_view text, Visit visit)
{
    std::size_t number = 1;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        if (!line.empty() && !visit(line, number)) return;
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
    }
}

/// JSON lines: of the first lines at least half are values by themselves. Bad lines do not hide what the file is.
bool isLines(std::string_view text)
{
    constexpr std::size_t kProbe = 10;
    std::vector<std::string_view> probe;
    eachLine(text, [&](std::string_view line, std::size_t) {
        probe.push_back(line);
        return probe.size() < kProbe;
    });
    if (probe.size() < 2 || probe[0] == "[" || probe[0] == "{") return false;
    const auto whole = std::count_if(probe.begin(), probe.end(), [](std::string_view line) {
        const bool closed = line.back() == '}' || line.back() == ']';
        return closed && base::readJson(line, kImportLimits).ok();
    });
    return 2 * static_cast<std::size_t>(whole) >= probe.size();
}

class Reader {
public:
    explicit Reader(const form::Catalogue& catalogue) : catalogue_(catalogue) {}

    base::Result<Reading> run(std::string_view text)
    {
        if (isLines(text)) {
            out_.format = Format::Lines;
            eachLine(text, [&](std::string_view line, std::size_t number) {
                takeLine(line, "line " + std::to_string(number));
                return !full_;
            });
        } else {
            const base::Result<Json> json = base::readJson(text, kImportLimits);
            if (!json) return json.error();
            out_.format = formatOf(*json);
            take(*json, {}, {}, 0);
        }
        if (full_) return base::invalid("import.too_many_records", {{"limit", std::to_string(kRecordLimit)}});
        if (out_.records.empty()) return base::invalid("import.no_records");
        markRepeats(out_.records);
        return std::move(out_);
    }

private:
    static Format formatOf(const Json& json)
    {
        if (json.is_array()) return Format::List;
        const Kind kind = sniff(json).kind;
        if (kind == Kind::Page) return Format::ListPage;
        return kind == Kind::Unknown && holdsRecords(json) ? Format::Several : Format::Single;
    }

    static bool holdsRecords(const Json& value)
    {
        return std::any_of(value.begin(), value.end(), [](const Json& one) { return one.is_structured(); });
    }

    void takeLine(std::string_view line, const std::string& place)
    {
        const base::Result<Json> json = base::readJson(line, kImportLimits);
        if (json)
            take(*json, place, {}, 0);
        else
            refuse(place, json.error());
    }

    static std::string within(const std::string& place, const std::string& name)
    {
        return place.empty() ? name
                             : place +
                                   (name.front() == '['          ? ""
                                    : place.starts_with("line ") ? ": "
                                                                 : ".") +
                                   name;
    }

    void take(const Json& value, const std::string& place, const std::string& hint, int depth)
    {
        if (full_) return;
        if (value.is_array() && depth < kContainerDepth) {
            for (std::size_t i = 0; i < value.size(); ++i)
                take(value[i], within(place, "[" + std::to_string(i) + "]"), hint, depth + 1);
            return;
        }
        const Sniffed sniffed = sniff(value, hint);
        switch (sniffed.kind) {
        case Kind::NotAnObject: return refuse(place, base::invalid("import.not_an_object"));
        case Kind::Page: return takePage(value, place, depth);
        case Kind::DamagedPage: return refuse(place, base::invalid("import.damaged_page"));
        case Kind::RedNotice: return takeRecord(redShape(), value, place, sniffed);
        case Kind::YellowNotice: return takeRecord(yellowShape(), value, place, sniffed);
        case Kind::UnPerson: return takeRecord(unPersonShape(), value, place, sniffed);
        case Kind::UnEntity: return takeRecord(unEntityShape(), value, place, sniffed);
        case Kind::Images: return refuse(place, base::invalid("import.images_only"));
        case Kind::ErrorAnswer: return refuse(place, errorAnswer(value));
        case Kind::Unknown: break;
        }
        if (depth >= kContainerDepth || !holdsRecords(value))
            return refuse(place, base::invalid("import.unknown_shape"));
        for (const auto& item : value.items())
            if (item.value().is_structured() && !item.value().empty())
                take(item.value(), within(place, item.key()), hint, depth + 1);
    }

    void takeRecord(const Shape& shape, const Json& value, const std::string& place, const Sniffed& sniffed)
    {
        if (value.dump().size() > kRecordBytes)
            return refuse(place, base::invalid("import.record_too_large", {{"limit", std::to_string(kRecordBytes)}}),
                          value);
        add(readRecord(shape, catalogue_, value, place, sniffed));
    }

    void takePage(const Json& page, const std::string& place, int depth)
    {
        const Json& rows = page.at("_embedded").at("notices");
        const auto total = page.find("total");
        if (total != page.end() && total->is_number_unsigned() && total->get<std::size_t>() > rows.size())
            out_.remarks.push_back({"import.part_of_list",
                                    {{"place", within(place, "_embedded.notices")},
                                     {"rows", std::to_string(rows.size())},
                                     {"total", std::to_string(total->get<std::size_t>())}}});
        take(rows, within(place, "_embedded.notices"), selfLink(page), std::min(depth, kContainerDepth - 1));
    }

    static base::Error errorAnswer(const Json& value)
    {
        const auto text = [&](const char* key) {
            const Json& one = value.at(key);
            return one.is_string() ? one.get<std::string>() : one.dump();
        };
        return base::invalid("import.error_answer", {{"status", text("status")}, {"message", text("message")}});
    }

    /// A refused record still shows whom it names, so that a person can find it in the file.
    void refuse(const std::string& place, base::Error why, const Json& value = {})
    {
        Record record;
        record.place = place;
        record.refusal = std::move(why);
        const auto text = [&](const char* key) {
            const auto found = value.is_object() ? value.find(key) : value.end();
            return found != value.end() && found->is_string() ? base::tidySpaces(found->get_ref<const std::string&>())
                                                              : std::string();
        };
        if (value.is_object())
            record.headline = {text("name"), text("forename"), text("date_of_birth"), {}, text("entity_id"), {}};
        add(std::move(record));
    }

    void add(Record record)
    {
        full_ = out_.records.size() >= kRecordLimit;
        if (!full_) out_.records.push_back(std::move(record));
    }

    const form::Catalogue& catalogue_;
    Reading out_;
    bool full_ = false;
};

} // namespace

std::string_view name(Format format)
{
    switch (format) {
    case Format::Single: return "single";
    case Format::List: return "list";
    case Format::ListPage: return "list_page";
    case Format::Lines: return "lines";
    case Format::Several: return "several";
    }
    return "single";
}

base::Result<Reading> readPublicNotices(std::string_view bytes, const form::Catalogue& catalogue)
{
    const base::Result<std::string> text = base::foreignText(bytes, kImportLimits.bytes);
    if (!text) return text.error();
    return Reader(catalogue).run(*text);
}

} // namespace tocsin::exchange
