#include "ui/shell/long_work.h"

#include <QtCore/QThread>

namespace tocsin::ui {

namespace {
constexpr int kTellEveryMilliseconds = 50;
}

LongWork::LongWork(QObject* parent) : QObject(parent)
{
    timer_.setInterval(kTellEveryMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &LongWork::tell);
}

LongWork::~LongWork()
{
    cancel();
    if (thread_) thread_->wait();
}

void LongWork::start(std::function<void(service::Progress&)> task)
{
    TOCSIN_CHECK(!running(), "one piece of work at a time");
    progress_.done = 0;
    progress_.total = 0;
    progress_.cancel = false;
    thread_.reset(QThread::create([this, task = std::move(task)] { task(progress_); }));
    connect(thread_.get(), &QThread::finished, this, &LongWork::end, Qt::QueuedConnection);
    thread_->start();
    timer_.start();
}

void LongWork::tell()
{
    Q_EMIT progressed(static_cast<int>(progress_.done.load()), static_cast<int>(progress_.total.load()));
}

void LongWork::end()
{
    timer_.stop();
    thread_->wait();
    thread_.reset();
    tell();
    Q_EMIT finished();
}

} // namespace tocsin::ui
