#include "base/html.h"

#include <algorithm>
#include <array>

#include "base/no_break.h"

namespace motebok {
namespace {

struct Entity {
  char character;
  std::string_view written;
};

constexpr std::array kEntities = {Entity{'&', "&amp;"}, Entity{'<', "&lt;"}, Entity{'>', "&gt;"},
                                  Entity{'"', "&quot;"}};

constexpr std::array<std::string_view, 256> kEntityOf = [] {
  std::array<std::string_view, 256> entities{};
  for (const Entity& each : kEntities) entities[static_cast<unsigned char>(each.character)] = each.written;
  return entities;
}();

// One byte to look at for each character; the entities are sixteen times as large.
constexpr std::array<bool, 256> kIsSpecial = [] {
  std::array<bool, 256> special{};
  for (const char c : {'&', '<', '>', '"'}) special[static_cast<unsigned char>(c)] = true;
  return special;
}();

// The one that `html` begins with.
const Entity* entity_at(std::string_view html) {
  const auto found =
      std::ranges::find_if(kEntities, [&](const Entity& each) { return html.starts_with(each.written); });
  return found == kEntities.end() ? nullptr : &*found;
}

}  // namespace

void append_escaped(std::string& html, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (!kIsSpecial[byte]) continue;
    html.append(text, copied, i - copied);
    html += kEntityOf[byte];
    copied = i + 1;
  }
  html.append(text, copied);
}

std::string escaped_html(std::string_view text) {
  std::string html;
  append_escaped(html, text);
  return html;
}

std::string text_of_html(std::string_view html) {
  std::string text;
  while (!html.empty()) {
    if (html.front() == '<') {
      html.remove_prefix(std::min(html.find('>'), html.size() - 1) + 1);
    } else if (const Entity* const entity = html.front() == '&' ? entity_at(html) : nullptr) {
      text += entity->character;
      html.remove_prefix(entity->written.size());
    } else if (html.starts_with(kNoBreakSpace)) {
      text += ' ';
      html.remove_prefix(kNoBreakSpace.size());
    } else {
      text += html.front() == '\n' ? ' ' : html.front();
      html.remove_prefix(1);
    }
  }
  return text;
}

}  // namespace motebok
