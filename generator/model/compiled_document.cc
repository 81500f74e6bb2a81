#include "model/compiled_document.h"

#include "base/path.h"

namespace motebok {

std::string document_slug(std::string_view path) {
  const bool is_index = stem_of(path) == "index" && !parent_of(path).empty();
  return slug_of(is_index ? file_name(parent_of(path)) : stem_of(path));
}

}  // namespace motebok
