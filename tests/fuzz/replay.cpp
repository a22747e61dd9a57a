// Runs a target over every file of its corpus: fuzz_replay TARGET FOLDER. Fails when the corpus is empty.
#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "tests/fuzz/targets.h"

#include <cstring>
#include <filesystem>

namespace {

struct Named {
    const char* name;
    tocsin::fuzz::Target run;
};
constexpr Named kTargets[] = {
    {"json_reader", tocsin::fuzz::json_reader},
    {"canonical_json", tocsin::fuzz::canonical_json},
    {"partial_date", tocsin::fuzz::partial_date},
    {"path", tocsin::fuzz::path},
    {"notice_admit", tocsin::fuzz::notice_admit},
    {"form_catalogue", tocsin::fuzz::form_catalogue},
    {"rule_pack", tocsin::fuzz::rule_pack},
    {"workflow_definition", tocsin::fuzz::workflow_definition},
    {"audit_entry", tocsin::fuzz::audit_entry},
    {"audit_note", tocsin::fuzz::audit_note},
    {"import_file", tocsin::fuzz::import_file},
    {"simulation_plan", tocsin::fuzz::simulation_plan},
    {"channel_package", tocsin::fuzz::channel_package},
    {"request_package", tocsin::fuzz::request_package},
    {"working_calendar", tocsin::fuzz::working_calendar},
};

} // namespace

int main(int argc, char** argv)
{
    tocsin::base::initCrypto();
    if (argc != 3) return 2;
    for (const Named& target : kTargets) {
        if (std::strcmp(target.name, argv[1]) != 0) continue;
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(argv[2])) {
            std::printf("%s\n", entry.path().filename().c_str());
            std::fflush(stdout);
            target.run(tocsin::base::readFile(entry.path().string()).value());
            ++count;
        }
        return count > 0 ? 0 : 1;
    }
    return 2;
}
