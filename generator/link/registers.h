// Lists over the whole site: topics, annual reports, pages, other documents, and what belongs to each committee.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "model/site.h"

namespace motebok {

// Fills in Site::pages, annual_reports and other_documents. Withdrawn documents are in no list.
void list_documents(Site& site);

// By name; documents newest first.
std::vector<Topic> find_topics(std::span<const Document> documents, Language language, Diagnostics& diagnostics);

// Fills in the lists of every Committee. Needs all of the rest.
void list_by_committee(Site& site);

// The day a document speaks of or was made: of the meeting, the adoption, the announcement; nothing when it has none.
std::optional<Date> day_of(const Document& document);
// The day it is about, by its own words: not when the file was last changed.
std::optional<Date> spoken_day(const Document& document);

}  // namespace motebok
