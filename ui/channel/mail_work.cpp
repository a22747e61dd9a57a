#include "ui/channel/mail_work.h"

#include "core/channel/office_files.h"

namespace tocsin::ui {

MailWork::MailWork(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&work_, &LongWork::progressed, this, &MailWork::progressed);
    connect(&work_, &LongWork::finished, this, [this] { Q_EMIT finished(*result_); });
}

base::Status MailWork::start()
{
    if (work_.running()) return base::done();
    const base::Result<std::string> folder = channel::exchangeFolderOf(workspace_.folder());
    if (!folder) return folder.error();
    base::Result<channel::KeyFile> keys = channel::KeyFile::read(channel::keyFileOf(workspace_.folder()));
    if (!keys) return keys.error();
    base::Result<std::unique_ptr<service::Pumping>> made = workspace_.session().channel().pumping();
    if (!made) return made.error();
    result_ = std::make_shared<base::Result<service::PumpReport>>(base::Error{});
    work_.start([result = result_, pumping = std::shared_ptr<service::Pumping>(std::move(*made)),
                 keys = std::make_shared<channel::KeyFile>(std::move(*keys)), folder = *folder,
                 country = workspace_.session().country()](service::Progress& progress) {
        channel::FolderTransport transport(folder, country);
        *result = pumping->run(transport, *keys, progress);
    });
    return base::done();
}

} // namespace tocsin::ui
