// Every reference and mention, turned around.
#pragma once

#include "model/site.h"

namespace motebok {

// Fills in Site::backlinks from the documents' targets and mentions. Not told: what a page says of itself, what a committee's
// own papers say of it, and what the papers of a meeting say of that meeting.
void turn_references_around(Site& site);

}  // namespace motebok
