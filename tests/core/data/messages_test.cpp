#include "core/data/messages.h"

#include <catch2/catch.hpp>

using namespace tocsin;

TEST_CASE("A message is worded in the reader's language with its parameters filled in")
{
    const data::Messages messages = data::Messages::load(data::DataSource::embedded()).value();
    CHECK(messages.contains("access.password_short"));
    const std::string english =
        messages.text("file.unreadable", {{"path", "x.json"}, {"reason", "gone"}}, base::Language::English);
    CHECK(english.find("x.json") != std::string::npos);
    CHECK(english.find('{') == std::string::npos);
    CHECK(messages.text("access.password_short", {}, base::Language::Arabic) !=
          messages.text("access.password_short", {}, base::Language::English));
    CHECK_FALSE(messages.fix("access.password_short", {}, base::Language::French).empty());
}

TEST_CASE("An unknown key is shown with its parameters, never hidden")
{
    const data::Messages messages = data::Messages::load(data::DataSource::embedded()).value();
    CHECK(messages.text("no.such_key", {{"id", "7"}}, base::Language::English) == "no.such_key id=7");
    CHECK(messages.fix("no.such_key", {}, base::Language::English).empty());
}

TEST_CASE("A message file that lacks a language or says a key twice is refused")
{
    const std::string good = R"({"en":"a","fr":"b","es":"c","ar":"d"})";
    const auto file = [&](const std::string& text) {
        return R"({"messages":{"x.y":{"text":)" + text + R"(,"fix":)" + good + "}}}";
    };
    CHECK(data::Messages::load(data::DataSource::fromMap({{"lists/messages/a.json", file(R"({"en":"a"})")}}))
              .error()
              .key == "messages.malformed");
    CHECK(data::Messages::load(
              data::DataSource::fromMap({{"lists/messages/a.json", file(good)}, {"lists/messages/b.json", file(good)}}))
              .error()
              .key == "messages.duplicate_key");
}
