// A finished file of the site.
#pragma once

#include <functional>
#include <string_view>

namespace motebok {

// Takes a file of the site: `path` relative to the output folder ("utvalg/flr/index.html"). Called from several threads at
// once; the bytes are only valid during the call.
using PageSink = std::function<void(std::string_view path, std::string_view bytes)>;

}  // namespace motebok
