#include "base/url.h"

#include <algorithm>

namespace motebok {
namespace {

// What stands after "https://": host, port and path.
std::string_view after_scheme(std::string_view url) {
  constexpr std::string_view kEnd = "://";
  const std::size_t end = url.find(kEnd);
  return end == std::string_view::npos ? url : url.substr(end + kEnd.size());
}

}  // namespace

std::string_view host_of_url(std::string_view url) {
  const std::string_view rest = after_scheme(url);
  return rest.substr(0, rest.find_first_of("/:"));
}

std::string_view path_of_url(std::string_view url) {
  const std::string_view rest = after_scheme(url);
  return rest.substr(std::min(rest.find('/'), rest.size()));
}

}  // namespace motebok
