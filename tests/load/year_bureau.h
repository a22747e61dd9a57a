#pragma once
// A mid-size bureau of invented people on disk, with the contents that its agencies ask it to circulate.

#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <random>
#include <set>

namespace tocsin::load {

struct Colleague {
    std::string login;
    std::string id;
    std::set<std::string> roles;
    std::unique_ptr<service::Session> session;
    base::Date absentFrom{}, absentUntil{}; ///< both included
    [[nodiscard]] bool absentOn(base::Date day) const { return absentFrom <= day && day <= absentUntil; }
    [[nodiscard]] bool has(const std::string& role) const { return roles.contains(role); }
};

/// How long the office gives its supervisors and reviewers, on working days of eight hours.
struct Figure {
    const char* clock;
    const char* after;
    const char* urgentAfter;
};
inline constexpr Figure kFigures[] = {{"supervisor_review", "P2D", "PT4H"}, {"compliance_review", "P3D", "PT8H"}};
inline constexpr const char* kHolidays[] = {"2026-02-16", "2026-04-06", "2026-05-01", "2026-12-25"};

struct YearBureau {
    test::TempFolder folder;
    test::FakeClock clock{"2026-01-19T08:00:00.000Z"};
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
    service::Bureau bureau{*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                           base::PasswordCost::forTests()};
    std::vector<Colleague> people; ///< twenty

    YearBureau();
    [[nodiscard]] Colleague& named(const std::string& login);
    /// Moves the clock to an instant that lies ahead.
    void goTo(base::Instant instant);
    [[nodiscard]] base::Date today() const;
    /// Nine to five, Monday to Friday, no holiday.
    [[nodiscard]] static bool isWorkingDay(base::Date day);
};

/// Ends the program with status 2: it could not do its work.
[[noreturn]] void giveUp(const std::string& why);

template <class T>
T demanded(base::Result<T> result, const std::string& what)
{
    if (!result) {
        std::string why = what + ": " + result.error().key + " " + result.error().detail;
        for (const auto& [name, value] : result.error().params) why += " " + name + "=" + value;
        giveUp(why);
    }
    return std::move(*result);
}

/// A request as an agency makes it.
struct Request {
    std::string type;
    base::Json content;
};

/// Complete contents of many types about people who do not exist; the same seed gives the same ones.
class Requests {
public:
    explicit Requests(unsigned seed);
    /// As it comes in on a day: checked then, to be kept for four years.
    Request next(base::Date day);

private:
    std::string word(std::size_t syllables);

    struct Kind {
        std::string type;
        base::Json content;
        unsigned weight = 0;
    };
    std::vector<Kind> kinds_;
    unsigned weights_ = 0;
    std::size_t made_ = 0;
    std::mt19937 random_;
};

} // namespace tocsin::load
