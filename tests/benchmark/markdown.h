#pragma once

#include <string_view>

namespace motebok {

// Call once, before any thread renders.
void prepare_markdown();

// A content file as HTML, its front matter skipped: GitHub's Markdown with footnotes, in cmark-gfm's safe mode. Any
// number of threads may call it. What it returns lasts until the same thread calls it again.
std::string_view render_markdown(std::string_view file);

}  // namespace motebok
