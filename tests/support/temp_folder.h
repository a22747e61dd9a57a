#pragma once
// A folder of one test, gone with it.

#include "core/base/ids.h"

#include <filesystem>
#include <string>

namespace tocsin::test {

class TempFolder {
public:
    TempFolder() : path_(std::filesystem::temp_directory_path() / ("tocsin-" + base::newIdText()))
    {
        std::filesystem::create_directories(path_);
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] std::string path(const std::string& name = {}) const
    {
        return name.empty() ? path_.string() : (path_ / name).string();
    }

private:
    std::filesystem::path path_;
};

} // namespace tocsin::test
