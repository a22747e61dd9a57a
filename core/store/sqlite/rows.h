#pragma once
// Between rows of the tables and the port's values.

#include "core/store/sqlite/connection.h"

#include <initializer_list>

namespace tocsin::store {

/// What documentFrom() reads, in its order.
inline constexpr const char* kDocumentColumns =
    "id, number, type, revision, version, open, opened_by, opened_at, content_hash, created_at, updated_at, workflow, "
    "family_name, forename, date_of_birth, sex, entity_id, match_key, refused_at, summary_key";

/// Of the row that the statement stands on. Errors: storage.corrupt when its workflow is unreadable.
DocumentRow documentFrom(const Statement& s);
/// Binds the columns of kDocumentColumns, `revision` in place of the row's own.
void bindDocument(Statement& s, const DocumentRow& row, std::int64_t revision);

/// The documents of a clause after FROM, its texts bound before its numbers.
std::vector<DocumentRow> documentsWhere(Connection& db, const std::string& clause,
                                        const std::vector<std::string>& texts,
                                        const std::vector<std::int64_t>& numbers);

/// Columns: id, login, display_name, roles, disabled, password_hash. Errors: storage.corrupt for an unknown role.
access::User userFrom(const Statement& s);
std::string rolesText(const access::User& user);

/// Columns: seq, entry, leaf, document, actor, act, at, payload.
audit::Row auditFrom(const Statement& s);

/// A WHERE clause with its values, so that no text of a person is ever part of the SQL.
struct Where {
    std::string sql = " WHERE 1";
    std::vector<std::string> values;
    void add(const std::string& condition, std::initializer_list<std::string> given)
    {
        sql += " AND " + condition;
        values.insert(values.end(), given);
    }
    /// The column holds one of these; any value when there are none.
    void addAnyOf(const std::string& column, const std::vector<std::string>& given)
    {
        if (given.empty()) return;
        std::string marks;
        for (std::size_t i = 0; i < given.size(); ++i) marks += i == 0 ? "?" : ", ?";
        sql += " AND " + column + " IN (" + marks + ")";
        values.insert(values.end(), given.begin(), given.end());
    }
};

} // namespace tocsin::store
