// "Omtalt i": who refers to what a page is about, and in which sentence.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// Something a page is about. A plan's page is about the plan and each of its measures.
struct MentionedThing {
  Target::Kind kind = Target::Kind::Nothing;
  std::uint32_t index = 0;
  std::string name;  // shown with those that refer to it; empty for the page itself
  std::string href;  // of its place on the page; goes with `name`
};

// Adds BACKLINKS when somebody refers to one of them: a row for each text, newest first.
void add_backlinks(const Drawing& drawing, Fields page, std::span<const MentionedThing> subjects, Language language);

// The sentence that holds the words, as plain text; "" when they stand in no running text. Of a long one what stands around
// the words.
std::string sentence_around(const CompiledDocument& document, HtmlRange words);

}  // namespace motebok
