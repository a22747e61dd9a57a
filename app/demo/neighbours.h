#pragma once
// The offices around the demonstration bureau: a correspondent bureau and the General Secretariat's desk, each in a
// folder of its own beside the bureau's database. All that they write goes as signed packages through the channel.

#include "core/base/clock.h"
#include "core/service/law.h"
#include "core/store/store.h"

#include <string>

namespace tocsin::demo {

struct Cast;

/// Where they lie: BUREAU/exchange (one folder a correspondent), BUREAU/neighbours/IPSG and BUREAU/neighbours/PE.
struct NeighbourFolders {
    std::string exchange;
    std::string secretariat;
    std::string correspondent;
};
NeighbourFolders neighboursOf(const std::string& bureau);

/// Sets the bureau's channel up, founds the others, exchanges the keys, and lets the correspondent send a diffusion and
/// a question. A third package is spoilt on its way, so that the quarantine has something to show. Errors: those of the
/// desks; file.unwritable; storage.* thrown.
base::Status makeNeighbours(const std::string& bureau, store::Store& store, const Cast& cast, const service::Law& law,
                            base::Instant now);

/// What one round of the others did.
struct NeighbourRound {
    std::size_t taken = 0;    ///< messages that arrived there
    std::size_t answered = 0; ///< answers and outcomes written
};
/// The others take in what arrived and answer it. The General Secretariat says first that it is processing, and in the
/// next round the outcome: of three requests the first is published, the second incomplete until it is answered, the
/// third refused; a diffusion is circulated. Errors: those of the desks, file.unreadable when there are no neighbours;
/// storage.* as errors, never thrown.
base::Result<NeighbourRound> letOthersAnswer(const std::string& bureau, const service::Law& law, base::Instant now);

} // namespace tocsin::demo
