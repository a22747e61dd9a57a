#include "ui/review/public_extract.h"

#include "ui/i18n/formats.h"
#include "ui/review/field_text.h"

#include <algorithm>

namespace tocsin::ui {

using base::Json;

namespace {

const Json* find(const Json& content, const std::string& path)
{
    const base::Result<form::Path> parsed = form::Path::parse(path);
    return parsed ? parsed->find(content) : nullptr;
}

} // namespace

bool wantsPublicExtract(const Json& content)
{
    const Json* answer = find(content, "distribution.public_extract");
    return answer != nullptr && (*answer == "yes" || *answer == "limited");
}

PublicExtractComposer::PublicExtractComposer(Workspace& workspace, const form::Form& form, const Json& content,
                                             base::Date today)
    : workspace_(workspace), form_(form), content_(content), today_(today)
{
}

const Json* PublicExtractComposer::at(const std::string& path) const { return find(content_, path); }

bool PublicExtractComposer::may(const char* kind) const
{
    const Json* kinds = at("distribution.public_fields");
    return kinds != nullptr && std::find(kinds->begin(), kinds->end(), kind) != kinds->end();
}

QString PublicExtractComposer::value(const std::string& path) const
{
    const Json* found = at(path);
    if (found == nullptr || form_.find(path) == nullptr) return {};
    return FieldText(workspace_.catalogue(), form_, content_, workspace_.language()).value(path, *found);
}

void PublicExtractComposer::add(ExtractGroup& group, const QString& label, const QString& text) const
{
    if (!text.isEmpty()) group.lines.push_back({label, text});
}

void PublicExtractComposer::field(ExtractGroup& group, const std::string& path) const
{
    const form::Field* known = form_.find(path);
    if (known != nullptr) add(group, workspace_.text(known->label), value(path));
}

QString PublicExtractComposer::birthDate() const
{
    const QString text = value("person.date_of_birth");
    const base::Result<base::PartialDate> date = base::PartialDate::parse(fromQt(text));
    if (!date) return leftToRight(text);
    // Of a year or a month alone the age is not certain, and the public page then shows none.
    const int age = base::yearsBetween(date->latest(), today_);
    if (age != base::yearsBetween(date->earliest(), today_)) return leftToRight(text);
    return tr("%1 (%n year(s) old)", nullptr, age).arg(leftToRight(text));
}

ExtractGroup PublicExtractComposer::identity() const
{
    ExtractGroup group{tr("Identity particulars"), {}};
    if (may("names"))
        for (const char* path : {"person.family_name", "person.forename"}) field(group, path);
    if (may("sex")) field(group, "person.sex");
    if (may("birth")) {
        if (const form::Field* known = form_.find("person.date_of_birth"))
            add(group, workspace_.text(known->label), birthDate());
        field(group, "person.place_of_birth");
    }
    if (const Json* all = at("person.nationalities"); all != nullptr && may("nationality")) {
        QStringList countries;
        for (std::size_t i = 0; i < all->size(); ++i)
            if (const QString one = value("person.nationalities[" + std::to_string(i) + "].country"); !one.isEmpty())
                countries << one;
        add(group, workspace_.text(form_.find("person.nationalities")->label), countries.join(QStringLiteral(", ")));
    }
    if (may("description")) field(group, "description.distinguishing_marks");
    if (may("languages")) field(group, "person.languages");
    return group;
}

ExtractGroup PublicExtractComposer::description() const
{
    ExtractGroup group{tr("Physical description"), {}};
    if (!may("description")) return group;
    if (const Json* height = at("description.height_cm"); height != nullptr && height->is_number_integer())
        add(group, tr("Height"),
            leftToRight(tr("%1 metres").arg(QString::number(height->get<double>() / 100, 'f', 2))));
    if (const Json* weight = at("description.weight_kg"); weight != nullptr && weight->is_number_integer())
        add(group, tr("Weight"), leftToRight(tr("%1 kilograms").arg(QString::number(weight->get<int>()))));
    field(group, "description.hair");
    field(group, "description.eyes");
    return group;
}

ExtractGroup PublicExtractComposer::charges() const
{
    ExtractGroup group{tr("Charges, as provided by the requesting entity"), {}};
    const Json* all = at("judicial.charges");
    if (all == nullptr || !may("charges")) return group;
    for (std::size_t i = 0; i < all->size(); ++i)
        add(group,
            workspace_.text(form_.find("request.requesting_entity")->label) + QStringLiteral(": ") +
                value("request.requesting_entity"),
            value("judicial.charges[" + std::to_string(i) + "].offence"));
    return group;
}

std::vector<std::string> PublicExtractComposer::photographs() const
{
    std::vector<std::string> hashes;
    const Json* all = at("biometrics.photographs");
    if (all == nullptr || !may("photographs")) return hashes;
    for (const Json& row : *all) {
        const auto file = row.find("file");
        if (file == row.end() || !file->is_object()) continue;
        const bool first = row.value("primary", false);
        hashes.insert(first ? hashes.begin() : hashes.end(), file->value("sha256", std::string()));
    }
    return hashes;
}

PublicExtract PublicExtractComposer::compose() const
{
    PublicExtract extract;
    for (ExtractGroup group : {identity(), description(), charges()})
        if (!group.lines.empty()) extract.groups.push_back(std::move(group));
    extract.photographs = photographs();
    const Json* kinds = at("distribution.public_fields");
    extract.authorised = kinds != nullptr && !kinds->empty();
    const form::CodeList* list = workspace_.catalogue().list("public_fields");
    for (const char* never : {"circumstances", "facts", "documents", "biometrics"})
        if (may(never) && list->find(never) != nullptr) extract.keptBack << workspace_.text(list->find(never)->label);
    extract.limits = value("distribution.public_extract_limits");
    return extract;
}

} // namespace tocsin::ui
