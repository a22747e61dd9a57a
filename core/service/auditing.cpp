#include "core/service/desks.h"
#include "core/service/verification.h"

namespace tocsin::service {

base::Result<AuditReport> Auditing::verify(const std::vector<GivenCheckpoint>& given)
{
    try {
        Progress unseen;
        return Verification(desk_, nullptr, given).run(unseen);
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

base::Result<std::unique_ptr<Verification>> Auditing::verification(const std::vector<GivenCheckpoint>& given)
{
    try {
        return std::make_unique<Verification>(desk_, desk_.store.another(), given);
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

} // namespace tocsin::service
