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
};

// The whole text as it was, nothing changed; or what the one after changed in the one before.
Redline text_as_it_was(const CompiledDocument& document, Language language);
Redline redline_between(const CompiledDocument& before, const CompiledDocument& after, Language language);

// "3 tiltak lagt til, 1 tiltak strøket; 2 avsnitt endret."
std::string summary_of_changes(const Redline& redline, const CompiledDocument& before, const CompiledDocument& after,
                               Language language);

// Adds REDLINE.
void add_redline(Fields page, const Redline& redline, Language language);

}  // namespace motebok
