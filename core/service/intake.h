#pragma once
// The desk that takes in what national agencies ask for, answers them, and measures how long they wait.

#include "core/intake/figures.h"
#include "core/intake/letter.h"
#include "core/service/desks.h"

namespace tocsin::service {

/// What receiving a package did.
struct ReceivedRequest {
    store::RequestRow row;
    bool repeated = false; ///< the very package was taken in before; nothing was made
    intake::Score score;
    std::vector<notice::Aside> asides; ///< what neither the form nor the package has a place for
};

/// A request with where it stands.
struct RequestItem {
    store::RequestRow row;
    std::string documentNumber; ///< of the draft made of it; ""
    std::string documentState;
    std::string clock; ///< the clock that is due first; "" when none runs
    base::LocalText clockLabel;
    std::string due; ///< instant; ""
    bool breached = false;
};

/// Something a person could do with a request.
struct RequestAction {
    std::string action;
    base::LocalText label;
    workflow::ReasonRule reason = workflow::ReasonRule::None;
    std::vector<workflow::Unmet> unmet; ///< empty: permitted
};

struct RequestView {
    RequestItem item;
    intake::Package package; ///< the newest
    intake::Score score;     ///< of it today
    std::vector<store::RequestPackageRow> packages;
    std::vector<RequestAction> actions;
    /// What the newest package says otherwise than the one that the draft was made of.
    std::vector<notice::Difference> sinceDraft;
};

struct RequestFilter {
    std::vector<std::string> states; ///< none: all
    std::string agency;              ///< a piece of its name, however spelt; "" all
    bool breachedOnly = false;       ///< only those with a clock that has run out
};

/// A step of a request, with the answer for the agency where there is one.
struct RequestStep {
    store::RequestRow row;
    base::Json letter; ///< intake::toJson of a return, a refusal or a reminder; null else
};

class Intake {
public:
    explicit Intake(Desk& desk) : desk_(desk) {}
    /// Takes a package in: a new request, or a later version of the one that the agency has under the same reference
    /// for the same type, unless that was refused or withdrawn. One that was returned goes back to the start. Errors:
    /// those of intake::readPackage, within the file's name.
    base::Result<ReceivedRequest> receive(const std::string& fileName, std::string_view bytes);
    /// The longest waiting first. Recorded.
    base::Result<std::vector<RequestItem>> list(const RequestFilter& filter = {});
    /// Recorded as a reading. Errors: intake.no_such_request {id}, intake.package_destroyed {number}.
    base::Result<RequestView> show(const std::string& id);
    /// The receipt for the newest package, for the agency. Recorded. Errors as show().
    base::Result<base::Json> receipt(const std::string& id);
    /// Makes the draft, with the attached files, and accepts the request by it. Every field says that it comes from the
    /// agency; what has no place is kept aside. An urgent request makes the case urgent. Errors as show(), those of
    /// mayBegin() and workflow::step.
    base::Result<Saved> draft(const std::string& id);
    /// Brings what the newest package says otherwise than the one drafted from into the draft. Errors as show(),
    /// intake.no_draft {number}, intake.nothing_newer {number}, those of Drafting::change; intake.changed_here {number,
    /// paths} when the bureau has changed one of these fields since, and nothing is done.
    base::Result<Saved> bringNewer(const std::string& id);
    /// `examine`, `return`, `refuse` or `withdraw`. Errors: intake.no_such_request, intake.not_by_hand {action}, those
    /// of workflow::step.
    base::Result<RequestStep> act(const std::string& id, const std::string& action, const std::string& reason);
    /// Records that the agency was reminded of a returned request, and gives the reminder. Errors as show(),
    /// intake.not_returned {number}.
    base::Result<RequestStep> remind(const std::string& id);
    /// Time from request to circulation per agency, of requests received on these days, both included; "" leaves a side
    /// open. Errors: date.*.
    base::Result<std::vector<intake::AgencyFigures>> report(const std::string& from = {},
                                                            const std::string& until = {});

private:
    Desk& desk_;
};

} // namespace tocsin::service
