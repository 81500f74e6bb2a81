#include "golden/diagnostic_codes.h"

#include <regex>

namespace motebok::testing {
namespace {

bool is_part_of_code(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

std::set<std::string> first_groups(std::string_view text, const std::regex& pattern) {
  std::set<std::string> found;
  for (std::cregex_iterator each(text.begin(), text.end(), pattern), end; each != end; ++each) found.insert((*each)[1]);
  return found;
}

}  // namespace

std::set<std::string> codes_in(std::string_view source_text) {
  static const std::regex literal("\"([a-z]+(?:-[a-z0-9]+)+)\"");
  return first_groups(source_text, literal);
}

std::set<std::string> codes_of_messages_in(std::string_view source_text) {
  static const std::regex literal("\"([a-z]+(?:-[a-z0-9]+)+)\",\\s*messages::");
  return first_groups(source_text, literal);
}

bool mentions(std::string_view text, std::string_view code) {
  for (std::size_t at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
    const std::size_t after = at + code.size();
    if ((at == 0 || !is_part_of_code(text[at - 1])) && (after == text.size() || !is_part_of_code(text[after])))
      return true;
  }
  return false;
}

}  // namespace motebok::testing
