#include "base/web_address.h"

#include <algorithm>

namespace motebok {
namespace {

// Letters beyond ASCII too: "https://ålesund.kommune.no".
bool is_plain(char c) {
  constexpr std::string_view kEnding = "\"<>`{}|^\x7F";
  return (c > ' ' || c < 0) && kEnding.find(c) == std::string_view::npos;
}

// U+2000–U+207F: blanks and marks of direction among them.
bool holds_unseen(std::string_view text) {
  return text.find("\xE2\x80") != std::string_view::npos || text.find("\xE2\x81") != std::string_view::npos;
}

}  // namespace

bool is_web_address(std::string_view text) {
  const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
  const bool has_host = scheme != 0 && text.size() > scheme && text[scheme] != '/';
  return has_host && text.find_first_of(" \t\r\n\"<>`") == std::string_view::npos;
}

bool is_site_address(std::string_view text) {
  return is_web_address(text) && std::ranges::all_of(text, is_plain) && !holds_unseen(text) &&
         text.find_first_of("?#@\\") == std::string_view::npos && text.find("/.") == std::string_view::npos;
}

}  // namespace motebok
