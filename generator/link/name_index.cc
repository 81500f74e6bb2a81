// A tree of words: each step is a look-up of one word, so the time is the text's length and not the number of names.
#include "link/name_index.h"

#include <algorithm>

#include "base/characters.h"
#include "base/html.h"
#include "link/inflection.h"

namespace motebok {
namespace {

bool is_all_capitals(std::string_view word) {
  return word.size() >= 2 && std::ranges::all_of(word, [](char c) { return is_ascii_capital(c) || is_digit(c); }) &&
         std::ranges::any_of(word, is_ascii_capital);
}

std::string_view next_word(std::string_view& spelled) {
  const std::size_t end = std::min(spelled.find(' '), spelled.size());
  const std::string_view word = spelled.substr(0, end);
  spelled.remove_prefix(std::min(end + 1, spelled.size()));
  return word;
}

// "SSUs" is the genitive of a word in capitals, and no more to be confused with another.
bool same_capitals(std::string_view name, std::string_view text) {
  const std::string_view stem = name.ends_with('s') ? name.substr(0, name.size() - 1) : name;
  return !is_all_capitals(stem) || name == text;
}

std::string_view text_of(std::string_view html, const ProseWord& word) {
  return html.substr(word.begin, word.end - word.begin);
}

// "Åpen" is written "åpen" too, so the first letter is one byte or two.
bool same_first_letter(std::string_view name, std::string_view text) {
  const std::size_t bytes = (name.front() & 0x80) != 0 ? 2 : 1;
  return name.substr(0, bytes) == text.substr(0, bytes);
}

}  // namespace

// The first three bytes, mixed; but for the first letter the same for capitals and small letters, as most words of a text
// begin with a small one and most names with a capital. Letters other than Latin-1's count as one.
std::size_t NameIndex::beginning_of(std::string_view word) {
  const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(word[i])); };
  // ASCII letters and digits, which most words are made of.
  if (word.size() >= 3 && ((word[0] | word[1] | word[2]) & 0x80) == 0) {
    return ((byte(0) * 131 + (byte(1) | 0x20)) * 131 + (byte(2) | 0x20)) & 0xFFFF;
  }
  std::size_t mixed = 0;
  std::size_t before = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(word.size(), 3); ++i) {
    std::size_t letter = byte(i);
    const bool is_first = i == 0 || (i == 1 && before == 0xC3);
    if (!is_first && ((letter >= 'A' && letter <= 'Z') || before == 0xC3)) letter |= 0x20;
    if (before > 0xC3) letter = 0;
    before = byte(i);
    mixed = mixed * 131 + letter;
  }
  return mixed & 0xFFFF;
}

void NameIndex::watch_for(std::string_view word, FirstLetter first_letter) {
  beginnings_.set(beginning_of(word));
  if (first_letter == FirstLetter::AsInName) return;
  std::string other(word);
  const std::size_t letter = other.size() > 1 && static_cast<unsigned char>(other[0]) == 0xC3 ? 1 : 0;
  other[letter] = static_cast<char>(other[letter] ^ 0x20);
  beginnings_.set(beginning_of(other));
}

void NameIndex::add(std::string_view name, FirstLetter first_letter, std::uint32_t meaning) {
  const std::string html = escaped_html(name);
  std::vector<ProseWord> words;
  read_prose_words(html, {0, static_cast<std::uint32_t>(html.size())}, words);
  if (words.empty()) return;
  std::uint32_t node = kRoot;
  std::string folded;
  std::string spelled;
  for (const ProseWord& word : words) {
    if (node == kRoot) watch_for(text_of(html, word), first_letter);
    fold_word(text_of(html, word), folded);
    const auto id = word_ids_.try_emplace(folded, static_cast<std::uint32_t>(word_ids_.size())).first->second;
    const auto [step, is_new] = steps_.try_emplace(step_key(node, id), nodes_);
    if (is_new) ++nodes_;
    node = step->second;
    spelled += (spelled.empty() ? "" : " ");
    spelled += text_of(html, word);
  }
  entries_.emplace(node, Entry{std::move(spelled), first_letter, meaning});
}

void NameIndex::add_with_forms(std::string_view name, std::uint32_t meaning) {
  const FirstLetter first_letter = may_be_lower_case(name) ? FirstLetter::Any : FirstLetter::AsInName;
  for (const std::string& form : forms_of(name)) add(form, first_letter, meaning);
}

bool NameIndex::is_spelled(const Entry& entry, std::string_view html, std::span<const ProseWord> words) const {
  std::string_view spelled = entry.spelled;
  for (std::size_t i = 0; !spelled.empty(); ++i) {
    const std::string_view name = next_word(spelled);
    const std::string_view text = text_of(html, words[i]);
    if (!same_capitals(name, text)) return false;
    if (i == 0 && entry.first_letter == FirstLetter::AsInName && !same_first_letter(name, text)) return false;
  }
  return true;
}

void NameIndex::take_entries(std::uint32_t node, std::string_view html, std::span<const ProseWord> words,
                             Found& found) const {
  const auto [begin, end] = entries_.equal_range(node);
  std::vector<std::uint32_t> meanings;
  for (auto each = begin; each != end; ++each) {
    if (is_spelled(each->second, html, words)) meanings.push_back(each->second.meaning);
  }
  if (meanings.empty()) return;
  std::ranges::sort(meanings);
  const auto repeated = std::ranges::unique(meanings);
  meanings.erase(repeated.begin(), repeated.end());
  found = {words.size(), std::move(meanings)};
}

NameIndex::Found NameIndex::longest_at(std::string_view html, std::span<const ProseWord> words) const {
  Found found;
  std::uint32_t node = kRoot;
  std::string folded;
  for (std::size_t i = 0; i < words.size() && (i == 0 || words[i].continues); ++i) {
    if (i == 0 && !may_begin_with(text_of(html, words[i]))) return found;
    fold_word(text_of(html, words[i]), folded);
    const auto word = word_ids_.find(std::string_view(folded));
    if (word == word_ids_.end()) return found;
    const auto step = steps_.find(step_key(node, word->second));
    if (step == steps_.end()) return found;
    node = step->second;
    take_entries(node, html, words.first(i + 1), found);
  }
  return found;
}

}  // namespace motebok
