#pragma once
// The bureau that the screenshots show: invented people and cases, in every state, at a fixed time.

#include "core/service/bureau.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"
#include "ui/shell/gate.h"

namespace tocsin::shots {

inline constexpr const char* kPassword = "correct horse battery";

/// olga and oscar (officers), sam (supervisor), carla (compliance reviewer), ada (administrator), aud (auditor).
class Stage {
public:
    Stage();
    [[nodiscard]] ui::Gate gate();
    [[nodiscard]] std::string folder() const { return folder_.path("bureau"); }
    [[nodiscard]] std::unique_ptr<service::Session> as(const std::string& login);
    /// Document ids by what they are for: "draft", "blocked", "supervisor_review", "compliance_review" …
    [[nodiscard]] const std::string& document(const std::string& name) const { return documents_.at(name); }

private:
    std::string other(const std::string& type, const std::string& sample, const base::Json& changes = {});
    std::string draft(const std::string& login, const std::string& sample, const std::string& family,
                      const std::string& forename, const std::string& birth);
    void act(const std::string& login, const std::string& id, const std::string& action, const std::string& reason = {},
             std::map<std::string, std::string> inputs = {});
    void live(const std::string& id);
    void answerAll(const std::string& id);
    void fill();

    test::TempFolder folder_;
    test::FakeClock clock_{"2026-11-03T08:12:00.000Z"};
    std::unique_ptr<store::Store> store_;
    std::unique_ptr<service::Bureau> bureau_;
    std::map<std::string, std::string> documents_;
};

} // namespace tocsin::shots
