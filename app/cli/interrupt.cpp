#include "app/cli/interrupt.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>

namespace tocsin::cli {

namespace {

std::atomic<service::Progress*> atWork{nullptr};
static_assert(std::atomic<service::Progress*>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "a signal handler may touch nothing else");

extern "C" void stopWork(int)
{
    if (service::Progress* progress = atWork) progress->cancel = true;
}

} // namespace

Interrupt::Interrupt(service::Progress& progress) : progress_(progress)
{
    atWork = &progress;
    struct sigaction action = {};
    action.sa_handler = stopWork;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, &before_);
    if (isatty(STDERR_FILENO) == 1) painter_ = std::thread([this] { show(); });
}

Interrupt::~Interrupt()
{
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    ended_.notify_one();
    if (painter_.joinable()) painter_.join();
    sigaction(SIGINT, &before_, nullptr);
    atWork = nullptr;
}

void Interrupt::show()
{
    constexpr auto kEvery = std::chrono::milliseconds(100);
    bool shown = false;
    std::unique_lock lock(mutex_);
    while (!ended_.wait_for(lock, kEvery, [this] { return over_; })) {
        if (progress_.total == 0) continue;
        fmt::print(stderr, "\r{} / {}", progress_.done.load(), progress_.total.load());
        std::fflush(stderr);
        shown = true;
    }
    if (shown) fmt::print(stderr, "\r\x1b[K");
}

} // namespace tocsin::cli
