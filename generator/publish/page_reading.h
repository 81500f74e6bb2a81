// What a finished page says of itself: ids, links, and how much there is to read. For HTML this program wrote: tags are
// whole, and a script holds no tag of its own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {

struct PageReading {
  std::vector<std::string_view> ids;    // in order
  std::vector<std::string_view> links;  // values of href and src as written, in order
  std::size_t text_bytes = 0;  // in <main>, but for tags, blanks and <details>; of all the page where it has no <main>
};
// Views into `html`.
PageReading read_page(std::string_view html);

}  // namespace motebok
