#include "core/rules/finding.h"

#include <array>

namespace tocsin::rules {

std::size_t Judgement::count(Severity severity) const
{
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [severity](const Finding& finding) {
        return finding.open() && finding.severity == severity;
    }));
}

std::string_view name(Severity severity)
{
    constexpr std::array<std::string_view, 3> names{"block", "warn", "hint"};
    return names[static_cast<std::size_t>(severity)];
}

std::string_view name(Kind kind)
{
    constexpr std::array<std::string_view, 3> names{"automatic", "attestation", "reviewer"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(Stage stage)
{
    constexpr std::array<std::string_view, 3> names{"draft", "submit", "approve"};
    return names[static_cast<std::size_t>(stage)];
}

std::string_view name(Outcome outcome)
{
    constexpr std::array<std::string_view, 6> names{"holds",    "fails",          "unknown",
                                                    "question", "not_applicable", "waived"};
    return names[static_cast<std::size_t>(outcome)];
}

std::string_view name(Verdict verdict)
{
    constexpr std::array<std::string_view, 3> names{"ready", "needs_answers", "blocked"};
    return names[static_cast<std::size_t>(verdict)];
}

} // namespace tocsin::rules
