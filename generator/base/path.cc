#include "base/path.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/characters.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/norwegian.h"

namespace motebok {
namespace {

// Letters that no normal form takes apart, with the ASCII a reader would type instead.
constexpr std::array<std::pair<UChar32, std::string_view>, 18> kLetters = {{
    {U'Æ', "ae"},
    {U'æ', "ae"},
    {U'Ø', "o"},
    {U'ø', "o"},
    {U'Đ', "d"},
    {U'đ', "d"},
    {U'Ŋ', "n"},
    {U'ŋ', "n"},
    {U'Ŧ', "t"},
    {U'ŧ', "t"},
    {U'Ð', "d"},
    {U'ð', "d"},
    {U'Þ', "th"},
    {U'þ', "th"},
    {U'ß', "ss"},
    {U'Ł', "l"},
    {U'ł', "l"},
    {U'Œ', "oe"},
}};

icu::UnicodeString decomposed(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKDInstance(status);
  CHECK(U_SUCCESS(status));
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  icu::UnicodeString result = form->normalize(icu::UnicodeString::fromUTF8(piece), status);
  CHECK(U_SUCCESS(status));
  return result;
}

bool is_accent(UChar32 character) { return character >= 0x300 && character <= 0x36F; }

// The ASCII letters and digits that stand for a character; empty when it has none.
std::string_view spelled(UChar32 character, char& room) {
  if (character < 0x80) {
    room = static_cast<char>(character);
    if (room >= 'A' && room <= 'Z') room = static_cast<char>(room - 'A' + 'a');
    const bool kept = (room >= 'a' && room <= 'z') || (room >= '0' && room <= '9');
    return kept ? std::string_view(&room, 1) : std::string_view();
  }
  const auto found = std::ranges::find(kLetters, character, &std::pair<UChar32, std::string_view>::first);
  return found == kLetters.end() ? std::string_view() : found->second;
}

int hexadecimal(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

// Calls take(part) for every stretch between two separators, the empty ones too.
template <class Take>
void split(std::string_view text, char separator, const Take& take) {
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    take(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return;
    begin = end + 1;
  }
}

std::string slug_of_name(std::string_view name) {
  std::string slug;
  bool first = true;
  split(name, '.', [&](std::string_view part) {
    if (!first) slug += '.';
    const std::string letters = slug_of(part);
    slug += first && letters.empty() && !part.empty() ? hash_hex(part).substr(0, 8) : letters;
    first = false;
  });
  return slug;
}

}  // namespace

std::string_view parent_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view stem_of(std::string_view path) {
  const std::string_view name = file_name(path);
  return name.substr(0, name.size() - extension_of(path).size());
}

std::string_view extension_of(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  // ".gitignore" is a name, and so is "utkast.".
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == name.size()) return {};
  return name.substr(dot);
}

std::optional<std::string> resolve_path(std::string_view folder, std::string_view written) {
  std::vector<std::string_view> names;
  bool left_the_folder = false;
  const auto step = [&](std::string_view name) {
    if (name.empty() || name == ".") return;
    if (name != "..") return names.push_back(name);
    left_the_folder = left_the_folder || names.empty();
    if (!names.empty()) names.pop_back();
  };
  if (!written.starts_with('/')) split(folder, '/', step);
  split(written, '/', step);
  if (left_the_folder) return std::nullopt;
  std::string path;
  for (const std::string_view name : names) {
    if (!path.empty()) path += '/';
    path += name;
  }
  return normalized(path);
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool room = text[at] == '%' && at + 2 < text.size();
    const int high = room ? hexadecimal(text[at + 1]) : -1;
    const int low = room ? hexadecimal(text[at + 2]) : -1;
    if (high < 0 || low < 0) {
      decoded += text[at];
      continue;
    }
    decoded += static_cast<char>(high * 16 + low);
    at += 2;
  }
  return decoded;
}

std::string slug_of(std::string_view text) {
  const icu::UnicodeString characters = decomposed(text);
  std::string slug;
  bool pending_hyphen = false;
  char room = 0;
  for (std::int32_t at = 0; at < characters.length(); at = characters.moveIndex32(at, 1)) {
    const UChar32 character = characters.char32At(at);
    if (is_accent(character)) continue;
    const std::string_view letters = spelled(character, room);
    if (letters.empty()) {
      pending_hyphen = !slug.empty();
      continue;
    }
    if (pending_hyphen) slug += '-';
    pending_hyphen = false;
    slug += letters;
  }
  return slug;
}

std::string slug_of_path(std::string_view path) {
  std::string slug;
  bool first = true;
  split(path, '/', [&](std::string_view name) {
    if (!first) slug += '/';
    slug += slug_of_name(name);
    first = false;
  });
  return slug;
}

}  // namespace motebok
