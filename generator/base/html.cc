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

// One byte to look at for each character; the entities are sixteen times as large.
constexpr std::array<bool, 256> kIsSpecial = [] {
  std::array<bool, 256> special{};
  for (const char c : {'&', '<', '>', '"'}) special[static_cast<unsigned char>(c)] = true;
  return special;
}();

}  // namespace

void append_escaped(std::string& html, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (!kIsSpecial[byte]) continue;
    html.append(text, copied, i - copied);
    html += kEntities[byte];
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
