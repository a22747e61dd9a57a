#include "core/clock/calendars.h"

#include <algorithm>

namespace tocsin::clock {

base::Result<std::shared_ptr<const Calendars>> Calendars::load(const data::DataSource& source)
{
    auto out = std::make_shared<Calendars>();
    for (const std::string& file : source.list("calendars")) {
        const base::Result<std::string> bytes = source.read(file);
        if (!bytes) return bytes.error();
        const base::Result<std::shared_ptr<const Calendar>> calendar = Calendar::read(*bytes, file);
        if (!calendar) return calendar.error();
        if (file != "calendars/" + (*calendar)->id() + ".json")
            return base::invalid("clock.wrong_name", {{"file", file}, {"id", (*calendar)->id()}});
        out->all_.push_back(*calendar);
    }
    if (out->standard() == nullptr) return base::invalid("clock.no_default", {{"id", kDefault}});
    return std::shared_ptr<const Calendars>(std::move(out));
}

std::shared_ptr<const Calendar> Calendars::find(const std::string& id) const
{
    const auto found = std::find_if(all_.begin(), all_.end(),
                                    [&](const std::shared_ptr<const Calendar>& one) { return one->id() == id; });
    return found == all_.end() ? nullptr : *found;
}

} // namespace tocsin::clock
