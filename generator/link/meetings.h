// Meetings, gathered from the papers that speak of them, with their agendas and cases.
#pragma once

#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "link/publishable.h"
#include "model/site.h"

namespace motebok {

// By date, then committee. Sets Document::meeting of every paper; agendas, attachments and approvals come later.
std::vector<Meeting> gather_meetings(std::vector<Document>& documents, Diagnostics& diagnostics);

// Fills in Meeting::unpublished_minutes.
void note_unpublished_minutes(Site& site, const HiddenThings& hidden);

// For messages: the paper of a meeting that says most of it.
DocumentId best_paper(const Meeting& meeting);

}  // namespace motebok
