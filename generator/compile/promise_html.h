// Where the words of a promise stand in the HTML: there its links are, which its plain text has lost.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "compile/promises.h"
#include "model/compiled_document.h"

namespace motebok {

// Fills in who_html and what_html of the promises of one block: `read` are made of `written`, in order, and `html` has the
// block's HTML at its end, from `begin` on. What cannot stand alone on another page, a picture or the number of a footnote,
// leaves both empty, and then the plain text is all there is.
void find_promises(std::string_view html, std::uint32_t begin, const std::vector<PromiseText>& written,
                   std::span<WrittenPromise> read);

}  // namespace motebok
