// The pages of what documents were.
#pragma once

#include "render/page_job.h"

namespace motebok {

void add_earlier_version_pages(const Drawing& drawing, PageJobs& jobs);

}  // namespace motebok
