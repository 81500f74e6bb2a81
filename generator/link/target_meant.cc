#include "link/target_meant.h"

#include <algorithm>

#include "base/blanks.h"

namespace motebok {
namespace {

std::string_view without_quotes(std::string_view text) {
  for (const std::string_view mark : {"\"", "'", "«", "»", "“", "”", "„", "‘", "’"}) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  }
  return trimmed(text);
}

bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find_first_of("/\\: ") != std::string_view::npos) return false;
  const std::string_view host = text.substr(at + 1);
  const std::size_t point = host.find('.');
  return point != std::string_view::npos && point > 0 && point + 1 < host.size() && host.find('@') == host.npos;
}

bool is_host(std::string_view text) {
  const std::string_view host = text.substr(0, text.find_first_of("/?#"));
  if (host.find_first_of("@ \\") != std::string_view::npos) return false;
  if (host.starts_with("www.")) return host.find('.', 4) != std::string_view::npos;
  return host.ends_with(".no") && host.size() > 3 && !host.starts_with('.');
}

// "unn.no" of "http//unn.no" and "https//:unn.no", which are no addresses of the web.
std::string_view behind_broken_scheme(std::string_view text) {
  const std::size_t scheme = text.starts_with("https") ? 5 : text.starts_with("http") ? 4 : 0;
  const std::size_t rest = text.find_first_not_of(":/", scheme);
  return scheme == 0 || rest == scheme || rest == std::string_view::npos ? std::string_view() : text.substr(rest);
}

// Of "..\\..\\planer" Markdown leaves "....\\planer": a backslash before a point only says that the point is one.
std::string with_slashes(std::string_view text) {
  std::size_t points = std::min(text.find_first_not_of('.'), text.size());
  std::string path;
  if (points > 2 && points % 2 == 0) {
    text.remove_prefix(points - 2);
    for (; points > 2; points -= 2) path += "../";
  }
  path += text;
  std::ranges::replace(path, '\\', '/');
  return path;
}

}  // namespace

std::string target_meant(std::string_view written) {
  const std::string_view text = without_quotes(written);
  if (is_mail_address(text)) return "mailto:" + std::string(text);
  if (is_host(text)) return "https://" + std::string(text);
  if (const std::string_view rest = behind_broken_scheme(text); is_host(rest)) return "https://" + std::string(rest);
  if (text.find('\\') != std::string_view::npos) return with_slashes(text);
  return text == written ? std::string() : std::string(text);
}

}  // namespace motebok
