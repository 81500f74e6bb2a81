#include "link/prose_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "link/mention_markup.h"

namespace motebok {
namespace {

// Bytes of the character at the front that separates words though it is not ASCII: a no-break space, a dash, a quotation
// mark; 0 for a letter.
std::size_t separator_length(std::string_view text) {
  if (text.starts_with("\u00A0") || text.starts_with("«") || text.starts_with("»") || text.starts_with("§")) return 2;
  // U+2000–U+206F: spaces, dashes, quotation marks and the ellipsis.
  const bool is_punctuation = text.size() >= 3 && text[0] == '\xE2' && (text[1] == '\x80' || text[1] == '\x81');
  return is_punctuation ? 3 : 0;
}

// All prose is read, byte by byte: what a byte may be is one look in a table.
enum class Byte : std::uint8_t { Joint, Other, Letter, MayBeLetter, Tag, Entity };

constexpr std::array<Byte, 256> kBytes = [] {
  std::array<Byte, 256> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool is_letter = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z') || (i >= '0' && i <= '9');
    bytes[i] = is_letter ? Byte::Letter : Byte::Other;
    // Only characters of these two begin like letters and may separate words.
    if (i >= 0x80) bytes[i] = i == 0xC2 || i == 0xE2 ? Byte::MayBeLetter : Byte::Letter;
  }
  for (const char c : {' ', '\n', '-', ',', '/'}) bytes[static_cast<unsigned char>(c)] = Byte::Joint;
  bytes['<'] = Byte::Tag;
  bytes['&'] = Byte::Entity;
  return bytes;
}();

Byte kind_of(char c) { return kBytes[static_cast<unsigned char>(c)]; }

std::size_t end_of_word(std::string_view html, std::size_t at) {
  for (; at < html.size(); ++at) {
    const Byte kind = kind_of(html[at]);
    if (kind == Byte::Letter) continue;
    if (kind != Byte::MayBeLetter || separator_length(html.substr(at)) > 0) break;
  }
  return at;
}

// Behind the tag that begins at `at`; behind the whole element when it is a link or code.
std::size_t behind_tag(std::string_view html, std::size_t at) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"<a ", "</a>"}, {"<code", "</code>"}}) {
    if (!html.substr(at).starts_with(open)) continue;
    const std::size_t end = html.find(close, at);
    return end == std::string_view::npos ? html.size() : end + close.size();
  }
  const std::size_t end = html.find('>', at);
  return end == std::string_view::npos ? html.size() : end + 1;
}

// Behind "&quot;" and its like, which stand for no letter.
std::size_t behind_entity(std::string_view html, std::size_t at) {
  const std::size_t end = html.find(';', at);
  return end == std::string_view::npos ? html.size() : end + 1;
}

}  // namespace

void read_prose_words(std::string_view html, HtmlRange prose, std::vector<ProseWord>& words) {
  words.clear();
  const std::string_view text = html.substr(0, prose.end);
  bool continues = false;
  bool is_parted = false;  // from the word before, by more than a tag
  for (std::size_t at = prose.begin; at < text.size();) {
    if (const std::size_t end = end_of_word(text, at); end > at) {
      words.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), continues && is_parted});
      continues = true;
      is_parted = false;
      at = end;
      continue;
    }
    const std::string_view rest = text.substr(at);
    if (kind_of(text[at]) == Byte::Tag) {
      continues = continues && begins_with_emphasis_tag(rest);
      at = behind_tag(text, at);
      continue;
    }
    is_parted = true;
    switch (kind_of(text[at])) {
      case Byte::Entity:
        continues = continues && rest.starts_with("&amp;");
        at = behind_entity(text, at);
        break;
      case Byte::Letter:
      case Byte::MayBeLetter:
        continues = continues && (rest.starts_with("\u00A0") || rest.starts_with("–"));
        at += separator_length(rest);
        break;
      case Byte::Joint:
        ++at;
        break;
      case Byte::Other:
      case Byte::Tag:
        continues = false;
        ++at;
        break;
    }
  }
}

void fold_word(std::string_view word, std::string& folded) {
  folded.clear();
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (c >= 'A' && c <= 'Z') {
      folded += static_cast<char>(c + ('a' - 'A'));
      continue;
    }
    folded += c;
    const bool latin = (c == '\xC3' || c == '\xC4' || c == '\xC5') && i + 1 < word.size();
    if (!latin) continue;
    auto second = static_cast<unsigned char>(word[++i]);
    // À–Þ lie 0x20 before à–þ. In Latin Extended-A capitals are even, but for U+0139–0148 and U+0179–017E, where they are odd.
    if (c == '\xC3') {
      if (second <= 0x9E && second != 0x97) second = static_cast<unsigned char>(second + 0x20);
    } else {
      const int letter = ((c & 0x1F) << 6) | (second & 0x3F);
      const bool odd_capitals = (letter >= 0x139 && letter <= 0x148) || letter >= 0x179;
      const bool is_capital =
          (letter % 2 == 1) == odd_capitals && letter != 0x130 && letter != 0x138 && letter != 0x178;
      if (is_capital && second < 0xBF) second = static_cast<unsigned char>(second + 1);
    }
    folded += static_cast<char>(second);
  }
}

}  // namespace motebok
