#pragma once
// The demonstration bureau: an invented bureau with a person in every role and red notices in many states, made by
// really walking each of them through the service over the past weeks. All people, cases and papers are invented.

#include "core/access/user.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/service/law.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::demo {

struct Person {
    std::string login;
    std::string name;
    std::vector<access::Role> roles;
};

/// Who is there, and the one password of them all.
struct Cast {
    std::string country;
    std::int64_t majorityAge = 18;
    std::string password;
    std::vector<Person> people; ///< the administrator first
};
/// From JSON of the shape of data/people.json; nothing when it has another.
std::optional<Cast> castFrom(const base::Json& json);
/// From data/people.json. Errors: data.missing, json.*.
base::Result<Cast> cast();
/// Who is in the demonstration bureau in `folder`, as was noted beside it when it was made. Nothing for any other
/// bureau, nor when the note cannot be read.
std::optional<Cast> castOf(const std::string& folder);

struct Made {
    std::size_t documents = 0;
    std::size_t steps = 0;
};
/// Founds the bureau in `folder` and plays its story so that it ends the day before `now`; its neighbours stand beside
/// it then (neighbours.h). What was begun is removed
/// again on failure. `progress` hears how many steps of how many are done. Errors: bureau.exists; cast()'s; a step that
/// the service refuses (with the notice and the step as detail); storage.* as errors, never thrown.
base::Result<Made> makeBureau(const std::string& folder, const service::Law& law, base::Instant now,
                              const std::function<void(std::size_t done, std::size_t all)>& progress = {});

} // namespace tocsin::demo
