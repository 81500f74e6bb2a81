// What an author wrote as a link's target, sorted by who resolves it.
#pragma once

#include <string>
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

// Of one on the web: "https:/unn.no", "https://https://unn.no", "https://unn"; of an e-mail "mailto:leder". No browser finds it.
bool is_malformed(std::string_view external);
// "https://unn.no" for the first two; empty where nobody knows.
std::string external_meant(std::string_view external);

// "https" of "htps://unn.no"; empty where another scheme may be meant.
std::string_view scheme_meant(std::string_view address);

// The part before ':' of an absolute address (RFC 3986, section 3.1); empty when there is none.
std::string_view scheme_of(std::string_view address);

}  // namespace motebok
