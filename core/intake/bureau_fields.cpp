#include "core/intake/bureau_fields.h"

#include <algorithm>
#include <array>

namespace tocsin::intake {

namespace {

constexpr std::array kParticulars{"request.requester_type", "request.requesting_entity", "request.ncb_file_number",
                                  "status.age_of_majority"};

bool isParticular(const std::string& path)
{
    return std::find(kParticulars.begin(), kParticulars.end(), path) != kParticulars.end();
}

} // namespace

std::set<std::string> bureauFields(const rules::Pack& pack, const form::Form& form)
{
    std::set<std::string> out;
    for (const char* path : kParticulars)
        if (form.find(path) != nullptr) out.insert(path);
    for (const rules::Rule* rule : pack.rulesFor(form.type())) {
        if (rule->kind != rules::Kind::Attestation) continue;
        for (const std::string& path : rule->fields) {
            const form::Field* field = form.find(path);
            const bool inRow = path.find('[') != std::string::npos;
            // Other booleans of an attestation are facts, such as whether a person is deceased: the agency knows them.
            const bool promise = path.ends_with("_ack");
            if (field != nullptr && field->type == form::FieldType::Boolean && promise && !inRow) out.insert(path);
        }
    }
    return out;
}

void leaveToBureau(const rules::Pack& pack, const form::Form& form, const form::Catalogue& catalogue, Package& package)
{
    std::vector<notice::Change> cleared;
    for (const std::string& path : bureauFields(pack, form)) {
        const base::Json* value = form::Path::parse(path)->find(package.content);
        if (value == nullptr) continue;
        package.asides.push_back(
            {path, isParticular(path) ? "intake.bureaus_own" : "content.promise_anew", *value, {{"path", path}}});
        package.origins.erase(path);
        cleared.push_back({path, nullptr});
    }
    package.content = notice::apply(form, catalogue, std::move(package.content), cleared).value();
}

} // namespace tocsin::intake
