// What has become of a meeting and its minutes, told above their text: facts, tags and notices.
#pragma once

#include "render/page_parts.h"

namespace motebok {

// When and where.
void add_meeting_facts(FactList& facts, const Meeting& meeting, Language language);
// Cancelled, or whether there are minutes and what they are worth.
void add_meeting_state(const Drawing& drawing, Fields page, const Meeting& meeting, Language language);

}  // namespace motebok
