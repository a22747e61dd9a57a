#pragma once
// The engines that the contract suite runs against.

#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/temp_folder.h"

namespace tocsin::test {

/// A fresh, empty store of an engine in its own folder.
struct FreshStore {
    TempFolder folder;
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
};

inline access::User aUser(const std::string& login = "amina")
{
    access::User user;
    user.id = base::UserId("u-" + login);
    user.login = login;
    user.displayName = "Amina Example";
    user.roles = {access::Role::Officer};
    user.passwordHash = "$argon2id$x";
    return user;
}

inline store::DocumentRow aDocument(const std::string& id, const std::string& number,
                                    const std::string& state = "draft")
{
    store::DocumentRow row;
    row.id = id;
    row.number = number;
    row.type = "red.notice";
    row.revision = 1;
    row.version = 1;
    row.openedBy = "s1";
    row.openedAt = row.createdAt = row.updatedAt = "2026-01-15T09:00:00.000Z";
    row.contentHash = std::string(64, 'a');
    row.workflow.state = state;
    row.workflow.since = row.createdAt;
    row.workflow.drafter = "u-amina";
    row.workflow.approvals = {{"approve", "u-x", std::string(64, 'a'), row.createdAt}};
    row.familyName = "TESTINO";
    row.forename = "Mario";
    row.dateOfBirth = "1975-04-09";
    row.matchKey = "testino mario";
    return row;
}

} // namespace tocsin::test
