#include "core/access/user.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace tocsin::access {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 8> kNames{{{Role::Officer, "officer"},
                                                                   {Role::Supervisor, "supervisor"},
                                                                   {Role::ComplianceReviewer, "compliance_reviewer"},
                                                                   {Role::Administrator, "administrator"},
                                                                   {Role::Auditor, "auditor"},
                                                                   {Role::HitOfficer, "hit_officer"},
                                                                   {Role::RecordsClerk, "records_clerk"},
                                                                   {Role::DataProtection, "data_protection"}}};

/// Whose work is cases.
bool worksOnCases(Role role)
{
    return role == Role::Officer || role == Role::Supervisor || role == Role::ComplianceReviewer ||
           role == Role::HitOfficer || role == Role::RecordsClerk || role == Role::DataProtection;
}

/// Folded forms that head every published list of stolen passwords and are long enough for our minimum.
constexpr std::array<std::string_view, 14> kCommon{"123456789012",     "1234567890123", "111111111111",  "password1234",
                                                   "passwordpassword", "qwertyuiop12",  "qwertyuiopas",  "abcdefghijkl",
                                                   "iloveyou1234",     "letmein12345",  "administrator", "welcome12345",
                                                   "changeme1234",     "interpol1234"};

} // namespace

std::string_view name(Role role)
{
    for (const auto& [known, text] : kNames)
        if (known == role) return text;
    return {};
}

std::optional<Role> roleFromName(std::string_view name)
{
    for (const auto& [role, text] : kNames)
        if (text == name) return role;
    return std::nullopt;
}

std::vector<Role> allRoles()
{
    std::vector<Role> out;
    for (const auto& [role, text] : kNames) out.push_back(role);
    return out;
}

bool User::has(Role role) const { return std::find(roles.begin(), roles.end(), role) != roles.end(); }

std::string_view name(Permission permission)
{
    switch (permission) {
    case Permission::ReadCases: return "read_cases";
    case Permission::DraftCases: return "draft_cases";
    case Permission::ActOnCases: return "act_on_cases";
    case Permission::AnswerQuestions: return "answer_questions";
    case Permission::ExportCases: return "export_cases";
    case Permission::ReadAudit: return "read_audit";
    case Permission::VerifyAudit: return "verify_audit";
    case Permission::ManageUsers: return "manage_users";
    case Permission::ReadUsers: return "read_users";
    case Permission::MoveCases: return "move_cases";
    case Permission::AssignCases: return "assign_cases";
    case Permission::ReadOffice: return "read_office";
    case Permission::ManageOffice: return "manage_office";
    case Permission::RecordHits: return "record_hits";
    case Permission::ManageRetention: return "manage_retention";
    case Permission::DestroyDocuments: return "destroy_documents";
    }
    return {};
}

bool may(Role role, Permission permission)
{
    switch (permission) {
    case Permission::ReadCases:
    case Permission::ActOnCases: return worksOnCases(role);
    case Permission::DraftCases: return role == Role::Officer;
    case Permission::AnswerQuestions: return role == Role::ComplianceReviewer;
    case Permission::ExportCases:
        return role == Role::Officer || role == Role::Supervisor || role == Role::ComplianceReviewer;
    case Permission::ReadAudit:
        return role == Role::Auditor || role == Role::ComplianceReviewer || role == Role::DataProtection;
    case Permission::VerifyAudit:
        return role == Role::Auditor || role == Role::ComplianceReviewer || role == Role::DataProtection;
    case Permission::ManageUsers: return role == Role::Administrator;
    case Permission::ReadUsers: return role == Role::Administrator || role == Role::Auditor;
    case Permission::MoveCases: return role == Role::Supervisor;
    case Permission::AssignCases: return role == Role::Supervisor;
    case Permission::ReadOffice: return true;
    case Permission::ManageOffice: return role == Role::Administrator;
    case Permission::RecordHits: return role == Role::HitOfficer || role == Role::Officer || role == Role::Supervisor;
    case Permission::ManageRetention: return role == Role::RecordsClerk || role == Role::Supervisor;
    case Permission::DestroyDocuments: return role == Role::RecordsClerk;
    }
    return false;
}

bool may(const User& user, Permission permission)
{
    return !user.disabled &&
           std::any_of(user.roles.begin(), user.roles.end(), [permission](Role role) { return may(role, permission); });
}

bool isLogin(std::string_view text)
{
    return !text.empty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

const char* passwordFault(std::string_view password, std::string_view login)
{
    if (base::characterCount(password) < 12) return "access.password_short";
    const std::string folded = base::foldName(password);
    const bool oneCharacter =
        std::all_of(password.begin(), password.end(), [&](char c) { return c == password.front(); });
    const bool known = std::any_of(kCommon.begin(), kCommon.end(),
                                   [&](std::string_view common) { return folded.starts_with(common); });
    const std::string own = base::foldName(login);
    const bool madeOfLogin = own.size() >= 4 && folded.find(own) != std::string::npos;
    return oneCharacter || known || madeOfLogin ? "access.password_common" : nullptr;
}

} // namespace tocsin::access
