#pragma once
// The parsers under fuzzing. Each target takes any bytes; what must hold of every input is checked by require(), which
// ends the program. The fuzzers (driver.cpp, clang only) and the replay of the corpora (replay.cpp, in CTest) run the
// same functions.

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace tocsin::fuzz {

inline void require(bool holds, const char* what)
{
    if (holds) return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

using Target = void (*)(std::string_view);

void json_reader(std::string_view bytes);         ///< readJson, readForeignJson, readStoredJson
void canonical_json(std::string_view bytes);      ///< values made of the bytes, written and read back
void partial_date(std::string_view bytes);        ///< strict and lenient dates, instants
void path(std::string_view bytes);                ///< field paths
void notice_admit(std::string_view bytes);        ///< foreign content: admitted, judged, compared, merged
void form_catalogue(std::string_view bytes);      ///< first byte: form, block or list of a small catalogue
void rule_pack(std::string_view bytes);           ///< the rules file of a small pack, loaded and evaluated
void workflow_definition(std::string_view bytes); ///< loaded, then walked
void simulation_plan(std::string_view bytes);     ///< a plan, and a short year by it
void working_calendar(std::string_view bytes);    ///< a calendar with durations, an instant and pauses of the bytes
void import_file(std::string_view bytes);         ///< a file of notices: read, and each record admitted
void channel_package(std::string_view bytes);     ///< a message package: archive, manifest, body
void request_package(std::string_view bytes);     ///< an agency's request: one file or an archive
void audit_note(std::string_view bytes);          ///< a signed note, a proof, a note's key
void audit_entry(std::string_view bytes);         ///< an entry's text; a row's columns, parted by line feeds

} // namespace tocsin::fuzz
