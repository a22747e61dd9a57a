#pragma once
// How the screens of the channel say things: kinds, correspondents, states, reasons.

#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

namespace tocsin::ui {

struct StateWords {
    QString text;
    Tone tone = Tone::Neutral;
};

class ChannelWords {
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)
public:
    /// "Question", by the list message_kinds; the kind itself when unknown.
    static QString kind(const Workspace& workspace, const std::string& kind);
    /// "General Secretariat", or the country's name.
    static QString correspondent(const Workspace& workspace, const std::string& address);
    static StateWords state(const store::OutboxRow& row);
    static StateWords state(const store::InboxRow& row);
    static StateWords state(const store::QuarantineRow& row);
    /// What a stored key with its parameters says, and what to do.
    static QString reason(const Workspace& workspace, const std::string& key, const std::string& params);
    /// "1.2 MB".
    static QString size(std::size_t bytes);
};

} // namespace tocsin::ui
