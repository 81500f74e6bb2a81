// A document's text with what was changed in it, as fields of a page.
#pragma once

#include <string>
#include <vector>

#include "base/block_difference.h"
#include "model/compiled_document.h"
#include "render/words.h"
#include "theme/theme.h"

namespace motebok {

struct Redline {
  std::vector<TextBlock> before;
  std::vector<TextBlock> after;
  std::vector<BlockChange> changes;
  const TextBlock& block_of(
      const BlockChange& change) const;  // in the edition that has it; of what was moved, where it is told

  std::string table_name = {};  // empty: they are numbered
  std::string prefix = {};      // of its anchors: two on a page need each their own
};
Redline redline_of(std::vector<TextBlock> before, std::vector<TextBlock> after);

// The whole text as it was, nothing changed; or what the one after changed in the one before.
Redline text_as_it_was(const CompiledDocument& document, Language language);
Redline redline_between(const CompiledDocument& before, const CompiledDocument& after, Language language);

// "3 tiltak lagt til, 1 tiltak strøket; 2 avsnitt endret.", before it "Kriteriene er endret." of a call; empty where no word of the text was changed.
std::string summary_of_changes(const Redline& redline, const CompiledDocument& before, const CompiledDocument& after,
                               Language language);

// Adds REDLINE, one more if there is one.
Fields add_redline(Fields page, const Redline& redline, Language language);
// Adds STRETCH.
void add_stretches(Fields around, const std::vector<TextStretch>& stretches);

}  // namespace motebok
