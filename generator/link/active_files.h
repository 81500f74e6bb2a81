// Attachments that a browser would run as a page of the site, outside what the site's own pages are allowed.
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

// Warns of what readers cannot or should not open: programs, files with macros, e-mails, what few have a program for.
void tell_of_file_kinds(std::span<const Attachment> attachments, Diagnostics& diagnostics);

void refuse_active_files(std::span<const Attachment> attachments, const SourceTree& sources, Diagnostics& diagnostics);

}  // namespace motebok
