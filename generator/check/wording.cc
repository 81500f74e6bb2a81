// Slips that can be seen in the words alone: a weekday that is not that date's, the site's own name misspelt, text that was
// damaged on its way from paper. Quotations and code are left alone, as they say what somebody else wrote.
//
// Nearly every text has nothing of the kind: it is gone through once for a few bytes, and read closely only around them.
#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/date.h"
#include "base/norwegian.h"
#include "base/parallel.h"
#include "base/url.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

// From Sunday, as std::chrono::weekday counts.
constexpr std::array<std::array<std::string_view, 2>, 7> kWeekdays = {{{"søndag", "sundag"},
                                                                       {"mandag", "måndag"},
                                                                       {"tirsdag", "tysdag"},
                                                                       {"onsdag", "onsdag"},
                                                                       {"torsdag", "torsdag"},
                                                                       {"fredag", "fredag"},
                                                                       {"lørdag", "laurdag"}}};

std::string_view word_ending_at(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

// Each of the following looks around one byte of `text`, and calls tell(words, message) for what it finds: the words within
// `text`, and what makes a message of their place.

// "torsdag 29.11.2024", "fredag den 29. november 2024", where the weekday ends before `end`.
void look_for_wrong_weekday(std::string_view text, std::size_t end, const auto& tell) {
  std::string_view rest = text.substr(end);
  if (!rest.starts_with(' ') && !rest.starts_with("\u00A0")) return;
  rest = without_prefix(without_prefix(without_prefix(rest, " "), "\u00A0"), "den ");
  const auto date = date_at_front(rest);
  if (!date) return;
  const std::string_view weekday = word_ending_at(text, end);
  const std::string lower = lower_case(weekday);
  const auto named =
      std::ranges::find_if(kWeekdays, [&](const auto& names) { return names[0] == lower || names[1] == lower; });
  const std::chrono::weekday right{std::chrono::sys_days(date->date)};
  if (named == kWeekdays.end() || named - kWeekdays.begin() == static_cast<std::ptrdiff_t>(right.c_encoding())) return;
  const std::string_view words(weekday.data(), static_cast<std::size_t>(rest.data() + date->length - weekday.data()));
  tell(words,
       [&](Place place) { return check_messages::weekday_of_another_date(std::move(place), lower, date->date); });
}

// "helsefellesskapet.no" of "https://www.helsefellesskapet.no:8080/side"
std::string own_domain(std::string_view base_url) {
  const std::string_view host = host_of_url(base_url);
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos || last == 0) return {};
  const std::size_t before = host.rfind('.', last - 1);
  return std::string(before == std::string_view::npos ? host : host.substr(before + 1));
}

bool is_of_domain(char c) { return is_ascii_letter(c) || is_digit(c) || c == '-'; }

// A name as long as this, with a letter or two wrong, is no other's.
constexpr std::size_t kTellingName = 10;

// "helsefelleskapet.no", where the dot is at `at`.
void look_for_misspelt_domain(std::string_view text, std::size_t at, std::string_view own, const auto& tell) {
  const std::size_t dot = own.rfind('.');
  if (dot == std::string_view::npos || dot < kTellingName || !text.substr(at).starts_with(own.substr(dot))) return;
  const std::size_t end = at + own.size() - dot;
  if (end < text.size() && is_of_domain(text[end])) return;
  std::size_t begin = at;
  while (begin > 0 && is_of_domain(text[begin - 1])) --begin;
  const std::string_view words = text.substr(begin, end - begin);
  if (words.size() + 2 < own.size() || own.size() + 2 < words.size()) return;
  const std::size_t wrong = edit_distance(lower_case(words), own);
  if (wrong == 0 || wrong > 2) return;
  tell(words, [&](Place place) { return check_messages::own_domain_misspelt(std::move(place), words, own); });
}

// UTF-8 that was read as Latin-1 or Windows-1252 and written again ("Ã¸", "Ã…", "Â§", "â€“"), and the sign for what could not be
// read. "Ã" and "Â" were the first byte of a letter; what was its second is a sign that no word goes on with.
std::size_t mojibake_length(std::string_view text) {
  constexpr std::string_view kTilde = "\u00C3";
  constexpr std::string_view kCircumflex = "\u00C2";
  constexpr std::string_view kDash = "\u00E2\u20AC";
  constexpr std::string_view kUnreadable = "\uFFFD";
  // The lead bytes of U+0080–U+00BF and of what Windows-1252 has for 0x80–0x9F.
  constexpr std::string_view kSecondOfTilde = "\xC2\xC5\xC6\xCB\xE2";
  if (text.starts_with(kUnreadable)) return kUnreadable.size();
  if (text.starts_with(kDash)) return kDash.size();
  if (!text.starts_with(kTilde) && !text.starts_with(kCircumflex)) return 0;
  const std::string_view second = text.substr(kTilde.size());
  const bool is_sign = !second.empty() &&
                       (text.starts_with(kTilde) ? kSecondOfTilde : kSecondOfTilde.substr(0, 1)).find(second.front()) !=
                           std::string_view::npos;
  return is_sign ? kTilde.size() + (second.front() == '\xE2' ? 3 : 2) : 0;
}

