// Names that running text is searched for: found word by word in one pass, whatever their number.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "link/prose_words.h"

namespace motebok {

class NameIndex {
 public:
  // `name` as plain text; `meaning` is whatever the caller counts its meanings by. Several names may mean the same, and one
  // name several things. Words in capitals only ("SSU") are found as they are written; other words in any letter case, but
  // the first letter is a capital in the text where it is one in the name, unless `first_letter` is Any.
  enum class FirstLetter { AsInName, Any };
  void add(std::string_view name, FirstLetter first_letter, std::uint32_t meaning);

  // A name of the site's own: with its genitive and definite form, and small letters where it holds a common noun.
  void add_with_forms(std::string_view name, std::uint32_t meaning);

  // Makes may_begin_with true of this word too.
  void watch_for(std::string_view word, FirstLetter first_letter);
  // False for most words of a text, and quickly: nothing that was added begins with this one.
  bool may_begin_with(std::string_view word) const { return beginnings_.test(beginning_of(word)); }

  struct Found {
    std::size_t words = 0;  // 0: nothing
    std::vector<std::uint32_t> meanings;
  };
  // The longest name that begins at the first of `words`, which stand in `html`.
  Found longest_at(std::string_view html, std::span<const ProseWord> words) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  struct Entry {
    std::string spelled;  // words with one space between
    FirstLetter first_letter = FirstLetter::AsInName;
    std::uint32_t meaning = 0;
  };

  static std::uint64_t step_key(std::uint32_t node, std::uint32_t word) { return std::uint64_t{node} << 32 | word; }
  static std::size_t beginning_of(std::string_view word);
  bool is_spelled(const Entry& entry, std::string_view html, std::span<const ProseWord> words) const;
  void take_entries(std::uint32_t node, std::string_view html, std::span<const ProseWord> words, Found& found) const;

  static constexpr std::uint32_t kRoot = 0;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> word_ids_;
  std::unordered_map<std::uint64_t, std::uint32_t> steps_;  // node and word → node
  std::unordered_multimap<std::uint32_t, Entry> entries_;   // by node
  std::bitset<1 << 16> beginnings_;                         // of first words
  std::uint32_t nodes_ = 1;
};

}  // namespace motebok
