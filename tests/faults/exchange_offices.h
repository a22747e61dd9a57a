#pragma once
// Two bureaus and the General Secretariat's desk on disk, for a harness that kills whoever works with them.

#include "core/channel/correspondent.h"
#include "core/channel/folder_transport.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/fake_clock.h"

#include <memory>

namespace tocsin::faults {

inline constexpr const char* kPassword = "correct horse battery";

/// Which protection is taken away, to see whether the harness notices.
enum class Without {
    Nothing,
    Rename,   ///< packages are written under their final name, piece by piece
    Ids,      ///< the inbox forgets which messages it has taken in
    Receipts, ///< a file goes when it is read, and nothing is delivered twice
};

/// A transport that works as FolderTransport, or with one protection less; passes the places of kill_point.h.
class SpoiltTransport final : public channel::Transport {
public:
    SpoiltTransport(const std::string& root, const std::string& address, Without without)
        : root_(root), address_(address), inner_(root, address), without_(without)
    {
    }
    base::Status deliver(const std::string& to, const std::string& name, std::string_view bytes) override;
    base::Result<std::vector<std::string>> arrived() override { return inner_.arrived(); }
    base::Result<std::string> fetch(const std::string& name) override;
    base::Status finish(const std::string& name) override;
    base::Status setAside(const std::string& name) override { return inner_.setAside(name); }

private:
    std::string root_;
    std::string address_;
    channel::FolderTransport inner_;
    Without without_;
};

/// Folders and knowledge that every process shares; connections are each process's own.
struct Offices {
    std::string folder;
    service::Law law;
    test::FakeClock clock{"2026-11-24T09:00:00.000Z"};

    [[nodiscard]] std::string bureau(const std::string& address) const { return folder + "/" + address; }
    [[nodiscard]] std::string exchange() const { return folder + "/exchange"; }
    [[nodiscard]] std::string desk() const { return folder + "/IPSG"; }
};

/// A bureau opened by this process.
struct Seat {
    std::unique_ptr<store::Store> store;
    service::Bureau bureau;
    Seat(const Offices& offices, const std::string& address);
    [[nodiscard]] std::unique_ptr<service::Session> as(const std::string& login);
};

/// Founds everybody, exchanges their keys, and takes `count` diffusions and as many notices to the state `approved`.
void found(Offices& offices, std::size_t count);

/// One process's work, over and over until it is killed: queue, send, pump all three; writes each message id that is
/// committed to `acknowledged`.
[[noreturn]] void workUntilKilled(Offices& offices, Without without, int acknowledged);

/// A round of everybody's mail. What the General Secretariat has not answered it answers.
void pumpAll(Offices& offices, Without without);

} // namespace tocsin::faults
