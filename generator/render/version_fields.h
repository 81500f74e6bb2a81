// The fields of the page that tells which version of the site this is, beside those of fields.h.
#pragma once

#include "render/fields.h"

namespace motebok::fields {

// versjon
inline const Field kRebuildable{"REBUILDABLE", kSection};    // the content is a commit's, and nothing else
inline const Field kRebuildCommit{"REBUILD_COMMIT", kText};  // 40 hexadecimal digits
inline const Field kVersionDay{"VERSION_DAY", kProse};       // "2026-01-15"
inline const Field kManifestHref{"MANIFEST_HREF", kText};    // data/manifest.json
inline const Field kChecksumsHref{"CHECKSUMS_HREF", kText};  // data/filer.sha256

}  // namespace motebok::fields
