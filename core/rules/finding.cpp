#include "core/rules/finding.h"

#include <algorithm>
#include <array>

namespace tocsin::rules {

namespace {

template <std::size_t N, class Enum>
std::string_view pick(const std::array<std::string_view, N>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view name(Severity severity) { return pick<3>({"block", "warn", "hint"}, severity); }

std::string_view name(Kind kind) { return pick<3>({"automatic", "attestation", "reviewer"}, kind); }

std::string_view name(Stage stage) { return pick<3>({"draft", "submit", "approve"}, stage); }

std::string_view name(Outcome outcome)
{
    return pick<6>({"holds", "fails", "unknown", "question", "not_applicable", "waived"}, outcome);
}

std::string_view name(Verdict verdict) { return pick<3>({"ready", "needs_answers", "blocked"}, verdict); }

std::vector<std::string> Finding::missing() const
{
    std::vector<std::string> paths;
    if (outcome != Outcome::Unknown) return paths;
    for (const Operand& operand : operands)
        if (operand.value.is_null() && std::find(paths.begin(), paths.end(), operand.path) == paths.end())
            paths.push_back(operand.path);
    return paths;
}

std::size_t Judgement::count(Severity severity, Stage upTo) const
{
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity == severity && finding.stage <= upTo && finding.open();
    }));
}

} // namespace tocsin::rules
