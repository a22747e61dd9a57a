#pragma once
// Users, their roles, and what each role may do. The table is the whole truth: default deny.

#include "core/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::access {

enum class Role {
    Officer,
    Supervisor,
    ComplianceReviewer,
    Administrator,
    Auditor,
    DataProtection,
    HitOfficer,
    RecordsClerk
};
/// "officer", "supervisor", "compliance_reviewer", "administrator", "auditor", "data_protection", "hit_officer",
/// "records_clerk".
std::string_view name(Role role);
std::optional<Role> roleFromName(std::string_view name);
std::vector<Role> allRoles();

struct User {
    base::UserId id;
    std::string login;
    std::string displayName;
    std::vector<Role> roles;
    bool disabled = false;
    std::string passwordHash; ///< libsodium's Argon2id string
    [[nodiscard]] bool has(Role role) const;
};

enum class Permission {
    ReadCases,
    DraftCases,
    ActOnCases,
    AnswerQuestions,
    ExportCases,
    ReadAudit,
    VerifyAudit,
    ManageUsers,
    ReadUsers,
    MoveCases,
    AssignCases, ///< lay a case on somebody's desk
    ReadOffice,
    ManageOffice, ///< working calendar, the bureau's own figures of clocks, units
    RecordHits,
    ManageRetention,
    DestroyDocuments
};
std::string_view name(Permission permission); ///< "read_cases", "draft_cases": stable, it stands in the log
/// Officers, supervisors, compliance reviewers, hit officers and records clerks work on cases; administrators see no
/// case content (RPD 111); auditors read the log and verify it; a data protection officer reads cases, answers tasks
/// and reads the log; supervisors move running cases to the life cycle in force. Hits are recorded by hit officers,
/// officers and supervisors; how long documents are kept is the records clerk's and the supervisor's; only a records
/// clerk destroys.
bool may(Role role, Permission permission);
bool may(const User& user, Permission permission);

/// 1 to 40 of a-z, 0-9, dot, hyphen and underscore.
bool isLogin(std::string_view text);

/// Passwords: at least 12 characters, no composition rules, not a login or a common one. Null when fit, else a key:
/// access.password_short, access.password_common.
const char* passwordFault(std::string_view password, std::string_view login);

} // namespace tocsin::access
