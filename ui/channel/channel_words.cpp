#include "ui/channel/channel_words.h"

#include "core/base/json_reader.h"
#include "core/channel/address.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace tocsin::ui {

namespace {

QString labelIn(const Workspace& workspace, const char* list, const std::string& code)
{
    const form::CodeList* codes = workspace.catalogue().list(list);
    const form::Code* found = codes == nullptr ? nullptr : codes->find(code);
    return found == nullptr ? toQt(code) : workspace.text(found->label);
}

} // namespace

QString ChannelWords::kind(const Workspace& workspace, const std::string& kind)
{
    return labelIn(workspace, "message_kinds", kind);
}

QString ChannelWords::correspondent(const Workspace& workspace, const std::string& address)
{
    return address == channel::kGeneralSecretariat ? tr("General Secretariat")
                                                   : labelIn(workspace, "countries", address);
}

StateWords ChannelWords::state(const store::OutboxRow& row)
{
    const auto attempts = static_cast<int>(row.attempts);
    if (row.state == "received") return {tr("Received"), Tone::Good};
    if (!row.error.empty()) return {tr("Not delivered, tried %Ln time(s)", nullptr, attempts), Tone::Warn};
    if (row.state == "waiting") return {tr("Waiting"), Tone::Neutral};
    if (row.kind == "receipt") return {tr("Sent"), Tone::Good};
    return attempts > 1 ? StateWords{tr("No receipt yet, sent %Ln time(s)", nullptr, attempts), Tone::Hint}
                        : StateWords{tr("Sent, no receipt yet"), Tone::Hint};
}

StateWords ChannelWords::state(const store::InboxRow& row)
{
    if (row.state == "open") return {tr("To decide"), Tone::Warn};
    if (row.state == "dismissed") return {tr("Laid aside"), Tone::Neutral};
    return {tr("Taken in"), Tone::Good};
}

StateWords ChannelWords::state(const store::QuarantineRow& row)
{
    if (row.state == "held") return {tr("Held"), Tone::Block};
    if (row.state == "released") return {tr("Released"), Tone::Good};
    return {tr("Given up"), Tone::Neutral};
}

QString ChannelWords::reason(const Workspace& workspace, const std::string& key, const std::string& params)
{
    if (key.empty()) return {};
    base::Params given;
    if (const base::Result<base::Json> json = base::readStoredJson(params); json && json->is_object())
        for (const auto& item : json->items())
            if (item.value().is_string()) given[item.key()] = item.value().get<std::string>();
    return workspace.wording(key, given);
}

QString ChannelWords::size(std::size_t bytes) { return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1); }

} // namespace tocsin::ui
