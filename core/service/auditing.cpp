#include "core/service/desks.h"
#include "core/service/verification.h"

namespace tocsin::service {

base::Result<AuditReport> Auditing::verify()
{
    try {
        Progress unseen;
        return Verification(desk_, nullptr).run(unseen);
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

base::Result<std::unique_ptr<Verification>> Auditing::verification()
{
    try {
        return std::make_unique<Verification>(desk_, desk_.store.another());
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

} // namespace tocsin::service
