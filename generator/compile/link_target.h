// What an author wrote as a link's target, sorted by who resolves it.
#pragma once

#include <string_view>

#include "model/compiled_document.h"

namespace motebok {

struct LinkTarget {
  enum class Kind {
    Empty,     // [x]() and [x](#)
    External,  // http, https, mailto, tel
    Paper,     // left to link/: `form` says how
    Unsafe,    // any other scheme
  };
  Kind kind = Kind::Empty;
  WrittenReference::Form form = WrittenReference::Form::File;  // Paper only
};

LinkTarget classify_link(std::string_view address);

// The part before ':' of an absolute address (RFC 3986, section 3.1); empty when there is none.
std::string_view scheme_of(std::string_view address);

}  // namespace motebok
