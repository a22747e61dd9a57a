#include "core/form/form.h"

namespace tocsin::form {

namespace {

void indexFields(const std::vector<Field>& fields, const std::string& prefix, std::vector<std::string>& patterns,
                 std::map<std::string, const Field*>& index)
{
    for (const Field& field : fields) {
        const std::string path = prefix + "." + field.id;
        patterns.push_back(path);
        index.emplace(path, &field);
        if (field.type != FieldType::List) continue;
        index.emplace(path + "[]", &field);
        indexFields(field.fields, path + "[]", patterns, index);
    }
}

} // namespace

const Field* Section::find(const std::string& fieldId) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.id == fieldId; });
    return found == fields.end() ? nullptr : &*found;
}

Form::Form(std::string type, std::string edition, base::LocalText label, std::vector<Section> sections, base::Hash hash)
    : type_(std::move(type)),
      edition_(std::move(edition)),
      label_(std::move(label)),
      sections_(std::move(sections)),
      hash_(hash)
{
    for (const Section& section : sections_) indexFields(section.fields, section.id, patterns_, index_);
}

const Field* Form::find(const Path& path) const
{
    const auto found = index_.find(path.pattern());
    return found == index_.end() ? nullptr : found->second;
}

const Field* Form::find(const std::string& pathOrPattern) const
{
    if (const auto found = index_.find(pathOrPattern); found != index_.end()) return found->second;
    const base::Result<Path> path = Path::parse(pathOrPattern);
    return path ? find(*path) : nullptr;
}

std::string Form::labelOf(const Path& path, base::Language language) const
{
    std::string out;
    std::string pattern;
    for (const Path::Step& step : path.steps()) {
        if (pattern.empty()) {
            const auto section =
                std::find_if(sections_.begin(), sections_.end(), [&](const Section& s) { return s.id == step.name; });
            if (section == sections_.end()) return path.text();
            out = section->label.in(language);
            pattern = step.name;
            continue;
        }
        pattern += "." + step.name;
        const auto found = index_.find(pattern);
        if (found == index_.end()) return path.text();
        out += " › " + found->second->label.in(language);
        if (step.row == Path::Step::Row::At) out += " " + std::to_string(step.index + 1);
        if (step.row != Path::Step::Row::None) pattern += "[]";
    }
    return out;
}

} // namespace tocsin::form
