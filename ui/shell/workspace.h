#pragma once
// What every screen works with: the signed-in session, the law it works by, the language, and the news of what
// changed. Screens know nothing but this and core; they never keep a copy of a document longer than until the news.

#include "core/data/messages.h"
#include "core/service/bureau.h"
#include "ui/print/qt_text.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace tocsin::ui {

/// Owned by the main window; screens borrow it. UI thread only.
class Workspace final : public QObject {
    Q_OBJECT
public:
    Workspace(std::unique_ptr<service::Session> session, std::shared_ptr<const data::Messages> messages,
              base::Language language);

    [[nodiscard]] service::Session& session() { return *session_; }
    /// The folder of the bureau, beside whose database the channel's files lie; empty when nobody said.
    [[nodiscard]] const std::string& folder() const { return folder_; }
    void setFolder(std::string folder) { folder_ = std::move(folder); }
    /// In a demonstration: lets the other offices take in what arrived and answer it; off the UI thread. Empty
    /// elsewhere.
    [[nodiscard]] const std::function<base::Status()>& others() const { return others_; }
    void setOthers(std::function<base::Status()> others) { others_ = std::move(others); }
    /// Hands the session over to a workspace in another language; this one is of no use afterwards.
    [[nodiscard]] std::unique_ptr<service::Session> release() { return std::move(session_); }
    [[nodiscard]] const service::Law& law() const { return session_->law(); }
    [[nodiscard]] const form::Catalogue& catalogue() const { return *session_->law().catalogue; }
    [[nodiscard]] const data::Messages& messages() const { return *messages_; }
    [[nodiscard]] base::Language language() const { return language_; }
    [[nodiscard]] QString text(const base::LocalText& local) const { return toQt(local.in(language_)); }
    /// What happened and why, and what to do about it, in the reader's language.
    [[nodiscard]] QString wording(const base::Error& error) const;
    [[nodiscard]] QString wording(const std::string& key, const base::Params& params) const;
    /// The label of a workflow state or action, such as "Supervisor review".
    [[nodiscard]] QString stateLabel(const std::string& state) const;
    [[nodiscard]] QString actionLabel(const std::string& state, const std::string& action) const;
    /// A user's display name; the id itself when unknown.
    [[nodiscard]] QString person(const std::string& userId);

    /// Screens call these; the window and the other screens listen.
    void announceChange(const std::string& documentId) { Q_EMIT documentChanged(toQt(documentId)); }
    void open(const std::string& documentId) { Q_EMIT openRequested(toQt(documentId)); }

Q_SIGNALS:
    void documentChanged(const QString& documentId);
    void openRequested(const QString& documentId);

private:
    std::unique_ptr<service::Session> session_;
    std::shared_ptr<const data::Messages> messages_;
    base::Language language_;
    std::string folder_;
    std::function<base::Status()> others_;
    std::map<std::string, std::string> people_;
};

} // namespace tocsin::ui
