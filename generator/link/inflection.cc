#include "link/inflection.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/characters.h"
#include "base/norwegian.h"

namespace motebok {
namespace {

// A noun that names of committees and plans end in, without and with the article.
struct Noun {
  std::string_view indefinite;
  std::string_view article;
};
constexpr std::array<Noun, 15> kNouns = {{{"utvalg", "et"},
                                          {"utval", "et"},
                                          {"råd", "et"},
                                          {"sekretariat", "et"},
                                          {"møte", "t"},
                                          {"styre", "t"},
                                          {"plan", "en"},
                                          {"erklæring", "en"},
                                          {"erklæring", "a"},
                                          {"melding", "en"},
                                          {"melding", "a"},
                                          {"avtale", "n"},
                                          {"gruppe", "n"},
                                          {"gruppe", "a"},
                                          {"forum", "et"}}};

using Words = std::vector<std::string>;

Words words_between_blanks(std::string_view name) {
  Words words;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    if (end > 0) words.emplace_back(name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return words;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

bool ends_in_letter(std::string_view word) { return is_letter(word.back()); }

// "gruppe" + "a" is "gruppa".
std::string with_article(const std::string& word, const Noun& noun) {
  const bool drops_e = noun.article == "a" && word.ends_with('e');
  return (drops_e ? word.substr(0, word.size() - 1) : word) + std::string(noun.article);
}

bool is_adjective(std::string_view word) {
  return word.ends_with("isk") || word.ends_with("lig") || word.ends_with("leg");
}

std::optional<std::string> definite(const Words& words, const Noun& noun) {
  // The first word that is the noun: what follows it says more of the same ("for psykisk helse").
  const auto head =
      std::ranges::find_if(words, [&](const std::string& word) { return lower_case(word).ends_with(noun.indefinite); });
  if (head == words.end()) return std::nullopt;
  Words form = words;
  const auto at = static_cast<std::size_t>(head - words.begin());
  for (std::size_t i = 0; i < at; ++i) form[i] += is_adjective(form[i]) ? "e" : "";
  form[at] = with_article(form[at], noun);
  return joined(form);
}

void add_with_genitive(std::vector<std::string>& forms, const std::string& form) {
  forms.push_back(form);
  // "Troms'" is written with an apostrophe, which is no letter: the name itself then.
  const char last = form.back();
  if (ends_in_letter(form) && last != 's' && last != 'x' && last != 'z') forms.push_back(form + "s");
}

// "handlingsplanen for 2025–2026" is the handlingsplan 2025–2026.
std::optional<std::string> with_preposition(const std::string& form) {
  const std::size_t digit = form.find_first_of("0123456789");
  if (digit == std::string::npos || digit < 2 || form[digit - 1] != ' ') return std::nullopt;
  return form.substr(0, digit) + "for " + form.substr(digit);
}

}  // namespace

std::string in_other_norwegian(std::string_view name) {
  Words words = words_between_blanks(name);
  for (std::string& word : words) {
    if (word.ends_with("utvalg") || word.ends_with("Utvalg")) {
      word.pop_back();
    } else if (word.ends_with("utvalget") || word.ends_with("Utvalget")) {
      word.erase(word.size() - 3, 1);
    } else if (word.ends_with("utval") || word.ends_with("Utval")) {
      word += 'g';
    } else if (word.ends_with("utvalet") || word.ends_with("Utvalet")) {
      word.insert(word.size() - 2, "g");
    } else if (word.ends_with("lig")) {
      word[word.size() - 2] = 'e';
    } else if (word.ends_with("leg")) {
      word[word.size() - 2] = 'i';
    }
  }
  return joined(words);
}

std::vector<std::string> forms_of(std::string_view name) {
  const Words words = words_between_blanks(name);
  std::vector<std::string> forms;
  if (words.empty()) return forms;
  add_with_genitive(forms, joined(words));
  for (const Noun& noun : kNouns) {
    if (const auto form = definite(words, noun)) add_with_genitive(forms, *form);
  }
  for (std::size_t i = 0, count = forms.size(); i < count; ++i) {
    if (const auto form = with_preposition(forms[i])) forms.push_back(*form);
  }
  return forms;
}

bool may_be_lower_case(std::string_view name) {
  const std::string lower = lower_case(name);
  return std::ranges::any_of(kNouns, [&](const Noun& noun) {
    const std::size_t at = lower.find(noun.indefinite);
    const bool is_other_noun = noun.indefinite == "utval" && lower.find("utvalg") == at;
    return at != std::string::npos && !is_other_noun && lower.size() > noun.indefinite.size() + noun.article.size();
  });
}

bool is_definite_body(std::string_view name) {
  return std::ranges::any_of(kNouns, [lower = lower_case(name)](const Noun& noun) {
    return lower.ends_with(with_article(std::string(noun.indefinite), noun));
  });
}

}  // namespace motebok
