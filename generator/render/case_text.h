// What a paper says of a case, part by part: shared by the page of the meeting and the page of the case.
#pragma once

#include <set>
#include <span>
#include <string>

#include "render/backlinks.h"
#include "render/page_parts.h"

namespace motebok {

// Ids that the page already has: no two may be alike.
using Anchors = std::set<std::string, std::less<>>;

enum class PartChoice {
  Everything,
  Outcome,  // decisions, and what they promise
  Proposals,
  Discussion,  // the rest
};

struct CaseTextPlace {
  std::string decision_anchor;  // "vedtak", "sak-24-24-vedtak"
  std::string proposal_anchor;  // "forslag", …
  std::string
      promise_anchor;  // "sak-24-24-oppfolging"; empty on the case's own page, where promises have names of their own
  Language page = Language::Bokmaal;
  const Backlinks* mentioned = nullptr;  // null where points are not told who mentions them
};

bool has_label(const CaseSection& section, Label label);
bool has_parts(const Drawing& drawing, const Appearance& where, PartChoice choice);

// "Saksframlegg", or another kind of text; with the paper's title behind it where several papers speak of the case.
std::string name_of_text(const Drawing& drawing, std::string kind, std::span<const Appearance> all,
                         const Appearance& where);

// Adds the rows PART to `around`.
void add_parts(const Drawing& drawing, Fields around, const AgendaItem& item, const Appearance& where,
               PartChoice choice, const CaseTextPlace& place, Anchors& anchors);

// What stood in bold before a part, in the words of the interface; empty for running text.
std::string label_text(Label label, Language language);

// A paper with cases as one text, under headings of its own: for a translation, which belongs to no meeting.
std::string paper_html(const Drawing& drawing, const Document& document, Language page);

}  // namespace motebok
