#include "core/notice/carry.h"

#include <algorithm>

namespace tocsin::notice {

using base::Json;
using form::Field;
using form::FieldType;

namespace {

std::string rowPath(const std::string& path, std::size_t row) { return path + "[" + std::to_string(row) + "]"; }

/// Says of each field of the carried content where in the origin it stands. Rows are met again by their ids, since
/// those that had nothing to carry are gone.
class Trace {
public:
    explicit Trace(Json& places) : places_(places) {}

    void fields(const std::vector<Field>& fields, const Json& carried, const std::string& path, const Json& origin,
                const std::string& originPath)
    {
        for (const Field& field : fields) {
            const auto value = carried.find(field.id);
            if (value == carried.end() || !origin.contains(field.id)) continue;
            const std::string here = path + "." + field.id;
            const std::string there = originPath + "." + field.id;
            if (field.type == FieldType::List)
                rows(field, *value, here, origin.at(field.id), there);
            else
                places_[here] = there;
        }
    }

private:
    void rows(const Field& list, const Json& carried, const std::string& path, const Json& origin,
              const std::string& originPath)
    {
        for (std::size_t i = 0; i < carried.size(); ++i) {
            const auto found = std::find_if(origin.begin(), origin.end(),
                                            [&](const Json& row) { return row.at("id") == carried[i].at("id"); });
            if (found == origin.end()) continue;
            fields(list.fields, carried[i], rowPath(path, i), *found,
                   rowPath(originPath, static_cast<std::size_t>(found - origin.begin())));
        }
    }

    Json& places_;
};

/// A source without subject.kind says by its sections what it is about; only where they leave no doubt.
void tellSubject(const form::Form& source, const form::Form& target, Json& content)
{
    if (target.find("subject.kind") == nullptr || source.section("subject") != nullptr) return;
    const bool person = source.section("person") != nullptr;
    const bool body = source.section("body") != nullptr;
    if (person != body) content["subject"]["kind"] = person ? "person" : "body";
}

} // namespace

Carried carry(const form::Catalogue& catalogue, const form::Form& source, const form::Form& target, const Json& content)
{
    Json given = content;
    tellSubject(source, target, given);
    Admitted admitted = admit(target, catalogue, given).value();
    Carried out{std::move(admitted.content), Json::object(), std::move(admitted.asides)};
    Trace trace(out.fields);
    for (const form::Section& section : target.sections()) {
        const auto carried = out.content.find(section.id);
        if (carried != out.content.end() && content.contains(section.id))
            trace.fields(section.fields, *carried, section.id, content.at(section.id), section.id);
    }
    return out;
}

} // namespace tocsin::notice
