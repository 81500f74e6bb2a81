#include "base/text_stretches.h"

#include <string_view>

#include "base/difference.h"

namespace motebok {

std::vector<TextStretch> text_difference(const std::string& before, const std::string& after) {
  if (before == after) return whole_text(after, TextStretch::Kind::Same);
  std::vector<TextStretch> all;
  const auto add = [&](TextStretch::Kind kind, std::string_view text) {
    if (!text.empty()) all.push_back({kind, std::string(text)});
  };
  for (const DifferenceStretch& each : difference(words_to_compare(before), words_to_compare(after))) {
    if (each.is_same) {
      add(TextStretch::Kind::Same, each.after);
    } else {
      add(TextStretch::Kind::Removed, each.before);
      add(TextStretch::Kind::Added, each.after);
    }
  }
  return all;
}

std::vector<TextStretch> whole_text(const std::string& text, TextStretch::Kind kind) {
  if (text.empty()) return {};
  return {{kind, text}};
}

}  // namespace motebok
