#include "core/form/code_list.h"

namespace tocsin::form {

CodeList::CodeList(std::string id, std::vector<Code> codes, std::map<std::string, std::string> aliases)
    : id_(std::move(id)), codes_(std::move(codes)), aliases_(std::move(aliases))
{
    for (std::size_t i = 0; i < codes_.size(); ++i) index_.emplace(codes_[i].code, i);
}

const Code* CodeList::find(const std::string& code) const
{
    const auto found = index_.find(code);
    return found == index_.end() ? nullptr : &codes_[found->second];
}

std::optional<std::string> CodeList::resolve(const std::string& codeOrAlias) const
{
    if (contains(codeOrAlias)) return codeOrAlias;
    const auto alias = aliases_.find(codeOrAlias);
    if (alias == aliases_.end()) return std::nullopt;
    return alias->second;
}

} // namespace tocsin::form
