#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "draft.h"

namespace motebok {

struct Document {
  std::filesystem::path path;  // in the content folder
  std::string text;
};

// The minutes of one meeting, or the plain document in its place. `names` are the committees' names and abbreviations,
// for the prose.
Document write_document(const Schedule& schedule, std::span<const std::string> names, Kind kind,
                        const CasePlace& meeting);

}  // namespace motebok