// What stands for letters or signs in one font alone, and comes along from a PDF or from Word: "ﬁ" (U+FB00–U+FB06), and the private
// characters (U+E000–U+F8FF), such as Word's bullets.
std::size_t font_sign_length(std::string_view text) {
  constexpr std::size_t kBytes = 3;
  if (text.size() < kBytes) return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  const bool is_ligature = text.starts_with("\xEF\xAC") && static_cast<unsigned char>(text[2]) <= 0x86;
  const bool is_private = text.front() == '\xEE' || (text.front() == '\xEF' && second <= 0xA3);
  return is_ligature || is_private ? kBytes : 0;
}

void look_for_mojibake(std::string_view text, std::size_t at, const auto& tell) {
  const std::string_view rest = text.substr(at);
  const std::string_view sign = rest.substr(0, std::max(mojibake_length(rest), font_sign_length(rest)));
  if (!sign.empty()) tell(sign, [&](Place place) { return check_messages::damaged_text(std::move(place), sign); });
}

// Of what stands in parentheses, as HTML: an address that became a link by itself, or one that would be a link's.
bool is_like_address(std::string_view text) {
  constexpr std::array<std::string_view, 8> kBeginnings = {
      "http:", "https:", "www.", "mailto:", "./", "../", "<a ", "sak:"};
  constexpr std::array<std::string_view, 8> kEnds = {".md", ".pdf", ".docx", ".xlsx", ".pptx", ".csv", ".png", ".jpg"};
  if (std::ranges::any_of(kBeginnings, [&](std::string_view each) { return text.starts_with(each); })) return true;
  const bool is_path = text.find(' ') == std::string_view::npos;
  return is_path && std::ranges::any_of(kEnds, [&](std::string_view each) { return text.ends_with(each); });
}

// How much of the text behind "[svar" would have made it a link, and did not: "](vedlegg/svar mai.csv)", "] (https://unn.no)",
// "][svar]" where nothing says what `svar` is. Of the second only "] (", which stands so in the file too. 0 for what is no link.
std::size_t unread_link_length(std::string_view text) {
  if (text.starts_with("](")) return text.find(')') + 1;
  if (text.starts_with("] (")) {
    const std::size_t end = text.find(')');
    return end != std::string_view::npos && is_like_address(text.substr(3, end - 3)) ? 3 : 0;
  }
  const std::size_t end = text.starts_with("][") ? text.find_first_of("][\n<", 2) : std::string_view::npos;
  return end != std::string_view::npos && text[end] == ']' && end > 2 ? end + 1 : 0;
}

// "(vedlegg/svar.pdf)[svar]": the wrong way round, where "[" is at `begin`. What it begins with.
std::size_t turned_link_begin(std::string_view text, std::size_t begin) {
  if (begin == 0 || text[begin - 1] != ')') return std::string_view::npos;
  const std::size_t open = text.substr(0, begin).rfind('(');
  const bool is_turned = open != std::string_view::npos && is_like_address(text.substr(open + 1, begin - open - 2));
  return is_turned ? open : std::string_view::npos;
}

// Where the "]" is at `at`.
void look_for_unread_link(std::string_view text, std::size_t at, const auto& tell) {
  constexpr std::size_t kLongest = 300;  // bytes of a link's text: a page full of brackets is not read again for each
  constexpr std::size_t kLongestAddress = 1000;
  const std::size_t from = at > kLongest ? at - kLongest : 0;
  const std::string_view before = text.substr(from, at - from);
  const std::size_t open = before.rfind('[');
  if (open == std::string_view::npos || open + 1 == before.size()) return;
  const std::size_t begin = from + open;
  const std::size_t turned = turned_link_begin(before, open);
  const std::size_t length = unread_link_length(text.substr(at, kLongestAddress));
  // "[1][2]" are numbers of something.
  const bool is_number = std::ranges::all_of(text.substr(begin + 1, at - begin - 1), is_digit);
  const auto message = [](Place place) { return check_messages::link_unread(std::move(place)); };
  if (turned != std::string_view::npos && length == 0)
    return tell(text.substr(from + turned, at + 1 - from - turned), message);
  if (length == 0 || (is_number && text[at + 1] == '[')) return;
  tell(text.substr(begin, at + length - begin), message);
}

// "m@te": a letter that could not be read. In an e-mail address a domain follows.
void look_for_ocr_damage(std::string_view text, std::size_t at, const auto& tell) {
  const std::string_view before = word_ending_at(text, at);
  std::size_t end = at + 1;
  while (end < text.size() && is_letter(text[end])) ++end;
  if (before.empty() || end == at + 1) return;
  const bool goes_on =
      end + 1 < text.size() && (text[end] == '.' || is_of_domain(text[end])) && is_of_domain(text[end + 1]);
  if (goes_on) return;
  const std::string_view words = text.substr(at - before.size(), before.size() + end - at);
  tell(words, [&](Place place) { return check_messages::damaged_text(std::move(place), words); });
}

