#pragma once
// One round of the mail off the UI thread, with progress and the wish to stop.

#include "ui/shell/long_work.h"
#include "ui/shell/workspace.h"

namespace tocsin::ui {

/// Borrows the workspace. UI thread only.
class MailWork final : public QObject {
    Q_OBJECT
public:
    explicit MailWork(Workspace& workspace, QObject* parent = nullptr);
    /// Takes in what arrived and delivers what is due, by the key file and the exchange folder beside the bureau; ends
    /// with `finished`. Errors, and nothing is begun then: channel.not_set_up, those of KeyFile::read, storage.*.
    base::Status start();
    void stop() { work_.cancel(); }
    [[nodiscard]] bool running() const { return work_.running(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const tocsin::base::Result<tocsin::service::PumpReport>& result);

private:
    Workspace& workspace_;
    LongWork work_;
    std::shared_ptr<base::Result<service::PumpReport>> result_; ///< written by the work, read when it has finished
};

} // namespace tocsin::ui
