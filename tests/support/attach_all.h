#pragma once
// Gives the bureau the files that a sample only names.

#include "core/service/bureau.h"

namespace tocsin::test {

/// The content with every attachment kept in the bureau, as bytes made of its name.
inline base::Json withFiles(service::Session& session, base::Json content)
{
    if (content.is_object() && content.contains("sha256") && content.contains("mediaType"))
        return session.drafting()
            .attach(content.value("name", "file"), content.at("mediaType").get<std::string>(),
                    "bytes of " + content.value("name", "file"))
            .value();
    if (content.is_structured())
        for (base::Json& one : content) one = withFiles(session, std::move(one));
    return content;
}

} // namespace tocsin::test
