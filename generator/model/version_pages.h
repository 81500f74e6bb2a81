// The pages of what a document was: where they stand, and which documents have them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"

namespace motebok {

enum class VersionPage {
  Text,           // what it said
  ChangesToNext,  // what the next readable version changed
  ChangesToNow,   // what is different now; of all but the version before the present one
};

// Below the document's own page: "/planer/hp/versjon/2024-05-29/", "…/endringer/", "…/endringer-til-naa/". A version's name is
// counted from the oldest, so that none of these ever becomes another's.
std::string version_address(std::string_view page, const DocumentVersion& version, VersionPage which);

// Where all of a page's stand: "/planer/hp/versjon/".
std::string versions_address(std::string_view page);
// Whether an address is of such a page. "/om/versjon/" is about the site.
bool is_version_address(std::string_view address);

// Minutes have them once they are approved: until then they are a draft of themselves.
bool has_version_pages(const Site& site, const Document& document);

// The places in `versions` of those with pages: the earlier ones that may be read.
std::vector<std::size_t> versions_with_pages(const Site& site, const Document& document);

// The version that readable version `i` was replaced by: the nearest newer one that may be read, or 0, the document itself.
std::size_t next_readable(const Document& document, std::size_t i);

}  // namespace motebok
