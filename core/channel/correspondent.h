#pragma once
// A correspondent without a bureau of its own: a small desk that reads what arrives and answers by command. It stands
// for the General Secretariat in tests and the demonstration. Its whole state is one file, replaced at once, so that it
// too takes each message once, whenever it is killed.

#include "core/base/clock.h"
#include "core/channel/key_file.h"
#include "core/channel/package.h"
#include "core/channel/transport.h"

namespace tocsin::channel {

/// A message that was taken in.
struct Letter {
    std::string id;
    Kind kind = Kind::Query;
    std::string from;
    std::string inReplyTo;
    std::optional<DocumentRef> document;
    Body body;
    std::string takenAt;
    std::vector<std::string> answers; ///< kinds of the answers given, in order
};

/// What one round did.
struct Round {
    std::size_t taken = 0;
    std::size_t repeated = 0; ///< known already; its receipt was sent again
    std::size_t setAside = 0; ///< failed its checks
    std::size_t delivered = 0;
    std::size_t failed = 0; ///< will be tried again
};

class Correspondent {
public:
    /// Makes the desk's folder with a key of its own. Errors: channel.bad_address, channel.exists_already {path},
    /// file.unwritable.
    static base::Result<Correspondent> found(const std::string& folder, const std::string& address, base::Instant now);
    /// Errors: file.unreadable, channel.desk_malformed {path}, those of KeyFile::read.
    static base::Result<Correspondent> open(const std::string& folder);

    [[nodiscard]] const std::string& address() const { return address_; }
    /// Its own keys, for the others to trust.
    [[nodiscard]] std::vector<TrustedKey> keys() const;
    /// Errors: channel.bad_key, file.unwritable.
    base::Status trust(const TrustedKey& key);
    /// Everything taken in but receipts, oldest first.
    [[nodiscard]] std::vector<Letter> letters() const;
    /// Puts an answer to a letter into the outbox; gives its message id. Errors: channel.no_such_message {message},
    /// those of draftOf.
    base::Result<std::string> answer(const std::string& letter, Kind kind, const Body& body, base::Instant now);
    /// Takes in what arrived, with a receipt for each, then delivers what is due. Errors: those of the transport's
    /// arrived(), file.unwritable.
    base::Result<Round> exchange(Transport& transport, base::Instant now);

private:
    Correspondent() = default;
    [[nodiscard]] base::Status save() const;
    base::Status take(Transport& transport, const std::string& name, base::Instant now, Round& round);
    base::Result<std::string> queue(Manifest head, const Body& body);
    base::Status deliver(Transport& transport, base::Instant now, Round& round);

    std::string folder_;
    std::string address_;
    KeyFile keyFile_;
    base::Json state_;
};

} // namespace tocsin::channel
