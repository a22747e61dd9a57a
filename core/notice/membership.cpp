#include "core/notice/membership.h"

#include "core/base/json_reader.h"
#include "core/form/json_checker.h"

#include <optional>
#include <utility>

namespace tocsin::notice {

using base::Json;
using form::JsonChecker;

namespace {

std::optional<BureauEntry::Kind> kindOf(const std::string& name)
{
    if (name == "member") return BureauEntry::Kind::Member;
    if (name == "sub_bureau") return BureauEntry::Kind::SubBureau;
    if (name == "entity") return BureauEntry::Kind::Entity;
    return std::nullopt;
}

BureauEntry entryFrom(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    BureauEntry entry;
    if (!checker.keys(json, pointer, {"code", "kind"}, {"region", "parent", "region_inferred"})) return entry;
    entry.code = checker.text(json, "code", pointer);
    const std::string kind = checker.text(json, "kind", pointer);
    const std::optional<BureauEntry::Kind> known = kindOf(kind);
    if (!known) checker.fault("unknown_kind", pointer + "/kind", {{"kind", kind}});
    entry.kind = known.value_or(BureauEntry::Kind::Member);
    if (json.contains("region")) entry.region = checker.text(json, "region", pointer);
    if (json.contains("parent")) entry.parent = checker.text(json, "parent", pointer);
    entry.regionInferred = checker.flag(json, "region_inferred", pointer);
    const bool inRegion = entry.kind != BureauEntry::Kind::Entity;
    if (inRegion == entry.region.empty()) checker.fault("no_region", pointer, {{"code", entry.code}});
    return entry;
}

} // namespace

base::Result<std::shared_ptr<const Membership>> Membership::read(std::string_view bytes, const std::string& file)
{
    const base::Result<Json> json = base::readJson(bytes);
    if (!json) {
        base::Error error = json.error();
        error.params["file"] = file;
        return error;
    }
    JsonChecker checker("members", file);
    if (!checker.keys(*json, "", {"source", "bureaus"})) return checker.error();
    checker.text(*json, "source", "");
    auto out = std::make_shared<Membership>();
    const Json& bureaus = checker.array(*json, "bureaus", "");
    for (std::size_t i = 0; i < bureaus.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/bureaus", i);
        BureauEntry entry = entryFrom(checker, bureaus[i], pointer);
        if (!out->index_.emplace(entry.code, i).second)
            checker.fault("duplicate", pointer + "/code", {{"code", entry.code}});
        out->all_.push_back(std::move(entry));
    }
    for (std::size_t i = 0; i < out->all_.size() && !checker.failed(); ++i) {
        const BureauEntry& entry = out->all_[i];
        const BureauEntry* parent = out->find(entry.parent);
        const bool needed = entry.kind == BureauEntry::Kind::SubBureau;
        const bool sound =
            needed ? parent != nullptr && parent->kind == BureauEntry::Kind::Member : entry.parent.empty();
        if (!sound) checker.fault("no_parent", JsonChecker::at("/bureaus", i), {{"code", entry.code}});
    }
    if (checker.failed()) return checker.error();
    return std::shared_ptr<const Membership>(std::move(out));
}

const BureauEntry* Membership::find(const std::string& code) const
{
    const auto found = index_.find(code);
    return found == index_.end() ? nullptr : &all_[found->second];
}

} // namespace tocsin::notice
