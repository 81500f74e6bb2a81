// Mentions of what no paper tells of.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/diagnostic.h"
#include "link/publishable.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

// Kept until all documents have been read, so that they are told in order.
struct UnknownMention {
  Span prose;           // where in the file it stands
  std::string written;  // "99/24", "02.10.2024"
  CommitteeId committee;
  std::optional<CaseNumber> number;
  std::optional<Date> day;
  std::string body = {};  // as written, where it is none of ours but like the committee's abbreviation
};

// A warning for each, but for those of what exists and is not public, could not be read, or is told of as missing elsewhere.
void tell_of_unknown(const Site& site, const Document& document, std::span<const UnknownMention> mentions,
                     const SourceTree& sources, const HiddenThings& hidden, Diagnostics& diagnostics);

}  // namespace motebok
