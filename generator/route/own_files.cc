// There is a file for every case, so they are put in order only where something has to be held against them.
#include "route/own_files.h"

#include <algorithm>
#include <iterator>

#include "route/claims.h"

namespace motebok {
namespace {

// Large sites have several sitemaps; the theme's files have names of their own below their folder.
bool is_kept_file(std::string_view file) { return file.starts_with("/sitemap-") || file == "/assets"; }

}  // namespace

bool OwnFiles::are_in_the_way_of(std::string_view file) {
  if (sorted_.empty()) collect();
  return is_kept_file(file) || !in_the_way_of(file, sorted_).empty();
}

void OwnFiles::collect() {
  files_.reserve(generated_.size() + routes_.cases.size() + routes_.topics.size());
  for (const std::span<const std::string> addresses :
       {generated_, std::span<const std::string>(routes_.cases), std::span<const std::string>(routes_.topics)}) {
    std::ranges::transform(addresses, std::back_inserter(files_), file_of);
  }
  sorted_.assign(files_.begin(), files_.end());
  std::ranges::sort(sorted_);
}

}  // namespace motebok
