// Attachments that a browser would run as a page of the site, outside what the site's own pages are allowed.
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

void refuse_active_files(std::span<const Attachment> attachments, const SourceTree& sources, Diagnostics& diagnostics);

}  // namespace motebok
