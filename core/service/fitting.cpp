#include "core/service/fitting.h"

#include "core/notice/carry.h"

#include <algorithm>
#include <array>

namespace tocsin::service {

base::Status mayBegin(const form::Catalogue& catalogue, const std::string& type, base::Date day)
{
    const form::Form* form = catalogue.form(type);
    if (form == nullptr) return base::notFound("form.unknown_type", {{"type", type}});
    if (form->received()) return base::refused("form.received_only", {{"type", type}});
    if (const std::optional<base::Date> until = form->issuedUntil(); until && day >= *until)
        return base::refused("form.no_longer_issued", {{"type", type}, {"until", base::toText(*until)}});
    return base::done();
}

std::size_t Fit::failing() const
{
    return static_cast<std::size_t>(std::count_if(missing.begin(), missing.end(), [](const rules::Finding& finding) {
        return finding.outcome == rules::Outcome::Fails;
    }));
}

namespace {

/// Sections that say what a document is about. Forms of one family have one of them in common.
constexpr std::array<std::string_view, 7> kSubjects{"person", "body",   "organisation", "objects",
                                                    "method", "assets", "artwork"};

/// Whether the other form can be about what the content is about; about whatever its own form is, while it says
/// nothing of it yet.
bool sameFamily(const form::Form& own, const form::Form& other, const base::Json& content)
{
    const auto about = [&](bool filled) {
        return std::any_of(kSubjects.begin(), kSubjects.end(), [&](std::string_view name) {
            const std::string id(name);
            return own.section(id) != nullptr && other.section(id) != nullptr && (!filled || content.contains(id));
        });
    };
    const bool saysNothing = std::none_of(kSubjects.begin(), kSubjects.end(),
                                          [&](std::string_view id) { return content.contains(std::string(id)); });
    return about(!saysNothing);
}

bool isNotice(const std::string& type) { return type.ends_with(".notice"); }

/// Another notice comes before a diffusion (78(2) before 78(3)) where they are equally good.
bool isBetter(const Fit& a, const Fit& b)
{
    const auto rank = [](const Fit& fit) {
        return std::tuple(fit.failing(), fit.missing.size(), isNotice(fit.type) ? 0 : 1, fit.leftAside);
    };
    return rank(a) < rank(b);
}

Fit fitOf(const Law& law, const form::Form& form, const FittingQuestion& question)
{
    const notice::Carried carried =
        notice::carry(*law.catalogue, *law.catalogue->form(question.type), form, question.content);
    const std::vector<rules::Response> nobody;
    rules::Judgement judgement = rules::judge(
        *law.pack, form, {carried.content, form.type(), question.day, question.stage, question.settings, nobody});
    Fit fit{form.type(), judgement.verdict, {}, carried.fields.size(), carried.asides.size()};
    for (rules::Finding& finding : judgement.findings)
        if (finding.open() && finding.severity == rules::Severity::Block) fit.missing.push_back(std::move(finding));
    return fit;
}

} // namespace

std::vector<Fit> fittingTypes(const Law& law, const FittingQuestion& question)
{
    const form::Form* own = law.catalogue->form(question.type);
    std::vector<Fit> fits;
    for (const std::string& type : law.catalogue->types()) {
        const form::Form& form = *law.catalogue->form(type);
        if (type == question.type || !mayBegin(*law.catalogue, type, question.day)) continue;
        if (own != nullptr && !sameFamily(*own, form, question.content)) continue;
        fits.push_back(fitOf(law, form, question));
    }
    std::stable_sort(fits.begin(), fits.end(), isBetter);
    return fits;
}

} // namespace tocsin::service
