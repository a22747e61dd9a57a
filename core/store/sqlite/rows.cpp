#include "core/store/sqlite/rows.h"

#include "core/base/json_reader.h"

#include <fmt/format.h>

namespace tocsin::store {

using base::Json;

namespace {

std::string workflowText(const workflow::Instance& instance)
{
    Json approvals = Json::array();
    for (const workflow::Approval& approval : instance.approvals)
        approvals.push_back({{"kind", approval.kind},
                             {"user", approval.user},
                             {"content_hash", approval.contentHash},
                             {"at", approval.at}});
    Json answers = Json::array();
    for (const workflow::TaskAnswer& answer : instance.answers)
        answers.push_back({{"task", answer.task},
                           {"agreed", answer.agreed},
                           {"user", answer.user},
                           {"content_hash", answer.contentHash},
                           {"at", answer.at}});
    Json out{{"definition", instance.definition}, {"definition_hash", instance.definitionHash},
             {"state", instance.state},           {"since", instance.since},
             {"drafter", instance.drafter},       {"last_editor", instance.lastEditor},
             {"submitter", instance.submitter},   {"approvals", std::move(approvals)}};
    if (!answers.empty()) out["answers"] = std::move(answers);
    return out.dump();
}

[[noreturn]] void unreadableWorkflow() { throw StorageError("storage.corrupt", "a document's workflow is unreadable"); }

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found == object.end() || !found->is_string()) unreadableWorkflow();
    return found->get<std::string>();
}

workflow::Instance workflowFrom(const std::string& text)
{
    const base::Result<Json> json = base::readStoredJson(text);
    if (!json) unreadableWorkflow();
    workflow::Instance instance{textOf(*json, "definition"),
                                textOf(*json, "definition_hash"),
                                textOf(*json, "state"),
                                textOf(*json, "since"),
                                textOf(*json, "drafter"),
                                textOf(*json, "last_editor"),
                                textOf(*json, "submitter"),
                                {},
                                {}};
    const auto approvals = json->find("approvals");
    if (approvals == json->end() || !approvals->is_array()) unreadableWorkflow();
    for (const Json& approval : *approvals)
        instance.approvals.push_back({textOf(approval, "kind"), textOf(approval, "user"),
                                      textOf(approval, "content_hash"), textOf(approval, "at")});
    // Rows from before there were tasks hold none.
    for (const Json& answer : json->value("answers", Json::array())) {
        const auto agreed = answer.is_object() ? answer.find("agreed") : answer.end();
        if (agreed == answer.end() || !agreed->is_boolean()) unreadableWorkflow();
        instance.answers.push_back({textOf(answer, "task"), agreed->get<bool>(), textOf(answer, "user"),
                                    textOf(answer, "content_hash"), textOf(answer, "at")});
    }
    return instance;
}

} // namespace

DocumentRow documentFrom(const Statement& s)
{
    DocumentRow row;
    row.id = s.text(0);
    row.number = s.text(1);
    row.type = s.text(2);
    row.revision = s.number(3);
    row.version = s.number(4);
    row.open = s.number(5) != 0;
    row.openedBy = s.text(6);
    row.openedAt = s.text(7);
    row.contentHash = s.text(8);
    row.createdAt = s.text(9);
    row.updatedAt = s.text(10);
    row.workflow = workflowFrom(s.text(11));
    row.familyName = s.text(12);
    row.forename = s.text(13);
    row.dateOfBirth = s.text(14);
    row.sex = s.text(15);
    row.entityId = s.text(16);
    row.matchKey = s.text(17);
    row.refusedAt = s.text(18);
    row.summaryKey = s.text(19);
    return row;
}

std::vector<DocumentRow> documentsWhere(Connection& db, const std::string& clause,
                                        const std::vector<std::string>& texts, const std::vector<std::int64_t>& numbers)
{
    Statement s(db, fmt::format("SELECT {} FROM document{}", kDocumentColumns, clause));
    for (const std::string& value : texts) s.bind(value);
    for (const std::int64_t value : numbers) s.bind(value);
    std::vector<DocumentRow> out;
    while (s.next()) out.push_back(documentFrom(s));
    return out;
}

access::User userFrom(const Statement& s)
{
    access::User user;
    user.id = base::UserId(s.text(0));
    user.login = s.text(1);
    user.displayName = s.text(2);
    const std::string roles = s.text(3);
    for (std::size_t at = 0; at < roles.size();) {
        const std::size_t comma = std::min(roles.find(',', at), roles.size());
        const std::optional<access::Role> role = access::roleFromName(roles.substr(at, comma - at));
        if (!role) throw StorageError("storage.corrupt", "a user has an unknown role");
        user.roles.push_back(*role);
        at = comma + 1;
    }
    user.disabled = s.number(4) != 0;
    user.passwordHash = s.text(5);
    return user;
}

std::string rolesText(const access::User& user)
{
    std::string out;
    for (const access::Role role : user.roles) out += (out.empty() ? "" : ",") + std::string(access::name(role));
    return out;
}

void bindDocument(Statement& s, const DocumentRow& row, std::int64_t revision)
{
    s.bind(row.id)
        .bind(row.number)
        .bind(row.type)
        .bind(revision)
        .bind(row.version)
        .bind(std::int64_t{row.open})
        .bind(row.openedBy)
        .bind(row.openedAt)
        .bind(row.contentHash)
        .bind(row.createdAt)
        .bind(row.updatedAt)
        .bind(workflowText(row.workflow))
        .bind(row.familyName)
        .bind(row.forename)
        .bind(row.dateOfBirth)
        .bind(row.sex)
        .bind(row.entityId)
        .bind(row.matchKey)
        .bind(row.refusedAt)
        .bind(row.summaryKey);
}

audit::Row auditFrom(const Statement& s)
{
    return {s.number(0), s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6), s.text(7)};
}

} // namespace tocsin::store
