#include "tests/bench/bench.h"

#include "core/base/crypto.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace tocsin::bench {

void print(const Comparison& comparison)
{
    const auto shown = [](double seconds) {
        return seconds < 1 ? fmt::format("{:8.3f} ms", seconds * 1000) : fmt::format("{:8.3f} s ", seconds);
    };
    fmt::print("{:<46}{}   {:<46}{}   ratio {:.2f}\n", comparison.what, shown(comparison.ours), comparison.against,
               shown(comparison.theirs), comparison.ours / comparison.theirs);
    std::fflush(stdout);
}

std::string outputOf(const std::string& command)
{
    std::string out;
    FILE* pipe = popen(command.c_str(), "r"); // NOLINT(cert-env33-c): the command is ours
    if (pipe == nullptr) return out;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) out.append(buffer.data(), got);
    return pclose(pipe) == 0 ? out : std::string();
}

} // namespace tocsin::bench

int main(int argc, char** argv)
{
    using namespace tocsin::bench;
    struct Benchmark {
        std::string_view name;
        void (*run)(const Options&);
    };
    constexpr std::array<Benchmark, 6> kAll{{{"validation", validation},
                                             {"validator", validator},
                                             {"action", action},
                                             {"process", process},
                                             {"opening", opening},
                                             {"rejudging", rejudging}}};
    tocsin::base::initCrypto();
    Options options;
    std::vector<std::string_view> wanted;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--small")
            options.small = true;
        else if (argument == "--ajv" && i + 1 < argc)
            options.ajvFolder = argv[++i];
        else if (argument == "--bpmn" && i + 1 < argc)
            options.bpmnFolder = argv[++i];
        else if (argument == "--documents" && i + 1 < argc)
            options.documents = std::strtoul(argv[++i], nullptr, 10);
        else
            wanted.push_back(argument);
    }
    for (const std::string_view name : wanted) {
        const bool known = std::any_of(kAll.begin(), kAll.end(), [name](const auto& one) { return one.name == name; });
        if (known) continue;
        fmt::print(stderr,
                   "there is no benchmark “{}”; there are: validation, validator, action, process, opening, "
                   "rejudging\n",
                   name);
        return 2;
    }
    for (const Benchmark& one : kAll)
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), one.name) != wanted.end()) one.run(options);
    return 0;
}
