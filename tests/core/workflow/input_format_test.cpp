#include "core/workflow/input_format.h"

#include <catch2/catch.hpp>

using namespace tocsin::workflow;

TEST_CASE("The numbers that the General Secretariat gives are recognised by their writing")
{
    for (const char* good : {"2026/1", "2031/123456", " 2026/12345 "}) CHECK(isWellFormed("entity_id", good));
    for (const char* bad : {"", "2026", "2026/", "26/12345", "2026/1234567", "2026-12345", "2026/12a", "x2026/1"})
        CHECK_FALSE(isWellFormed("entity_id", bad));
    for (const char* good : {"A-1/1-2031", "B-123/12-2026", "A-9/01-2026"}) CHECK(isWellFormed("control_number", good));
    for (const char* bad : {"", "A-1/13-2026", "A1/1-2026", "a-1/1-2026", "A-1/0-2026", "A-1/1-26", "A-1/1-2026\n#"})
        CHECK_FALSE(isWellFormed("control_number", bad));
}

TEST_CASE("An input's example is well formed, and an input without a format may be any text")
{
    for (const char* input : {"entity_id", "control_number"}) {
        REQUIRE(inputFormat(input) != nullptr);
        CHECK(isWellFormed(input, inputFormat(input)->example));
    }
    CHECK(inputFormat("remark") == nullptr);
    CHECK(isWellFormed("remark", "anything"));
}

TEST_CASE("A long value does not reach the pattern")
{
    CHECK_FALSE(isWellFormed("entity_id", std::string(1'000'000, '7')));
}
