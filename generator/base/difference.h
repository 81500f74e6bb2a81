// What differs between two texts, word by word: a proposal and what was decided, an old edition and a new one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {

// A word, or a sign between words, with the blanks behind it. Put together, the words of a text are the text.
// `key` is equal for what reads the same: the form of blanks, quotation marks and dashes is the typesetter's. "03.04.2024",
// "21/24", "1,5" and "18 000 000" are one word each. UTF-8 in NFC; `text` is a view into it.
struct DifferenceWord {
  std::string_view text;
  std::string key;
  bool is_sign = false;
};
std::vector<DifferenceWord> words_to_compare(std::string_view text);

// The runs of letters and digits in a text, nothing else: "21", "24" of "21/24".
std::vector<std::string_view> plain_words(std::string_view text);
// Whether two texts have such a word of that many bytes in common, whatever the letter case; true also where one has none.
bool share_a_word(std::string_view one, std::string_view other, std::size_t least_bytes);

bool read_the_same(std::span<const DifferenceWord> before, std::span<const DifferenceWord> after);
// Its letters and signs: equal for what reads the same, and seldom for anything else. A quick look before words are taken apart.
std::string reading_key(std::string_view text);

// A stretch of both texts.
struct DifferenceStretch {
  bool is_same = true;      // but for what the typesetter decides
  std::string_view before;  // empty: was put in
  std::string_view after;   // empty: was taken out
};

// In order: the `before`s put together are the one text, the `after`s the other; what is the same and what is not take turns.
// A shortest difference (Myers, "An O(ND) Difference Algorithm", 1986), made readable: what stands alone between two changes
// is taken into them. Of texts with more than a thousand differences all that is unlike is one stretch: time and memory are bounded.
std::vector<DifferenceStretch> difference(std::span<const DifferenceWord> before,
                                          std::span<const DifferenceWord> after);

}  // namespace motebok
