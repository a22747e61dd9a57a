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

Form::Form(FormHead head, std::vector<Section> sections, base::Hash hash)
    : head_(std::move(head)), sections_(std::move(sections)), hash_(hash)
{
    for (const Section& section : sections_) indexFields(section.fields, section.id, patterns_, index_);
}

const Section* Form::section(const std::string& id) const
{
    const auto found = std::find_if(sections_.begin(), sections_.end(), [&](const Section& s) { return s.id == id; });
    return found == sections_.end() ? nullptr : &*found;
}

bool Form::applies(const Section& section, const base::Json& content)
{
    if (!section.onlyIf) return true;
    const std::string& path = section.onlyIf->field;
    const std::size_t dot = path.find('.');
    const auto chosenIn = content.find(path.substr(0, dot));
    if (chosenIn == content.end() || !chosenIn->is_object()) return false;
    const auto chosen = chosenIn->find(path.substr(dot + 1));
    if (chosen == chosenIn->end() || !chosen->is_string()) return false;
    const std::vector<std::string>& in = section.onlyIf->in;
    return std::find(in.begin(), in.end(), chosen->get_ref<const std::string&>()) != in.end();
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
            const Section* named = section(step.name);
            if (named == nullptr) return path.text();
            out = named->label.in(language);
            pattern = step.name;
            continue;
        }
        pattern += "." + step.name;
        const auto found = index_.find(pattern);
        if (found == index_.end()) return path.text();
        const bool row = step.row == Path::Step::Row::At;
        out += " › " + (row ? found->second->rowName() : found->second->label).in(language);
        if (row) out += " " + std::to_string(step.index + 1);
        if (step.row != Path::Step::Row::None) pattern += "[]";
    }
    return out;
}

} // namespace tocsin::form
