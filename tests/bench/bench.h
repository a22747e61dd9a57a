#pragma once
// What the benchmarks share. Each compares Tocsin with something real, in the same run and by turns, so that a busy
// machine slows both alike; what is printed is the ratio.

#include "core/base/check.h"
#include "core/base/json.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <string>
#include <vector>

namespace tocsin::bench {

/// `small` only shows that the benchmark runs: its figures mean nothing.
struct Options {
    bool small = false;
    std::size_t documents = 0; ///< how many documents are judged again; 0: a number that takes some seconds
    std::string ajvFolder;     ///< where tests/bench/ajv is installed; empty: that comparison is left out
    std::string bpmnFolder;    ///< the same of tests/bench/bpmn
    [[nodiscard]] std::size_t amount(std::size_t whole, std::size_t little) const { return small ? little : whole; }
};

/// Seconds on the clock on the wall: for what waits for the disk.
template <class Body>
double wallSeconds(Body&& body)
{
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds of this process's own computing: for what does not, so that others on the machine do not count.
template <class Body>
double computingSeconds(Body&& body)
{
    const std::clock_t start = std::clock();
    body();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A step of the preparation that must have been done.
template <class Result>
void must(const Result& result)
{
    TOCSIN_CHECK(static_cast<bool>(result), "the benchmark could not be prepared");
}

/// Both sides in seconds for the same amount of work.
struct Comparison {
    std::string what;
    double ours = 0;
    std::string against;
    double theirs = 0;
};
/// One line: the two times and how many times longer ours takes.
void print(const Comparison& comparison);

/// What a program prints; empty when it does not end well.
std::string outputOf(const std::string& command);

/// Red notices that differ in names, dates, charges and in what is missing from them; the same for the same seed.
std::vector<base::Json> redNotices(std::size_t count, unsigned seed = 1);

void validation(const Options& options);
void action(const Options& options);
void process(const Options& options);
void opening(const Options& options);
void validator(const Options& options);
void rejudging(const Options& options);

} // namespace tocsin::bench
