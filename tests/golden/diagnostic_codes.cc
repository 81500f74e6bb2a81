#include "golden/diagnostic_codes.h"

#include <regex>

namespace motebok::testing {
namespace {

bool is_part_of_code(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

}  // namespace

std::set<std::string> codes_in(std::string_view source_text) {
  static const std::regex literal("\"([a-z]+(?:-[a-z0-9]+)+)\"");
  std::set<std::string> codes;
  const std::string text(source_text);
  for (std::sregex_iterator each(text.begin(), text.end(), literal), end; each != end; ++each) codes.insert((*each)[1]);
  return codes;
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
