#include "app/cli/commands.h"
#include "app/cli/desk_json.h"

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::string login;
    std::string reason;
    std::string date;
    std::string clock;
    std::string urgency;
    std::string unit;
    std::int64_t revision = -1;

    [[nodiscard]] service::SeenRevision seen() const
    {
        return revision < 0 ? service::SeenRevision() : service::SeenRevision(revision);
    }
    /// "none" takes a date or a unit away.
    static std::string orNone(const std::string& text) { return text == "none" ? std::string() : text; }
};

using Command = std::function<base::Result<service::DeskView>(service::Routing, const Options&)>;

base::Result<int> run(Sitting& sitting, const Options& options, const Command& command)
{
    const base::Result<service::DeskView> view = command(sitting.session().routing(), options);
    if (!view) return view.error();
    if (sitting.common().json)
        printJson(deskJson(sitting, *view));
    else
        printDesk(sitting, *view);
    return static_cast<int>(kDone);
}

class Adding {
public:
    Adding(CLI::App& program, Common& common, int& status) : program_(program), common_(common), status_(status) {}
    CLI::App* command(const char* name, const char* help, const Command& what)
    {
        CLI::App* added = program_.add_subcommand(name, help);
        added->add_option("ID", options_->id, "Document id or number")->required();
        const auto options = options_;
        added->callback(
            inBureau(common_, status_, [options, what](Sitting& sitting) { return run(sitting, *options, what); }));
        return added;
    }
    /// A command that changes something: --revision insists on what was read.
    CLI::App* change(const char* name, const char* help, const Command& what)
    {
        CLI::App* added = command(name, help, what);
        added->add_option("--revision", options_->revision, "Revision of the desk that was read; else any")
            ->check(CLI::NonNegativeNumber);
        return added;
    }
    Options& options() { return *options_; }

private:
    CLI::App& program_;
    Common& common_;
    int& status_;
    std::shared_ptr<Options> options_ = std::make_shared<Options>();
};

void addClaims(Adding& adding)
{
    using service::Routing;
    adding.command("desk", "On whose desk a case lies, its clocks and pauses",
                   [](Routing routing, const Options& o) { return routing.show(o.id); });
    adding.change("claim", "Take a case for oneself",
                  [](Routing routing, const Options& o) { return routing.claim(o.id, o.seen()); });
    adding.change("release", "Give back what one has taken",
                  [](Routing routing, const Options& o) { return routing.release(o.id, o.seen()); });
    CLI::App* assigning =
        adding.change("assign", "Lay a case on somebody's desk, as a supervisor",
                      [](Routing routing, const Options& o) { return routing.assign(o.id, o.login, o.seen()); });
    assigning->add_option("LOGIN", adding.options().login, "Who gets it")->required();
    CLI::App* handing =
        adding.change("hand-over", "Give what one has taken to a colleague", [](Routing routing, const Options& o) {
            return routing.handOver(o.id, o.login, o.reason, o.seen());
        });
    handing->add_option("LOGIN", adding.options().login, "Who gets it")->required();
    handing->add_option("--reason", adding.options().reason, "Why")->required();
    CLI::App* unit = adding.change("unit", "Which unit a case belongs to", [](Routing routing, const Options& o) {
        return routing.setUnit(o.id, Options::orNone(o.unit), o.seen());
    });
    unit->add_option("UNIT", adding.options().unit, "Its name, or none")->required();
}

void addClocks(Adding& adding)
{
    using service::Routing;
    CLI::App* following =
        adding.change("follow-up", "Put a case out of sight until a day", [](Routing routing, const Options& o) {
            return routing.followUp(o.id, Options::orNone(o.date), o.seen());
        });
    following->add_option("DATE", adding.options().date, "Such as 2026-12-01, or none")->required();
    CLI::App* pausing = adding.change("pause", "Stop the clocks of a case", [](Routing routing, const Options& o) {
        return routing.pause(o.id, o.reason, o.seen());
    });
    pausing->add_option("--reason", adding.options().reason, "Why")->required();
    adding.change("resume", "Let the clocks of a case run again",
                  [](Routing routing, const Options& o) { return routing.resume(o.id, o.seen()); });
    CLI::App* urgency = adding.change("urgency", "How urgent a case is", [](Routing routing, const Options& o) {
        return routing.setUrgency(o.id, o.urgency, o.reason, o.seen());
    });
    urgency->add_option("URGENCY", adding.options().urgency, "routine, urgent or very_urgent")->required();
    urgency->add_option("--reason", adding.options().reason, "Why; needed for all but routine");
    CLI::App* due =
        adding.change("due", "The day that somebody outside named for a clock", [](Routing routing, const Options& o) {
            return routing.nameDue(o.id, o.clock, Options::orNone(o.date), o.seen());
        });
    due->add_option("CLOCK", adding.options().clock, "Such as gs_answer")->required();
    due->add_option("DATE", adding.options().date, "Such as 2026-12-01, or none")->required();
}

} // namespace

void addRouting(CLI::App& program, Common& common, int& status)
{
    Adding adding(program, common, status);
    addClaims(adding);
    addClocks(adding);
}

} // namespace tocsin::cli
