#pragma once
// Request packages as an agency hands them in, made of the content of a sample.

#include "core/base/crypto.h"
#include "core/intake/package.h"

namespace tocsin::test {

/// Every attachment value in the content becomes a JPEG or a PDF of its own, which is added to `files`.
inline void giveFiles(base::Json& content, base::Json& files)
{
    if (content.is_object() && content.contains("sha256") && content.contains("mediaType")) {
        const std::string name = content.at("name").get<std::string>();
        const bool picture = content.at("mediaType") == "image/jpeg";
        const std::string bytes = (picture ? "\xff\xd8\xff of " : "%PDF- of ") + name;
        content["mediaType"] = picture ? "image/jpeg" : "application/pdf";
        content["sha256"] = base::sha256(bytes).hex();
        content["size"] = bytes.size();
        base::Json file = content;
        file["data"] = base::toBase64(bytes);
        files.push_back(std::move(file));
        return;
    }
    if (content.is_structured())
        for (base::Json& one : content) giveFiles(one, files);
}

inline base::Json aRequest(const std::string& type, base::Json content, const std::string& reference = "PV-2026/0417",
                           const std::string& agency = "Investigation office of Madinat al-Mithal")
{
    base::Json files = base::Json::array();
    giveFiles(content, files);
    return {{"format", intake::kRequestFormat},
            {"type", type},
            {"agency", {{"name", agency}, {"unit", "Fugitives"}}},
            {"reference", reference},
            {"contact", {{"name", "Officer on duty"}, {"telephone", "+000 1"}, {"email", "duty@example.invalid"}}},
            {"legal_basis", "Code of criminal procedure, section 12"},
            {"language", "en"},
            {"content", std::move(content)},
            {"attachments", std::move(files)}};
}

} // namespace tocsin::test
