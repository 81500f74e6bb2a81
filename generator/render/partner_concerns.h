// "Hva angår oss?": what a partner's page lists, and its feed tells.
#pragma once

#include "render/page_parts.h"

namespace motebok {

// CONCERNS: decisions, measures and meetings, each list with its newest and the way to the rest. False
// when nothing does.
bool add_concerns(const Drawing& drawing, Fields page, PartnerId id, Language language);

// "Tromsø kommune"; but "fastlegene" and "brukerne", which are names only at the head of a page.
std::string name_in_sentence(const Drawing& drawing, PartnerId id, Language language);

// A decision, or a point of it, as its case's page has it.
struct DecisionPlace {
  std::string address;  // of the site, with the anchor
  std::string title;    // "FLR-sak 24/24, punkt 2: Barn som pårørende"
  std::string_view text;
  Language content = Language::Bokmaal;
  Date day{};
};
DecisionPlace decision_place(const Drawing& drawing, const Concern& concern, Language language);

}  // namespace motebok
