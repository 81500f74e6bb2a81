#include "cli/printable.h"

#include "base/utf8.h"

namespace motebok {

std::string printable(std::string_view text) {
  constexpr std::string_view kReplacement = "\uFFFD";
  std::string shown;
  while (!text.empty()) {
    const std::size_t sound = first_invalid_utf8(text).value_or(text.size());
    for (std::size_t i = 0; i < sound; ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      // U+0080–U+009F are control characters too: C2 80 – C2 9F.
      const bool is_c1 = byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0;
      const bool is_control = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F || is_c1;
      if (is_control)
        shown += kReplacement;
      else
        shown += byte == '\t' ? ' ' : text[i];
      if (is_c1) ++i;
    }
    if (sound == text.size()) break;
    shown += kReplacement;
    text.remove_prefix(sound + 1);
  }
  return shown;
}

std::string printable_path(std::string_view path) {
  std::string shown = printable(path);
  for (std::size_t at = shown.find('\n'); at != std::string::npos; at = shown.find('\n', at))
    shown.replace(at, 1, "\uFFFD");
  return shown;
}

}  // namespace motebok
