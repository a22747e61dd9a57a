#pragma once
// The desks of the channel: messages to and from the General Secretariat and other bureaus.

#include "core/channel/key_file.h"
#include "core/channel/package.h"
#include "core/channel/transport.h"
#include "core/service/importing.h"
#include "core/service/pipeline.h"

#include <memory>

namespace tocsin::service {

/// Keys: the bureau's own and those of its correspondents. An administrator's work; each act is in the log.
class ChannelKeys {
public:
    explicit ChannelKeys(Desk& desk) : desk_(desk) {}
    /// Makes the bureau's first own key known, by which the channel is set up. Errors: channel.set_up_already,
    /// channel.bad_key {address}.
    base::Status setUp(const std::string& publicKey);
    /// A new own key, in force at once; the others end at `othersUntil`, so that what is on its way with them still
    /// counts. Errors: channel.not_set_up, channel.bad_key {address}, channel.key_known {address}.
    base::Status rotate(const std::string& publicKey, const std::string& othersUntil);
    /// Trusts a correspondent's key. Errors: channel.bad_address {address} (neither a country of the list nor the
    /// General Secretariat, or our own), channel.bad_key {address}, channel.key_known {address}.
    base::Status trust(const channel::TrustedKey& key);
    /// All of a file's keys or none; gives those that were not known yet. Errors: those of trust(), channel.key_known
    /// only when the file holds that key alone.
    base::Result<std::vector<channel::TrustedKey>> trustAll(const std::vector<channel::TrustedKey>& keys);
    /// From `until` on nothing that the key signed is taken in. Errors: channel.no_such_key {address}.
    base::Status end(const std::string& address, const std::string& publicKey, const std::string& until);
    /// Every key, ended ones too.
    base::Result<std::vector<channel::TrustedKey>> keys();
    /// The bureau's own keys, for the correspondents.
    base::Result<std::vector<channel::TrustedKey>> own();

private:
    Desk& desk_;
};

/// A message that a person writes.
struct Writing {
    channel::Kind kind = channel::Kind::Query; ///< Query, Answer or WithdrawalRequest
    std::string to;
    std::string document; ///< id or number of ours that it is about; may be empty
    std::string inReplyTo;
    std::string text;
};

/// A message of the inbox as read.
struct MessageView {
    store::InboxRow row;
    channel::Manifest manifest;
    channel::Body body;
};

/// A message of the outbox as read.
struct SentView {
    store::OutboxRow row;
    channel::Manifest manifest;
    channel::Body body;
};

/// What one pumping did.
struct PumpReport {
    std::size_t taken = 0;    ///< messages taken in, receipts too
    std::size_t open = 0;     ///< of these: left for a person to decide
    std::size_t repeated = 0; ///< known already
    std::size_t quarantined = 0;
    std::size_t delivered = 0;
    std::size_t failed = 0; ///< could not be delivered; tried again later
    bool stopped = false;   ///< somebody asked to stop before all was done; what is done is done
};

class Pumping;

class Channel {
public:
    explicit Channel(Desk& desk) : desk_(desk) {}
    /// Puts a message into the outbox; gives its id. Errors: channel.not_set_up, channel.bad_address {address},
    /// channel.needs_a_person {kind} (a kind that is not written by hand), document.unknown, those of draftOf.
    base::Result<std::string> write(const Writing& writing);
    /// In the order of arrival; `state` "" is any.
    base::Result<std::vector<store::OutboxRow>> outbox(const std::string& state = {});
    base::Result<std::vector<store::InboxRow>> inbox(const std::string& state = {});
    base::Result<std::vector<store::QuarantineRow>> quarantine(const std::string& state = {});
    /// Recorded as a reading. Errors: channel.no_such_message {message}.
    base::Result<MessageView> read(const std::string& message);
    /// The same of the outbox.
    base::Result<SentView> readSent(const std::string& message);
    /// Lets a message be delivered in the next round, however long its turn is off. Errors: channel.no_such_message,
    /// channel.received_already {message}.
    base::Status retry(const std::string& message);
    /// Takes an open message into the case after all. Errors: channel.no_such_message, channel.not_open {message}, and
    /// what keeps it open still.
    base::Status takeUp(const std::string& message, const std::string& reason);
    /// Lays an open message aside. Errors: channel.no_such_message, channel.not_open {message}, channel.reason_missing.
    base::Status dismiss(const std::string& message, const std::string& reason);
    /// Checks a package in quarantine again and takes it in, such as after its sender's key was added. Errors:
    /// channel.no_such_package {package}, channel.not_held {package}, channel.no_bytes {package}, and what is wrong
    /// still.
    base::Status release(const std::string& package);
    /// Errors: channel.no_such_package, channel.not_held {package}, channel.reason_missing.
    base::Status discard(const std::string& package, const std::string& reason);
    /// Takes in what arrived, each message in one transaction with its effect and its receipt, then delivers what is
    /// due. May be killed at any instant and run again; two may run at once. Errors: channel.not_set_up,
    /// channel.key_file_other, channel.no_key_in_force, those of the transport's arrived().
    base::Result<PumpReport> pump(channel::Transport& transport, const channel::KeyFile& keys);
    base::Result<PumpReport> pump(channel::Transport& transport, const channel::KeyFile& keys, Progress& progress);
    /// The same for a thread of its own. Errors: storage.*.
    base::Result<std::unique_ptr<Pumping>> pumping();

private:
    base::Status takeOne(channel::Transport& transport, const std::string& name, PumpReport& report);
    base::Status sendOne(channel::Transport& transport, const std::string& id, const base::SigningKey& key,
                         PumpReport& report);

    Desk& desk_;
};

/// One round of the mail on a connection of its own, which may run on another thread than the session's.
class Pumping {
public:
    /// The desk's clock must outlive this.
    Pumping(const Desk& desk, std::unique_ptr<store::Store> own);
    /// As Channel::pump.
    base::Result<PumpReport> run(channel::Transport& transport, const channel::KeyFile& keys, Progress& progress);

private:
    std::unique_ptr<store::Store> own_;
    Desk desk_;
};

} // namespace tocsin::service
