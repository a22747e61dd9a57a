#include "core/access/user.h"

#include <catch2/catch.hpp>

using namespace tocsin::access;

namespace {

User withRoles(std::vector<Role> roles)
{
    User user;
    user.roles = std::move(roles);
    return user;
}

} // namespace

TEST_CASE("Role names go both ways")
{
    for (const Role role : {Role::Officer, Role::Supervisor, Role::ComplianceReviewer, Role::Administrator,
                            Role::Auditor, Role::HitOfficer, Role::RecordsClerk, Role::DataProtection})
        CHECK(roleFromName(name(role)) == role);
    CHECK_FALSE(roleFromName("root"));
}

TEST_CASE("An administrator sees no case content and an auditor only the log")
{
    CHECK_FALSE(may(Role::Administrator, Permission::ReadCases));
    CHECK_FALSE(may(Role::Administrator, Permission::ReadAudit));
    CHECK(may(Role::Administrator, Permission::ManageUsers));
    CHECK_FALSE(may(Role::Auditor, Permission::ReadCases));
    CHECK(may(Role::Auditor, Permission::VerifyAudit));
    CHECK_FALSE(may(Role::Officer, Permission::ManageUsers));
    CHECK_FALSE(may(Role::Supervisor, Permission::DraftCases));
    CHECK(may(Role::HitOfficer, Permission::RecordHits));
    CHECK_FALSE(may(Role::HitOfficer, Permission::DraftCases));
    CHECK_FALSE(may(Role::HitOfficer, Permission::ManageRetention));
    CHECK_FALSE(may(Role::Administrator, Permission::DestroyDocuments));
    for (const Role role : {Role::Officer, Role::Supervisor, Role::ComplianceReviewer, Role::HitOfficer})
        CHECK_FALSE(may(role, Permission::DestroyDocuments));
    CHECK(may(Role::RecordsClerk, Permission::DestroyDocuments));
}

TEST_CASE("Rights add up over roles and end with the account")
{
    User user = withRoles({Role::Officer, Role::Auditor});
    CHECK(may(user, Permission::DraftCases));
    CHECK(may(user, Permission::ReadAudit));
    user.disabled = true;
    CHECK_FALSE(may(user, Permission::DraftCases));
    CHECK_FALSE(may(withRoles({}), Permission::ReadCases));
}

TEST_CASE("A password is judged by length and by what attackers try first")
{
    CHECK(passwordFault("correct horse battery", "amina") == nullptr);
    CHECK(passwordFault("ثلاثة جمال في الصحراء", "amina") == nullptr);
    CHECK(passwordFault("short", "amina") == std::string("access.password_short"));
    CHECK(passwordFault("Password1234!", "amina") == std::string("access.password_common"));
    CHECK(passwordFault("aaaaaaaaaaaaaaaa", "amina") == std::string("access.password_common"));
    CHECK(passwordFault("amina-and-her-dog", "amina") == std::string("access.password_common"));
}
