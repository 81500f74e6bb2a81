#include "base/html.h"

#include <array>

namespace motebok {
namespace {

constexpr std::array<std::string_view, 256> kEntities = [] {
  std::array<std::string_view, 256> entities{};
  entities['&'] = "&amp;";
  entities['<'] = "&lt;";
  entities['>'] = "&gt;";
  entities['"'] = "&quot;";
  return entities;
}();

// Most characters are above these four.
constexpr bool may_be_special(char c) { return static_cast<unsigned char>(c) <= '>'; }

}  // namespace

void append_escaped(std::string& html, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!may_be_special(text[i])) continue;
    const std::string_view entity = kEntities[static_cast<unsigned char>(text[i])];
    if (entity.empty()) continue;
    html.append(text, copied, i - copied);
    html += entity;
    copied = i + 1;
  }
  html.append(text, copied);
}

std::string escaped_html(std::string_view text) {
  std::string html;
  append_escaped(html, text);
  return html;
}

}  // namespace motebok
