#pragma once
// Finding documents by a piece of their headline: number, entity id, names.

#include "core/store/sqlite/rows.h"

namespace tocsin::store {

enum class Hits {
    Page, ///< some, in the order of a list: a text that very many documents hold is met soon by walking that list
    All,  ///< every one, to be counted
};

/// Brings the index to what the document's headline says now; called with every change of a document's row.
void indexHeadline(Connection& db, const DocumentRow& row);

/// The WHERE clause of a filter. Names are found in any spelling that folds alike (core/base/text.h); three letters and
/// more by the trigram index of migration 0003, fewer by looking at each headline.
Where whereOf(Connection& db, const DocumentFilter& filter, Hits hits);

/// As UnitOfWork::refusals and ::countSameSummary.
std::vector<DocumentRow> refusals(Connection& db, const Person& person);
std::size_t countSameSummary(Connection& db, const std::string& summaryKey, const Person& person);

} // namespace tocsin::store
