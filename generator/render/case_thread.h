// "Sakens gang": what happened to a case, when and where, and what came of it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/backlinks.h"

namespace motebok {

// A text on the case's page, from one of its meetings: "Saksframlegg", "Vedtatt som foreslått".
struct ThreadStep {
  int rank = 0;  // papers come before what they lead to
  std::string anchor;
  std::string text;
};

struct ThreadMeeting {
  AgendaItemId item;
  std::vector<ThreadStep> steps;
};

// Whether there is more to tell than that the case stood once on an agenda.
bool has_course(const Drawing& drawing, CaseId id);

// Adds TIMELINE: what the case follows up, its meetings, what follows it up and who mentions it, by day; then what it promises.
void add_case_thread(const Drawing& drawing, Fields page, CaseId id, std::span<const ThreadMeeting> meetings,
                     const Backlinks& mentioned, Language language);

}  // namespace motebok
