#include "ui/forms/row_path.h"

namespace tocsin::ui {

namespace {

const base::Json* rowsAt(const std::string& list, const base::Json& content)
{
    const auto path = form::Path::parse(list);
    const base::Json* rows = path ? path->find(content) : nullptr;
    return rows != nullptr && rows->is_array() ? rows : nullptr;
}

} // namespace

std::string withRowIds(const std::string& path, const base::Json& content)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t open = path.find('['); open != std::string::npos; open = path.find('[', from)) {
        const std::size_t close = path.find(']', open);
        out += path.substr(from, open - from);
        from = close + 1;
        const base::Json* rows = rowsAt(path.substr(0, open), content);
        const std::size_t index = std::stoul(path.substr(open + 1, close - open - 1));
        if (rows == nullptr || index >= rows->size()) return path;
        out += "[#" + (*rows)[index].at("id").get<std::string>() + "]";
    }
    return out + path.substr(from);
}

std::optional<std::string> withPositions(const std::string& path, const base::Json& content)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t open = path.find("[#"); open != std::string::npos; open = path.find("[#", from)) {
        const std::size_t close = path.find(']', open);
        out += path.substr(from, open - from);
        from = close + 1;
        const std::string id = path.substr(open + 2, close - open - 2);
        const base::Json* rows = rowsAt(out, content);
        if (rows == nullptr) return std::nullopt;
        std::size_t index = 0;
        while (index < rows->size() && (*rows)[index].at("id") != id) ++index;
        if (index == rows->size()) return std::nullopt;
        out += "[" + std::to_string(index) + "]";
    }
    return out + path.substr(from);
}

} // namespace tocsin::ui
