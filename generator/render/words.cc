#include "render/words.h"

#include <array>
#include <vector>

#include "base/check.h"

namespace motebok {
namespace {

// Filled before main begins, read-only from then on.
std::vector<const Word*>& word_table() {
  static std::vector<const Word*> table;
  return table;
}

}  // namespace

Language interface_language(Language content, Language site) {
  if (content == Language::Bokmaal || content == Language::Nynorsk) return content;
  return site == Language::Nynorsk ? Language::Nynorsk : Language::Bokmaal;
}

Word::Word(std::string_view field, std::string_view nb, std::string_view nn)
    : field_(field, Field::Kind::Text), nb_(nb), nn_(nn) {
  word_table().push_back(this);
}

std::span<const Word* const> all_words() { return word_table(); }

std::string small_number(std::size_t number) {
  constexpr std::array<std::string_view, 11> kBokmaal = {"to",   "tre", "fire", "fem",    "seks", "sju",
                                                         "åtte", "ni",  "ti",   "elleve", "tolv"};
  if (number < 2 || number > 12) return grouped(static_cast<std::int64_t>(number));
  return std::string(kBokmaal[number - 2]);
}

std::string_view short_month(int month) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan.", "feb.", "mars", "april", "mai",  "juni",
                                                        "juli", "aug.", "sep.", "okt.",  "nov.", "des."};
  CHECK(month >= 1 && month <= 12);
  return kMonths[static_cast<std::size_t>(month - 1)];
}

}  // namespace motebok
