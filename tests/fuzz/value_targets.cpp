#include "core/base/partial_date.h"
#include "core/form/path.h"
#include "tests/fuzz/targets.h"
#include "tests/support/knowledge.h"

namespace tocsin::fuzz {

namespace {

void checkDate(const base::PartialDate& date)
{
    require(base::PartialDate::parse(date.text()).value() == date, "a date reads its own text");
    require(base::PartialDate::parseLenient(date.text()).value() == date, "lenient reading takes the strict form");
    require(date.earliest().ok() && date.latest().ok(), "a date means days that there are");
    require(date.earliest() <= date.latest(), "a date begins before it ends");
    require(date.isFull() == (date.earliest() == date.latest()), "only a full date means one day");
}

} // namespace

void partial_date(std::string_view bytes)
{
    const base::Result<base::PartialDate> strict = base::PartialDate::parse(bytes);
    const base::Result<base::PartialDate> lenient = base::PartialDate::parseLenient(bytes);
    if (strict) checkDate(*strict);
    if (lenient) checkDate(*lenient);
    require(!strict || (lenient && *lenient == *strict), "what strict reading takes, lenient reading takes alike");
    if (const base::Result<base::Instant> instant = base::parseInstant(bytes))
        require(base::toText(*instant) == bytes, "an instant writes what it was read from");
}

void path(std::string_view bytes)
{
    const base::Result<form::Path> read = form::Path::parse(bytes);
    if (!read) return require(read.error().params.count("offset") == 1, "a path's error says where");
    require(form::Path::parse(read->text()).value() == *read, "a path reads its own text");
    const base::Json content{{"person", {{"aliases", {{{"id", "a"}}, {{"id", "b"}}}}, {"family_name", "X"}}}};
    const base::Json* value = read->find(content);
    require(value == nullptr || !read->isPattern(), "a pattern names no one value");
    const form::Field* field = test::redNotice().find(*read);
    require(field == nullptr || !field->id.empty(), "a field has an id");
    for (const form::Path& concrete : read->expand(content))
        require(!concrete.isPattern(), "an expanded path names one place");
}

} // namespace tocsin::fuzz
