#include "app/cli/channel_json.h"

#include "core/base/json_reader.h"

namespace tocsin::cli {

using base::Json;

namespace {

void putReason(const Common& common, Json& out, const std::string& key, const std::string& params)
{
    if (key.empty()) return;
    const auto [message, fix] = reasonOf(common, key, params);
    out["reason"] = {{"key", key}, {"message", message}, {"fix", fix}};
}

} // namespace

std::pair<std::string, std::string> reasonOf(const Common& common, const std::string& key, const std::string& params)
{
    base::Params given;
    if (const base::Result<Json> json = base::readStoredJson(params); json && json->is_object())
        for (const auto& item : json->items())
            if (item.value().is_string()) given[item.key()] = item.value().get<std::string>();
    auto [message, fix] = wording(common, key, given);
    return {visible(message), visible(fix)};
}

Json outboxJson(const store::OutboxRow& row)
{
    return {{"id", row.id},
            {"kind", row.kind},
            {"to", row.to},
            {"document", row.document},
            {"in_reply_to", row.inReplyTo},
            {"state", row.state},
            {"created_at", row.createdAt},
            {"attempts", row.attempts},
            {"next_at", row.nextAt},
            {"error", row.error}};
}

Json inboxJson(const Common& common, const store::InboxRow& row)
{
    Json out{{"id", row.id},
             {"kind", row.kind},
             {"from", row.from},
             {"document", row.document},
             {"in_reply_to", row.inReplyTo},
             {"state", row.state},
             {"at", row.at},
             {"signed_by", row.key}};
    putReason(common, out, row.reason, row.params);
    return out;
}

Json quarantineJson(const Common& common, const store::QuarantineRow& row)
{
    Json out{{"id", row.id}, {"name", row.name}, {"sha256", row.sha256}, {"state", row.state}, {"at", row.at}};
    putReason(common, out, row.reason, row.params);
    return out;
}

Json messageJson(const Common& common, const service::MessageView& view)
{
    Json out = inboxJson(common, view.row);
    out["manifest"] = base::readStoredJson(view.row.manifest).value();
    out["body"] = base::readStoredJson(view.row.body).value();
    return out;
}

Json messageJson(const service::SentView& view)
{
    Json out = outboxJson(view.row);
    out["manifest"] = base::readStoredJson(view.row.manifest).value();
    out["body"] = base::readStoredJson(view.row.body).value();
    return out;
}

} // namespace tocsin::cli
