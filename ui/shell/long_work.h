#pragma once
// One piece of long work on a thread of its own, with progress and the wish to stop.

#include "core/service/importing.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

class QThread;

namespace tocsin::ui {

/// UI thread only. What the task uses, such as a session, is the task's alone until `finished`.
class LongWork final : public QObject {
    Q_OBJECT
public:
    explicit LongWork(QObject* parent = nullptr);
    ~LongWork() override; ///< stops and waits
    void start(std::function<void(service::Progress&)> task);
    void cancel() { progress_.cancel = true; }
    [[nodiscard]] bool running() const { return thread_ != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void tell();
    void end();

    service::Progress progress_;
    std::unique_ptr<QThread> thread_;
    QTimer timer_;
};

} // namespace tocsin::ui
