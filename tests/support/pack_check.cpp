// pack_check DIR [PACK]: loads a rule pack (default rpd) from a data folder on disk, prints every mistake with file and
// pointer, then runs the examples of its rules. For authors of packs; not installed.

#include "core/data/embedded.h"
#include "core/form/catalogue.h"
#include "core/rules/evaluator.h"

#include <iostream>

namespace {

void print(const tocsin::base::Error& error)
{
    std::cout << error.key;
    for (const auto& [name, value] : error.params) std::cout << "  " << name << '=' << value;
    std::cout << (error.detail.empty() ? "" : "  ") << error.detail << '\n';
}

} // namespace

int main(int count, char** arguments)
{
    using namespace tocsin;
    if (count < 2) {
        std::cerr << "usage: pack_check DATA_FOLDER [PACK]\n";
        return 2;
    }
    const std::string id = count > 2 ? arguments[2] : "rpd";
    const auto source = data::DataSource::withOverrides(arguments[1]);
    if (!source) return print(source.error()), 2;
    const auto catalogue = form::Catalogue::load(*source);
    if (!catalogue) return print(catalogue.error()), 2;
    for (const base::Error& error : rules::Pack::check(*source, **catalogue, id)) print(error);
    const auto pack = rules::Pack::load(*source, **catalogue, id);
    if (!pack) return 1;
    const auto failures = rules::runExamples(**pack, **catalogue);
    std::size_t examples = 0;
    for (const rules::Rule& rule : (*pack)->rules()) examples += rule.examples.size();
    for (const auto& failure : failures)
        std::cout << failure.rule << "  \"" << failure.example << "\"  expected " << failure.expected << ", got "
                  << failure.got << '\n';
    std::cout << (*pack)->rules().size() << " rules, " << examples << " examples, " << failures.size() << " failures\n";
    return failures.empty() ? 0 : 1;
}
