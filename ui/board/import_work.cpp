#include "ui/board/import_work.h"

#include <QtCore/QThread>

namespace tocsin::ui {

namespace {
constexpr int kTellEveryMilliseconds = 50;
}

ImportWork::ImportWork(QObject* parent) : QObject(parent)
{
    timer_.setInterval(kTellEveryMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &ImportWork::tell);
}

ImportWork::~ImportWork()
{
    cancel();
    if (thread_) thread_->wait();
}

void ImportWork::start(std::function<void(service::Progress&)> task)
{
    TOCSIN_CHECK(!running(), "one piece of work at a time");
    progress_.done = 0;
    progress_.total = 0;
    progress_.cancel = false;
    thread_.reset(QThread::create([this, task = std::move(task)] { task(progress_); }));
    connect(thread_.get(), &QThread::finished, this, &ImportWork::end, Qt::QueuedConnection);
    thread_->start();
    timer_.start();
}

void ImportWork::tell()
{
    Q_EMIT progressed(static_cast<int>(progress_.done.load()), static_cast<int>(progress_.total.load()));
}

void ImportWork::end()
{
    timer_.stop();
    thread_->wait();
    thread_.reset();
    tell();
    Q_EMIT finished();
}

} // namespace tocsin::ui
