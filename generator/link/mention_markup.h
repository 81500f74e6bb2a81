// Emphasis within a mention: "sak **21/24**".
#pragma once

#include <optional>
#include <string_view>

#include "model/compiled_document.h"

namespace motebok {

// `<strong>`, `<em>`, `<del>` or the end of one, at the front of `html`.
bool begins_with_emphasis_tag(std::string_view html);

// Without the tags of emphasis at both ends: what a reader sees between two words.
std::string_view without_outer_tags(std::string_view gap);

// The range with all of what is emphasised in it, so that a link may stand around it; nothing where emphasis begins or ends
// within it and goes on outside: "**se sak 21**/24".
std::optional<HtmlRange> with_whole_emphasis(std::string_view html, HtmlRange range);

}  // namespace motebok
