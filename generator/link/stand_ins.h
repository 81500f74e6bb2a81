// Attachments that are not what their names say: a pointer where the file should be, a paper that is named as plain text.
#pragma once

#include <span>

#include "base/diagnostic.h"
#include "model/site.h"
#include "model/source_tree.h"

namespace motebok {

void refuse_stand_ins(std::span<const Attachment> attachments, const SourceTree& sources, Diagnostics& diagnostics);

}  // namespace motebok