// What stands between the halves of "helse- og omsorgstjenester", in the languages that papers are in.
constexpr std::array<std::string_view, 25> kAfterHalfWord = {
    "og",  "eller",  "samt", "men",       "til",  "som",   "både",   "i",  "på",    "for", "med", "av", "fra",
    "frå", "mellom", "evt",  "eventuelt", "ikke", "ikkje", "versus", "ja", "dahje", "and", "or",  "to"};

// "kom- munene", where a line ended on paper; not "rus- og", nor "helse- rus- og".
void look_for_broken_word(std::string_view text, std::size_t at, const auto& tell) {
  constexpr std::size_t kShortestHalf = 2;
  const std::string_view rest = text.substr(at + 1);
  if (rest.size() < 2 || (rest.front() != ' ' && rest.front() != '\n') || is_ascii_capital(rest[1])) return;
  const std::string_view before = word_ending_at(text, at);
  std::size_t end = 1;
  while (end < rest.size() && is_letter(rest[end])) ++end;
  const std::string_view after = rest.substr(1, end - 1);
  const bool is_half = before.size() >= kShortestHalf && !is_ascii_capital(before.back());
  const bool goes_on = end < rest.size() && rest[end] == '-';
  if (!is_half || goes_on || after.size() < kShortestHalf || begins_with_capital(after)) return;
  if (std::ranges::find(kAfterHalfWord, after) != kAfterHalfWord.end()) return;
  const std::string_view words = text.substr(at - before.size(), before.size() + 1 + end);
  tell(words, [&](Place place) { return check_messages::damaged_text(std::move(place), words); });
}

// Where to look: the last letter of a weekday, a dot, an at sign, a hyphen, the end of a link's words, the first byte of mojibake
// and of a font's signs.
constexpr std::array<bool, 256> kMayBeSlip = [] {
  std::array<bool, 256> may_be{};
  for (const char c : {'g', '.', '@', '-', ']', '\xC3', '\xEE', '\xEF'}) may_be[static_cast<unsigned char>(c)] = true;
  return may_be;
}();

void look_for_slips(std::string_view text, std::string_view own, const auto& tell) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!kMayBeSlip[static_cast<unsigned char>(text[at])]) continue;
    switch (text[at]) {
      case 'g':
        if (at >= 2 && text[at - 1] == 'a' && text[at - 2] == 'd') look_for_wrong_weekday(text, at + 1, tell);
        break;
      case '.':
        look_for_misspelt_domain(text, at, own, tell);
        break;
      case '@':
        look_for_ocr_damage(text, at, tell);
        break;
      case '-':
        look_for_broken_word(text, at, tell);
        break;
      case ']':
        look_for_unread_link(text, at, tell);
        break;
      default:
        look_for_mojibake(text, at, tell);
        break;
    }
  }
}

class WordingReader {
 public:
  WordingReader(const Document& document, const SourceTree& sources, const std::string& own, Diagnostics& diagnostics)
      : document_(document.compiled), sources_(sources), own_(own), diagnostics_(diagnostics) {}

  void read() {
    read_text(document_.front.common.title.text, document_.front.common.title.at);
    read_text(document_.front.common.summary, {});
    for (const Heading& heading : document_.headings) read_text(heading.text, heading.at);
    for (const CaseSection& section : document_.cases) read_text(section.title, section.at);
    for (const Prose& prose : document_.prose) {
      read_prose(std::string_view(document_.html).substr(prose.html.begin, prose.html.end - prose.html.begin),
                 prose.at);
    }
  }

 private:
  void read_prose(std::string_view html, Span at) {
    for (std::size_t code = html.find("<code"); code != std::string_view::npos; code = html.find("<code")) {
      read_text(html.substr(0, code), at);
      html.remove_prefix(std::min(html.find("</code>", code), html.size()));
    }
    read_text(html, at);
  }

  // The slips of a text come nearly in order, so each is looked for behind the one before it first.
  void read_text(std::string_view text, Span at) {
    Span rest = at;
    const auto tell = [&](std::string_view words, const auto& message) {
      if (bytes_.empty()) bytes_ = sources_.read(document_.file);
      const Span behind = find_within(bytes_, rest, words);
      const Span found = behind == rest ? find_within(bytes_, at, words) : behind;
      if (behind != rest) rest.begin = behind.end;
      diagnostics_.add(message({document_.path, found}));
    };
    look_for_slips(text, own_, tell);
  }

  const CompiledDocument& document_;
  const SourceTree& sources_;
  const std::string& own_;
  Diagnostics& diagnostics_;
  std::string bytes_;  // of the file; empty until something was found
};

}  // namespace

void check_wording(const Site& site, const SourceTree& sources, unsigned threads, Diagnostics& diagnostics) {
  const std::string own = own_domain(site.settings.base_url);
  std::vector<Diagnostics> found(site.documents.size());
  parallel_for(site.documents.size(), threads, [&](std::size_t i) {
    if (!site.documents[i].withdrawn()) WordingReader(site.documents[i], sources, own, found[i]).read();
  });
  for (Diagnostics& each : found) diagnostics.append(std::move(each));
}

}  // namespace motebok
