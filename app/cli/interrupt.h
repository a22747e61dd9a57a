#pragma once
// Long work at a terminal: a line of progress on standard error, and Ctrl-C as a wish to stop, not as an end.

#include "core/service/importing.h"

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

namespace tocsin::cli {

/// While it lives, the first Ctrl-C sets progress.cancel and a second one ends the program as usual; where standard
/// error is a terminal, the progress is shown there. One at a time.
class Interrupt {
public:
    explicit Interrupt(service::Progress& progress);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    void show();

    service::Progress& progress_;
    struct sigaction before_ = {};
    std::mutex mutex_;
    std::condition_variable ended_;
    bool over_ = false;
    std::thread painter_;
};

} // namespace tocsin::cli
