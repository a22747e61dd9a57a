#include "core/audit/entry.h"
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

TEST_CASE("A fault of the log is worded with the row and the column that it names")
{
    const data::Messages messages = data::Messages::load(data::DataSource::embedded()).value();
    audit::Entry entry;
    entry.act = audit::act::kSaved;
    audit::Row row = audit::seal(entry, nullptr, {});
    row.actor = "somebody else";
    audit::Verifier verifier;
    verifier.take(row);
    REQUIRE(verifier.faults().size() == 1);
    const audit::Fault& fault = verifier.faults().front();
    for (const base::Language language : base::kLanguages) {
        const std::string text = messages.text(fault.key, fault.params, language);
        CHECK(text.find("1") != std::string::npos);
        CHECK(text.find("actor") != std::string::npos);
    }
}
