#pragma once
// A small form and the smallest packs for it: tests of rules stand on their own, whatever the real forms become.

#include "core/data/embedded.h"
#include "core/form/catalogue.h"
#include "core/rules/condition_parser.h"
#include "core/rules/evaluator.h"

#include <catch2/catch.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tocsin::rules::fixture {

using base::Json;

/// The same words in every language.
inline Json text(const std::string& words) { return {{"en", words}, {"fr", words}, {"es", words}, {"ar", words}}; }

Json field(const std::string& id, const std::string& type, Json more = Json::object());
/// forms/… and lists/… of the small form "red.notice".
std::map<std::string, std::string> formFiles();
const form::Catalogue& catalogue();
const form::Form& redNotice();
const SettingsTable& settings();

/// A rule that holds when person.family_name is present; tests overwrite what they are about.
Json aRule(Json overwrite = Json::object());
/// What the loader makes of these rules.
base::Result<std::shared_ptr<const Pack>> load(const std::vector<Json>& rules);
std::shared_ptr<const Pack> aPack(const std::vector<Json>& rules);

struct Asked {
    std::string day = "2026-01-15";
    Stage stage = Stage::Approve;
    std::vector<Response> responses = {};
    bool includeSettled = true;
};
Judgement judged(const Pack& pack, const Json& content, const Asked& asked = {});

/// The value of a condition; the test fails when it does not parse.
Tri value(const Json& condition, const Json& content);
/// The mistakes of a condition as "key pointer".
std::vector<std::string> mistakes(const Json& condition);
/// The operands that decided, as "path=value".
std::vector<std::string> explained(const Json& condition, const Json& content);

} // namespace tocsin::rules::fixture

template <>
struct Catch::StringMaker<tocsin::rules::Tri> {
    static std::string convert(tocsin::rules::Tri tri)
    {
        return tri == tocsin::rules::Tri::Unknown ? "Unknown" : (tri == tocsin::rules::Tri::True ? "True" : "False");
    }
};
template <>
struct Catch::StringMaker<tocsin::rules::Outcome> {
    static std::string convert(tocsin::rules::Outcome outcome) { return std::string(tocsin::rules::name(outcome)); }
};
